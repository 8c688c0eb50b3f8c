package org.holdfast.oversight.checks;

import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Indicator;

/** A loss was reported late, or not yet. */
public final class LossReportedLate {
    public static final Indicator INDICATOR =
            new Indicator(
                            "loss_reported_late",
                            new Explained(
                                    CheckMessages.LOSS_REPORTED_LATE,
                                    CheckMessages.LOSS_REPORTED_LATE_DEFINITION,
                                    CheckMessages.LOSS_REPORTED_LATE_REASONING,
                                    CheckMessages.LOSS_REPORTED_LATE_FALSE_ALARMS,
                                    "contracts/implementation/milestones (type lossReport, dueDate, dateMet)",
                                    "US Department of Defense, Office of Inspector General, 20 November 2025"),
                            Late::looking)
                    .with(Late.types("lossReport"));

    private LossReportedLate() {}
}
