package org.holdfast.oversight.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.oversight.MainCurrency;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Award;
import org.holdfast.oversight.ocds.ContractingProcess.Bid;

/** How a process was decided: one winner, and by how much. */
sealed interface Competition {
    /**
     * One award is active, and one supplier has it.
     *
     * @param winner id of that supplier
     * @param valid the bids that counted, each of one tenderer
     */
    record Won(String winner, List<Bid> valid) implements Competition {}

    /** There is no such winner, or the data do not tell. */
    record Open(Reason reason) implements Competition {}

    /** The lowest price won, and others had valid bids too. */
    sealed interface Margin {
        /**
         * So much.
         *
         * @param difference by which share of the winning price the lowest other bid was higher
         * @param runnersUp who made the lowest other bid
         */
        record By(String winner, List<String> runnersUp, double difference) implements Margin {}

        record None(Reason reason) implements Margin {}
    }

    /**
     * Who won a process that must have one winner, under bids that must be of one tenderer each.
     */
    static Competition of(ContractingProcess process) {
        if (process.awards().isEmpty()) {
            return new Open(Reason.NO_AWARDS);
        }
        List<Award> active = new ArrayList<>(1);
        for (Award award : process.awards()) {
            if (award.isUndecided()) {
                return new Open(Reason.UNDECIDED);
            }
            if (award.isActive()) {
                active.add(award);
            }
        }
        if (active.isEmpty()) {
            return new Open(Reason.NO_ACTIVE_AWARD);
        }
        if (active.size() > 1) {
            return new Open(Reason.SEVERAL_AWARDS);
        }
        var suppliers = active.getFirst().suppliers();
        if (!suppliers.complete()) {
            return new Open(Reason.UNNAMED);
        }
        if (suppliers.ids().size() > 1) {
            return new Open(Reason.SEVERAL_SUPPLIERS);
        }
        Optional<Reason> unknown = Statuses.unknown(process);
        if (unknown.isPresent()) {
            return new Open(unknown.get());
        }
        List<Bid> valid = new ArrayList<>(process.bids().size());
        for (Bid bid : process.bids()) {
            if (bid.isValid()) {
                if (!bid.tenderers().complete()) {
                    return new Open(Reason.UNNAMED);
                }
                if (bid.tenderers().ids().size() > 1) {
                    return new Open(Reason.SEVERAL_TENDERERS);
                }
                valid.add(bid);
            }
        }
        if (valid.isEmpty()) {
            return new Open(Reason.NO_VALID_BID);
        }
        return new Won(suppliers.ids().getFirst(), valid);
    }

    /**
     * By how much the lowest price won, if it did. Valid bids without an amount are passed over.
     */
    static Margin margin(ContractingProcess process, MainCurrency currency) {
        return switch (of(process)) {
            case Open(Reason reason) -> new Margin.None(reason);
            case Won(String winner, List<Bid> valid) -> margin(winner, valid, currency);
        };
    }

    private static Margin margin(String winner, List<Bid> valid, MainCurrency currency) {
        double won = Double.POSITIVE_INFINITY;
        double next = Double.POSITIVE_INFINITY;
        List<String> runnersUp = new ArrayList<>();
        for (Bid bid : valid) {
            if (!bid.priced()) {
                continue;
            }
            if (bid.price().filter(currency::is).isEmpty()) {
                return new Margin.None(Reason.OTHER_CURRENCY);
            }
            double amount = bid.price().get().amount();
            String tenderer = bid.tenderers().ids().getFirst();
            if (tenderer.equals(winner)) {
                won = Math.min(won, amount);
            } else {
                if (amount < next) {
                    next = amount;
                    runnersUp.clear();
                }
                if (amount == next && !runnersUp.contains(tenderer)) {
                    runnersUp.add(tenderer);
                }
            }
        }
        if (runnersUp.isEmpty()) {
            return new Margin.None(
                    Double.isInfinite(won) ? Reason.NO_PRICES : Reason.ONE_VALID_BIDDER);
        }
        if (Double.isInfinite(won)) {
            return new Margin.None(Reason.WINNER_WITHOUT_BID);
        }
        if (won > next) {
            return new Margin.None(Reason.NOT_THE_LOWEST);
        }
        if (won <= 0) {
            return new Margin.None(Reason.NO_PRICES);
        }
        return new Margin.By(winner, List.copyOf(runnersUp), (next - won) / won);
    }
}
