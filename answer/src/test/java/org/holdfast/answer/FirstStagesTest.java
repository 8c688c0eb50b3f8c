package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.holdfast.explore.Draws;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.CaseKit;
import org.holdfast.model.FirstStage;
import org.holdfast.model.FirstStage.Choice;
import org.holdfast.model.FirstStage.Fresh;
import org.holdfast.model.FirstStage.Kind;
import org.holdfast.model.FirstStage.Saved;
import org.holdfast.model.FirstStage.Value;
import org.holdfast.model.FirstStage.Weighed;
import org.holdfast.model.Instance;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.Producer;
import org.holdfast.model.Quantity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Shells have no plant and are needed in any future; drones have one, which is too small where the
 * need turns out high. One purse pays the lines of both, too small for all of them.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FirstStagesTest {
    private final Case c = drawn();
    private final FirstStage first = found(1, 0);

    private static Case drawn() {
        CaseKit kit = CaseKit.war(24).item("shell", 1, 1).item("drone", 1, 1);
        kit.producer("shells", "west", "shell", 0, 0).producer("drones", "west", "drone", 12, 0);
        kit.producers.replaceAll(p -> p.withKind(Producer.Kind.STATE));
        kit.possible("shells", 60, 60, 6, 1e5).possible("drones", 40, 40, 6, 1e5);
        for (Tier tier : new Tier[] {Tier.FLOOR, Tier.FULL}) {
            kit.need("ukraine", "shell", tier, 60).need("ukraine", "drone", tier, 12);
        }
        Quantity unsure = new Quantity(12, 2, 40, CaseKit.ORIGIN);
        kit.needs.replaceAll(
                n -> n.item().equals("drone") ? n.withQuantity(Optional.of(unsure)) : n);
        return kit.fund("fund", 0, 80).build();
    }

    private FirstStage found(int threads, double onTail) {
        var scenario = c.scenarios().getFirst();
        Draws draws = Draws.of(c, scenario, Sequence.LATIN_HYPERCUBE, 40, 3);
        return new Study(Highs::new, 60, threads, (what, done, of) -> {})
                .firstStages()
                .of(Instance.of(c, scenario), draws, 10, onTail);
    }

    @Test
    void whoKnowsMissesLeastAndWhoPlansForTheMiddleMost() {
        assertThat(first.valueOfPerfectInformation()).isGreaterThan(0.01);
        assertThat(first.valueOfStochasticSolution()).isGreaterThan(0.01);
    }

    /** Thirty of the forty futures were not planned for together. */
    @Test
    void inOtherFuturesWhoKnowsMissesLeastAndWhatWasChosenForManyHelpsThereToo() {
        Fresh fresh = first.fresh().orElseThrow();
        assertThat(fresh.futures() + fresh.undone()).isEqualTo(30);
        assertThat(fresh.futures()).isGreaterThan(25);
        assertThat(fresh.perfect().mean())
                .isCloseTo(fresh.together().missed() - fresh.apart().missed(), within(1e-9))
                .isGreaterThan(2 * fresh.perfect().error());
        assertThat(fresh.stochastic().mean())
                .isCloseTo(fresh.central().missed() - fresh.together().missed(), within(1e-9));
        assertThat(fresh.together().objective()).isGreaterThan(fresh.apart().objective());
    }

    @Test
    void whatIsSavedHasItsStandardError() {
        Saved saved = Saved.of(new double[] {3, 5, 7}, new double[] {2, 2, 2});
        assertThat(saved.mean()).isEqualTo(3);
        assertThat(saved.error()).isCloseTo(2 / Math.sqrt(3), within(1e-12));
    }

    @Test
    void theMoreTheWorstWeighTheLessTheyMissAndTheMoreIsMissedOnTheMean() {
        Value before = first.frontier().getFirst().value();
        assertThat(before).isEqualTo(first.together());
        for (Weighed each : first.frontier()) {
            Value now = each.value();
            assertThat(now.objectiveTail()).isGreaterThanOrEqualTo(now.objective());
            assertThat(now.objective()).isGreaterThan(before.objective() - 1e-4);
            assertThat(now.objectiveTail()).isLessThan(before.objectiveTail() + 1e-4);
            before = now;
        }
        assertThat(before.objectiveTail()).isLessThan(first.together().objectiveTail() - 1e-3);
    }

    @Test
    void whatNearlyEveryFutureNeedsIsDoneNow() {
        Choice shells = line("shell");
        assertThat(shells.isNow()).isTrue();
        assertThat(shells.share()).isGreaterThan(0.9);
        assertThat(shells.signpost()).isEmpty();
    }

    @Test
    void whatSomeFuturesNeedWaitsForWhatTellsThem() {
        Choice drones = line("drone");
        assertThat(drones.isNow()).isFalse();
        assertThat(drones.signpost())
                .hasValueSatisfying(signpost -> {
                    assertThat(signpost.factor()).endsWith("quantity");
                    assertThat(signpost.isAbove()).isTrue();
                    assertThat(signpost.threshold()).isCloseTo(1, within(0.3));
                    assertThat(signpost.told()).isGreaterThan(0.8);
                });
    }

    @Test
    void threadsChangeNothing() {
        assertThat(found(2, 0)).isEqualTo(first);
    }

    @Test
    void theWeightThatIsAskedForIsInTheFrontier() {
        FirstStage asked = found(1, 0.9);
        assertThat(asked.frontier().stream().map(Weighed::onTail))
                .containsExactly(0.0, 0.25, 0.5, 0.75, 0.9, 1.0);
        assertThat(asked.onTail()).isEqualTo(0.9);
    }

    private Choice line(String item) {
        return first.choices().stream()
                .filter(one -> one.kind() == Kind.LINE && one.subject().equals(item))
                .findFirst()
                .orElseThrow();
    }
}
