package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.PlansChart;
import org.holdfast.chart.Scene;
import org.holdfast.model.Exploration;
import org.holdfast.model.Language;
import org.holdfast.model.Played;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Text;
import org.holdfast.words.Figure;
import org.holdfast.words.Futures;
import org.holdfast.words.Labels;
import org.holdfast.words.Robust;
import org.holdfast.words.RobustMessages;

/** What holds up: the plans in the same futures, side by side. */
final class Resilience {
    private static final String FORESIGHT = "foresight";
    private static final String LEVERS = "ad-hoc-levers";

    private Resilience() {}

    static void write(Page page) {
        page.answer()
                .exploration()
                .filter(found -> !found.factors().isEmpty() && ran(found).size() > 1)
                .ifPresent(found -> write(page, found));
    }

    private static List<Played> ran(Exploration found) {
        return found.played().stream()
                .filter(p -> ManyFutures.floor(Optional.of(p)).isPresent())
                .toList();
    }

    private static void write(Page page, Exploration found) {
        Language language = page.language();
        List<Played> plans = ran(found);
        List<Robust.Row> rows =
                plans.stream()
                        .map(p -> new Robust.Row(inSentence(p), p.best(), p.worstRegret()))
                        .toList();
        String title = Robust.title(rows, language);
        page.section("robust", Labels.WHAT_HOLDS_UP, title);
        double threshold = found.criterion() * found.floorMonths();
        cells(page, found);
        page.pair();
        chart(page, found, plans, threshold, title);
        page.beside();
        page.computed(Robust.leastRegret(rows, language) + close(plans, rows, language));
        if (plans.stream().noneMatch(p -> p.best() == best(plans) && isSafest(p, plans))) {
            page.paragraph(Robust.choice(rows, language));
        }
        found.lead()
                .ifPresent(lead ->
                        page.computed(
                                Robust.fairLead(
                                        lead.saved(), lead.better(), lead.worse(), language)));
        page.endPair().end();
    }

    private static double best(List<Played> plans) {
        return plans.stream().mapToDouble(Played::best).max().orElse(0);
    }

    private static boolean isSafest(Played plan, List<Played> plans) {
        return plans.stream().allMatch(p -> p.worstRegret() >= plan.worstRegret());
    }

    /** How near the plan itself stays, where another is the best more often. */
    private static String close(List<Played> plans, List<Robust.Row> rows, Language language) {
        Played plan = plans.getFirst();
        boolean best = plans.stream().allMatch(p -> p.best() <= plan.best());
        return best || !plan.regret().levels().contains(0.95)
                ? ""
                : " " + Robust.close(rows.getFirst().plan(), plan.regret(), language);
    }

    /** Foresight and levers apart, if all four plans were played. */
    private static void cells(Page page, Exploration found) {
        Optional<Double> adHoc = median(found, ManyFutures.AD_HOC);
        Optional<Double> foresight = median(found, FORESIGHT);
        Optional<Double> levers = median(found, LEVERS);
        Optional<Double> plan = median(found, ManyFutures.PLAN);
        if (adHoc.isPresent() && foresight.isPresent() && levers.isPresent() && plan.isPresent()) {
            page.computed(
                    Robust.cells(
                            adHoc.get(),
                            foresight.get(),
                            levers.get(),
                            plan.get(),
                            page.language()));
        }
    }

    private static Optional<Double> median(Exploration found, String plan) {
        return ManyFutures.floor(found.find(plan)).map(q -> q.at(0.5));
    }

    private static void chart(
            Page page, Exploration found, List<Played> plans, double threshold, String title) {
        Language language = page.language();
        var rows = new ArrayList<PlansChart.Row>();
        var spoken = new ArrayList<String>();
        for (Played plan : plans) {
            var notes = new ArrayList<String>();
            if (plan.best() == best(plans)) {
                notes.add(page.in(Labels.BEST_MOST_OFTEN));
            }
            if (isSafest(plan, plans)) {
                notes.add(page.in(Labels.SMALLEST_REGRET));
            }
            Quantiles floor = ManyFutures.floor(Optional.of(plan)).orElseThrow();
            rows.add(
                    new PlansChart.Row(
                            page.in(name(plan)),
                            String.join(", ", notes),
                            plan.id().equals(ManyFutures.PLAN),
                            floor,
                            Optional.of(plan.meets())));
            spoken.add(Futures.bands(inSentence(plan), floor, Figure.ITEM_MONTHS, language));
            spoken.add(
                    Robust.goodEnough(
                            inSentence(plan),
                            Figure.ITEM_MONTHS,
                            threshold,
                            plan.meets(),
                            language));
        }
        page.chart(
                PlansChart.draw(
                        rows,
                        Optional.of(
                                new PlansChart.Threshold(
                                        threshold,
                                        RobustMessages.line(
                                                found.criterion(), threshold, language))),
                        new PlansChart.Names(
                                page.in(Labels.ITEM_MONTHS_UNDER_FLOOR),
                                page.in(Labels.MEDIAN_AND_MOST),
                                page.in(Labels.GOOD_ENOUGH_IN),
                                page.in(Labels.MEDIAN),
                                page.in(Labels.HALF_OF_FUTURES),
                                page.in(Labels.MOST_FUTURES)),
                        new Scene.Caption(title, String.join(" ", spoken)),
                        page.labels()),
                "robust-chart");
    }

    /** The name of a plan in a chart. */
    private static Text name(Played plan) {
        return switch (plan.id()) {
            case ManyFutures.PLAN -> Labels.PLAN;
            case ManyFutures.AD_HOC -> Labels.AD_HOC;
            case FORESIGHT -> Labels.PLAN_WITHOUT_LEVERS;
            case LEVERS -> Labels.AD_HOC_WITH_LEVERS;
            default -> plan.scenario().title();
        };
    }

    /** The same in running text. */
    private static Text inSentence(Played plan) {
        Text name = name(plan);
        return switch (plan.id()) {
            case ManyFutures.PLAN, FORESIGHT ->
                    new Text("the " + lower(name.en()), "het " + lower(name.nl()));
            case ManyFutures.AD_HOC, LEVERS -> new Text(lower(name.en()), lower(name.nl()));
            default -> name;
        };
    }

    private static String lower(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
