package org.holdfast.oversight.indicators;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.MainCurrency;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Bid;

/** R036: the cheapest was thrown out. */
public final class LowestBidDisqualified {
    public static final Indicator INDICATOR =
            Indicator.cardinal(
                            "R036",
                            IndicatorMessages.LOWEST_BID_DISQUALIFIED,
                            IndicatorMessages.LOWEST_BID_DISQUALIFIED_DEFINITION,
                            IndicatorMessages.LOWEST_BID_DISQUALIFIED_REASONING,
                            IndicatorMessages.LOWEST_BID_DISQUALIFIED_FALSE_ALARMS,
                            "bids/details/status, bids/details/value, awards/status",
                            (settings, given) ->
                                    (process, ocid, verdicts) ->
                                            judge(process, ocid, given.currency(), verdicts))
                    .comparingPrices();

    private LowestBidDisqualified() {}

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
