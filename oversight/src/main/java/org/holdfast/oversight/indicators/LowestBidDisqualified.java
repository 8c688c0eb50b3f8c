package org.holdfast.oversight.indicators;

import java.util.Optional;
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
                                + " with a"
                                + " price one with the lowest was disqualified.",
                        "Een gunning is van kracht, een geldige inschrijving heeft een prijs, en"
                                + " van"
                                + " alle ingediende inschrijvingen met prijs is er een met de"
                                + " laagste"
                                + " uitgesloten."),
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
        double lowest = Double.POSITIVE_INFINITY;
        double lowestDisqualified = Double.POSITIVE_INFINITY;
        boolean valid = false;
        for (Bid bid : process.bids()) {
            if (!bid.isSubmitted() || !bid.priced()) {
                continue;
            }
            if (bid.price().filter(currency::is).isEmpty()) {
                verdicts.open(Group.OCID, Reason.OTHER_CURRENCY);
                return;
            }
            double amount = bid.price().get().amount();
            valid |= bid.isValid();
            lowest = Math.min(lowest, amount);
            if (bid.isDisqualified()) {
                lowestDisqualified = Math.min(lowestDisqualified, amount);
            }
        }
        if (!valid) {
            verdicts.open(
                    Group.OCID,
                    process.bids().stream().anyMatch(Bid::isValid)
                            ? Reason.NO_PRICES
                            : Reason.NO_VALID_BID);
        } else if (lowestDisqualified == lowest) {
            verdicts.yes(Group.OCID, ocid, 1);
        } else {
            verdicts.no(Group.OCID);
        }
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
