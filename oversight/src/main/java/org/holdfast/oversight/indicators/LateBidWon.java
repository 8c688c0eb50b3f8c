package org.holdfast.oversight.indicators;

import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Bid;

/** R030: the winner was late. */
public final class LateBidWon {
    public static final Indicator INDICATOR =
            Indicator.cardinal(
                            "R030",
                            IndicatorMessages.LATE_BID_WON,
                            IndicatorMessages.LATE_BID_WON_DEFINITION,
                            IndicatorMessages.LATE_BID_WON_REASONING,
                            IndicatorMessages.LATE_BID_WON_FALSE_ALARMS,
                            "tender/tenderPeriod/endDate, bids/details/date, bids/details/status,"
                                    + " bids/details/tenderers/id, awards/status, awards/suppliers/id",
                            (settings, given) -> LateBidWon::judge)
                    .about(Group.OCID, Group.TENDERER);

    private LateBidWon() {}

    private static void judge(ContractingProcess process, String ocid, Verdicts verdicts) {
        Set<String> suppliers = Awards.suppliers(process);
        Optional<Reason> open = open(process, suppliers);
        if (open.isPresent()) {
            verdicts.open(Group.OCID, open.get());
            return;
        }
        var end = process.tender().end().orElseThrow();
        Set<String> late = new TreeSet<>();
        boolean dated = false;
        boolean undated = false;
        for (Bid bid : process.bids()) {
            if (bid.isValid()) {
                dated |= bid.date().isPresent();
                undated |= bid.date().isEmpty();
                if (bid.date().isPresent() && bid.date().get().isAfter(end)) {
                    addWinners(process, bid, late);
                }
            }
        }
        if (!late.isEmpty()) {
            verdicts.yes(Group.OCID, ocid, 1);
            late.forEach(id -> verdicts.yes(Group.TENDERER, id, 1));
            verdicts.inProcess("ocid_tenderer_r030", ocid, new ArrayList<>(late));
        } else if (undated) {
            verdicts.open(Group.OCID, Reason.NO_DATES);
        } else if (!dated) {
            verdicts.open(Group.OCID, Reason.NO_VALID_BID);
        } else {
            verdicts.no(Group.OCID);
        }
    }

    private static void addWinners(ContractingProcess process, Bid bid, Set<String> late) {
        for (var award : process.awards()) {
            if (award.isActive() && Lots.meet(bid, award)) {
                bid.tenderers().ids().stream()
                        .filter(award.suppliers().ids()::contains)
                        .forEach(late::add);
            }
        }
    }

    private static Optional<Reason> open(ContractingProcess process, Set<String> suppliers) {
        if (process.awards().isEmpty()) {
            return Optional.of(Reason.NO_AWARDS);
        }
        if (!Awards.anyIsActive(process)) {
            return Optional.of(Reason.NO_ACTIVE_AWARD);
        }
        if (suppliers.isEmpty()) {
            return Optional.of(Reason.UNNAMED);
        }
        if (process.tender().end().isEmpty()) {
            return Optional.of(Reason.NO_DATES);
        }
        return Statuses.unknown(process);
    }
}
