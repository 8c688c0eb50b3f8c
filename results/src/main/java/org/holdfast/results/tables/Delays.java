package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.DelayPoint;

/** What waiting costs. */
public final class Delays {
    /** One measure of the plan that starts so many months later. */
    public record Row(int months, Reached reached) {}

    /** The table. */
    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "delay.csv",
                    "One measure of the plan that decides nothing new in its first months.",
                    Reached.after(
                            Row::reached,
                            "that of the start without delay",
                            Column.whole(
                                    "delay_months",
                                    "months",
                                    "How much later the plan starts.",
                                    Row::months)));

    private Delays() {}

    /** The rows, earliest start first. */
    public static List<Row> of(List<DelayPoint> points) {
        List<Row> rows = new ArrayList<>();
        for (DelayPoint point : points) {
            for (Reached reached : Reached.of(points.get(0).tiers(), point.tiers())) {
                rows.add(new Row(point.months(), reached));
            }
        }
        return rows;
    }
}
