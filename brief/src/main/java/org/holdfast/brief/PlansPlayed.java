package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Driver;
import org.holdfast.model.Exploration;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.Played;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;
import org.holdfast.words.Drivers;
import org.holdfast.words.Figure;
import org.holdfast.words.Hindcasts;
import org.holdfast.words.Labels;

/** What the plans come to in many futures, a row a plan, and what drives it. */
final class PlansPlayed {
    private static final int MOST_DRIVERS = 8;

    private PlansPlayed() {}

    static List<Section> of(Findings.Exploring e, Language language) {
        Exploration x = e.exploration();
        Blocks plans = new Blocks().add(plans(e, language));
        spent(e, language).ifPresent(plans::paragraph);
        plans.remark(
                (SectionMessages.medianFuturePlanFirst(language)
                                + " "
                                + Hindcasts.held(e.c(), language))
                        .strip());
        Blocks exact = new Blocks();
        if (x.bandError() > 0) {
            exact.paragraph(SectionMessages.bandsByMonthWithin(x.bandError(), language));
        }
        return List.of(
                FoundSections.section("plans", plans),
                FoundSections.section("error", exact),
                FoundSections.section("weights", new Blocks().add(drivers(e, language))));
    }

    private static Table plans(Findings.Exploring e, Language language) {
        Rows rows =
                new Rows(e.c(), language)
                        .column("plan", SectionMessages.floorMissedItemMonths(), Kind.TEXT)
                        .column("q5", "5 %", Kind.NUMBER)
                        .column("q50", "50 %", Kind.NUMBER)
                        .column("q95", "95 %", Kind.NUMBER)
                        .column("holds", SectionMessages.holds(), Kind.SHARE)
                        .column("best", SectionMessages.best(), Kind.SHARE)
                        .column("spent", SectionMessages.ladderSpent(), Kind.NUMBER)
                        .column("failed", SectionMessages.failedRuns(), Kind.NUMBER);
        for (Played p : e.exploration().played()) {
            var floor = p.find(Measure.CLAIMANT_FLOOR).orElseThrow().quantiles();
            rows.text(p.id(), name(p, language))
                    .amount(floor.at(0.05))
                    .amount(floor.at(0.5))
                    .amount(floor.at(0.95))
                    .share(p.meets())
                    .share(p.best())
                    .money(p.find(Measure.COST).map(Played.Ended::mean).map(e.c()::money))
                    .count(p.failed())
                    .end();
        }
        return rows.table(
                "plans",
                SectionMessages.plansInFutures(language),
                SectionMessages.floorMissedItemMonths(language));
    }

    /** Those that every exploration plays by their names, others by what they were called. */
    private static String name(Played p, Language language) {
        return switch (p.id()) {
            case "plan" -> Labels.PLAN.in(language);
            case ManyFutures.AD_HOC -> Labels.AD_HOC.in(language);
            case Resilience.FORESIGHT -> Labels.PLAN_WITHOUT_LEVERS.in(language);
            case Resilience.LEVERS -> Labels.AD_HOC_WITH_LEVERS.in(language);
            default -> p.id();
        };
    }

    /** What is spent under each plan: mean and band. */
    private static Optional<String> spent(Findings.Exploring e, Language language) {
        Figure money = Figure.money(e.c().settings().currency());
        List<String> each = new ArrayList<>();
        for (Played p : e.exploration().played()) {
            p.find(Measure.COST)
                    .ifPresent(spent ->
                            each.add(
                                    SectionMessages.spentUnder(
                                            name(p, language),
                                            money.bare(spent.mean(), language),
                                            money.bare(spent.quantiles().at(0.05), language),
                                            money.bare(spent.quantiles().at(0.95), language),
                                            language)));
        }
        return each.isEmpty()
                ? Optional.empty()
                : Optional.of(SectionMessages.spentInFutures(String.join("; ", each), language));
    }

    private static Table drivers(Findings.Exploring e, Language language) {
        Rows rows =
                new Rows(e.c(), language)
                        .column("factor", SectionMessages.whatDrivesSpread(), Kind.TEXT)
                        .column("alone", SectionMessages.byItself(), Kind.SHARE)
                        .column("others", SectionMessages.linesAll(), Kind.SHARE);
        Drivers.largestFirst(e.exploration().drivers()).stream()
                .limit(MOST_DRIVERS)
                .forEach(d -> driver(rows, d, language));
        return rows.table();
    }

    private static void driver(Rows rows, Driver d, Language language) {
        rows.text(d.factor(), d.name().in(language))
                .share(Math.max(0, d.first().central()))
                .share(Math.max(0, d.inAll().central()))
                .end();
    }
}
