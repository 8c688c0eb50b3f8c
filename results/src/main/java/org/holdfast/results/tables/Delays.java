package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.TierValue;

/** What waiting costs. */
public final class Delays {
    /** One tier of the plan that starts so many months later. */
    public record Row(
            String months,
            String tier,
            String plain,
            String more,
            String allies,
            String presentValue,
            String unit) {}

    /** The table. */
    public static final Table<Row> TABLE =
            new Table<>(
                    "delay.csv",
                    "One tier of the plan that decides nothing new in its first months.",
                    List.of(
                            new Column<>(
                                    "months",
                                    "months",
                                    "How much later the plan starts.",
                                    Row::months),
                            new Column<>("tier", "word", "The tier of the objective.", Row::tier),
                            new Column<>("plain", "as in `unit`", Cells.PLAIN, Row::plain),
                            new Column<>(
                                    "more",
                                    "as in `unit`",
                                    "How much `plain` is above that of the start without delay.",
                                    Row::more),
                            new Column<>("allies", "as in `unit`", Cells.ALLIES, Row::allies),
                            new Column<>(
                                    "present_value",
                                    "as in `unit`",
                                    Cells.PRESENT_VALUE,
                                    Row::presentValue),
                            new Column<>(
                                    "unit", "words", "item-months or EUR million.", Row::unit)));

    private Delays() {}

    /** The rows, earliest start first. */
    public static List<Row> of(List<DelayPoint> points) {
        List<Row> rows = new ArrayList<>();
        for (DelayPoint point : points) {
            for (TierValue tier : point.tiers()) {
                double now =
                        TierValue.find(points.get(0).tiers(), tier.tier())
                                .map(TierValue::plain)
                                .orElse(Double.NaN);
                rows.add(
                        new Row(
                                Integer.toString(point.months()),
                                Cells.word(tier.tier()),
                                Cells.number(tier.plain()),
                                Cells.number(tier.plain() - now),
                                Cells.allies(tier),
                                Cells.number(tier.presentValue()),
                                tier.unit()));
            }
        }
        return rows;
    }
}
