package org.holdfast.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who stands behind a fund, and for which share. */
public final class FundShares {
    private FundShares() {}

    /** Shares by party, by the fund's own key; they add up to 1. */
    public static Map<String, Double> of(Case c, Fund fund) {
        Map<String, Double> shares = new LinkedHashMap<>();
        if (fund.key() == Fund.Key.OWN) {
            for (Contribution row : c.contributions()) {
                if (row.fund().equals(fund.id())) {
                    shares.put(row.party(), row.share().value());
                }
            }
        }
        if (!shares.isEmpty()) {
            return shares;
        }
        List<Party> members = members(c, fund.contributors());
        boolean isByDefence = fund.key() == Fund.Key.DEFENCE;
        double sum = members.stream().mapToDouble(m -> weight(m, isByDefence)).sum();
        for (Party member : members) {
            double part = weight(member, isByDefence);
            shares.put(member.id(), sum > 0 ? part / sum : 1.0 / members.size());
        }
        return shares;
    }

    /** The countries that stand behind a contributor: itself, or the members of the bloc. */
    public static List<Party> members(Case c, String contributor) {
        Party party = c.getParty(contributor);
        List<Party> members =
                c.parties().stream()
                        .filter(p ->
                                !p.isBloc() && p.bloc().filter(contributor::equals).isPresent())
                        .toList();
        return members.isEmpty() ? List.of(party) : members;
    }

    private static double weight(Party party, boolean isByDefence) {
        double gdp = party.gdp().map(Quantity::value).orElse(0.0);
        return isByDefence ? gdp * party.defenceShare().map(Quantity::value).orElse(0.0) : gdp;
    }
}
