package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** What waiting costs. */
@Listed
public final class Delays {
    /** One measure of the plan that starts so many months later. */
    public record Row(int months, Reached reached) {}

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
                                    Row::months)),
                    Delays::of);

    private Delays() {}

    private static Optional<List<Provenance.Of<Row>>> of(Findings findings) {
        return switch (findings) {
            case Findings.Told t -> Optional.of(t.provenance().of(of(t.answer().delay())));
            case Findings.Waiting w -> Optional.of(w.provenance().of(of(w.points())));
            default -> Optional.empty();
        };
    }

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
