package org.holdfast.oversight.indicators;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.model.Text;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.MainCurrency;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Bid;

/** R028: different tenderers asked the same price. */
public final class IdenticalBidPrices implements Indicator {
    @Override
    public String code() {
        return "R028";
    }

    @Override
    public Explained explained() {
        return new Explained(
                new Text("Identical bid prices", "Gelijke prijzen"),
                new Text(
                        "Different tenderers handed in bids with the same price: bids that are"
                                + " pending, valid or disqualified. The tenderers are flagged too.",
                        "Verschillende inschrijvers dienden dezelfde prijs in: inschrijvingen die"
                                + " nog"
                                + " beoordeeld worden, geldig zijn of zijn uitgesloten. Ook de"
                                + " inschrijvers krijgen een vlag."),
                new Text(
                        "Equal prices are unlikely by chance: somebody agreed on them, or passed"
                                + " one on.",
                        "Gelijke prijzen zijn zelden toeval: iemand sprak ze af, of gaf er een"
                                + " door."),
                new Text(
                        "Where the buyer or a price list sets the price, all bids are equal. Name"
                                + " such"
                                + " procedures in no_price_comparison_procurement_methods. Round"
                                + " prices of small purchases meet by chance.",
                        "Waar de koper of een prijslijst de prijs bepaalt, zijn alle inschrijvingen"
                                + " gelijk. Noem zulke procedures in"
                                + " no_price_comparison_procurement_methods. Ronde prijzen van"
                                + " kleine"
                                + " aankopen zijn soms toevallig gelijk."),
                "bids/details/status, bids/details/value, bids/details/tenderers/id",
                "Open Contracting Partnership, Cardinal, indicator R028 (2024)");
    }

    @Override
    public boolean comparesPrices() {
        return true;
    }

    @Override
    public List<Group> groups() {
        return List.of(Group.OCID, Group.TENDERER);
    }

    @Override
    public Looking look(Section settings, Given given) {
        return (process, ocid, verdicts) -> judge(process, ocid, given.currency(), verdicts);
    }

    private static void judge(
            ContractingProcess process, String ocid, MainCurrency currency, Verdicts verdicts) {
        Optional<Reason> unknown = Statuses.unknown(process);
        if (unknown.isPresent()) {
            verdicts.open(Group.OCID, unknown.get());
            return;
        }
        List<Bid> compared = new ArrayList<>(process.bids().size());
        Set<Double> prices = new HashSet<>();
        boolean met = false;
        for (Bid bid : process.bids()) {
            if (!bid.isSubmitted() || !bid.priced() || !bid.tenderers().complete()) {
                continue;
            }
            if (bid.price().filter(currency::is).isEmpty()) {
                verdicts.open(Group.OCID, Reason.OTHER_CURRENCY);
                return;
            }
            compared.add(bid);
            met |= !prices.add(amount(bid));
        }
        Set<String> flagged = met ? flagged(compared) : Set.of();
        if (!flagged.isEmpty()) {
            verdicts.yes(Group.OCID, ocid, 1);
            flagged.forEach(id -> verdicts.yes(Group.TENDERER, id, 1));
            verdicts.inProcess("ocid_tenderer_r028", ocid, new ArrayList<>(flagged));
        } else if (compared.isEmpty()) {
            verdicts.open(Group.OCID, Reason.NO_PRICES);
        } else {
            verdicts.no(Group.OCID);
        }
    }

    /** All tenderers of prices that different tenderers, or groups of them, asked. */
    private static Set<String> flagged(List<Bid> compared) {
        Map<Double, Set<Set<String>>> byPrice = new LinkedHashMap<>();
        for (Bid bid : compared) {
            byPrice.computeIfAbsent(amount(bid), p -> new LinkedHashSet<>())
                    .add(new TreeSet<>(bid.tenderers().ids()));
        }
        Set<String> flagged = new LinkedHashSet<>();
        byPrice.values().stream()
                .filter(tenderers -> tenderers.size() > 1)
                .forEach(tenderers -> tenderers.forEach(flagged::addAll));
        return flagged;
    }

    /** The amount, in which 0 and -0 are one. */
    private static double amount(Bid bid) {
        return bid.price().orElseThrow().amount() + 0.0;
    }
}
