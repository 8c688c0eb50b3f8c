package org.holdfast.results.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.model.Measure;
import org.holdfast.model.PairedChange;

/** Columns of how much less one way misses than another in the same futures. */
final class PairedColumns {
    private static final String ITEM_MONTHS = Measure.Unit.ITEM_MONTHS.word();

    private static final List<Column<Optional<PairedChange>>> COLUMNS =
            List.of(
                    Column.amount(
                            "less",
                            ITEM_MONTHS,
                            "How much less is missed than under that, mean over futures.",
                            c -> c.map(PairedChange::less).orElse(Double.NaN)),
                    Column.amount(
                            "less_error",
                            ITEM_MONTHS,
                            "Standard error of that mean.",
                            c -> c.map(PairedChange::error).orElse(Double.NaN)),
                    Column.amount(
                            "fewer",
                            "share",
                            "Share of futures in which less is missed.",
                            c -> c.map(PairedChange::fewer).orElse(Double.NaN)),
                    Column.amount(
                            "more",
                            "share",
                            "Share of futures in which more is missed.",
                            c -> c.map(PairedChange::more).orElse(Double.NaN)),
                    Column.words(
                            "verdict",
                            "`same`, `too_small`, `depends` or `clear`",
                            "Whether that is a finding.",
                            c ->
                                    c.map(one -> one.verdict().name())
                                            .orElse("")
                                            .toLowerCase(Locale.ROOT)));

    private PairedColumns() {}

    /** The columns of a table, and these after them. */
    static <R> List<Column<R>> after(
            List<Column<R>> own, Function<R, Optional<PairedChange>> change) {
        return Stream.concat(own.stream(), COLUMNS.stream().map(column -> column.on(change)))
                .toList();
    }
}
