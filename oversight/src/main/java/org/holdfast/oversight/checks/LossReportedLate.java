package org.holdfast.oversight.checks;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.holdfast.model.Text;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Setting;

/** A loss was reported late, or not yet. */
public final class LossReportedLate implements Indicator {
    @Override
    public String code() {
        return "loss_reported_late";
    }

    @Override
    public Explained explained() {
        return new Explained(
                new Text("Loss reported late", "Verlies te laat gemeld"),
                new Text(
                        "A report of a loss (a milestone of type 'lossReport', due on the last"
                                + " day for it) was made after it was due, or is due and not"
                                + " made. The value is the most days late.",
                        "Een melding van verlies (een mijlpaal van de soort 'lossReport', met als"
                                + " datum de laatste dag ervoor) kwam na haar datum, of had er"
                                + " moeten zijn. De waarde is het grootste aantal dagen te laat."),
                new Text(
                        "The US auditors found losses in Ukraine reported after 301 days, where"
                                + " 30 were allowed. Until a loss is reported, the count of what"
                                + " is left is wrong.",
                        "De Amerikaanse auditors vonden verliezen in Oekraïne die na 301 dagen"
                                + " werden gemeld, waar 30 mochten. Tot een verlies gemeld is,"
                                + " klopt de telling van wat er over is niet."),
                new Text(
                        "At a front, nobody may be able to tell in time that something is lost.",
                        "Aan een front kan niemand soms op tijd zien dat iets verloren is."),
                "contracts/implementation/milestones (type lossReport, dueDate, dateMet)",
                "US Department of Defense, Office of Inspector General, 20 November 2025");
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting(
                        "milestone_types",
                        Setting.Kind.NAMES,
                        "lossReport",
                        new Text(
                                "types of milestones that are" + " meant",
                                "soorten mijlpalen die bedoeld zijn")));
    }

    @Override
    public Looking look(Section settings, Given given) {
        Set<String> types = settings.names("milestone_types").orElse(Set.of("lossReport"));
        return (process, ocid, verdicts) -> {
            var steps = Late.steps(process, types);
            OptionalLong days = Late.days(steps, given.asOf());
            if (process.contracts().isEmpty()) {
                verdicts.open(Group.OCID, Reason.NO_CONTRACTS);
            } else if (steps.isEmpty()) {
                verdicts.open(Group.OCID, Reason.NO_SUCH_STEP);
            } else if (days.isPresent()) {
                verdicts.yes(Group.OCID, ocid, (double) days.getAsLong());
            } else {
                verdicts.no(Group.OCID);
            }
        };
    }
}
