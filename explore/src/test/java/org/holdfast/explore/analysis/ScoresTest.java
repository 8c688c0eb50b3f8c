package org.holdfast.explore.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.util.FastMath;
import org.holdfast.explore.analysis.Scores.Scored;
import org.holdfast.model.Hindcast;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScoresTest {
    private static final NormalDistribution NORMAL = new NormalDistribution(0, 1);

    /**
     * Of a standard normal forecast: y (2 Φ(y) - 1) + 2 φ(y) - 1/√π (Gneiting and Raftery 2007).
     */
    private static double closedForm(double y) {
        return y * (2 * NORMAL.cumulativeProbability(y) - 1)
                + 2 * NORMAL.density(y)
                - 1 / FastMath.sqrt(FastMath.PI);
    }

    @ParameterizedTest
    @ValueSource(doubles = {-3, -1, 0, 0.3, 2})
    void theScoreOfANormalForecastIsItsClosedForm(double y) {
        double[] ensemble = new double[4000];
        for (int i = 0; i < ensemble.length; i++) {
            ensemble[i] = 10 + 2 * NORMAL.inverseCumulativeProbability((i + 0.5) / 4000);
        }
        double score = Scores.crps(ensemble, 10 + 2 * y);
        assertThat(score).isCloseTo(2 * closedForm(y), within(1e-3));
    }

    /** (√2 - 1) / √π. */
    @Test
    void theClosedFormItselfIsRight() {
        assertThat(closedForm(0)).isCloseTo(0.23369497725510, within(1e-12));
    }

    /** Ferro 2014: over m² pairs the score of m members would be too high by the spread / m. */
    @Test
    void theScoreOfASmallEnsembleIsRightOnAverage() {
        SplittableRandom random = new SplittableRandom(1);
        double fair = 0;
        int draws = 40_000;
        for (int draw = 0; draw < draws; draw++) {
            double[] ensemble = {
                random.nextGaussian(), random.nextGaussian(), random.nextGaussian()
            };
            Arrays.sort(ensemble);
            fair += Scores.crps(ensemble, 0.5) / draws;
        }
        assertThat(fair).isCloseTo(closedForm(0.5), within(0.01));
    }

    @Test
    void smallEnsemblesAreScoredByHand() {
        // mean |x - y| = (1 + 1) / 2, mean |x - x'| = (2 + 2) / 2
        assertThat(Scores.crps(new double[] {1, 3}, 2)).isEqualTo(0);
        assertThat(Scores.crps(new double[] {5}, 2)).isEqualTo(3);
        assertThat(Scores.crpsOfPoint(5, 2)).isEqualTo(3);
    }

    @Seeds(50)
    void theSortedSumIsTheSumOverAllPairs(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] x = random.doubles(1 + seed, -5, 5).toArray();
        double y = random.nextDouble(-5, 5);
        double error = Arrays.stream(x).map(a -> Math.abs(a - y)).sum() / x.length;
        double pairs = 0;
        for (double a : x) {
            pairs += Arrays.stream(x).map(b -> Math.abs(a - b)).sum();
        }
        double m = x.length;
        Arrays.sort(x);
        assertThat(Scores.crps(x, y))
                .isCloseTo(error - pairs / (2 * m * Math.max(1, m - 1)), within(1e-12));
    }

    @Test
    void aSeriesIsScored() {
        double[][] ensembles = {
            {8, 10, 12}, {20, 20, 20}, {Double.NaN, 1, 1}, {Double.NaN}, {1, 2}
        };
        double[] actual = {10, 23, 1, 7, Double.NaN};
        List<Scores.Last> persistence = List.of(last(9), last(20), last(3), last(0), last(0));
        List<Optional<Double>> target =
                List.of(
                        Optional.of(15.0),
                        Optional.empty(),
                        Optional.of(1.0),
                        Optional.empty(),
                        Optional.empty());
        Scored scored = Scores.hindcast(ensembles, actual, persistence, target);
        assertThat(scored.points()).isEqualTo(3);
        assertThat(scored.leftOut()).isEqualTo(2);
        Hindcast.Scores scores = scored.scores().orElseThrow();
        assertThat(scores.crps()).isCloseTo((4 / 3.0 - 4 / 3.0 + 3 + 0) / 3, within(1e-12));
        assertThat(scores.crpsOfPersistence()).isEqualTo(2);
        assertThat(scores.crpsOfTarget()).contains(2.5);
        assertThat(scores.bias()).isEqualTo(-1);
        assertThat(scores.inside50()).isCloseTo(2 / 3.0, within(1e-12));
    }

    private static Scores.Last last(double value) {
        return new Scores.Last(value, 0);
    }

    /** Against the score of many quantiles of the same distribution. */
    @ParameterizedTest
    @ValueSource(doubles = {0, 0.2, 1, 1.7, 9})
    void theScoreOfALogNormalForecastIsItsClosedForm(double actual) {
        double[] ensemble = new double[40_000];
        for (int i = 0; i < ensemble.length; i++) {
            double z = NORMAL.inverseCumulativeProbability((i + 0.5) / ensemble.length);
            ensemble[i] = 1.5 * FastMath.exp(0.6 * z);
        }
        assertThat(Scores.crpsOfLogNormal(1.5, 0.6, actual))
                .isCloseTo(Scores.crps(ensemble, actual), within(2e-4));
    }

    @Test
    void aLogNormalWithoutSpreadIsAPoint() {
        assertThat(Scores.crpsOfLogNormal(5, 0, 2)).isEqualTo(3);
        assertThat(Scores.crpsOfLogNormal(5, 1e-9, 2)).isCloseTo(3, within(1e-6));
    }

    /** Gneiting and Raftery (2007), equation 43, by hand. */
    @Test
    void anIntervalIsScoredByItsWidthAndByWhatItMisses() {
        assertThat(Scores.interval(2, 5, 0.9, 4)).isEqualTo(3);
        assertThat(Scores.interval(2, 5, 0.9, 1.5)).isCloseTo(3 + 20 * 0.5, within(1e-9));
        assertThat(Scores.interval(2, 5, 0.5, 6)).isEqualTo(3 + 4);
    }

    /** Chi-square with nine degrees of freedom, its 99.9 % quantile. */
    @Seeds(20)
    void thePlacesOfWhatHappensAreSpreadEvenlyIfTheForecastIsRight(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] ensemble = random.doubles(2000).sorted().toArray();
        int[] tenths = new int[10];
        for (int k = 0; k < 1000; k++) {
            double pit = Scores.pit(ensemble, random.nextDouble());
            tenths[Math.min(9, (int) (10 * pit))]++;
        }
        double distance = 0;
        for (int count : tenths) {
            distance += (count - 100) * (count - 100) / 100.0;
        }
        assertThat(distance).isLessThan(45);
        assertThat(Scores.pit(new double[] {1, 2, 2, 3}, 2)).isEqualTo(0.5);
    }

    @Test
    void aSeriesOfWhichNothingIsKnownHasNoScores() {
        double[] unknown = {Double.NaN};
        Scored scored =
                Scores.hindcast(
                        new double[][] {{1, 2}},
                        unknown,
                        List.of(last(0)),
                        List.of(Optional.empty()));
        assertThat(scored).isEqualTo(new Scored(Optional.empty(), 0, 1));
    }

    /** R: qbinom(c(.025, .975), 100, .8) and the like. */
    @Test
    void countsWithinTheBinomialIntervalAreAccepted() {
        assertThat(Acceptance.of(100, 0.8, 0.95)).isEqualTo(new Acceptance(72, 88));
        assertThat(Acceptance.of(100, 0.5, 0.95)).isEqualTo(new Acceptance(40, 60));
        assertThat(Acceptance.of(20, 0.9, 0.95)).isEqualTo(new Acceptance(15, 20));
        assertThat(Acceptance.of(0, 0.8, 0.95)).isEqualTo(new Acceptance(0, 0));
        assertThat(Acceptance.of(5, 1, 0.95)).isEqualTo(new Acceptance(5, 5));
        assertThat(new Acceptance(72, 88).contains(89)).isFalse();
    }

    @Seeds(20)
    void aPerfectForecastCoversWhatItSays(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] ensembles = new double[400][];
        double[] actual = new double[400];
        for (int i = 0; i < 400; i++) {
            ensembles[i] = random.doubles(500).toArray();
            actual[i] = random.nextDouble();
        }
        Hindcast.Scores scores =
                Scores.hindcast(
                                ensembles,
                                actual,
                                Collections.nCopies(400, last(0)),
                                Collections.nCopies(400, Optional.empty()))
                        .scores()
                        .orElseThrow();
        assertThat(Acceptance.of(400, 0.5, 0.9999).contains(counted(scores.inside50()))).isTrue();
        assertThat(Acceptance.of(400, 0.8, 0.9999).contains(counted(scores.inside80()))).isTrue();
        assertThat(Acceptance.of(400, 0.9, 0.9999).contains(counted(scores.inside90()))).isTrue();
    }

    private static int counted(double share) {
        return Math.toIntExact(Math.round(400 * share));
    }
}
