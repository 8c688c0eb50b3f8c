package org.holdfast.oversight.indicators;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.MainCurrency;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Bid;
import org.holdfast.oversight.ocds.ContractingProcess.Price;

/** R028: different tenderers asked the same price. */
public final class IdenticalBidPrices {
    public static final Indicator INDICATOR =
            Indicator.cardinal(
                            "R028",
                            IndicatorMessages.IDENTICAL_BID_PRICES,
                            IndicatorMessages.IDENTICAL_BID_PRICES_DEFINITION,
                            IndicatorMessages.IDENTICAL_BID_PRICES_REASONING,
                            IndicatorMessages.IDENTICAL_BID_PRICES_FALSE_ALARMS,
                            "bids/details/status, bids/details/value, bids/details/tenderers/id",
                            (settings, given) ->
                                    (process, ocid, verdicts) ->
                                            judge(process, ocid, given.currency(), verdicts))
                    .comparingPrices()
                    .about(Group.OCID, Group.TENDERER);

    private IdenticalBidPrices() {}

    private static void judge(
            ContractingProcess process, String ocid, MainCurrency currency, Verdicts verdicts) {
        Optional<Reason> unknown = Statuses.unknown(process);
        if (unknown.isPresent()) {
            verdicts.open(Group.OCID, unknown.get());
            return;
        }
        List<Bid> priced = new ArrayList<>(process.bids().size());
        Set<String> currencies = new HashSet<>();
        boolean incomparable = false;
        for (Bid bid : process.bids()) {
            if (bid.isSubmitted() && bid.priced() && bid.tenderers().complete()) {
                if (bid.price().filter(currency::admits).isPresent()) {
                    priced.add(bid);
                    currencies.add(bid.price().get().currency());
                } else {
                    incomparable = true;
                }
            }
        }
        Lots.Rivals rivals = Lots.rivals(process, priced);
        Set<String> flagged = new TreeSet<>();
        rivals.groups().forEach(group -> addEqual(process, group, flagged));
        if (!flagged.isEmpty()) {
            verdicts.yes(Group.OCID, ocid, 1);
            flagged.forEach(id -> verdicts.yes(Group.TENDERER, id, 1));
            verdicts.inProcess("ocid_tenderer_r028", ocid, List.copyOf(flagged));
        } else if (incomparable || currencies.size() > 1) {
            verdicts.open(Group.OCID, Reason.OTHER_CURRENCY);
        } else if (rivals.unplaced()) {
            verdicts.open(Group.OCID, Reason.NO_LOTS);
        } else if (priced.isEmpty()) {
            verdicts.open(Group.OCID, Reason.NO_PRICES);
        } else {
            verdicts.no(Group.OCID);
        }
    }

    /** Adds all tenderers of prices that different tenderers, or groups of them, asked. */
    private static void addEqual(
            ContractingProcess process, List<Bid> rivals, Set<String> flagged) {
        if (rivals.size() < 2) {
            return;
        }
        Map<Price, Set<Set<String>>> byPrice = new HashMap<>();
        for (Bid bid : rivals) {
            byPrice.computeIfAbsent(bid.price().orElseThrow(), p -> new HashSet<>())
                    .add(Set.copyOf(bid.tenderers().ids()));
        }
        for (Set<Set<String>> equal : byPrice.values()) {
            if (equal.size() > 1 && !allWon(process, rivals.getFirst().lots(), equal)) {
                equal.forEach(flagged::addAll);
            }
        }
    }

    /**
     * Whether every tenderer, or one of each group, is a supplier of an active award for these
     * lots.
     */
    private static boolean allWon(
            ContractingProcess process, List<String> lots, Set<Set<String>> tenderers) {
        Set<String> suppliers = new HashSet<>();
        for (var award : process.awards()) {
            if (award.isActive() && Lots.meet(lots, award.lots())) {
                suppliers.addAll(award.suppliers().ids());
            }
        }
        return tenderers.stream().allMatch(ids -> ids.stream().anyMatch(suppliers::contains));
    }
}
