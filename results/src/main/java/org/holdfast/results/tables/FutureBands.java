package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.holdfast.model.Bands;
import org.holdfast.model.Case;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Played;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** Monthly measures over futures. */
@Listed
public final class FutureBands {
    /** One measure of one plan in one month. */
    public record Row(FutureSeries of, String unit, String month, Bands bands, int t) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofMany(
                    "bands.csv",
                    "One measure of one plan in one month, over all futures that could be run.",
                    columns(),
                    Table.of(Findings.Exploring.class, FutureBands::of));

    private FutureBands() {}

    private static List<Column<Row>> columns() {
        List<Column<Row>> columns = new ArrayList<>();
        columns.add(Column.words("month", "month", "The month.", Row::month));
        columns.add(
                Column.word(
                        "measure",
                        "What is measured; the measures are listed below.",
                        row -> row.of().measure()));
        columns.add(
                Column.words(
                        "item",
                        "id",
                        "The item; for fire ratios and waiting the adversary's; for what gets through the class of attack.",
                        row -> row.of().item()));
        for (double level : Bands.LEVELS) {
            columns.add(quantile(level, row -> row.bands().at(level).at(row.t())));
        }
        columns.add(Column.words("unit", "words", "The unit of the quantiles.", Row::unit));
        return columns;
    }

    /** A column of one quantile over futures: {@code q5} … {@code q95}. */
    static <R> Column<R> quantile(double level, ToDoubleFunction<R> of) {
        return Column.amount(
                "q" + Math.round(100 * level),
                "as in `unit`",
                "In this percentage of futures it is lower.",
                of);
    }

    /** The rows, plan by plan. */
    public static List<Provenance.Of<Row>> of(Findings.Exploring e) {
        List<Provenance.Of<Row>> rows = new ArrayList<>();
        for (Played played : e.exploration().played()) {
            List<Row> own = new ArrayList<>();
            for (Played.Banded banded : played.bands()) {
                String unit = unit(e.c(), banded.of());
                for (int t = 0; t < banded.bands().months(); t++) {
                    String month = Cells.month(e.c(), t);
                    own.add(new Row(banded.of(), unit, month, banded.bands(), t));
                }
            }
            rows.addAll(e.provenance(played.id()).of(own));
        }
        return rows;
    }

    private static String unit(Case c, FutureSeries of) {
        boolean isRaid = of.measure() == FutureSeries.Measure.LEAKED;
        String item = isRaid ? c.getRaid(of.item()).item() : of.item();
        String units = c.getItem(item).unit().en();
        return switch (of.measure().unit()) {
            case UNITS -> units;
            case UNITS_A_MONTH -> units + " a month";
            case SHARE -> "share";
            case MONTHS -> "months";
            case RATIO -> "ratio";
        };
    }
}
