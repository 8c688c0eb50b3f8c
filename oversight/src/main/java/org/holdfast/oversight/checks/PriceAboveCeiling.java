package org.holdfast.oversight.checks;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
import org.holdfast.oversight.ocds.ContractingProcess.Price;

/** More was paid than was agreed. */
public final class PriceAboveCeiling implements Indicator {
    @Override
    public String code() {
        return "price_above_ceiling";
    }

    @Override
    public Explained explained() {
        return new Explained(
                new Text("Price above ceiling", "Prijs boven het plafond"),
                new Text(
                        "A contract's unit price is above that of the same item (same id) in its"
                                + " award,"
                                + " or else in the tender, in the same currency; or its payments"
                                + " add"
                                + " up to more than its value. The value is the largest ratio.",
                        "De prijs per stuk in een contract ligt boven die van dezelfde post"
                                + " (zelfde id)"
                                + " in de gunning, of anders in de aanbesteding, in dezelfde"
                                + " valuta; of"
                                + " de betalingen tellen op tot meer dan de contractwaarde. De"
                                + " waarde is"
                                + " de grootste verhouding."),
                new Text(
                        "The US auditors found orders for Ukraine paid at up to 245 % of the"
                                + " price in"
                                + " the contract.",
                        "De Amerikaanse auditors vonden bestellingen voor Oekraïne die tot 245 %"
                                + " van de"
                                + " contractprijs betaald werden."),
                new Text(
                        "Prices may be indexed, the unit may have changed, and an amendment may"
                                + " have"
                                + " raised the ceiling without a new award.",
                        "Prijzen kunnen geïndexeerd zijn, de eenheid kan veranderd zijn, en een"
                                + " wijziging kan het plafond zonder nieuwe gunning hebben"
                                + " verhoogd."),
                "contracts/items/unit/value, awards/items/unit/value, contracts/value,"
                        + " contracts/implementation/transactions/value",
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
                                "share by which a price may be above its" + " ceiling",
                                "deel dat een prijs boven zijn plafond mag liggen")));
    }

    @Override
    public Looking look(Section settings, Given given) {
        double most = 1 + settings.number("tolerance").orElse(0);
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
