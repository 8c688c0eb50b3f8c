package org.holdfast.oversight.checks;

import java.util.List;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Setting;

/** A loss was reported late, or not yet. */
public final class LossReportedLate implements Indicator {
    private static final String MEANT = "lossReport";

    @Override
    public String code() {
        return "loss_reported_late";
    }

    @Override
    public Explained explained() {
        return new Explained(
                CheckMessages.LOSS_REPORTED_LATE,
                CheckMessages.LOSS_REPORTED_LATE_DEFINITION,
                CheckMessages.LOSS_REPORTED_LATE_REASONING,
                CheckMessages.LOSS_REPORTED_LATE_FALSE_ALARMS,
                "contracts/implementation/milestones (type lossReport, dueDate, dateMet)",
                "US Department of Defense, Office of Inspector General, 20 November 2025");
    }

    @Override
    public List<Setting> settings() {
        return Late.settings(MEANT);
    }

    @Override
    public Looking look(Section settings, Given given) {
        return Late.looking(settings, given, MEANT);
    }
}
