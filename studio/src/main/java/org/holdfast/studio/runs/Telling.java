package org.holdfast.studio.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.brief.Brief;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.Played;
import org.holdfast.model.Quantiles;
import org.holdfast.model.TierValue;
import org.holdfast.report.Chart;
import org.holdfast.report.Rows;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;
import org.holdfast.studio.runs.Told.Both;
import org.holdfast.studio.runs.Told.Outcome;
import org.holdfast.words.Figure;
import org.holdfast.words.MeasureWords;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;

/** What a run found, told for its page. */
final class Telling {
    private static final String PLAN = "plan";
    private static final String AD_HOC = "ad-hoc";

    private Telling() {}

    static Told of(Findings.Planning found) {
        return new Told(
                new Both<>(tiers(found, Language.EN), tiers(found, Language.NL)),
                new Both<>(
                        List.of(tierCard(found, Language.EN)),
                        List.of(tierCard(found, Language.NL))));
    }

    static Told of(Findings.Exploring found) {
        return new Told(
                new Both<>(ends(found, Language.EN), ends(found, Language.NL)),
                new Both<>(cards(found, Language.EN), cards(found, Language.NL)));
    }

    private static List<Outcome> tiers(Findings.Planning found, Language language) {
        List<Outcome> outcomes = new ArrayList<>();
        List<TierValue> plan = found.plan().tiers();
        for (Measure row : MeasureWords.told(found.c().settings().objective(), List.of(plan))) {
            double value = row.in(plan).orElse(0.0);
            outcomes.add(
                    new Outcome(
                            row.id(),
                            MeasureWords.label(row).in(language),
                            MeasureWords.amount(row, value, language),
                            "",
                            "",
                            value,
                            List.of()));
        }
        return outcomes;
    }

    private static Card tierCard(Findings.Planning found, Language language) {
        Rows rows =
                Rows.without(language)
                        .column("tier", RunMessages.tier(language), Kind.TEXT)
                        .column("plan", "Plan", Kind.NUMBER)
                        .column("ad_hoc", "Ad hoc", Kind.NUMBER);
        List<List<TierValue>> both = List.of(found.plan().tiers(), found.adHoc().tiers());
        for (Measure row : MeasureWords.told(found.c().settings().objective(), both)) {
            rows.text(row.id(), MeasureWords.label(row).in(language));
            for (List<TierValue> tiers : both) {
                double value = row.in(tiers).orElse(0.0);
                rows.number(value, MeasureWords.amount(row, value, language));
            }
            rows.end();
        }
        return Card.of(
                rows.table(
                        "tiers",
                        RunMessages.planBesideTodaysPractice(language),
                        RunMessages.whatMissedByTier(language)));
    }

    private static List<Outcome> ends(Findings.Exploring found, Language language) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Played played : found.exploration().played()) {
            if (!played.id().equals(PLAN) && !played.id().equals(AD_HOC)) {
                continue;
            }
            floor(Optional.of(played))
                    .ifPresent(q ->
                            outcomes.add(
                                    new Outcome(
                                            "floor-" + played.id(),
                                            RunMessages.missedUnderFloor(language)
                                                    + " "
                                                    + name(found, played, language),
                                            Figure.ITEM_MONTHS.of(q.at(0.5), language),
                                            "",
                                            RunMessages.futures(language)
                                                    + " "
                                                    + Figure.ITEM_MONTHS.between(
                                                            q.at(0.05), q.at(0.95), language),
                                            q.at(0.5),
                                            List.of())));
            outcomes.add(
                    new Outcome(
                            "holds-" + played.id(),
                            RunMessages.holdsUp(language) + " " + name(found, played, language),
                            Numbers.share(played.meets(), language),
                            RunMessages.futures2(language),
                            "",
                            played.meets(),
                            List.of()));
        }
        return outcomes;
    }

    /** The charts of what the brief says of many futures. */
    private static List<Card> cards(Findings.Exploring found, Language language) {
        return Brief.futures(found.c(), found.scenario(), found.exploration(), language).stream()
                .flatMap(section -> section.flat().stream())
                .flatMap(block -> block instanceof Chart chart ? Stream.of(chart) : Stream.empty())
                .map(chart -> Card.of(chart, language))
                .toList();
    }

    private static Optional<Quantiles> floor(Optional<Played> played) {
        return played.flatMap(p -> p.find(Measure.CLAIMANT_FLOOR)).map(Played.Ended::quantiles);
    }

    private static String name(Findings.Exploring found, Played played, Language language) {
        return switch (played.id()) {
            case PLAN -> "plan";
            case AD_HOC -> "ad hoc";
            case "foresight" -> RunMessages.foresightAlone(language);
            case "ad-hoc-levers" -> RunMessages.leversAlone(language);
            default ->
                    found.c()
                            .findScenario(played.id())
                            .map(s -> s.title().in(language))
                            .orElseGet(() -> Names.of(found.c(), played.id()).in(language));
        };
    }
}
