package org.holdfast.explore.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.holdfast.model.Spread;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class GivenDataTest {
    private static final Bootstrap BRIEF = new Bootstrap(50, 0.95, 1);

    private static GivenData of(double[][] factors, double[] outcomes) {
        return GivenData.of(factors, outcomes, GivenData.classes(outcomes.length), BRIEF);
    }

    @Seeds(10)
    void aPlainSampleShowsTheFirstOrderIndicesOfIshigami(long seed) {
        double[][] points = KnownFunctions.uniform(3, 10_000, seed);
        GivenData found = of(points, KnownFunctions.run(KnownFunctions::ishigami, points));
        for (int k = 0; k < 3; k++) {
            assertThat(found.find(k).orElseThrow().first().central())
                    .isCloseTo(KnownFunctions.ISHIGAMI_FIRST[k], within(0.03));
        }
    }

    @Seeds(10)
    void andThoseOfTheGFunction(long seed) {
        double[][] points = KnownFunctions.uniform(8, 10_000, seed);
        GivenData found = of(points, KnownFunctions.run(KnownFunctions::gFunction, points));
        for (int k = 0; k < 8; k++) {
            assertThat(found.find(k).orElseThrow().first().central())
                    .isCloseTo(KnownFunctions.G_FIRST[k], within(0.03));
        }
    }

    @Test
    void aSmallSampleIsRightOnAverage() {
        double inert = 0;
        double active = 0;
        for (int seed = 0; seed < 400; seed++) {
            double[][] points = KnownFunctions.uniform(3, 200, seed);
            double[] outcomes = KnownFunctions.run(u -> u[0] + 2 * u[1], points);
            GivenData found = GivenData.of(points, outcomes, 12, new Bootstrap(1, 0.9, 1));
            active += found.find(1).orElseThrow().first().central() / 400;
            inert += found.find(2).orElseThrow().first().central() / 400;
        }
        assertThat(inert).isCloseTo(0, within(0.01)); // without correction 0.055
        assertThat(active).isCloseTo(0.8, within(0.01));
    }

    /** u1 + 2 u2 + 3 u3: indices 1/14, 4/14, 9/14. Classes miss about 1 % of them. */
    @Test
    void intervalsHoldTheTruthAsOftenAsTheySay() {
        int[] inside = new int[3];
        for (int seed = 0; seed < 300; seed++) {
            double[][] points = KnownFunctions.uniform(3, 500, seed);
            double[] outcomes = KnownFunctions.run(u -> u[0] + 2 * u[1] + 3 * u[2], points);
            GivenData found = GivenData.of(points, outcomes, 16, new Bootstrap(300, 0.9, seed));
            for (int k = 0; k < 3; k++) {
                Spread first = found.find(k).orElseThrow().first();
                double truth = (k + 1) * (k + 1) / 14.0;
                inside[k] += first.low() <= truth && truth <= first.high() ? 1 : 0;
            }
        }
        Scores.Acceptance expected = Scores.acceptance(300, 0.9, 0.999);
        assertThat(IntStream.of(inside)).allMatch(expected::contains);
    }

    @Test
    void aFactorOfFewValuesIsPartedByValue() {
        double[][] factors = {{0, 0, 1, 1, -0.0, 5, 5, 5}, {1, 2, 3, 4, 5, 6, 7, 8}};
        double[] outcomes = {10, 12, 20, 22, 11, 30, 32, 31};
        GivenData found = GivenData.of(factors, outcomes, 4, BRIEF);
        assertThat(found.find(0).orElseThrow().classes()).isEqualTo(3);
        assertThat(found.find(0).orElseThrow().first().central())
                .isCloseTo(1 - (6 / 606.0) * 7 / 5, within(1e-12));
        assertThat(found.find(1).orElseThrow().classes()).isEqualTo(4);
    }

    @Test
    void equalValuesStayInOneClass() {
        double[] x = new double[100];
        for (int i = 0; i < 100; i++) {
            x[i] = i < 60 ? 0 : i;
        }
        double[] outcomes = KnownFunctions.uniform(1, 100, 1)[0];
        assertThat(GivenData.of(new double[][] {x}, outcomes, 10, BRIEF).find(0).orElseThrow())
                .returns(5, GivenData.Index::classes);
    }

    @Seeds(20)
    void theOrderOfTheRunsChangesOnlyTheDraws(long seed) {
        double[][] points = KnownFunctions.uniform(2, 301, seed);
        double[] outcomes = KnownFunctions.run(u -> u[0] * u[1], points);
        double[][] turned = {reversed(points[0]), reversed(points[1])};
        assertThat(of(turned, reversed(outcomes)).find(1).orElseThrow().first().central())
                .isCloseTo(
                        of(points, outcomes).find(1).orElseThrow().first().central(),
                        within(1e-12));
    }

    private static double[] reversed(double[] values) {
        double[] reversed = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            reversed[i] = values[values.length - 1 - i];
        }
        return reversed;
    }

    @Test
    void failedRunsAreLeftOutAndCounted() {
        double[][] points = KnownFunctions.uniform(2, 1000, 3);
        double[] outcomes = KnownFunctions.run(u -> u[0], points);
        GivenData whole = of(points, outcomes);
        double[][] more = {Arrays.copyOf(points[0], 1200), Arrays.copyOf(points[1], 1200)};
        double[] failing = Arrays.copyOf(outcomes, 1200);
        Arrays.fill(failing, 1000, 1200, Double.NaN);
        GivenData found = GivenData.of(more, failing, GivenData.classes(1000), BRIEF);
        assertThat(found.indices()).isEqualTo(whole.indices());
        assertThat(found.used()).isEqualTo(1000);
        assertThat(found.failed()).isEqualTo(200);
    }

    @Test
    void aSampleTooSmallForItsClassesHasNoIndex() {
        double[][] factors = {{1, 2, 3}, {0, 0, 1}};
        GivenData found = GivenData.of(factors, new double[] {1, 2, 4}, 10, BRIEF);
        assertThat(found.find(0)).isEmpty();
        assertThat(found.find(1)).isPresent();
        assertThat(
                        GivenData.of(
                                        factors,
                                        new double[] {Double.NaN, Double.NaN, Double.NaN},
                                        10,
                                        BRIEF)
                                .indices())
                .isEmpty();
    }

    @Test
    void anOutcomeThatNeverChangesHasNoDrivers() {
        GivenData found = of(KnownFunctions.uniform(1, 50, 1), new double[50]);
        assertThat(found.find(0).orElseThrow().first()).isEqualTo(new Spread(0, 0, 0));
    }

    @Test
    void aFactorMustBeANumber() {
        assertThatThrownBy(() -> of(new double[][] {{1, Double.NaN, 3}}, new double[] {1, 2, 3}))
                .hasMessageContaining("factor 0");
    }
}
