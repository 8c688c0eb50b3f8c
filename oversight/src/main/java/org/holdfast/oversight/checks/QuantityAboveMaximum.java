package org.holdfast.oversight.checks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Award;
import org.holdfast.oversight.ocds.ContractingProcess.Contract;
import org.holdfast.oversight.ocds.ContractingProcess.Item;

/** More was ordered than was awarded. */
public final class QuantityAboveMaximum {
    public static final Indicator INDICATOR =
            new Indicator(
                            "quantity_above_maximum",
                            new Explained(
                                    CheckMessages.QUANTITY_ABOVE_MAXIMUM,
                                    CheckMessages.QUANTITY_ABOVE_MAXIMUM_DEFINITION,
                                    CheckMessages.QUANTITY_ABOVE_MAXIMUM_REASONING,
                                    CheckMessages.QUANTITY_ABOVE_MAXIMUM_FALSE_ALARMS,
                                    "contracts/items/quantity, awards/items/quantity",
                                    "US Department of Defense, Office of Inspector General, 20 November 2025"),
                            QuantityAboveMaximum::look)
                    .decimal("tolerance", "0", CheckMessages.SHARE_BY_WHICH_QUANTITY_MAY);

    private QuantityAboveMaximum() {}

    private static Indicator.Looking look(Section settings, Indicator.Given given) {
        double most = 1 + settings.value("tolerance");
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
