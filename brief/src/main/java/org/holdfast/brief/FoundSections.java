package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.Case;
import org.holdfast.model.Exploration;
import org.holdfast.model.Language;
import org.holdfast.model.Scenario;
import org.holdfast.report.Blocks;
import org.holdfast.report.Section;
import org.holdfast.results.Findings;

/** What the answer to each question is, laid out: for a terminal and for the page of a run. */
public final class FoundSections {
    private FoundSections() {}

    public static List<Section> of(Findings found, Language language) {
        return switch (found) {
            case Findings.Standing s ->
                    both(
                            both(
                                    List.of(CurrentSupply.of(s, language)),
                                    AdversaryBudget.of(s.c(), s.scenario(), language)),
                            Sky.of(s, language));
            case Findings.Planning p ->
                    Stream.of(
                                    both(PlanAndAdHoc.of(p, language), Sky.of(p, language)),
                                    Front.decideNow(p, language).stream().toList(),
                                    SideBySide.of(p, language).sections())
                            .flatMap(List::stream)
                            .toList();
            case Findings.Waiting w -> List.of(Delay.of(w.c(), w.points(), language));
            case Findings.Moving m -> List.of(LeverEffects.of(m, language));
            case Findings.Climbing l -> List.of(LadderSteps.of(l, language));
            case Findings.Deciding d -> List.of(PolicyEffects.of(d, language));
            case Findings.Frontier f -> List.of(CostFrontier.of(f, language));
            case Findings.Alternatives a -> List.of(OtherPlans.of(a, language));
            case Findings.Committing f -> List.of(Commitments.of(f, language));
            case Findings.Beside b -> List.of(PlanDifferences.of(b, language));
            case Findings.Stressing s -> List.of(BreakingPoints.of(s, language));
            case Findings.Ranging r -> List.of(OptimalRanges.of(r, language));
            case Findings.Keeping k -> List.of(Steadiness.of(k, language));
            case Findings.Graphed g -> List.of(GraphOpinion.of(g, language));
            case Findings.Exploring e ->
                    both(
                            both(
                                    PlansPlayed.of(e, language),
                                    AdversaryBudget.of(
                                            e.c(),
                                            e.scenario(),
                                            e.exploration().answers(),
                                            language)),
                            Sky.of(e, language));
            case Findings.Scoring s -> HindcastScores.of(s, language);
            case Findings.Told t -> Brief.sections(t.answer(), language, Optional.empty());
            case Findings.Unanswered u -> List.of();
        };
    }

    /**
     * What the uncertain numbers of a case stand on: counted, and weighed where futures tell what
     * drives the plan.
     *
     * @param scenario under which the plan was made
     */
    public static Section evidence(
            Case c, Scenario scenario, Optional<Exploration> found, Language language) {
        return Grounds.section(new Context(c, scenario, found, language));
    }

    private static List<Section> both(List<Section> first, Optional<Section> other) {
        return Stream.concat(first.stream(), other.stream()).toList();
    }

    /** A section whose blocks say all. */
    static Section section(String id, Blocks blocks) {
        return new Section(id, "", "", blocks.list());
    }
}
