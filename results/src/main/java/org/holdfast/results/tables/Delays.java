package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.TierValue;

/** What waiting costs. */
public final class Delays {
    /** One tier of the plan that starts so many months later. */
    public record Row(
            String months, String tier, String value, String plain, String unit, String more) {}

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
                            new Column<>(
                                    "value",
                                    "as in `unit`",
                                    "What is missing or paid, weighted and discounted as the plan"
                                            + " counts it.",
                                    Row::value),
                            new Column<>(
                                    "plain",
                                    "as in `unit`",
                                    "The same without discount.",
                                    Row::plain),
                            new Column<>("unit", "words", "item-months or EUR million.", Row::unit),
                            new Column<>(
                                    "more",
                                    "as in `unit`",
                                    "How much `value` is above that of the start without delay.",
                                    Row::more)));

    private Delays() {}

    /** The rows, earliest start first. */
    public static List<Row> of(List<DelayPoint> points) {
        List<Row> rows = new ArrayList<>();
        for (DelayPoint point : points) {
            for (TierValue tier : point.tiers()) {
                double now =
                        TierValue.find(points.get(0).tiers(), tier.tier())
                                .map(TierValue::value)
                                .orElse(Double.NaN);
                rows.add(
                        new Row(
                                Integer.toString(point.months()),
                                Cells.word(tier.tier()),
                                Cells.number(tier.value()),
                                Cells.number(tier.plain()),
                                tier.unit(),
                                Cells.number(tier.value() - now)));
            }
        }
        return rows;
    }
}
