package org.holdfast.explore.agents;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.holdfast.model.Case;
import org.holdfast.model.Decision;
import org.holdfast.model.FirstStage;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.PolicyRuns.Bill;
import org.holdfast.model.PolicyRuns.Order;

/** What a plan pays and what it commits to in its first year, and the same over futures. */
public final class Commitments {
    private static final int YEAR = 12;

    private Commitments() {}

    /**
     * What a fund pays for somebody in one future.
     *
     * @param millions over all months
     */
    public record Paid(String fund, String claimant, double millions) implements Serializable {}

    /**
     * What is committed of one thing in the first year of one future.
     *
     * @param subject id of an item, or of the material of a line
     * @param quantity units, a month for a line or a contract
     */
    public record Ordered(FirstStage.Kind kind, String subject, double quantity)
            implements Serializable {}

    static List<Paid> paid(Plan plan) {
        Map<List<String>, Double> sums = new LinkedHashMap<>();
        for (Decision payment : plan.all(Decision.Kind.PAYMENT)) {
            String rule = payment.detail();
            String claimant = rule.substring(rule.lastIndexOf('/') + 1);
            double millions = payment.quantity().sum(0, payment.quantity().months());
            sums.merge(List.of(payment.subject(), claimant), millions, Double::sum);
        }
        List<Paid> paid = new ArrayList<>();
        sums.forEach((of, millions) -> paid.add(new Paid(of.get(0), of.get(1), millions)));
        return paid;
    }

    static List<Ordered> ordered(Instance s, Plan plan) {
        Map<String, String> subjects = subjects(s);
        Map<FirstStage.Kind, Map<String, Double>> sums = new TreeMap<>();
        for (Decision d : plan.decisions()) {
            FirstStage.Kind.of(d.kind())
                    .ifPresent(kind -> {
                        String subject =
                                kind == FirstStage.Kind.GIFT
                                        ? d.detail()
                                        : subjects.getOrDefault(d.subject(), d.subject());
                        double quantity = d.quantity().sum(0, Math.min(YEAR, s.months()));
                        sums.computeIfAbsent(kind, k -> new TreeMap<>())
                                .merge(subject, quantity, Double::sum);
                    });
        }
        List<Ordered> ordered = new ArrayList<>();
        sums.forEach((kind, of) ->
                of.forEach((subject, sum) -> ordered.add(new Ordered(kind, subject, sum))));
        return ordered;
    }

    /** [id of a producer, seller or source] what it makes or sells: the item, or the material. */
    public static Map<String, String> subjects(Instance s) {
        Map<String, String> subjects = new LinkedHashMap<>();
        s.producers().stream()
                .filter(p -> p.item() >= 0)
                .forEach(p -> subjects.put(p.row().id(), s.items().get(p.item()).id()));
        s.offers().stream()
                .filter(o -> o.item() >= 0)
                .forEach(o -> subjects.put(o.row().id(), s.items().get(o.item()).id()));
        s.materialSources()
                .forEach(m -> subjects.put(m.row().id(), s.materials().get(m.material()).id()));
        return subjects;
    }

    static List<Bill> bills(List<Policies.Played> played) {
        List<Bill> bills = new ArrayList<>();
        across(played, Policies.Played::paid, p -> List.of(p.fund(), p.claimant()), Paid::millions)
                .forEach((of, each) -> bills.add(new Bill(of.get(0), of.get(1), each)));
        return bills;
    }

    static List<Order> orders(Case c, List<Policies.Played> played) {
        List<Order> orders = new ArrayList<>();
        across(
                        played,
                        Policies.Played::ordered,
                        o -> List.of(o.kind().name(), o.subject()),
                        Ordered::quantity)
                .forEach((of, each) -> {
                    String subject = of.get(1);
                    orders.add(
                            new Order(
                                    FirstStage.Kind.valueOf(of.get(0)),
                                    subject,
                                    c.lotOf(subject),
                                    each));
                });
        return orders;
    }

    /** [name] an amount in each future; nothing where a future has none. */
    private static <T> Map<List<String>, List<Double>> across(
            List<Policies.Played> played,
            Function<Policies.Played, List<T>> each,
            Function<T, List<String>> name,
            ToDoubleFunction<T> amount) {
        Map<List<String>, double[]> found = new LinkedHashMap<>();
        for (int f = 0; f < played.size(); f++) {
            for (T one : each.apply(played.get(f))) {
                found.computeIfAbsent(name.apply(one), n -> new double[played.size()])[f] =
                        amount.applyAsDouble(one);
            }
        }
        Map<List<String>, List<Double>> lists = new LinkedHashMap<>();
        found.forEach((of, values) -> lists.put(of, Arrays.stream(values).boxed().toList()));
        return lists;
    }
}
