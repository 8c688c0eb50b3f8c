package org.holdfast.brief;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.answer.Burdens;
import org.holdfast.model.Burden;
import org.holdfast.model.Case;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.Bill;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.PolicyRuns.Way;
import org.holdfast.model.Quantiles;
import org.holdfast.words.PolicySentences;

/**
 * What each party pays over all months with all measures, and on today's course, in the futures in
 * which policies were played.
 *
 * @param burdens with all measures, mean over futures; also who pays today only
 * @param ofToday [party] millions on today's course, mean over futures
 * @param each [future] by party, millions with all measures
 */
record Bills(List<Burden> burdens, Map<String, Double> ofToday, List<Map<String, Double>> each) {
    Bills {
        burdens = List.copyOf(burdens);
        ofToday = Map.copyOf(ofToday);
        each = List.copyOf(each);
    }

    /** Where policies were played and their bills are known. */
    static Optional<Bills> of(Context on) {
        return on.answer()
                .policies()
                .flatMap(runs ->
                        runs.find(Kind.ALL)
                                .filter(all -> !all.bills().isEmpty())
                                .flatMap(all ->
                                        PolicySentences.today(runs)
                                                .map(today -> of(on.c(), runs, today, all))));
    }

    private static Bills of(Case c, PolicyRuns runs, Way today, Way all) {
        List<Map<String, Double>> each = new ArrayList<>();
        for (int f = 0; f < runs.futures(); f++) {
            Map<String, Double> paid = new HashMap<>();
            for (Bill bill : all.bills()) {
                paid.merge(bill.fund(), bill.millions().get(f), Double::sum);
            }
            each.add(byParty(Burdens.of(c, paid)));
        }
        List<Burden> burdens = new ArrayList<>(Burdens.of(c, all.meanPaid()));
        List<Burden> before = Burdens.of(c, today.meanPaid());
        for (Burden burden : before) {
            if (burdens.stream().noneMatch(b -> b.party().equals(burden.party()))) {
                burdens.add(new Burden(burden.party(), 0, 0, 0, burden.gdp()));
            }
        }
        return new Bills(burdens, byParty(before), each);
    }

    private static Map<String, Double> byParty(List<Burden> burdens) {
        Map<String, Double> paid = new HashMap<>();
        burdens.forEach(burden -> paid.put(burden.party(), burden.byFund()));
        return paid;
    }

    int futures() {
        return each.size();
    }

    /** What some parties pay together on today's course. */
    double today(List<Burden> parties) {
        return sum(ofToday, parties);
    }

    /** A quantile over futures of what some parties pay together with all measures. */
    double at(double level, List<Burden> parties) {
        return Quantiles.of(
                each.stream().mapToDouble(paid -> sum(paid, parties)).sorted().toArray(), level);
    }

    private static double sum(Map<String, Double> paid, List<Burden> parties) {
        return parties.stream().mapToDouble(b -> paid.getOrDefault(b.party(), 0.0)).sum();
    }
}
