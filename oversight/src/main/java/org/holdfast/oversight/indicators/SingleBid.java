package org.holdfast.oversight.indicators;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.model.Text;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Setting;

/** R018: an open competition with one bidder. */
public final class SingleBid implements Indicator {
    @Override
    public String code() {
        return "R018";
    }

    @Override
    public Explained explained() {
        return new Explained(
                new Text("Single bid received", "Eén inschrijving"),
                new Text(
                        "The procurement method is one that invites competition, and the number of"
                                + " tenderers is 1.",
                        "De aanbestedingsmethode vraagt om concurrentie, en het aantal inschrijvers"
                                + " is 1."),
                new Text(
                        "A competition that nobody else joins may have been written for one supplier.",
                        "Een wedstrijd met één deelnemer kan voor die ene geschreven zijn."),
                new Text(
                        "Ammunition and other arms often have one maker, and some markets are"
                                + " small.",
                        "Munitie en andere wapens hebben vaak één maker, en sommige markten zijn"
                                + " klein."),
                "tender/procurementMethod, tender/numberOfTenderers",
                "Open Contracting Partnership, Cardinal, indicator R018 (2024)");
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting(
                        "procurement_methods",
                        Setting.Kind.NAMES,
                        "open|selective",
                        new Text(
                                "procurement methods that invite" + " competition",
                                "aanbestedingsmethoden die om concurrentie vragen")));
    }

    @Override
    public Looking look(Section settings, Given given) {
        Set<String> methods =
                settings.names("procurement_methods").orElse(Set.of("open", "selective"));
        return (process, ocid, verdicts) -> {
            Optional<Reason> out = Methods.out(process, methods);
            OptionalDouble tenderers = process.tender().tenderers();
            if (out.isPresent()) {
                verdicts.open(Group.OCID, out.get());
            } else if (tenderers.isEmpty() || tenderers.getAsDouble() < 0) {
                verdicts.open(Group.OCID, Reason.NO_COUNT);
            } else if (tenderers.getAsDouble() == 1) {
                verdicts.yes(Group.OCID, ocid, 1);
            } else {
                verdicts.no(Group.OCID);
            }
        };
    }
}
