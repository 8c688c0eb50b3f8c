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
import org.holdfast.report.Blocks;
import org.holdfast.report.Chart;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.CardLabels;
import org.holdfast.words.Figure;
import org.holdfast.words.Futures;
import org.holdfast.words.Labels;
import org.holdfast.words.PageMessages;
import org.holdfast.words.Robust;
import org.holdfast.words.RobustMessages;

/** What holds up: the plans in the same futures, side by side. */
final class Resilience {
    static final String FORESIGHT = "foresight";
    static final String LEVERS = "ad-hoc-levers";

    private Resilience() {}

    static Optional<Section> of(Context on) {
        return on.exploration()
                .filter(found -> !found.factors().isEmpty() && ran(found).size() > 1)
                .map(found -> section(on, found));
    }

    private static List<Played> ran(Exploration found) {
        return found.played().stream()
                .filter(p -> ManyFutures.floor(Optional.of(p)).isPresent())
                .toList();
    }

    private static Section section(Context on, Exploration found) {
        Language language = on.language();
        List<Played> plans = ran(found);
        List<Robust.Row> rows =
                plans.stream()
                        .map(p -> new Robust.Row(inSentence(p), p.best(), p.worstRegret()))
                        .toList();
        String title = Robust.title(rows, language);
        Blocks beside =
                new Blocks()
                        .computed(
                                Robust.leastRegret(rows, language) + close(plans, rows, language));
        if (plans.stream().noneMatch(p -> p.best() == best(plans) && isSafest(p, plans))) {
            beside.paragraph(Robust.choice(rows, language));
        }
        found.lead()
                .ifPresent(lead ->
                        beside.computed(
                                Robust.fairLead(
                                        lead.saved(), lead.better(), lead.worse(), language)));
        Blocks blocks = new Blocks();
        cells(on, found).ifPresent(blocks::computed);
        blocks.pair(chart(on, found, plans, title).with(figures(on, plans)), beside);
        return new Section("robust", on.in(Labels.WHAT_HOLDS_UP), title, blocks.list());
    }

    private static Table figures(Context on, List<Played> plans) {
        Rows rows =
                on.rows()
                        .column("plan", PageMessages.WAY, Kind.TEXT)
                        .column("median", CardLabels.MEDIAN, Kind.NUMBER)
                        .column("low", "5%", Kind.NUMBER)
                        .column("high", "95%", Kind.NUMBER)
                        .column("meets", Labels.GOOD_ENOUGH_IN, Kind.SHARE)
                        .column("best", Labels.BEST_IN, Kind.SHARE)
                        .column("failed", Labels.FAILED, Kind.NUMBER);
        for (Played plan : plans) {
            Quantiles floor = ManyFutures.floor(Optional.of(plan)).orElseThrow();
            rows.text(plan.id(), on.in(name(plan)));
            for (double level : List.of(0.5, 0.05, 0.95)) {
                rows.amount(floor.at(level));
            }
            rows.share(plan.meets()).share(plan.best()).whole(plan.failed()).end();
        }
        return rows.table();
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
    private static Optional<String> cells(Context on, Exploration found) {
        Optional<Double> adHoc = median(found, ManyFutures.AD_HOC);
        Optional<Double> foresight = median(found, FORESIGHT);
        Optional<Double> levers = median(found, LEVERS);
        Optional<Double> plan = median(found, ManyFutures.PLAN);
        return adHoc.isPresent() && foresight.isPresent() && levers.isPresent() && plan.isPresent()
                ? Optional.of(
                        Robust.cells(
                                adHoc.get(),
                                foresight.get(),
                                levers.get(),
                                plan.get(),
                                on.language()))
                : Optional.empty();
    }

    private static Optional<Double> median(Exploration found, String plan) {
        return ManyFutures.floor(found.find(plan)).map(q -> q.at(0.5));
    }

    private static Chart chart(Context on, Exploration found, List<Played> plans, String title) {
        Language language = on.language();
        double threshold = found.criterion() * found.floorMonths();
        var rows = new ArrayList<PlansChart.Row>();
        var spoken = new ArrayList<String>();
        for (Played plan : plans) {
            var notes = new ArrayList<String>();
            if (plan.best() == best(plans)) {
                notes.add(on.in(Labels.BEST_MOST_OFTEN));
            }
            if (isSafest(plan, plans)) {
                notes.add(on.in(Labels.SMALLEST_REGRET));
            }
            Quantiles floor = ManyFutures.floor(Optional.of(plan)).orElseThrow();
            rows.add(
                    new PlansChart.Row(
                            on.in(name(plan)),
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
        var line =
                new PlansChart.Threshold(
                        threshold, RobustMessages.line(found.criterion(), threshold, language));
        var names =
                new PlansChart.Names(
                        on.in(Labels.ITEM_MONTHS_UNDER_FLOOR),
                        on.in(Labels.MEDIAN_AND_MOST),
                        on.in(Labels.GOOD_ENOUGH_IN),
                        on.in(CardLabels.MEDIAN),
                        on.in(CardLabels.HALF_OF_FUTURES),
                        on.in(CardLabels.MOST_FUTURES));
        var caption = new Scene.Caption(title, String.join(" ", spoken));
        return on.chart(
                "robust-chart",
                caption,
                labels -> PlansChart.draw(rows, Optional.of(line), names, caption, labels));
    }

    /** The name of a plan in a chart. */
    static Text name(Played plan) {
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
                    SectionMessages.thePlan(name.with(Resilience::lower));
            case ManyFutures.AD_HOC, LEVERS -> name.with(Resilience::lower);
            default -> name;
        };
    }

    private static String lower(String name) {
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
