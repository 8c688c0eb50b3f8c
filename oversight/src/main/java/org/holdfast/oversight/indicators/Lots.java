package org.holdfast.oversight.indicators;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Award;
import org.holdfast.oversight.ocds.ContractingProcess.Bid;

/**
 * Which bids of a process are rivals. Without lots, or with one, all are. With several, prices
 * compete only between bids for the very same lots; a bid that does not say for which it is cannot
 * be compared.
 */
final class Lots {
    private Lots() {}

    /**
     * Bids whose prices compete, in the order of the file.
     *
     * @param unplaced whether a bid does not say for which of several lots it is
     */
    record Rivals(Collection<List<Bid>> groups, boolean unplaced) {}

    /** Bids by what they are for. */
    static Rivals rivals(ContractingProcess process, List<Bid> bids) {
        if (!process.hasLots()) {
            return new Rivals(List.of(bids), false);
        }
        Map<List<String>, List<Bid>> groups = new LinkedHashMap<>();
        for (Bid bid : bids) {
            if (!bid.lots().isEmpty()) {
                groups.computeIfAbsent(bid.lots(), lots -> new ArrayList<>()).add(bid);
            }
        }
        return new Rivals(groups.values(), bids.stream().anyMatch(bid -> bid.lots().isEmpty()));
    }

    /** Whether a bid and an award can be about the same thing: unless each names other lots. */
    static boolean meet(Bid bid, Award award) {
        return meet(bid.lots(), award.lots());
    }

    static boolean meet(List<String> lots, List<String> others) {
        if (lots.isEmpty() || others.isEmpty()) {
            return true;
        }
        for (String lot : lots) {
            if (others.contains(lot)) {
                return true;
            }
        }
        return false;
    }
}
