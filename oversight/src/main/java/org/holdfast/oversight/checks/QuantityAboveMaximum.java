package org.holdfast.oversight.checks;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.Text;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Setting;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Award;
import org.holdfast.oversight.ocds.ContractingProcess.Contract;
import org.holdfast.oversight.ocds.ContractingProcess.Item;

/** More was ordered than was awarded. */
public final class QuantityAboveMaximum implements Indicator {
    @Override
    public String code() {
        return "quantity_above_maximum";
    }

    @Override
    public Explained explained() {
        return new Explained(
                new Text("Quantity above maximum", "Hoeveelheid boven het maximum"),
                new Text(
                        "The contracts under an award order more of an item (same id) than the"
                                + " award"
                                + " has of it. The value is the largest ratio.",
                        "De contracten onder een gunning bestellen meer van een post (zelfde id)"
                                + " dan de"
                                + " gunning ervan heeft. De waarde is de grootste verhouding."),
                new Text(
                        "The US auditors found orders for Ukraine of up to 3,120 % of the"
                                + " contract's"
                                + " maximum: what was competed for was not what was bought.",
                        "De Amerikaanse auditors vonden bestellingen voor Oekraïne tot 3.120 %"
                                + " van het"
                                + " contractmaximum: wat werd aanbesteed was niet wat werd"
                                + " gekocht."),
                new Text(
                        "The award may give a first quantity rather than a maximum, and an"
                                + " amendment"
                                + " may have raised it; units may differ.",
                        "De gunning kan een eerste hoeveelheid noemen in plaats van een maximum,"
                                + " en een"
                                + " wijziging kan haar hebben verhoogd; eenheden kunnen"
                                + " verschillen."),
                "contracts/items/quantity, awards/items/quantity",
                "US Department of Defense, Office of Inspector General, 20 November 2025");
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting(
                        "tolerance",
                        Setting.Kind.DECIMAL,
                        "0",
                        new Text(
                                "share by which a quantity may be above its" + " maximum",
                                "deel dat een hoeveelheid boven haar maximum mag liggen")));
    }

    @Override
    public Looking look(Section settings, Given given) {
        double most = 1 + settings.number("tolerance").orElse(0);
        return (process, ocid, verdicts) -> judge(process, ocid, most, verdicts);
    }

    private record Ordered(Award award, String item) {}

    private static void judge(
            ContractingProcess process, String ocid, double most, Verdicts verdicts) {
        if (process.contracts().isEmpty()) {
            verdicts.open(Group.OCID, Reason.NO_CONTRACTS);
            return;
        }
        Map<Ordered, Double> ordered = new HashMap<>();
        for (Contract contract : process.contracts()) {
            Optional<Award> award = PriceAboveCeiling.award(process, contract);
            for (Item item : contract.items()) {
                if (award.isPresent() && item.id().isPresent() && item.quantity().isPresent()) {
                    ordered.merge(
                            new Ordered(award.get(), item.id().get()),
                            item.quantity().getAsDouble(),
                            Double::sum);
                }
            }
        }
        double largest = -1;
        for (var entry : ordered.entrySet()) {
            for (Item item : entry.getKey().award().items()) {
                if (item.id().filter(entry.getKey().item()::equals).isPresent()
                        && item.quantity().orElse(0) > 0) {
                    largest = Math.max(largest, entry.getValue() / item.quantity().getAsDouble());
                }
            }
        }
        if (largest < 0) {
            verdicts.open(Group.OCID, Reason.NO_CEILING);
        } else if (largest > most) {
            verdicts.yes(Group.OCID, ocid, largest);
        } else {
            verdicts.no(Group.OCID);
        }
    }
}
