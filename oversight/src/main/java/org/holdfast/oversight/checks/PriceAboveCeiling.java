package org.holdfast.oversight.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.holdfast.oversight.ocds.ContractingProcess.Price;

/** More was paid than was agreed. */
public final class PriceAboveCeiling {
    public static final Indicator INDICATOR =
            new Indicator(
                            "price_above_ceiling",
                            new Explained(
                                    CheckMessages.PRICE_ABOVE_CEILING,
                                    CheckMessages.PRICE_ABOVE_CEILING_DEFINITION,
                                    CheckMessages.PRICE_ABOVE_CEILING_REASONING,
                                    CheckMessages.PRICE_ABOVE_CEILING_FALSE_ALARMS,
                                    "contracts/items/unit/value, awards/items/unit/value, contracts/value,"
                                            + " contracts/implementation/transactions/value",
                                    "US Department of Defense, Office of Inspector General, 20 November 2025"),
                            PriceAboveCeiling::look)
                    .decimal("tolerance", "0", CheckMessages.SHARE_BY_WHICH_PRICE_MAY);

    private PriceAboveCeiling() {}

    private static Indicator.Looking look(Section settings, Indicator.Given given) {
        double most = 1 + settings.value("tolerance");
        return (process, ocid, verdicts) -> judge(process, ocid, most, verdicts);
    }

    private static void judge(
            ContractingProcess process, String ocid, double most, Verdicts verdicts) {
        if (process.contracts().isEmpty()) {
            verdicts.open(Group.OCID, Reason.NO_CONTRACTS);
            return;
        }
        List<Double> ratios = new ArrayList<>();
        for (Contract contract : process.contracts()) {
            List<Item> ceilings =
                    Stream.concat(
                                    award(process, contract).stream()
                                            .flatMap(a -> a.items().stream()),
                                    process.tender().items().stream())
                            .toList();
            contract.items().forEach(item -> ratio(item, ceilings).ifPresent(ratios::add));
            paid(contract).ifPresent(ratios::add);
        }
        double largest = ratios.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        if (ratios.isEmpty()) {
            verdicts.open(Group.OCID, Reason.NO_CEILING);
        } else if (largest > most) {
            verdicts.yes(Group.OCID, ocid, largest);
        } else {
            verdicts.no(Group.OCID);
        }
    }

    /** The award that the contract names, or the only one. */
    static Optional<Award> award(ContractingProcess process, Contract contract) {
        if (contract.award().isEmpty() && process.awards().size() == 1) {
            return Optional.of(process.awards().getFirst());
        }
        return process.awards().stream()
                .filter(award -> award.id().isPresent() && award.id().equals(contract.award()))
                .findFirst();
    }

    private static Optional<Double> ratio(Item item, List<Item> ceilings) {
        if (item.id().isEmpty() || item.unitPrice().isEmpty()) {
            return Optional.empty();
        }
        Price price = item.unitPrice().get();
        return ceilings.stream()
                .filter(c -> c.id().equals(item.id()))
                .flatMap(c -> c.unitPrice().stream())
                .filter(c -> c.currency().equals(price.currency()) && c.amount() > 0)
                .findFirst()
                .map(ceiling -> price.amount() / ceiling.amount());
    }

    private static Optional<Double> paid(Contract contract) {
        if (contract.value().filter(v -> v.amount() > 0).isEmpty()
                || contract.transactions().isEmpty()) {
            return Optional.empty();
        }
        Price value = contract.value().get();
        double sum = 0;
        for (var transaction : contract.transactions()) {
            if (transaction.value().isEmpty()
                    || !transaction.value().get().currency().equals(value.currency())) {
                return Optional.empty();
            }
            sum += transaction.value().get().amount();
        }
        return Optional.of(sum / value.amount());
    }
}
