package org.holdfast.brief;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.BarChart;
import org.holdfast.chart.Scene;
import org.holdfast.model.AirBalance;
import org.holdfast.model.AirBalance.OfRaid;
import org.holdfast.model.Case;
import org.holdfast.model.Exploration;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.Played;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Scenario;
import org.holdfast.model.Series;
import org.holdfast.model.Text;
import org.holdfast.model.Trajectory;
import org.holdfast.report.Blocks;
import org.holdfast.report.Chart;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;
import org.holdfast.words.AirDefenceMessages;
import org.holdfast.words.Labels;
import org.holdfast.words.Numbers;

/** What comes through the air: what is launched, what meets it, and what gets through. */
final class Sky {
    private static final String CHART = "sky-chart";
    private static final int YEAR = 12;

    private Sky() {}

    /** What one plan makes of the sky. */
    private record Told(Text plan, AirBalance air) {
        /**
         * Of a trajectory.
         *
         * @param plan its name in the heading of a column
         */
        static Told of(Text plan, Case c, Scenario scenario, Trajectory trajectory) {
            return new Told(plan, AirBalance.of(Instance.of(c, scenario), trajectory));
        }
    }

    /** Months that are told together. */
    private record Span(Text name, int from, int to) {
        double mean(Series series) {
            return series.sum(from, to) / (to - from);
        }

        static List<Span> of(int months) {
            return months <= YEAR
                    ? List.of(new Span(AirDefenceMessages.WHOLE_PERIOD, 0, months))
                    : List.of(
                            new Span(AirDefenceMessages.FIRST_YEAR, 0, YEAR),
                            new Span(AirDefenceMessages.LAST_YEAR, months - YEAR, months));
        }
    }

    static Optional<Section> of(Context on) {
        if (on.c().raids().isEmpty()) {
            return Optional.empty();
        }
        Language language = on.language();
        var answer = on.answer();
        Told plan = Told.of(Labels.PLAN, on.c(), answer.scenario(), answer.plan().trajectory());
        Told adHoc =
                Told.of(Labels.AD_HOC, on.c(), answer.reference(), answer.adHoc().trajectory());
        Blocks beside =
                new Blocks()
                        .paragraph(AirDefenceMessages.explained(language))
                        .remark(AirDefenceMessages.limits(language));
        Blocks blocks =
                new Blocks()
                        .pair(
                                chart(on, plan, adHoc)
                                        .with(table(on.c(), List.of(plan, adHoc), language)),
                                beside)
                        .add(means(on.c(), plan, language));
        on.exploration().flatMap(played -> futures(on, played)).ifPresent(blocks::add);
        return Optional.of(
                new Section(
                        "sky",
                        on.in(AirDefenceMessages.THE_SKY),
                        finding(List.of(plan, adHoc), language),
                        blocks.list()));
    }

    /** What current supply makes of it. */
    static Optional<Section> of(Findings.Standing s, Language language) {
        Text name = AirDefenceMessages.CURRENT_SUPPLY;
        return found(
                s, List.of(Told.of(name, s.c(), s.scenario(), s.supply().trajectory())), language);
    }

    /** What the plan makes of it, beside today's practice. */
    static Optional<Section> of(Findings.Planning p, Language language) {
        return found(
                p,
                List.of(
                        Told.of(Labels.PLAN, p.c(), p.scenario(), p.plan().trajectory()),
                        Told.of(Labels.AD_HOC, p.c(), p.scenario(), p.adHoc().trajectory())),
                language);
    }

    /** What plans come to in many futures. */
    static Optional<Section> of(Findings.Exploring e, Language language) {
        return Optional.of(futures(e.c(), e.exploration(), language))
                .filter(table -> !table.rows().isEmpty())
                .map(table -> FoundSections.section("sky", new Blocks().add(table)));
    }

    private static Optional<Section> found(Findings of, List<Told> plans, Language language) {
        if (of.c().raids().isEmpty()) {
            return Optional.empty();
        }
        Table table =
                table(of.c(), plans, language)
                        .titled(
                                "sky",
                                finding(plans, language),
                                AirDefenceMessages.MEASURE.in(language));
        return Optional.of(
                FoundSections.section(
                        "sky",
                        new Blocks().add(table).add(means(of.c(), plans.getFirst(), language))));
    }

    /** Of the classes that an item meets, the one that does most harm over the whole period. */
    private static String finding(List<Told> plans, Language language) {
        List<OfRaid> all = plans.getFirst().air().raids();
        OfRaid worst =
                all.stream()
                        .max(
                                Comparator.comparing(Sky::isMet)
                                        .thenComparingDouble(
                                                r -> r.raid().harm() * r.leaked().sum()))
                        .orElseThrow();
        int months = worst.launched().months();
        double launched = worst.launched().sum() / months;
        double through = worst.leaked().sum() / months;
        Text name = worst.raid().name();
        if (plans.size() == 1) {
            return AirDefenceMessages.findingOfOne(name, launched, through, language);
        }
        OfRaid other = plans.getLast().air().raids().get(all.indexOf(worst));
        return AirDefenceMessages.finding(
                name, launched, through, other.leaked().sum() / months, language);
    }

    private static boolean isMet(OfRaid raid) {
        return raid.by().stream().anyMatch(by -> by.item().isPresent());
    }

    /** The classes of attack, in the first year and in the last: what gets through each plan. */
    private static Table table(Case c, List<Told> plans, Language language) {
        Rows rows =
                new Rows(c, language)
                        .column("raid", AirDefenceMessages.RAID, Kind.TEXT)
                        .column("period", AirDefenceMessages.PERIOD, Kind.TEXT)
                        .column("launched", AirDefenceMessages.LAUNCHED, Kind.NUMBER);
        for (int p = 0; p < plans.size(); p++) {
            Text plan = plans.get(p).plan();
            rows.column("through" + p, AirDefenceMessages.through(plan, language), Kind.NUMBER)
                    .column("stopped" + p, AirDefenceMessages.stopped(plan, language), Kind.SHARE);
        }
        rows.column("peak", AirDefenceMessages.PEAK, Kind.NUMBER)
                .column("peak_through", AirDefenceMessages.PEAK_THROUGH, Kind.NUMBER);
        List<OfRaid> first = plans.getFirst().air().raids();
        for (int k = 0; k < first.size(); k++) {
            OfRaid raid = first.get(k);
            for (Span span : Span.of(raid.launched().months())) {
                rows.text(raid.raid().id(), raid.raid().name().in(language)).text(span.name());
                rows.amount(span.mean(raid.launched()));
                for (Told plan : plans) {
                    OfRaid own = plan.air().raids().get(k);
                    rows.amount(span.mean(own.leaked()));
                    rows.share(own.stopped(span.from(), span.to()).orElse(0.0));
                }
                rows.amount(span.mean(raid.peakLaunched()));
                rows.amount(span.mean(raid.peakLeaked()));
                rows.end();
            }
        }
        return rows.table();
    }

    /** What meets each class under a plan, in the first year: what is spent and what it stops. */
    private static Table means(Case c, Told plan, Language language) {
        Rows rows =
                new Rows(c, language)
                        .column("raid", AirDefenceMessages.RAID, Kind.TEXT)
                        .column("by", AirDefenceMessages.MET_BY, Kind.TEXT)
                        .column("spent", AirDefenceMessages.SPENT, Kind.NUMBER)
                        .column("destroyed", AirDefenceMessages.DESTROYED, Kind.NUMBER)
                        .column("part", AirDefenceMessages.SHARE_STOPPED, Kind.SHARE);
        for (OfRaid raid : plan.air().raids()) {
            Span span = Span.of(raid.launched().months()).getFirst();
            double all = span.mean(raid.launched()) - span.mean(raid.leaked());
            for (AirBalance.By by : raid.by()) {
                double destroyed = span.mean(by.destroyed());
                rows.text(raid.raid().id(), raid.raid().name().in(language))
                        .text(by.item().map(Item::id).orElse(""), by.name().in(language));
                rows.amount(by.item().map(_ -> span.mean(by.spent())))
                        .amount(destroyed)
                        .share(all > 0 ? destroyed / all : 0)
                        .end();
            }
        }
        return rows.computed("sky-means", AirDefenceMessages.meansCaption(plan.plan(), language));
    }

    private static Chart chart(Context on, Told plan, Told adHoc) {
        Language language = on.language();
        List<Span> spans = Span.of(on.months());
        var groups = new ArrayList<BarChart.Group>();
        var spoken = new ArrayList<String>();
        for (int k = 0; k < plan.air().raids().size(); k++) {
            OfRaid ours = plan.air().raids().get(k);
            OfRaid theirs = adHoc.air().raids().get(k);
            groups.add(
                    new BarChart.Group(
                            Numbers.capital(on.in(ours.raid().name())),
                            List.of(
                                    new BarChart.Row(
                                            on.in(Labels.AD_HOC), false, percent(theirs, spans)),
                                    new BarChart.Row(
                                            on.in(Labels.PLAN), true, percent(ours, spans)))));
            spoken.add(
                    AirDefenceMessages.bar(
                            ours.raid().name(),
                            through(ours, spans.getFirst()),
                            through(theirs, spans.getFirst()),
                            language));
        }
        List<String> heads =
                List.of(
                                on.in(AirDefenceMessages.GET_THROUGH_FIRST),
                                on.in(AirDefenceMessages.GET_THROUGH_LAST))
                        .subList(0, spans.size());
        var caption =
                new Scene.Caption(
                        finding(List.of(plan, adHoc), language),
                        AirDefenceMessages.description(String.join(" ", spoken), language));
        return on.chart(
                CHART,
                caption,
                labels ->
                        BarChart.draw(
                                heads, groups, BarChart.Base.FIRST_OF_GROUP, caption, labels));
    }

    private static List<Double> percent(OfRaid raid, List<Span> spans) {
        return spans.stream().map(span -> 100 * through(raid, span)).toList();
    }

    private static double through(OfRaid raid, Span span) {
        return raid.stopped(span.from(), span.to()).map(stopped -> 1 - stopped).orElse(0.0);
    }

    /** What gets through a month in many futures, over the whole period. */
    private static Optional<Table> futures(Context on, Exploration played) {
        return Optional.of(futures(on.c(), played, on.language()))
                .filter(table -> !table.rows().isEmpty());
    }

    /** What gets through a month in many futures, plan by plan, over the whole period. */
    private static Table futures(Case c, Exploration played, Language language) {
        Rows rows =
                new Rows(c, language)
                        .column("raid", AirDefenceMessages.RAID, Kind.TEXT)
                        .column("plan", Labels.PLAN, Kind.TEXT)
                        .column("median", AirDefenceMessages.MEDIAN, Kind.NUMBER)
                        .column("low", "5%", Kind.NUMBER)
                        .column("high", "95%", Kind.NUMBER);
        for (var raid : c.raids()) {
            for (Played plan : played.played()) {
                Optional<Quantiles> through =
                        plan.find(Measure.LEAKED, raid.id()).map(Played.Ended::quantiles);
                if (through.isEmpty() || plan.failed() == plan.futures()) {
                    continue;
                }
                rows.text(raid.id(), raid.name().in(language))
                        .text(plan.id(), Resilience.name(plan).in(language));
                for (double level : List.of(0.5, 0.05, 0.95)) {
                    rows.amount(through.get().at(level));
                }
                rows.end();
            }
        }
        return rows.computed("sky-futures", AirDefenceMessages.FUTURES_CAPTION.in(language));
    }
}
