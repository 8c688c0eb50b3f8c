package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.holdfast.explore.Draws;
import org.holdfast.explore.agents.Policies;
import org.holdfast.explore.agents.Policies.Policy;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Instance;
import org.holdfast.model.Lever;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.PairedChange;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.PolicyRuns.Way;
import org.holdfast.model.Scenario;
import org.holdfast.model.Series;
import org.holdfast.model.Text;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.model.Trigger;
import org.holdfast.model.Trigger.Side;
import org.holdfast.model.Trigger.Sign;
import org.holdfast.model.WarCases;
import org.junit.jupiter.api.Test;

/** What holds of rules that open a measure where something is seen. */
class TriggersTest {
    private static final int FUTURES = 2;
    private static final int EVERY = 12;

    private final Case plain = WarCases.draw(4).lever(Effect.JOINT_ORDERS, "", 0).build();
    private final Lever contracts =
            plain.levers().stream()
                    .filter(l -> l.effect() == Effect.CONTRACT_LENGTH)
                    .findFirst()
                    .orElseThrow();
    private final Case c =
            plain.withTriggers(
                    List.of(rule("always", Side.ABOVE, -1), rule("never", Side.BELOW, -1)));
    private final Scenario today = c.scenarios().getFirst().with(contracts.id(), 12);
    private final Scenario open = today.with(contracts.id(), 120);

    private Trigger rule(String id, Side side, double level) {
        String item =
                Policies.counted(Instance.of(plain, plain.scenarios().getFirst())).getFirst().id();
        return new Trigger(
                id,
                Text.same(id),
                contracts.id(),
                Sign.MISSING,
                item,
                5,
                side,
                level,
                contracts.origin());
    }

    @Test
    void aRuleOpensItsMeasureWithTheNextPlanWhereItIsSetOffAndElseChangesNothing() {
        PolicyRuns runs = runs();
        Way course = runs.find(Kind.TODAY).orElseThrow();
        Way never = runs.find(Kind.TRIGGERED, "never", 0).orElseThrow();
        Way always = runs.find(Kind.TRIGGERED, "always", 0).orElseThrow();
        Way later = runs.find(Kind.ADDED_LATER, contracts.id(), EVERY).orElseThrow();
        assertThat(never.missed()).isEqualTo(course.missed());
        assertThat(never.spent()).isEqualTo(course.spent());
        assertThat(runs.before(never)).contains(course);
        assertThat(runs.change(course, never).verdict()).isEqualTo(PairedChange.Verdict.SAME);
        assertThat(always.missed()).isEqualTo(later.missed());
        assertThat(always.missed()).isNotEqualTo(course.missed());
        assertThat(List.of(course.setOff(), never.setOff(), always.setOff()))
                .containsExactly(0, 0, FUTURES);
    }

    private PolicyRuns runs() {
        List<Policy> policies =
                List.of(
                        new Policy(Kind.TODAY, "", 0),
                        new Policy(Kind.TRIGGERED, "always", 0),
                        new Policy(Kind.TRIGGERED, "never", 0),
                        new Policy(Kind.ADDED_LATER, contracts.id(), EVERY));
        assertThat(Policies.all(c, List.of(contracts), EVERY, false))
                .endsWith(policies.get(1), policies.get(2));
        try (Replanner replanner = new Replanner(Highs::new, 60)) {
            Draws draws = Draws.of(c, today, Sequence.LATIN_HYPERCUBE, FUTURES, 1);
            return new Policies(c, draws, today, open, 1, EVERY, replanner, Policies.Memory.none())
                    .run(policies, 1, (done, of) -> {}, () -> false);
        }
    }

    @Test
    void aSignIsTheMeanOfThreeMonthsOnTheSideThatIsNamed() {
        Trajectory played =
                new Trajectory(
                        6,
                        List.of(
                                row(Measure.USED, 0, 0, 3, 6, 9, 30),
                                row(Measure.NEED_FLOOR, 10, 10, 10, 10, 10, 0),
                                row(Measure.SHORT_OF_FLOOR, 10, 10, 7, 4, 1, 0),
                                row(Measure.STOCK, 5, 4, 3, 2, 1, 0)));
        assertThat(sign(Sign.USED, 4, Side.BELOW, 6.1).isSetOff(played, "ukraine")).isTrue();
        assertThat(sign(Sign.USED, 4, Side.BELOW, 6).isSetOff(played, "ukraine")).isFalse();
        assertThat(sign(Sign.MISSING, 4, Side.ABOVE, 0.39).isSetOff(played, "ukraine")).isTrue();
        assertThat(sign(Sign.MISSING, 4, Side.ABOVE, 0.41).isSetOff(played, "ukraine")).isFalse();
        // Of the first month there is only itself; a month without a floor lacks nothing.
        assertThat(sign(Sign.STOCK, 0, Side.BELOW, 5.1).isSetOff(played, "ukraine")).isTrue();
        assertThat(sign(Sign.MISSING, 5, Side.ABOVE, 0.16).isSetOff(played, "ukraine")).isTrue();
        assertThat(sign(Sign.MISSING, 5, Side.ABOVE, 0.17).isSetOff(played, "ukraine")).isFalse();
    }

    private static Trajectory.Row row(Measure measure, double... months) {
        return new Trajectory.Row("ukraine", "shell", measure, "", Series.of(months));
    }

    private static Trigger sign(Sign sign, int month, Side side, double level) {
        return new Trigger(
                "rule",
                Text.same("rule"),
                "gifts",
                sign,
                "shell",
                month,
                side,
                level,
                CaseKit.exactly(1).origin());
    }
}
