package org.holdfast.oversight.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Award;
import org.holdfast.oversight.ocds.ContractingProcess.Bid;
import org.holdfast.oversight.ocds.ContractingProcess.Price;

/** How a process was decided: one winner, and by how much. */
sealed interface Competition {
    /**
     * One award is active, and one supplier has it.
     *
     * @param winner id of that supplier
     * @param valid the bids that counted, each of one tenderer, for a lot of the award
     * @param lots what the award is for, if the process has lots
     */
    record Won(String winner, List<Bid> valid, List<String> lots) implements Competition {}

    /** There is no such winner, or the data do not tell. */
    record Open(Reason reason) implements Competition {}

    /** The lowest price won, and others had valid bids too. */
    sealed interface Margin {
        /**
         * So much.
         *
         * @param currency in which all were asked
         * @param difference by which share of the winning price the lowest other bid was higher
         * @param runnersUp who made the lowest other bid
         */
        record By(String winner, List<String> runnersUp, String currency, double difference)
                implements Margin {}

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
        boolean lots = process.hasLots();
        Award award = active.getFirst();
        List<Bid> valid = new ArrayList<>(process.bids().size());
        for (Bid bid : process.bids()) {
            if (bid.isValid()) {
                if (lots && (bid.lots().isEmpty() || award.lots().isEmpty())) {
                    return new Open(Reason.NO_LOTS);
                }
                if (!Lots.meet(bid, award)) {
                    continue;
                }
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
        return new Won(suppliers.ids().getFirst(), valid, lots ? award.lots() : List.of());
    }

    /**
     * By how much the lowest price won, if it did. Valid bids without an amount are passed over,
     * and so are those for other lots, or for more or fewer, than the award.
     */
    static Margin margin(ContractingProcess process) {
        return switch (of(process)) {
            case Open(Reason reason) -> new Margin.None(reason);
            case Won won -> margin(won);
        };
    }

    private static Margin margin(Won competition) {
        Optional<String> currency = Optional.empty();
        double won = Double.POSITIVE_INFINITY;
        double next = Double.POSITIVE_INFINITY;
        List<String> runnersUp = new ArrayList<>();
        for (Bid bid : competition.valid()) {
            boolean comparable =
                    competition.lots().isEmpty() || competition.lots().equals(bid.lots());
            if (!bid.priced() || !comparable) {
                continue;
            }
            Optional<String> own = bid.price().map(Price::currency);
            if (own.isEmpty() || currency.filter(c -> !c.equals(own.get())).isPresent()) {
                return new Margin.None(Reason.OTHER_CURRENCY);
            }
            currency = own;
            double amount = bid.price().get().amount();
            String tenderer = bid.tenderers().ids().getFirst();
            if (tenderer.equals(competition.winner())) {
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
        return new Margin.By(
                competition.winner(),
                List.copyOf(runnersUp),
                currency.orElseThrow(),
                (next - won) / won);
    }
}
