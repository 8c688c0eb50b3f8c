package org.holdfast.oversight.checks;

import java.util.List;
import org.holdfast.model.Text;
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
        return Late.settings(MEANT);
    }

    @Override
    public Looking look(Section settings, Given given) {
        return Late.looking(settings, given, MEANT);
    }
}
