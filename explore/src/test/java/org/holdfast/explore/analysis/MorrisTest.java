package org.holdfast.explore.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.explore.analysis.Morris.Effect;
import org.holdfast.model.Spread;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class MorrisTest {
    private static final Bootstrap BRIEF = new Bootstrap(50, 0.95, 1);

    /**
     * Morris 1991, figure 1: inputs 1 to 10 stand apart from 11 to 20; 8, 9 and 10 act in a
     * straight line, so their effects hardly vary; 1 to 7 bend or interact.
     */
    @Seeds(10)
    void theTenInputsThatMatterStandApart(long seed) {
        MorrisDesign design = new MorrisDesign(20, 20, 4, 0, seed);
        Morris found =
                Morris.of(
                        design, KnownFunctions.run(KnownFunctions::morris, design.points()), BRIEF);
        List<Integer> first =
                found.effects().stream()
                        .sorted(Comparator.comparingDouble((Effect e) -> -e.muStar().central()))
                        .limit(10)
                        .map(Effect::factor)
                        .toList();
        assertThat(first).containsExactlyInAnyOrder(0, 1, 2, 3, 4, 5, 6, 7, 8, 9);
        for (Effect effect : found.effects()) {
            if (effect.factor() >= 10) {
                assertThat(effect.muStar().central()).isLessThan(12);
            } else if (effect.factor() >= 7) {
                assertThat(effect.mu()).isCloseTo(40, within(10.0));
                assertThat(effect.sigma()).isLessThan(12);
            } else {
                assertThat(effect.sigma()).isGreaterThan(15);
            }
        }
    }

    /**
     * On the grid of four levels the expectations are finite sums: 7.875 for the second factor, and
     * near 7.70 and 6.25 for the others, where SALib's regression test (10000 trajectories) finds
     * 7.701555, 7.875 and 6.288788. Effects of the first have one sign or the other by the grid, of
     * the others both alike.
     */
    @Test
    void theIshigamiFunctionHasTheEffectsThatTheGridGives() {
        double[] grid = {0, 1 / 3.0, 2 / 3.0, 1};
        double[] exact = new double[3];
        for (int k = 0; k < 3; k++) {
            for (int cell = 0; cell < 32; cell++) {
                double[] u = new double[3];
                u[k] = grid[cell % 2];
                u[(k + 1) % 3] = grid[cell / 2 % 4];
                u[(k + 2) % 3] = grid[cell / 8];
                double before = KnownFunctions.ishigami(u);
                u[k] += 2 / 3.0;
                exact[k] += Math.abs(KnownFunctions.ishigami(u) - before) * 1.5 / 32;
            }
        }
        assertThat(exact[1]).isCloseTo(7.875, within(1e-12));
        MorrisDesign design = new MorrisDesign(3, 10_000, 4, 0, 1);
        Morris found =
                Morris.of(
                        design,
                        KnownFunctions.run(KnownFunctions::ishigami, design.points()),
                        BRIEF);
        assertThat(found.effects().get(0).muStar().central()).isCloseTo(exact[0], within(0.15));
        assertThat(found.effects().get(1).muStar().central()).isCloseTo(7.875, within(1e-9));
        assertThat(found.effects().get(2).muStar().central()).isCloseTo(exact[2], within(0.15));
        assertThat(found.effects().get(1).mu()).isCloseTo(0, within(0.2));
        assertThat(found.effects().get(1).sigma()).isCloseTo(7.875, within(0.01));
    }

    @Seeds(20)
    void aStraightLineHasItsSlopesAndNothingElse(long seed) {
        MorrisDesign design = new MorrisDesign(3, 5, 8, 0.01, seed);
        Morris found =
                Morris.of(
                        design,
                        KnownFunctions.run(u -> 3 * u[0] - 2 * u[1], design.points()),
                        BRIEF);
        assertThat(found.effects()).hasSize(3);
        assertThat(found.effects().get(0).mu()).isCloseTo(3, within(1e-12));
        assertThat(found.effects().get(1).mu()).isCloseTo(-2, within(1e-12));
        assertThat(found.effects().get(1).muStar().low()).isCloseTo(2, within(1e-12));
        assertThat(found.effects().get(1).sigma()).isCloseTo(0, within(1e-12));
        assertThat(found.effects().get(2).muStar()).isEqualTo(new Spread(0, 0, 0));
    }

    @Seeds(20)
    void aTrajectoryMovesEveryFactorOnceByHalfTheLevels(long seed) {
        MorrisDesign design = new MorrisDesign(4, 3, 6, 0.05, seed);
        double[][] points = design.points();
        double step = 3 * 0.9 / 5;
        for (int r = 0; r < 3; r++) {
            int[] moves = new int[4];
            for (int run = 5 * r + 1; run < 5 * r + 5; run++) {
                for (int k = 0; k < 4; k++) {
                    double moved = Math.abs(points[k][run] - points[k][run - 1]);
                    if (moved > 0) {
                        assertThat(moved).isCloseTo(step, within(1e-12));
                        moves[k]++;
                    }
                    assertThat(points[k][run]).isBetween(0.05, 0.95);
                }
            }
            assertThat(moves).containsOnly(1);
        }
    }

    @Test
    void everyLevelIsAsLikelyAsAnyOther() {
        MorrisDesign design = new MorrisDesign(1, 8000, 4, 0, 5);
        int[] count = new int[4];
        for (double value : design.points()[0]) {
            count[(int) Math.round(3 * value)]++;
        }
        assertThat(IntStream.of(count)).allMatch(n -> n > 3700 && n < 4300);
    }

    @Test
    void intervalsHoldTheTruthAsOftenAsTheySay() {
        int inside = 0;
        double truth = 0.5; // effects of u0 u1 in u0 are the levels of u1
        for (int seed = 0; seed < 300; seed++) {
            MorrisDesign design = new MorrisDesign(2, 60, 4, 0, seed);
            double[] outcomes = KnownFunctions.run(u -> u[0] * u[1], design.points());
            Spread muStar =
                    Morris.of(design, outcomes, new Bootstrap(300, 0.9, seed))
                            .find(0)
                            .orElseThrow()
                            .muStar();
            inside += muStar.low() <= truth && truth <= muStar.high() ? 1 : 0;
        }
        assertThat(Scores.acceptance(300, 0.9, 0.999).contains(inside)).isTrue();
    }

    @Test
    void anEffectWithAFailedRunAtEitherEndIsLeftOut() {
        MorrisDesign design = new MorrisDesign(2, 4, 4, 0, 1);
        double[] outcomes = KnownFunctions.run(u -> 5 * u[0] + u[1], design.points());
        outcomes[0] = Double.NaN;
        outcomes[5] = Double.NEGATIVE_INFINITY;
        Morris found = Morris.of(design, outcomes, BRIEF);
        assertThat(found.failed()).isEqualTo(2);
        assertThat(found.effects().get(0).muStar().low()).isCloseTo(5, within(1e-12));
        assertThat(found.effects().stream().mapToInt(Effect::used).sum()).isEqualTo(6);
    }

    @Test
    void whereAllRunsFailedThereAreNoEffects() {
        MorrisDesign design = new MorrisDesign(2, 4, 4, 0, 1);
        double[] outcomes = new double[design.runs()];
        Arrays.fill(outcomes, Double.NaN);
        assertThat(Morris.of(design, outcomes, BRIEF).effects()).isEmpty();
    }

    @Test
    void aGridHasAnEvenNumberOfLevels() {
        assertThatThrownBy(() -> new MorrisDesign(2, 4, 5, 0, 1)).hasMessageContaining("even");
        assertThatThrownBy(() -> new MorrisDesign(2, 4, 4, 0.5, 1)).hasMessageContaining("edge");
    }
}
