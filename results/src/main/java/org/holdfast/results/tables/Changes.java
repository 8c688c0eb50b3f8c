package org.holdfast.results.tables;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.model.Change;
import org.holdfast.model.Change.Side;

/** What differs between the data of two cases. */
public final class Changes {
    /** The table. */
    public static final Table<Change> TABLE =
            new Table<>(
                    "diff.csv",
                    "One cell, setting or statement that differs between two cases; of a row that"
                            + " came or went, each filled cell. From `holdfast diff`.",
                    List.of(
                            new Column<>(
                                    "kind",
                                    "word",
                                    "added, removed or changed.",
                                    change -> Cells.word(change.kind())),
                            new Column<>(
                                    "sort",
                                    "word",
                                    "figure: a number that answers rest on; choice: a name, word,"
                                            + " month or switch that they rest on; remark: a title, a"
                                            + " note, a source, a date, an actual.",
                                    change -> Cells.word(change.sort())),
                            new Column<>("table", "file", "The file of the case.", Change::table),
                            new Column<>(
                                    "row",
                                    "ids",
                                    "What tells the row from others; a scenario's or a statement's id;"
                                            + " empty for case.yaml.",
                                    Change::row),
                            new Column<>(
                                    "column",
                                    "name",
                                    "The column of the table, or the entry of the file.",
                                    Change::column),
                            of(
                                    "before",
                                    "as written",
                                    "What stood there; money in the row's own currency and price year.",
                                    false,
                                    Side::text),
                            of(
                                    "before_low",
                                    "as the column",
                                    "Lowest value thought possible.",
                                    false,
                                    side -> number(side.low())),
                            of(
                                    "before_high",
                                    "as the column",
                                    "Highest value thought possible.",
                                    false,
                                    side -> number(side.high())),
                            of("before_source", "id", "Its source.", false, Side::source),
                            of(
                                    "before_known_on",
                                    "date",
                                    "From when it could be known.",
                                    false,
                                    Side::knownOn),
                            of("after", "as written", "What stands there now.", true, Side::text),
                            of(
                                    "after_low",
                                    "as the column",
                                    "Lowest value thought possible.",
                                    true,
                                    side -> number(side.low())),
                            of(
                                    "after_high",
                                    "as the column",
                                    "Highest value thought possible.",
                                    true,
                                    side -> number(side.high())),
                            of("after_source", "id", "Its source.", true, Side::source),
                            of(
                                    "after_known_on",
                                    "date",
                                    "From when it could be known.",
                                    true,
                                    Side::knownOn),
                            new Column<>(
                                    "change",
                                    "share",
                                    "The change as a share of what it was; empty where that was 0 or"
                                            + " no number.",
                                    change -> number(change.relative()))));

    private Changes() {}

    private static Column<Change> of(
            String name, String unit, String about, boolean after, Function<Side, String> cell) {
        return new Column<>(
                name,
                unit,
                about,
                change -> (after ? change.after() : change.before()).map(cell).orElse(""));
    }

    private static String number(Optional<Double> number) {
        return number.map(Cells::number).orElse("");
    }
}
