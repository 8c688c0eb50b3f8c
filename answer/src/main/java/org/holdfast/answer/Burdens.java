package org.holdfast.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.holdfast.model.Burden;
import org.holdfast.model.Case;
import org.holdfast.model.Decision;
import org.holdfast.model.Fund;
import org.holdfast.model.FundShares;
import org.holdfast.model.Party;
import org.holdfast.model.Plan;
import org.holdfast.model.Quantity;

/** Who pays for a plan, by the funds' own keys, by GDP and by defence spending. */
public final class Burdens {
    private Burdens() {}

    /** Of all funds, over the whole horizon. */
    static List<Burden> of(Case c, Plan plan) {
        return of(c, plan, fund -> true, 0, c.settings().months());
    }

    /**
     * Of some funds, over some months.
     *
     * @param from first month index
     * @param to the month index after the last
     */
    public static List<Burden> of(Case c, Plan plan, Predicate<Fund> which, int from, int to) {
        Map<String, Double> paid = new LinkedHashMap<>();
        for (Fund fund : c.funds()) {
            if (which.test(fund)) {
                paid.put(
                        fund.id(),
                        plan.all(Decision.Kind.PAYMENT).stream()
                                .filter(d -> d.subject().equals(fund.id()))
                                .mapToDouble(d -> d.quantity().sum(from, to))
                                .sum());
            }
        }
        return of(c, paid);
    }

    /** Of what each fund pays: [its id] millions. */
    public static List<Burden> of(Case c, Map<String, Double> paid) {
        Map<String, Double> own = new LinkedHashMap<>();
        double total = 0;
        List<Party> payers = new ArrayList<>();
        for (Fund fund : c.funds()) {
            double spent = paid.getOrDefault(fund.id(), 0.0);
            if (spent <= 0) {
                continue;
            }
            total += spent;
            List<Party> members = FundShares.members(c, fund.contributors());
            Map<String, Double> shares = FundShares.of(c, fund);
            for (Party member : members) {
                if (!payers.contains(member)) {
                    payers.add(member);
                }
                own.merge(member.id(), spent * shares.getOrDefault(member.id(), 0.0), Double::sum);
            }
        }
        double gdp = payers.stream().mapToDouble(Burdens::gdp).sum();
        double defence = payers.stream().mapToDouble(Burdens::defence).sum();
        double all = total;
        return payers.stream()
                .map(p ->
                        new Burden(
                                p.id(),
                                own.getOrDefault(p.id(), 0.0),
                                gdp > 0 ? all * gdp(p) / gdp : 0,
                                defence > 0 ? all * defence(p) / defence : 0,
                                gdp(p) * 1000))
                .sorted(Comparator.comparingDouble(Burden::byFund).reversed())
                .toList();
    }

    private static double gdp(Party party) {
        return party.gdp().map(Quantity::value).orElse(0.0);
    }

    private static double defence(Party party) {
        return gdp(party) * party.defenceShare().map(Quantity::value).orElse(0.0);
    }
}
