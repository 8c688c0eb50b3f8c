package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Rows;

/**
 * A rule that opens a measure where something is seen by a month: a signpost with its trigger, the
 * simplest of adaptive policies (Walker, Rahman and Cave 2001).
 */
@Rows(
        table = "triggers",
        about =
                "Rules that open a measure where something is seen by a month: if there is too little"
                        + " of an item, or too much is missing, it is opened when the next plan is"
                        + " made.",
        subject = "id")
public record Trigger(
        @Column(value = "The rule's name.", form = Form.ID) String id,
        @Column("What it is called.") Text name,
        @Column(
                        value =
                                "The measure that is opened, as far as all measures together open it.",
                        of = "levers")
                String lever,
        @Column(
                        "What is looked at: units that the claimant uses in a month, units in its stock at the end of one, or the share of its floor that is missing.")
                Sign sign,
        @Column(value = "Of which item.", of = "items", only = Only.OURS) String item,
        @Column(
                        value = "At the end of which month: the mean of it and the two before.",
                        form = Form.MONTH)
                int month,
        @Column("Whether the measure is opened below the level or above it.") Side side,
        @Column(value = "The level, in the units of the sign.") double level,
        Origin origin) {
    /** Months over which is looked. */
    private static final int OVER = 3;

    /** What is looked at. */
    public enum Sign {
        USED,
        STOCK,
        MISSING
    }

    /** On which side of the level the measure is opened. */
    public enum Side {
        BELOW,
        ABOVE
    }

    /** Whether what came of a plan sets it off. */
    public boolean isSetOff(Trajectory trajectory, String claimant) {
        double seen = seen(trajectory, claimant);
        return switch (side) {
            case BELOW -> seen < level;
            case ABOVE -> seen > level;
        };
    }

    private double seen(Trajectory trajectory, String claimant) {
        ItemBalance balance = ItemBalance.of(trajectory, claimant, item);
        Series series =
                switch (sign) {
                    case USED -> trajectory.total(claimant, item, Trajectory.Measure.USED);
                    case STOCK -> trajectory.total(claimant, item, Trajectory.Measure.STOCK);
                    case MISSING ->
                            Series.generate(
                                    trajectory.months(),
                                    t ->
                                            balance.floor().at(t) > 0
                                                    ? balance.shortOfFloor().at(t)
                                                            / balance.floor().at(t)
                                                    : 0);
                };
        int last = Math.min(month, trajectory.months() - 1);
        int first = Math.max(0, last - OVER + 1);
        double sum = 0;
        for (int t = first; t <= last; t++) {
            sum += series.at(t);
        }
        return sum / (last - first + 1);
    }
}
