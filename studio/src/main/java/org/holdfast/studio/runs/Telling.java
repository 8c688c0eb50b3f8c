package org.holdfast.studio.runs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.answer.Study;
import org.holdfast.brief.Brief;
import org.holdfast.brief.FoundSections;
import org.holdfast.brief.Retrospect;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.Played;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.Quantiles;
import org.holdfast.model.TierValue;
import org.holdfast.report.Chart;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.results.Findings;
import org.holdfast.studio.runs.Told.Outcome;
import org.holdfast.words.Figure;
import org.holdfast.words.MeasureWords;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;
import org.holdfast.words.PolicyFigures;
import org.holdfast.words.PolicyMessages;
import org.holdfast.words.PolicySentences;
import org.holdfast.words.SimulatorMessages;

/** What a run found, told for its page. */
final class Telling {
    private static final String PLAN = "plan";
    private static final String AD_HOC = "ad-hoc";

    private Telling() {}

    static Told of(Findings found) {
        return new Told(
                Told.inEach(language -> outcomes(found, language)),
                Told.inEach(language -> cards(found, language)));
    }

    private static List<Outcome> outcomes(Findings found, Language language) {
        return switch (found) {
            case Findings.Planning p -> tiers(p, p.plan().tiers(), language);
            case Findings.Moving m -> tiers(m, m.unmoved(), language);
            case Findings.Waiting w -> tiers(w, w.points().getFirst().tiers(), language);
            case Findings.Exploring e -> ends(e, language);
            case Findings.Standing s -> tiers(s, s.supply().tiers(), language);
            case Findings.Told t ->
                    t.answer()
                            .policies()
                            .map(runs -> headline(t, runs, language))
                            .orElseGet(() -> tiers(t, t.answer().plan().tiers(), language));
            case Findings.Climbing l -> List.of();
            case Findings.Deciding d -> headline(d, d.policies(), language);
            case Findings.Frontier f -> tiers(f, f.found().getFirst().tiers(), language);
            case Findings.Committing f -> List.of();
            case Findings.Ranging r -> tiers(r, r.plan().tiers(), language);
            case Findings.Keeping k -> List.of();
            case Findings.Stressing s -> List.of();
            case Findings.Beside b -> List.of();
            case Findings.Graphed g -> List.of();
            case Findings.Alternatives a -> tiers(a, a.found().getFirst().tiers(), language);
            case Findings.Scoring s -> List.of();
            case Findings.Unanswered u -> List.of();
        };
    }

    /**
     * What page one of a brief says: what is missing as it goes, with all measures, whatever is
     * done.
     */
    private static List<Outcome> headline(Findings found, PolicyRuns runs, Language language) {
        PolicyFigures figures = new PolicyFigures(runs, found.c().settings().currency());
        List<Outcome> outcomes = new ArrayList<>();
        PolicySentences.mainWays(runs, Study.onlyMeasure(runs, found.c(), found.scenario()))
                .forEach((name, way) -> {
                    outcomes.add(
                            new Outcome(
                                    "policies-" + way.id(),
                                    Numbers.capital(name.in(language)),
                                    figures.missed(way, language),
                                    PolicyMessages.missing(language),
                                    RunMessages.eightFutures(language)
                                            + " "
                                            + figures.range(way, language),
                                    way.meanMissed(),
                                    List.of()));
                });
        return outcomes;
    }

    private static List<Outcome> tiers(Findings found, List<TierValue> tiers, Language language) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Measure row : MeasureWords.told(found.c(), List.of(tiers))) {
            double value = row.in(tiers).orElse(0.0);
            outcomes.add(
                    new Outcome(
                            row.id(),
                            MeasureWords.label(row).in(language),
                            MeasureWords.amount(
                                    row, value, found.c().settings().currency(), language),
                            "",
                            "",
                            value,
                            List.of()));
        }
        return outcomes;
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
                            SimulatorMessages.ofFutures(language),
                            "",
                            played.meets(),
                            List.of()));
        }
        return outcomes;
    }

    /** The charts and tables that it is laid out in. */
    private static List<Card> cards(Findings found, Language language) {
        return Stream.concat(pictures(found, language), FoundSections.of(found, language).stream())
                .flatMap(section -> section.flat().stream())
                .flatMap(block ->
                        switch (block) {
                            case Chart chart -> Stream.of(Card.of(chart, language));
                            case Table table when !table.title().isEmpty() ->
                                    Stream.of(Card.of(table));
                            default -> Stream.empty();
                        })
                .toList();
    }

    /** What the brief shows of it besides. */
    private static Stream<Section> pictures(Findings found, Language language) {
        return switch (found) {
            case Findings.Exploring e ->
                    Brief.futures(e.c(), e.scenario(), e.exploration(), language).stream();
            case Findings.Scoring s ->
                    Stream.of(
                            Retrospect.of(s.c(), s.scenario(), s.hindcasts(), language).section());
            default -> Stream.empty();
        };
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
