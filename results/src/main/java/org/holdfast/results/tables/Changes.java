package org.holdfast.results.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.model.Change;
import org.holdfast.model.Change.Side;
import org.holdfast.model.schema.Listed;

/** What differs between the data of two cases. */
@Listed
public final class Changes {
    public static final Table<Change> TABLE =
            new Table<>(
                    "diff.csv",
                    "One cell, setting or statement that differs between two cases; of a row that"
                            + " came or went, each filled cell. From `holdfast diff`.",
                    List.of(
                            Column.word(
                                    "kind", "added, removed or changed.", change -> change.kind()),
                            Column.word(
                                    "sort",
                                    "figure: a number that answers rest on; choice: a name, word,"
                                            + " month or switch that they rest on; remark: a title, a"
                                            + " note, a source, a date, an actual.",
                                    change -> change.sort()),
                            Column.words("table", "file", "The file of the case.", Change::table),
                            Column.words(
                                    "row",
                                    "ids",
                                    "What tells the row from others; a scenario's or a statement's id;"
                                            + " empty for case.yaml.",
                                    Change::row),
                            Column.words(
                                    "column",
                                    "name",
                                    "The column of the table, or the entry of the file.",
                                    Change::column),
                            words(
                                    "before",
                                    "as written",
                                    "What stood there; money in the row's own currency and price year.",
                                    Change::before,
                                    Side::text),
                            end("before_low", "Lowest", Change::before, Side::low),
                            end("before_high", "Highest", Change::before, Side::high),
                            words(
                                    "before_source",
                                    "id",
                                    "Its source.",
                                    Change::before,
                                    Side::source),
                            words(
                                    "before_known_on",
                                    "date",
                                    "From when it could be known.",
                                    Change::before,
                                    Side::knownOn),
                            words(
                                    "after",
                                    "as written",
                                    "What stands there now.",
                                    Change::after,
                                    Side::text),
                            end("after_low", "Lowest", Change::after, Side::low),
                            end("after_high", "Highest", Change::after, Side::high),
                            words("after_source", "id", "Its source.", Change::after, Side::source),
                            words(
                                    "after_known_on",
                                    "date",
                                    "From when it could be known.",
                                    Change::after,
                                    Side::knownOn),
                            Column.amount(
                                    "change",
                                    "share",
                                    "The change as a share of what it was; empty where that was 0 or"
                                            + " no number.",
                                    change -> change.relative().orElse(Double.NaN))),
                    false,
                    findings -> Optional.empty());

    private Changes() {}

    private static Column<Change> words(
            String name,
            String what,
            String about,
            Function<Change, Optional<Side>> side,
            Function<Side, String> cell) {
        return Column.words(name, what, about, change -> side.apply(change).map(cell).orElse(""));
    }

    /** An end of the range of a number. */
    private static Column<Change> end(
            String name,
            String which,
            Function<Change, Optional<Side>> side,
            Function<Side, Optional<Double>> cell) {
        return Column.amount(
                name,
                "as the column",
                which + " value thought possible.",
                change -> side.apply(change).flatMap(cell).orElse(Double.NaN));
    }
}
