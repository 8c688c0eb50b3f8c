package org.holdfast.oversight.indicators;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.model.Text;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Setting;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;

/** R003: bidders had too little time. */
public final class ShortSubmissionPeriod implements Indicator {
    private static final double DAYS = 15;

    @Override
    public String code() {
        return "R003";
    }

    @Override
    public Explained explained() {
        return new Explained(
                new Text("Short submission period", "Korte inschrijftermijn"),
                new Text(
                        "The whole days between the start and the end of the tender period are"
                                + " fewer"
                                + " than the threshold. A period that ends before it starts"
                                + " counts as"
                                + " short.",
                        "Tussen begin en einde van de inschrijftermijn liggen minder hele dagen dan"
                                + " de drempel. Een termijn die eindigt voor zij begint, telt als"
                                + " kort."),
                new Text(
                        "Whoever was told beforehand can bid in a few days; others cannot.",
                        "Wie het vooraf wist, kan in een paar dagen inschrijven; een ander niet."),
                new Text(
                        "Urgent procurement in war may be short by law, and call-offs from a"
                                + " framework"
                                + " agreement are short by nature. Set the legal minimum of each"
                                + " procedure.",
                        "Spoedinkoop in oorlog mag volgens de wet kort zijn, en afroepen uit een"
                                + " raamovereenkomst zijn dat altijd. Stel per procedure het"
                                + " wettelijke minimum in."),
                "tender/tenderPeriod/startDate, tender/tenderPeriod/endDate",
                "Open Contracting Partnership, Cardinal, indicator R003 (2024)");
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting("threshold", Setting.Kind.NATURAL, "15", new Text("days", "dagen")),
                new Setting(
                        "procurement_method_details",
                        Setting.Kind.NATURALS,
                        "",
                        new Text(
                                "days for procedures of this local" + " name",
                                "dagen voor procedures met deze plaatselijke naam")),
                new Setting(
                        "procurement_methods",
                        Setting.Kind.NAMES,
                        "",
                        new Text(
                                "only these procurement" + " methods",
                                "alleen deze aanbestedingsmethoden")));
    }

    @Override
    public Looking look(Section settings, Given given) {
        double threshold = settings.number("threshold").orElse(DAYS);
        Map<String, Double> byDetails = settings.table("procurement_method_details");
        Optional<Set<String>> methods = settings.names("procurement_methods");
        return (process, ocid, verdicts) -> {
            Optional<Reason> out = methods.flatMap(only -> Methods.out(process, only));
            if (out.isPresent()) {
                verdicts.open(Group.OCID, out.get());
                return;
            }
            double days =
                    process.tender()
                            .methodDetails()
                            .flatMap(details -> Optional.ofNullable(byDetails.get(details)))
                            .orElse(threshold);
            judge(process, ocid, days, verdicts);
        };
    }

    private static void judge(
            ContractingProcess process, String ocid, double days, Verdicts verdicts) {
        var start = process.tender().start();
        var end = process.tender().end();
        if (start.isEmpty() || end.isEmpty()) {
            verdicts.open(Group.OCID, Reason.NO_DATES);
        } else if (Duration.between(start.get(), end.get()).toDays() < days) {
            verdicts.yes(Group.OCID, ocid, 1);
        } else {
            verdicts.no(Group.OCID);
        }
    }
}
