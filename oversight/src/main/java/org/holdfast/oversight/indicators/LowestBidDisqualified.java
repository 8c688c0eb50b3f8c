package org.holdfast.oversight.indicators;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

/** R036: the cheapest was thrown out. */
public final class LowestBidDisqualified implements Indicator {
    @Override
    public String code() {
        return "R036";
    }

    @Override
    public Explained explained() {
        return new Explained(
                new Text("Lowest bid disqualified", "Laagste inschrijving uitgesloten"),
                new Text(
                        "An award is active, a valid bid has a price, and of all bids handed in"
                                + " with a price one with the lowest was disqualified. All must be"
                                + " in one currency, and in that of the settings if they name one."
                                + " With several lots only bids for the very same lots are compared"
                                + " with each other, and with an award for them; Cardinal compares"
                                + " all bids of a process.",
                        "Een gunning is van kracht, een geldige inschrijving heeft een prijs, en"
                                + " van alle ingediende inschrijvingen met prijs is er een met de"
                                + " laagste uitgesloten. Alle moeten in één valuta zijn, en in die"
                                + " van de instellingen als die er een noemen. Bij meerdere"
                                + " percelen worden alleen inschrijvingen op precies dezelfde"
                                + " percelen met elkaar vergeleken, en met een gunning daarvan;"
                                + " Cardinal vergelijkt alle inschrijvingen van een aanbesteding."),
                new Text(
                        "Throwing out the cheapest clears the way for a dearer one.",
                        "Wie de goedkoopste uitsluit, maakt de weg vrij voor een duurdere."),
                new Text(
                        "The lowest bid often is the one that does not meet the rules. Where"
                                + " quality"
                                + " counts beside price, the lowest need not win; name such"
                                + " procedures"
                                + " in no_price_comparison_procurement_methods.",
                        "De laagste voldoet vaak niet aan de eisen. Waar kwaliteit naast prijs"
                                + " telt,"
                                + " hoeft de laagste niet te winnen; noem zulke procedures in"
                                + " no_price_comparison_procurement_methods."),
                "bids/details/status, bids/details/value, awards/status",
                "Open Contracting Partnership, Cardinal, indicator R036 (2024)");
    }

    @Override
    public boolean comparesPrices() {
        return true;
    }

    @Override
    public Looking look(Section settings, Given given) {
        return (process, ocid, verdicts) -> judge(process, ocid, given.currency(), verdicts);
    }

    private static void judge(
            ContractingProcess process, String ocid, MainCurrency currency, Verdicts verdicts) {
        Optional<Reason> open = open(process);
        if (open.isPresent()) {
            verdicts.open(Group.OCID, open.get());
            return;
        }
        List<Bid> priced = new ArrayList<>(process.bids().size());
        Set<String> currencies = new HashSet<>();
        for (Bid bid : process.bids()) {
            if (!bid.isSubmitted() || !bid.priced()) {
                continue;
            }
            if (bid.price().filter(currency::admits).isEmpty()) {
                verdicts.open(Group.OCID, Reason.OTHER_CURRENCY);
                return;
            }
            priced.add(bid);
            currencies.add(bid.price().get().currency());
        }
        Lots.Rivals rivals = Lots.rivals(process, priced);
        if (currencies.size() > 1) {
            verdicts.open(Group.OCID, Reason.OTHER_CURRENCY);
        } else if (rivals.groups().stream().anyMatch(group -> isLowestOut(process, group))) {
            verdicts.yes(Group.OCID, ocid, 1);
        } else if (rivals.unplaced()) {
            verdicts.open(Group.OCID, Reason.NO_LOTS);
        } else if (priced.stream().noneMatch(Bid::isValid)) {
            verdicts.open(
                    Group.OCID,
                    process.bids().stream().anyMatch(Bid::isValid)
                            ? Reason.NO_PRICES
                            : Reason.NO_VALID_BID);
        } else {
            verdicts.no(Group.OCID);
        }
    }

    /**
     * Whether, of these rivals, one with the lowest price is out, one is valid, and there is an
     * award.
     */
    private static boolean isLowestOut(ContractingProcess process, List<Bid> rivals) {
        double lowest = Double.POSITIVE_INFINITY;
        double lowestDisqualified = Double.POSITIVE_INFINITY;
        boolean valid = false;
        for (Bid bid : rivals) {
            double amount = bid.price().orElseThrow().amount();
            valid |= bid.isValid();
            lowest = Math.min(lowest, amount);
            if (bid.isDisqualified()) {
                lowestDisqualified = Math.min(lowestDisqualified, amount);
            }
        }
        return valid
                && lowestDisqualified == lowest
                && process.awards().stream()
                        .anyMatch(award -> award.isActive() && Lots.meet(rivals.getFirst(), award));
    }

    private static Optional<Reason> open(ContractingProcess process) {
        if (process.awards().isEmpty()) {
            return Optional.of(Reason.NO_AWARDS);
        }
        if (!Awards.anyIsActive(process)) {
            return Optional.of(Reason.NO_ACTIVE_AWARD);
        }
        return Statuses.unknown(process);
    }
}
