package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Case;
import org.holdfast.model.Decision;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Plan;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** What the claimant gets from whom, in plans that are nearly as good as the best. */
@Listed
public final class Alternatives {
    /**
     * What comes from a maker or seller in one of the plans.
     *
     * @param place of the plan; the best has 0
     */
    public record Row(int place, String source, double millions) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "alternatives.csv",
                    "What the claimant gets from one maker or seller, in the best plan or one that is"
                            + " nearly as good and buys elsewhere.",
                    List.of(
                            Column.words(
                                    "alternative",
                                    "place",
                                    "0: the best plan; 1 and on: the others.",
                                    row -> Integer.toString(row.place())),
                            Column.words("source", "id", "A producer or an offer.", Row::source),
                            Column.amount(
                                    "money_million",
                                    "millions of the case's currency, in prices of its price year",
                                    "What its goods cost over the horizon, at the price of the case.",
                                    Row::millions)),
                    Table.of(Findings.Alternatives.class, Alternatives::of));

    private Alternatives() {}

    private static List<Provenance.Of<Row>> of(Findings.Alternatives found) {
        List<Row> rows = new ArrayList<>();
        supplies(found)
                .forEach((source, millions) -> {
                    for (int n = 0; n < millions.size(); n++) {
                        rows.add(new Row(n, source, millions.get(n)));
                    }
                });
        return found.provenance().of(rows);
    }

    /**
     * Millions that the claimant's goods from each maker and seller cost, in each plan; those first
     * of which the plans buy most in all.
     */
    public static Map<String, List<Double>> supplies(Findings.Alternatives found) {
        List<Map<String, Double>> plans =
                found.found().stream().map(r -> supplies(found.c(), r.plan())).toList();
        Map<String, Double> sums = new LinkedHashMap<>();
        plans.forEach(plan ->
                plan.forEach((source, millions) -> sums.merge(source, millions, Double::sum)));
        Map<String, List<Double>> ordered = new LinkedHashMap<>();
        sums.entrySet().stream()
                .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                .map(Map.Entry::getKey)
                .forEach(source ->
                        ordered.put(
                                source,
                                plans.stream().map(p -> p.getOrDefault(source, 0.0)).toList()));
        return ordered;
    }

    /** Millions that the claimant's goods from each maker and seller cost in a plan. */
    public static Map<String, Double> supplies(Case c, Plan plan) {
        Map<String, Double> sums = new LinkedHashMap<>();
        for (Decision d : plan.decisions()) {
            boolean isSupply = d.kind() == Kind.OUTPUT || d.kind() == Kind.PURCHASE;
            if (isSupply && d.detail().equals(c.settings().claimant())) {
                sums.merge(d.subject(), d.money().sum(), Double::sum);
            }
        }
        return sums;
    }
}
