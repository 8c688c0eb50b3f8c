package org.holdfast.oversight.indicators;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Bid;

/** R035: nobody but the winner was let through. */
public final class AllOthersDisqualified {
    public static final Indicator INDICATOR =
            Indicator.cardinal(
                            "R035",
                            IndicatorMessages.ALL_OTHERS_DISQUALIFIED,
                            IndicatorMessages.ALL_OTHERS_DISQUALIFIED_DEFINITION,
                            IndicatorMessages.ALL_OTHERS_DISQUALIFIED_REASONING,
                            IndicatorMessages.ALL_OTHERS_DISQUALIFIED_FALSE_ALARMS,
                            "bids/details/status, bids/details/tenderers/id, awards/status,"
                                    + " awards/suppliers/id",
                            AllOthersDisqualified::look)
                    .whole("threshold", "1", IndicatorMessages.HOW_MANY_OTHER_TENDERERS_WERE)
                    .about(Group.OCID, Group.TENDERER);

    private AllOthersDisqualified() {}

    private static Indicator.Looking look(Section settings, Indicator.Given given) {
        double least = settings.value("threshold");
        return (process, ocid, verdicts) -> judge(process, ocid, least, verdicts);
    }

    private static void judge(
            ContractingProcess process, String ocid, double least, Verdicts verdicts) {
        Optional<Reason> open = open(process);
        if (open.isPresent()) {
            verdicts.open(Group.OCID, open.get());
            return;
        }
        for (Bid bid : process.bids()) {
            if (bid.isValid() && !bid.tenderers().complete()) {
                verdicts.open(Group.OCID, Reason.UNNAMED);
                return;
            }
        }
        int most = 0;
        Set<String> winners = new TreeSet<>();
        for (List<String> lot : lots(process)) {
            Optional<LeftOver> left = leftOver(process, lot).filter(l -> l.others() >= least);
            if (left.isPresent()) {
                most = Math.max(most, left.get().others());
                winners.add(left.get().winner());
            }
        }
        if (!winners.isEmpty()) {
            verdicts.yes(Group.OCID, ocid, most);
            winners.forEach(winner -> verdicts.yes(Group.TENDERER, winner, 0));
            verdicts.inProcess("ocid_tenderer_r035", ocid, List.copyOf(winners));
        } else {
            verdicts.no(Group.OCID);
        }
    }

    /** What is judged by itself: each lot that a bid names, or all together. */
    private static Set<List<String>> lots(ContractingProcess process) {
        if (!process.hasLots()) {
            return Set.of(List.of());
        }
        Set<List<String>> lots = new LinkedHashSet<>();
        process.bids().forEach(bid -> bid.lots().forEach(lot -> lots.add(List.of(lot))));
        return lots;
    }

    /**
     * A winner beside whom nobody was let through.
     *
     * @param others how many other tenderers were disqualified
     */
    private record LeftOver(String winner, int others) {}

    /** A disqualified bid that does not say for which of several lots it was counts for none. */
    private static Optional<LeftOver> leftOver(ContractingProcess process, List<String> lot) {
        Set<String> valid = new HashSet<>();
        Set<String> others = new HashSet<>();
        for (Bid bid : process.bids()) {
            if (bid.isValid() && Lots.meet(bid.lots(), lot)) {
                valid.addAll(bid.tenderers().ids());
            } else if (bid.isDisqualified() && bid.lots().containsAll(lot)) {
                others.addAll(bid.tenderers().ids());
            }
        }
        Set<String> suppliers = new HashSet<>();
        for (var award : process.awards()) {
            if (award.isActive() && Lots.meet(award.lots(), lot)) {
                suppliers.addAll(award.suppliers().ids());
            }
        }
        others.removeAll(valid);
        return valid.size() == 1 && valid.equals(suppliers) && !others.isEmpty()
                ? Optional.of(new LeftOver(valid.iterator().next(), others.size()))
                : Optional.empty();
    }

    private static Optional<Reason> open(ContractingProcess process) {
        if (process.awards().isEmpty()) {
            return Optional.of(Reason.NO_AWARDS);
        }
        if (Awards.anyIsUndecided(process)) {
            return Optional.of(Reason.UNDECIDED);
        }
        if (!Awards.anyIsActive(process)) {
            return Optional.of(Reason.NO_ACTIVE_AWARD);
        }
        if (!Awards.suppliersAreNamed(process)) {
            return Optional.of(Reason.UNNAMED);
        }
        return Statuses.unknown(process);
    }
}
