package org.holdfast.brief;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.model.Answer;
import org.holdfast.model.Burden;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Currency;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.Language;
import org.holdfast.model.Plan;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.PolicyRuns.Way;
import org.holdfast.model.Result;
import org.holdfast.model.Series;
import org.holdfast.model.TierValue;
import org.holdfast.model.Ties;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.report.Block;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.results.Findings;
import org.holdfast.words.PolicyFigures;
import org.holdfast.words.WhoPays;
import org.holdfast.words.WhoPaysMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said where a case has one of a thing, or none. */
class SmallShapesTest {
    @Test
    void withoutAnyEconomyPayersAreToldByTheFundsAlone() {
        List<Burden> burdens = List.of(new Burden("germany", 300, 0, 0, 0));
        Answer answer = Example.withoutFutures().withBurdens(burdens);
        Table payers =
                Brief.sections(answer, Language.EN, Optional.empty()).stream()
                        .filter(section -> section.id().equals("payers"))
                        .flatMap(section -> section.flat().stream())
                        .filter(Table.class::isInstance)
                        .map(Table.class::cast)
                        .findFirst()
                        .orElseThrow();
        assertThat(payers.columns()).extracting(Table.Column::id).containsExactly("party", "fund");
    }

    @ParameterizedTest
    @EnumSource
    void aCaseWhoseStartNothingMovesSaysSo(Language language) {
        var now = new DelayPoint(0, List.of(new TierValue(ObjectiveTier.FLOOR, 3, 3, 0, 0)));
        Section section = Delay.of(Example.full(), List.of(now), language);
        assertThat(section.flat()).noneMatch(Table.class::isInstance);
        assertThat(section.flat()).singleElement().isInstanceOf(Block.Paragraph.class);
    }

    @Test
    void nobodyIsCalledTheHeaviestForItsSizeWhereAnotherPrintsAsMuch() {
        Answer answer = Example.withoutFutures();
        Burden germany = new Burden("germany", 1_200, 0, 0, 4_000);
        Burden less = new Burden("netherlands", 150, 0, 0, 1_000);
        Burden alike = new Burden("netherlands", 300.1, 0, 0, 1_000);
        for (Language language : Language.values()) {
            assertThat(
                            WhoPays.heaviest(
                                    answer.c(),
                                    List.of(germany, less),
                                    new Ties(Set.of(), Set.of(), Set.of()),
                                    language))
                    .isPresent();
            assertThat(
                            WhoPays.heaviest(
                                    answer.c(),
                                    List.of(germany, alike),
                                    new Ties(Set.of(), Set.of(), Set.of()),
                                    language))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource
    void anOnlyPayerIsNotCalledTheHeaviestForItsSize(Language language) {
        var payer = new Burden("germany", 1_200, 1_200, 0, 4_000);
        var ties = new Ties(Set.of(), Set.of(), Set.of());
        String said =
                WhoPays.heaviest(Example.withoutFutures().c(), List.of(payer), ties, language)
                        .orElseThrow();
        assertThat(said).isEqualTo(WhoPaysMessages.shareOfOne(0.1, language));
    }

    @Test
    void aRangeIsRoundedAsTheMeanThatLiesInIt() {
        List<Double> none = Collections.nCopies(3, 0.0);
        Way course = new Way(Kind.PACKAGES, "", 0, List.of(12.6, 13.2, 14.8), none, List.of());
        Way plan = new Way(Kind.TODAY, "", 0, Collections.nCopies(3, 8.453), none, List.of());
        var runs = new PolicyRuns(3, 0, 12, 24, List.of(course, plan));
        var figures = new PolicyFigures(runs, new Currency("EUR"));
        assertThat(figures.missed(plan, Language.EN)).isEqualTo("8");
        assertThat(figures.range(plan, Language.EN)).isEqualTo("8");
        assertThat(figures.range(course, Language.EN)).isEqualTo("13–14");
    }

    /** Where nothing need be bought, no share of it goes to the same makers. */
    @ParameterizedTest
    @EnumSource
    void plansThatBuyNothingNeedNoMaker(Language language) {
        Answer answer = Example.withoutFutures();
        Result some = answer.plan();
        Plan plan = some.plan();
        Result none =
                new Result(
                        new Plan(
                                plan.way(), plan.scenario(), plan.start(), List.of(), plan.tiers()),
                        some.trajectory(),
                        some.tiers(),
                        some.certificate());
        var found =
                new Findings.Alternatives(
                        answer.c(), answer.scenario(), 0.02, List.of(some, none), answer.run());
        assertThat(OtherPlans.of(found, language).finding().text())
                .isEqualTo(SectionMessages.otherPlansBuyNothing(0.02, language));
    }

    @Test
    void whoPaysIsToldAlsoWhereNobodysEconomyIsKnown() {
        List<Burden> burdens = List.of(new Burden("germany", 300, 0, 0, 0));
        var on =
                new Context(
                        Example.withoutFutures().withBurdens(burdens),
                        Language.EN,
                        Optional.empty());
        assertThat(BurdenPage.of(on, Optional.empty()).title())
                .isEqualTo("Germany pays it all: €100 m a year");
    }

    @Test
    void useThatOtherItemsStandInForIsToldWithHowMuchOfIt() {
        Answer plain = Example.withoutFutures();
        Result plan = plain.plan();
        List<Trajectory.Row> rows = new ArrayList<>(plan.trajectory().rows());
        double[] done = new double[Example.MONTHS];
        Arrays.fill(done, Example.MONTHS / 2, Example.MONTHS, 24_000);
        rows.add(
                new Trajectory.Row(
                        "ukraine", "shell", Measure.SUBSTITUTED, "drone", Series.of(done)));
        Answer answer =
                plain.withPlan(
                        new Result(
                                plan.plan(),
                                new Trajectory(Example.MONTHS, rows),
                                plan.tiers(),
                                plan.certificate()));
        assertThat(supply(plain)).isNotEmpty().doesNotContain("stands in");
        assertThat(supply(answer))
                .contains(
                        "Used counts what stands in for it: first-person-view drone, for 12,000 rounds a month"
                                + " with the plan and 0 ad hoc, on average over the period.");
    }

    private static String supply(Answer answer) {
        return Brief.sections(answer, Language.EN, Optional.empty()).stream()
                .filter(section -> section.id().equals("supply"))
                .flatMap(section -> section.flat().stream())
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).words().text())
                .collect(Collectors.joining(" "));
    }
}
