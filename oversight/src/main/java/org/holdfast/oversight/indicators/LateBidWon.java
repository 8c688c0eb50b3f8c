package org.holdfast.oversight.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.model.Text;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Bid;

/** R030: the winner was late. */
public final class LateBidWon implements Indicator {
    @Override
    public String code() {
        return "R030";
    }

    @Override
    public Explained explained() {
        return new Explained(
                new Text("Late bid won", "Te late inschrijving won"),
                new Text(
                        "A valid bid was received after the end of the tender period, and one of"
                                + " its tenderers is a supplier of an active award, for the same"
                                + " lots if both say which. These tenderers are flagged too.",
                        "Een geldige inschrijving kwam na het einde van de inschrijftermijn, en"
                                + " een van haar inschrijvers is leverancier van een gunning die"
                                + " van kracht is, op hetzelfde perceel als bij beide staat welk."
                                + " Ook deze inschrijvers krijgen een vlag."),
                new Text(
                        "Whoever may bid after the deadline may have seen the other bids.",
                        "Wie na de termijn mag inschrijven, kan de andere inschrijvingen hebben"
                                + " gezien."),
                new Text(
                        "The tenderer may have had a bid in time as well; the deadline may have"
                                + " been"
                                + " extended without a new date; clocks and time zones may differ.",
                        "De inschrijver kan ook op tijd hebben ingeschreven; de termijn kan zijn"
                                + " verlengd zonder nieuwe datum; klokken en tijdzones kunnen"
                                + " verschillen."),
                "tender/tenderPeriod/endDate, bids/details/date, bids/details/status,"
                        + " bids/details/tenderers/id, awards/status, awards/suppliers/id",
                "Open Contracting Partnership, Cardinal, indicator R030 (2024)");
    }

    @Override
    public List<Group> groups() {
        return List.of(Group.OCID, Group.TENDERER);
    }

    @Override
    public Looking look(Section settings, Given given) {
        return LateBidWon::judge;
    }

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
