package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.model.Case;
import org.holdfast.model.Series;
import org.holdfast.model.Trajectory;

/** Need, supply, use, stock and what is missing, month by month. */
public final class Balances {
    /** One measure of one holder's item in one month. */
    public record Row(
            String holder,
            String item,
            String month,
            String measure,
            String value,
            String unit,
            String detail,
            String way) {}

    /** The table. */
    public static final Table<Row> TABLE =
            new Table<>(
                    "balance.csv",
                    "One measure of one holder's item in one month. A measure that is zero in every"
                            + " month is left out; else all its months are there."
                            + " `balance-ad-hoc.csv` has the same columns for ad hoc.",
                    List.of(
                            new Column<>(
                                    "holder",
                                    "id",
                                    "The party that holds the item, or `adversary`.",
                                    Row::holder),
                            new Column<>("item", "id", "The item.", Row::item),
                            new Column<>("month", "month", "The month.", Row::month),
                            new Column<>(
                                    "measure",
                                    "word",
                                    "What is measured; the measures are listed below.",
                                    Row::measure),
                            new Column<>("value", "as in `unit`", "How much.", Row::value),
                            new Column<>(
                                    "unit",
                                    "words",
                                    "The unit of `value`: units of the item, a month or in all.",
                                    Row::unit),
                            new Column<>(
                                    "detail",
                                    "id",
                                    "The bloc or giver that a supply comes from; low, central or high"
                                            + " for the adversary; else empty.",
                                    Row::detail),
                            new Column<>(
                                    "way",
                                    "word",
                                    "plan, ad_hoc, or current_supply (nothing new decided).",
                                    Row::way)));

    private Balances() {}

    /** The rows of a trajectory, in its own order. */
    public static List<Row> of(Case c, Trajectory trajectory, String way) {
        List<Row> rows = new ArrayList<>();
        for (Trajectory.Row row : trajectory.rows()) {
            Series series = row.series();
            if (IntStream.range(0, series.months())
                    .noneMatch(t -> Cells.isSomething(series.at(t)))) {
                continue;
            }
            String measure = Cells.word(row.measure());
            String unit = c.getItem(row.item()).unit().en() + (isStock(c, row) ? "" : " a month");
            for (int t = 0; t < series.months(); t++) {
                rows.add(
                        new Row(
                                row.holder(),
                                row.item(),
                                Cells.month(c, t),
                                measure,
                                Cells.number(series.at(t)),
                                unit,
                                row.detail(),
                                way));
            }
        }
        return rows;
    }

    /** An ally's floor is a stock; the claimant's is a rate. */
    private static boolean isStock(Case c, Trajectory.Row row) {
        return switch (row.measure()) {
            case STOCK, SHORT_OF_TARGET, ADVERSARY_STOCK -> true;
            case NEED_FLOOR, SHORT_OF_FLOOR -> !row.holder().equals(c.settings().claimant());
            case NEED_FULL,
                    ARRIVED,
                    BOUGHT,
                    RECEIVED,
                    GIVEN,
                    USED,
                    EXPIRED,
                    SUBSTITUTED,
                    SHORT_OF_FULL,
                    COVER,
                    ADVERSARY_SUPPLY,
                    ADVERSARY_USE ->
                    false;
        };
    }
}
