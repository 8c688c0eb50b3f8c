package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Decision;
import org.holdfast.model.Envelope;
import org.holdfast.model.Instance;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.Longer;
import org.holdfast.model.Need;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.Plan;
import org.holdfast.model.PlanBeside;
import org.holdfast.model.Scenario;
import org.holdfast.model.WarCases;
import org.holdfast.plan.Planner;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

/** What holds of plans that are made otherwise: with a longer horizon, and in whole lines. */
class PlansBesideTest {
    private static final int MORE = 24;

    /** What the solver's tolerance leaves, EUR million. */
    private static final double NOTHING = 0.05;

    @Seeds(3)
    void aLongerCaseIsTheSameInItsMonthsAndGoesOnAfterThem(long seed) {
        Case c = WarCases.draw(seed).build();
        Scenario scenario = c.scenarios().getFirst();
        Instance s = Instance.of(c, scenario);
        Instance longer = Instance.of(Longer.of(c, MORE), Longer.of(c, scenario, MORE));
        int months = s.months();
        assertThat(longer.months()).isEqualTo(months + MORE);
        for (int i = 0; i < s.items().size(); i++) {
            for (int t = 0; t < months; t++) {
                assertThat(longer.full(0, i, t)).isEqualTo(s.full(0, i, t));
                assertThat(longer.floor(0, i, t)).isEqualTo(s.floor(0, i, t));
            }
            assertThat(longer.full(0, i, months + MORE - 1))
                    .isGreaterThanOrEqualTo(s.full(0, i, months - 1) * (1 - 1e-9));
        }
        for (int k = 0; k < s.budgets().size(); k++) {
            List<Double> before = s.budgets().get(k).amounts();
            List<Double> after = longer.budgets().get(k).amounts();
            // Of the last year only some months lie in the case.
            int whole = before.size() - 1;
            assertThat(after.subList(0, whole)).isEqualTo(before.subList(0, whole));
            assertThat(after.get(whole + 1)).isEqualTo(after.get(whole));
        }
    }

    @Test
    void whatHasEndedStaysEndedAndWhatNeverComesDoesNotCome() {
        CaseKit kit = CaseKit.war(24).item("shell", 1000, 1);
        kit.need("ukraine", "shell", Tier.FULL, 0, 11, 500);
        kit.need("ukraine", "shell", Tier.FULL, 12, 23, 900);
        kit.fund("present", 0, 100);
        kit.lever(Effect.FUND_END, "present", 24);
        Case c = kit.build();
        Scenario never = c.scenarios().getFirst();
        Case longer = Longer.of(c, 12);
        assertThat(longer.needs()).extracting(Need::to).containsExactly(11, 35);
        String ends = c.levers().getFirst().id();
        Scenario moved = Longer.of(c, never, 12);
        assertThat(moved.settings()).containsEntry(ends, 36.0);
        Scenario soon = never.with(ends, 6);
        assertThat(Longer.of(c, soon, 12).settings()).containsEntry(ends, 6.0);
        int last = longer.envelopes().stream().mapToInt(Envelope::year).max().orElseThrow();
        assertThat(last).isEqualTo(longer.settings().firstMonth().plusMonths(35).getYear());
    }

    @Seeds(3)
    void theMoreTheLongerPlanMayMissTheLessItChanges(long seed) {
        Case c = WarCases.draw(seed).build();
        Scenario scenario = c.scenarios().getFirst();
        PlanBeside strict = plans().longer(c, scenario, MORE, 24, 0);
        PlanBeside loose = plans().longer(c, scenario, MORE, 24, 0.05);
        assertThat(loose.changed().changed())
                .isLessThanOrEqualTo(strict.changed().changed() + NOTHING);
        assertThat(loose.plan()).isEqualTo(strict.plan());
        assertThat(strict.commitments()).allMatch(one -> one.year() <= 2);
    }

    @Test
    void aLineThatPaysOnlyAfterTheEndIsBuiltByWhoLooksFurther() {
        Case c = lateNeed(24);
        PlanBeside found = plans().longer(c, c.scenarios().getFirst(), 36, 24, 0);
        assertThat(found.changed().earlier()).isLessThan(NOTHING);
        assertThat(found.changed().later()).isGreaterThan(1);
        assertThat(found.changed().share()).isCloseTo(1, within(0.01));
    }

    /** Its need begins in the last month, and a line takes two years and a half to build. */
    private static Case lateNeed(int months) {
        CaseKit kit = CaseKit.war(months).item("shell", 1000, 1);
        kit.need("ukraine", "shell", Tier.FULL, months - 1, months - 1, 9000);
        kit.need("ukraine", "shell", Tier.FLOOR, months - 1, months - 1, 9000);
        kit.producer("plant", "ukraine", "shell", 100, 0);
        kit.possible("plant", 8000, 4000, 30, 300);
        kit.fund("present", 0, 500);
        return kit.build();
    }

    @Seeds(3)
    void ofEachExpansionAWholeNumberOfPartsIsBuilt(long seed) {
        Case c = WarCases.draw(seed).build();
        Instance s = Instance.of(c, c.scenarios().getFirst());
        for (double lump : List.of(0.5, 1.0)) {
            Planner.Beside found = planner(s, lump);
            Plan plan = found.other().plan();
            for (var producer : s.producers()) {
                for (int k = 0; k < producer.expansions().size(); k++) {
                    double built = built(plan, producer.row().id(), k);
                    double line = lump * producer.expansions().get(k).ceiling();
                    assertThat(built / line)
                            .as(producer.row().id())
                            .isCloseTo(Math.rint(built / line), within(1e-4));
                }
            }
            assertThat(found.gap()).isLessThanOrEqualTo(1e-3);
            assertThat(found.excess()).isGreaterThan(-1e-6);
        }
    }

    @Seeds(3)
    void smallerLinesAreNoWorse(long seed) {
        Case c = WarCases.draw(seed).build();
        Instance s = Instance.of(c, c.scenarios().getFirst());
        double large = planner(s, 1).excess();
        double small = planner(s, 0.25).excess();
        assertThat(small).isLessThanOrEqualTo(large + 1e-3);
    }

    @Test
    void whoCanBuildOnlyTheWholeOfALargeLineBuildsNoneIfMoneyIsShort() {
        CaseKit kit = CaseKit.war(36).item("shell", 1000, 1);
        kit.need("ukraine", "shell", Tier.FULL, 9000);
        kit.need("ukraine", "shell", Tier.FLOOR, 9000);
        kit.producer("plant", "ukraine", "shell", 1000, 0);
        kit.possible("plant", 8000, 8000, 3, 4000);
        kit.fund("present", 0, 100);
        Case c = kit.build();
        PlanBeside parts = plans().whole(c, c.scenarios().getFirst(), 0.1, false, 1e-6);
        PlanBeside whole = plans().whole(c, c.scenarios().getFirst(), 1, false, 1e-6);
        assertThat(whole.other().missed()).isGreaterThan(whole.plan().missed() + 1);
        assertThat(parts.other().missed()).isLessThan(whole.other().missed());
    }

    /** A need of 30 a month, and one maker who runs at 50 at least or not at all. */
    private static CaseKit rate() {
        CaseKit kit = CaseKit.war(12).item("shell", 1, 1);
        kit.need("ukraine", "shell", Tier.FULL, 30).need("ukraine", "shell", Tier.FLOOR, 30);
        kit.producer("plant", "ukraine", "shell", 100, 0).fund("present", 0, 100);
        kit.producers.replaceAll(p -> p.withSustaining(CaseKit.exactly(0.5)));
        return kit;
    }

    /** Every way to run in two half-years, in whole shells a month, is tried by hand. */
    @Test
    void ofAllWaysToRunTheOneIsTakenThatMissesLeastAndThenCostsLeast() {
        int[] best = {Integer.MAX_VALUE, 0, 0};
        for (int first = 0; first <= 100; first = Math.max(50, first + 1)) {
            for (int second = 0; second <= 100; second = Math.max(50, second + 1)) {
                int left = Math.max(0, 6 * first - 180);
                int missed = Math.max(0, 180 - 6 * first) + Math.max(0, 180 - left - 6 * second);
                boolean isBetter =
                        missed < best[0]
                                || (missed == best[0] && first + second < best[1] + best[2]);
                best = isBetter ? new int[] {missed, first, second} : best;
            }
        }
        Plan plan = planner(rate().instance(), 1, true).other().plan();
        assertThat(plan.tiers().getFirst().plain()).isCloseTo(best[0], within(1e-4));
        assertThat(made(plan, "plant", 0, 6)).isCloseTo(6 * best[1], within(0.1));
        assertThat(made(plan, "plant", 6, 12)).isCloseTo(6 * best[2], within(0.1));
    }

    /** In parts it makes 30 a month, and keeps the rest warm or closes it. */
    @Test
    void whatDoesNotKeepIsMadeAtTheMinimumRateThoughLessIsNeeded() {
        CaseKit kit = rate();
        kit.items.replaceAll(item -> item.withShelfLife(Optional.of(1)));
        Planner.Beside found = planner(kit.instance(), 1, true);
        assertThat(found.rates()).contains(new PlanBeside.Rates(2, 2));
        assertThat(made(found.plan().plan(), "plant", 0, 12)).isCloseTo(360, within(0.1));
        assertThat(made(found.other().plan(), "plant", 0, 12)).isCloseTo(600, within(0.1));
        assertThat(found.other().plan().tiers().getFirst().plain()).isCloseTo(0, within(1e-4));
    }

    /** Of makers that are not struck: what is damaged is known by the half-year only. */
    @Seeds(3)
    void noMakerRunsBelowItsMinimumRate(long seed) {
        CaseKit kit = WarCases.draw(seed);
        kit.producers.replaceAll(p -> p.withSustaining(CaseKit.exactly(0.6)));
        Case c = kit.build();
        Instance s = Instance.of(c, c.scenarios().getFirst());
        Planner.Beside found = planner(s, 1, true);
        assertThat(found.excess()).isGreaterThan(-1e-6);
        Plan plan = found.other().plan();
        int running = 0;
        for (Instance.ActiveProducer maker : s.producers()) {
            for (int from = 0; from < s.months(); from += 6) {
                int to = Math.min(s.months(), from + 6);
                double share = maker.sustaining() - s.soldElsewhere(maker, from);
                boolean isFree = share <= 0 || share >= maker.sellable().at(from);
                if (isFree || maker.exposure().isPresent()) {
                    continue;
                }
                double made = made(plan, maker.row().id(), from, to);
                double stands = maker.capacity() * (to - from);
                running += made > 0.1 ? 1 : 0;
                assertThat(made < 0.1 || made > share * stands - 0.1)
                        .as("%s from month %d: %s of %s", maker.row().id(), from, made, stands)
                        .isTrue();
            }
        }
        assertThat(running).isPositive();
    }

    private static double made(Plan plan, String maker, int from, int to) {
        return sum(plan, Decision.Kind.OUTPUT, maker, from, to);
    }

    private static double sum(Plan plan, Decision.Kind kind, String subject, int from, int to) {
        return plan.all(kind).stream()
                .filter(d -> d.subject().equals(subject))
                .mapToDouble(d -> d.quantity().sum(from, to))
                .sum();
    }

    private static double built(Plan plan, String producer, int expansion) {
        return plan.decisions().stream()
                .filter(d ->
                        d.kind() == Decision.Kind.LINE_BY_FIRM
                                || d.kind() == Decision.Kind.LINE_BY_PUBLIC)
                .filter(d -> d.subject().equals(producer))
                .filter(d -> d.detail().equals("" + expansion))
                .mapToDouble(d -> d.quantity().sum())
                .sum();
    }

    private static Planner.Beside planner(Instance s, double lump) {
        return planner(s, lump, false);
    }

    private static Planner.Beside planner(Instance s, double lump, boolean isAtRates) {
        try (Highs highs = new Highs()) {
            return new Planner(highs, 60, (what, done, of) -> {}, System::nanoTime)
                    .whole(s, lump, isAtRates, 1e-3);
        }
    }

    private static PlansBeside plans() {
        return new Study(Highs::new, 60, 1, (what, done, of) -> {}).beside();
    }
}
