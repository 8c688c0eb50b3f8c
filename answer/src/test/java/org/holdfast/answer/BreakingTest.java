package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.highs.Highs;
import org.holdfast.model.Breaking;
import org.holdfast.model.Breaking.Question;
import org.holdfast.model.Case;
import org.holdfast.model.Goal;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.Quantity;
import org.holdfast.model.WarCases;
import org.holdfast.plan.Planner;
import org.junit.jupiter.api.Test;

/** What holds of the smallest change at which a plan breaks. */
class BreakingTest {
    private final Case c = uncertain();
    private final Instance s = Instance.of(c, c.scenarios().getFirst());

    /** Its needs may be half or twice as large, its money too. */
    private static Case uncertain() {
        Case drawn = WarCases.draw(5).build();
        return drawn.withNeeds(
                        drawn.needs().stream()
                                .map(n -> n.withQuantity(n.quantity().map(BreakingTest::range)))
                                .toList())
                .withEnvelopes(
                        drawn.envelopes().stream()
                                .map(e -> e.withAmount(range(e.amount())))
                                .toList());
    }

    private static Quantity range(Quantity q) {
        return new Quantity(q.value(), q.value() / 2, q.value() * 2, q.origin());
    }

    @Test
    void aPlanIsNoBetterThanItself() {
        Exploring.Entry plan = plan();
        Breaking beaten = breaking(0.1, plan, plan).getFirst();
        assertThat(beaten.question()).isEqualTo(Question.BEATEN);
        assertThat(beaten.isBroken()).isTrue();
    }

    @Test
    void theMoreAPlanMayMissTheFurtherTheWorldHasToMove() {
        Exploring.Entry plan = plan();
        double before = -1;
        for (double criterion : List.of(0.5, 0.7, 0.9)) {
            Breaking misses = breaking(criterion, plan, plan).getLast();
            assertThat(misses.question()).isEqualTo(Question.MISSES);
            double radius =
                    misses.isBroken()
                            ? 0
                            : misses.together().map(Breaking.Together::radius).orElse(2.0);
            assertThat(radius).isGreaterThanOrEqualTo(before);
            before = radius;
        }
        assertThat(before).isPositive();
    }

    @Test
    void theMarginIsWhatThePlanMayMissLessWhatItMisses() {
        Exploring.Entry plan = plan();
        double loose = breaking(0.9, plan, plan).getLast().margin();
        double tight = breaking(0.4, plan, plan).getLast().margin();
        assertThat(loose - tight)
                .isCloseTo(0.5 * Goal.floorMonths(s), within(1e-6 * Goal.floorMonths(s)));
    }

    private List<Breaking> breaking(double criterion, Exploring.Entry plan, Exploring.Entry other) {
        var settings = new Exploring.Settings(2, Sequence.LATIN_HYPERCUBE, 1, 0, criterion);
        return new Exploring(c, new Explorer(1, (done, of) -> {}, () -> false), settings)
                .breaking(plan, other);
    }

    private Exploring.Entry plan() {
        try (Highs highs = new Highs()) {
            Plan plan =
                    new Planner(highs, 60, (what, done, of) -> {}, System::nanoTime)
                            .quick(s)
                            .plan();
            return new Exploring.Entry("plan", s, plan);
        }
    }
}
