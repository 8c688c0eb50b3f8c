package org.holdfast.explore.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.holdfast.explore.analysis.SobolIndices.Index;
import org.holdfast.model.Spread;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class SobolIndicesTest {
    private static final Bootstrap BRIEF = new Bootstrap(50, 0.95, 1);

    private static SobolIndices indices(
            SobolDesign design, double[][] sample, ToDoubleFunction<double[]> function) {
        return SobolIndices.of(
                design, KnownFunctions.run(function, design.points(sample)), Bootstrap.of(1));
    }

    /** Analytic values: Ishigami and Homma 1990; Saltelli et al. 2000. */
    @Test
    void theIshigamiFunctionHasItsAnalyticIndices() {
        SobolDesign design = SobolDesign.ofEach(3, 8192);
        SobolIndices found =
                indices(design, KnownFunctions.sobol(6, 8192), KnownFunctions::ishigami);
        for (Index index : found.indices()) {
            assertThat(index.first().central())
                    .isCloseTo(KnownFunctions.ISHIGAMI_FIRST[index.group()], within(0.005));
            assertThat(index.total().central())
                    .isCloseTo(KnownFunctions.ISHIGAMI_TOTAL[index.group()], within(0.005));
        }
        assertThat(found.variance()).isCloseTo(KnownFunctions.ISHIGAMI_VARIANCE, within(0.02));
        assertThat(found.indices()).hasSize(3);
    }

    /** Analytic values: Sobol 1993; Saltelli and Sobol 1995. */
    @Test
    void theGFunctionHasItsAnalyticIndices() {
        SobolDesign design = SobolDesign.ofEach(8, 8192);
        SobolIndices found =
                indices(design, KnownFunctions.sobol(16, 8192), KnownFunctions::gFunction);
        for (Index index : found.indices()) {
            assertThat(index.first().central())
                    .isCloseTo(KnownFunctions.G_FIRST[index.group()], within(0.005));
            assertThat(index.total().central())
                    .isCloseTo(KnownFunctions.G_TOTAL[index.group()], within(0.005));
        }
    }

    /**
     * Factors 1 and 3 of Ishigami interact with each other alone: together they explain the rest.
     */
    @Test
    void factorsThatMoveAsOneHaveOneIndex() {
        SobolDesign design = new SobolDesign(3, 8192, List.of(List.of(0, 2), List.of(1)));
        SobolIndices found =
                indices(design, KnownFunctions.sobol(6, 8192), KnownFunctions::ishigami);
        double together = KnownFunctions.ISHIGAMI_TOTAL[0];
        assertThat(found.indices().get(0).first().central()).isCloseTo(together, within(0.005));
        assertThat(found.indices().get(0).total().central()).isCloseTo(together, within(0.005));
        assertThat(found.indices().get(1).first().central())
                .isCloseTo(KnownFunctions.ISHIGAMI_FIRST[1], within(0.005));
    }

    @Test
    void aColumnInNoGroupStillCountsInTheVariance() {
        SobolDesign design = new SobolDesign(3, 8192, List.of(List.of(1)));
        SobolIndices found =
                indices(design, KnownFunctions.sobol(6, 8192), KnownFunctions::ishigami);
        assertThat(found.indices()).hasSize(1);
        assertThat(found.indices().getFirst().total().central())
                .isCloseTo(KnownFunctions.ISHIGAMI_TOTAL[1], within(0.005));
    }

    @Seeds(20)
    void theIndicesOfASumAddUpToOne(long seed) {
        SobolDesign design = SobolDesign.ofEach(4, 4000);
        SobolIndices found =
                indices(
                        design,
                        KnownFunctions.uniform(8, 4000, seed),
                        u -> 100 + u[0] + 2 * u[1] + 3 * u[2] + 4 * u[3] * u[3]);
        double first = found.indices().stream().mapToDouble(i -> i.first().central()).sum();
        double total = found.indices().stream().mapToDouble(i -> i.total().central()).sum();
        assertThat(first).isCloseTo(1, within(0.08));
        assertThat(total).isCloseTo(1, within(0.08));
    }

    @Seeds(5)
    void aFactorThatDoesNothingHasIndicesOfExactlyZero(long seed) {
        SobolDesign design = SobolDesign.ofEach(2, 100);
        Index inert =
                indices(design, KnownFunctions.uniform(4, 100, seed), u -> 7 + u[0])
                        .find(1)
                        .orElseThrow();
        assertThat(inert.first()).extracting("low", "central", "high").containsOnly(0.0);
        assertThat(inert.total()).extracting("low", "central", "high").containsOnly(0.0);
    }

    @Seeds(20)
    void whereTheOutcomeIsMeasuredFromChangesNothing(long seed) {
        SobolDesign design = SobolDesign.ofEach(3, 200);
        double[][] sample = KnownFunctions.uniform(6, 200, seed);
        SobolIndices plain = indices(design, sample, KnownFunctions::ishigami);
        SobolIndices moved = indices(design, sample, u -> 1e6 - 3 * KnownFunctions.ishigami(u));
        for (int g = 0; g < 3; g++) {
            assertThat(moved.indices().get(g).first().low())
                    .isCloseTo(plain.indices().get(g).first().low(), within(1e-6));
            assertThat(moved.indices().get(g).total().high())
                    .isCloseTo(plain.indices().get(g).total().high(), within(1e-6));
        }
    }

    /** A linear function of three factors: indices 1/14, 4/14, 9/14. */
    @Test
    void intervalsHoldTheTruthAsOftenAsTheySay() {
        SobolDesign design = SobolDesign.ofEach(3, 500);
        int[] first = new int[3];
        int[] total = new int[3];
        for (int seed = 0; seed < 300; seed++) {
            double[] outcomes =
                    KnownFunctions.run(
                            u -> u[0] + 2 * u[1] + 3 * u[2],
                            design.points(KnownFunctions.uniform(6, 500, seed)));
            SobolIndices found = SobolIndices.of(design, outcomes, new Bootstrap(300, 0.9, seed));
            for (int g = 0; g < 3; g++) {
                double truth = (g + 1) * (g + 1) / 14.0;
                first[g] += holds(found.indices().get(g).first(), truth);
                total[g] += holds(found.indices().get(g).total(), truth);
            }
        }
        Acceptance expected = Acceptance.of(300, 0.9, 0.999);
        assertThat(IntStream.of(first)).allMatch(expected::contains);
        assertThat(IntStream.of(total)).allMatch(expected::contains);
    }

    private static int holds(Spread interval, double truth) {
        return interval.low() <= truth && truth <= interval.high() ? 1 : 0;
    }

    @Seeds(10)
    void runsThatFailByChanceAreLeftOutAndCounted(long seed) {
        SobolDesign design = SobolDesign.ofEach(3, 8192);
        double[] outcomes =
                KnownFunctions.run(
                        KnownFunctions::ishigami, design.points(KnownFunctions.sobol(6, 8192)));
        double[] luck = KnownFunctions.uniform(1, outcomes.length, seed)[0];
        int failed = 0;
        for (int run = 0; run < outcomes.length; run++) {
            if (luck[run] < 0.05) {
                outcomes[run] = luck[run] < 0.04 ? Double.NaN : Double.POSITIVE_INFINITY;
                failed++;
            }
        }
        SobolIndices found = SobolIndices.of(design, outcomes, BRIEF);
        assertThat(found.failed()).isEqualTo(failed);
        assertThat(found.runs()).isEqualTo(5 * 8192);
        for (Index index : found.indices()) {
            assertThat(index.rows()).isBetween(6800, 7250); // 8192 * 0.95³ = 7024
            assertThat(index.first().central())
                    .isCloseTo(KnownFunctions.ISHIGAMI_FIRST[index.group()], within(0.04));
            assertThat(index.total().central())
                    .isCloseTo(KnownFunctions.ISHIGAMI_TOTAL[index.group()], within(0.04));
        }
    }

    @Test
    void aFailedRunCostsItsRowOnlyWhereItIsNeeded() {
        SobolDesign design = SobolDesign.ofEach(2, 4);
        double[] outcomes = {1, 2, 3, 4, 5, 7, 6, Double.NaN, Double.NaN, 1, 2, 3, 4, 5, 6, 7};
        SobolIndices found = SobolIndices.of(design, outcomes, BRIEF);
        assertThat(found.find(0).orElseThrow().rows()).isEqualTo(3);
        assertThat(found.find(1).orElseThrow().rows()).isEqualTo(2);
    }

    @Test
    void whereAllRunsFailedThereAreNoIndices() {
        SobolDesign design = SobolDesign.ofEach(2, 3);
        double[] outcomes = new double[design.runs()];
        Arrays.fill(outcomes, Double.NaN);
        SobolIndices found = SobolIndices.of(design, outcomes, BRIEF);
        assertThat(found.indices()).isEmpty();
        assertThat(found.find(0)).isEmpty();
        assertThat(found.failed()).isEqualTo(12);
    }

    @Test
    void anOutcomeThatDiffersByRoundingAloneHasNoDrivers() {
        SobolDesign design = SobolDesign.ofEach(2, 50);
        SobolIndices found =
                indices(design, KnownFunctions.uniform(4, 50, 1), u -> 1000 + 1e-13 * u[0]);
        assertThat(found.variance()).isZero();
        assertThat(found.indices()).allMatch(i -> i.total().high() == 0);
    }

    @Test
    void theDesignTakesOneGroupAtATimeFromB() {
        SobolDesign design = new SobolDesign(3, 2, List.of(List.of(1), List.of(0, 2)));
        double[][] sample = {{1, 2}, {1, 2}, {1, 2}, {10, 20}, {10, 20}, {10, 20}};
        assertThat(design.points(sample))
                .isDeepEqualTo(
                        new double[][] {
                            {1, 10, 1, 10, 2, 20, 2, 20},
                            {1, 10, 10, 1, 2, 20, 20, 2},
                            {1, 10, 1, 10, 2, 20, 2, 20}
                        });
    }

    @Test
    void aColumnBelongsToOneGroup() {
        assertThatThrownBy(() -> new SobolDesign(3, 2, List.of(List.of(1), List.of(0, 1))))
                .hasMessageContaining("column 1");
        assertThatThrownBy(() -> new SobolDesign(3, 2, List.of(List.of(3))))
                .hasMessageContaining("column 3");
    }

    @Test
    void theSameSeedGivesTheSameBits() {
        SobolDesign design = SobolDesign.ofEach(3, 100);
        double[][] sample = KnownFunctions.uniform(6, 100, 1);
        assertThat(indices(design, sample, KnownFunctions::ishigami))
                .isEqualTo(indices(design, sample, KnownFunctions::ishigami));
    }
}
