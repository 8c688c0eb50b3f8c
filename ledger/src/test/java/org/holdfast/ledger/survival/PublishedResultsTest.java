package org.holdfast.ledger.survival;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.model.SurvivalCurve;
import org.junit.jupiter.api.Test;

/** Estimates against results in print. */
class PublishedResultsTest {
    /**
     * Weeks in remission of 42 children with leukaemia: Freireich et al. 1963, as in Klein and
     * Moeschberger, Survival Analysis (2nd ed., 2003), section 1.2 and table 4.1. A minus sign
     * marks who was still in remission.
     */
    private static final List<Duration> SIX_MP =
            durations(
                    6, 6, 6, -6, 7, -9, 10, -10, -11, 13, 16, -17, -19, -20, 22, 23, -25, -32, -32,
                    -34, -35);

    private static final List<Duration> PLACEBO =
            durations(1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23);

    private static List<Duration> durations(int... weeks) {
        List<Duration> all = new ArrayList<>();
        for (int week : weeks) {
            all.add(week > 0 ? new Duration.Exactly(week) : new Duration.NotYet(-week));
        }
        return all;
    }

    /** Table 4.1B: estimate and Greenwood's standard error. */
    @Test
    void theProductLimitEstimateIsThatOfTheTextbook() {
        SurvivalCurve curve = KaplanMeier.of("6-MP", SIX_MP);
        double[][] table = {
            {6, 21, 3, 0.857, 0.076},
            {7, 17, 1, 0.807, 0.087},
            {10, 15, 1, 0.753, 0.096},
            {13, 12, 1, 0.690, 0.107},
            {16, 11, 1, 0.627, 0.114},
            {22, 7, 1, 0.538, 0.128},
            {23, 6, 1, 0.448, 0.135}
        };
        assertThat(curve.steps()).hasSize(table.length);
        for (int k = 0; k < table.length; k++) {
            SurvivalCurve.Step step = curve.steps().get(k);
            assertThat(step.time()).isEqualTo(table[k][0]);
            assertThat(step.atRisk()).isEqualTo(table[k][1]);
            assertThat(step.events()).isEqualTo(table[k][2]);
            assertThat(step.share()).isCloseTo(table[k][3], within(6e-4));
            assertThat(step.standardError()).isCloseTo(table[k][4], within(6e-4));
        }
        assertThat(curve.median()).hasValue(23);
        assertThat(KaplanMeier.of("placebo", PLACEBO).median()).hasValue(8);
    }

    /** Bands on the scale of log(−log S), as statistical packages print them for these data. */
    @Test
    void bandsAreThoseOfTheLogLogScale() {
        SurvivalCurve curve = KaplanMeier.of("6-MP", SIX_MP);
        double[][] bands = {
            {0.6197, 0.9516},
            {0.5631, 0.9228},
            {0.5032, 0.8894},
            {0.4316, 0.8491},
            {0.3675, 0.8049},
            {0.2678, 0.7468},
            {0.1881, 0.6801}
        };
        for (int k = 0; k < bands.length; k++) {
            assertThat(curve.steps().get(k).low()).isCloseTo(bands[k][0], within(6e-5));
            assertThat(curve.steps().get(k).high()).isCloseTo(bands[k][1], within(6e-5));
        }
        assertThat(curve.medianLow()).hasValue(13);
        assertThat(curve.medianHigh()).isEmpty();
    }

    /** Chi-squared 16.79 on one degree of freedom; 9 relapses where 19.25 were expected. */
    @Test
    void theLogRankTestIsThatOfTheTextbook() {
        LogRank test = LogRank.of(List.of(SIX_MP, PLACEBO));
        assertThat(test.statistic()).isCloseTo(16.79, within(5e-3));
        assertThat(test.freedom()).isEqualTo(1);
        assertThat(test.p()).isCloseTo(4.17e-5, within(1e-6));
        assertThat(test.observed()).containsExactly(9.0, 21.0);
        assertThat(test.expected().getFirst()).isCloseTo(19.25, within(5e-3));
        assertThat(test.expected().getLast()).isCloseTo(10.75, within(5e-3));
    }

    private static List<Duration> breastCosmesis() {
        int n = Integer.MAX_VALUE;
        int[][] months = {
            {45, n}, {6, 10}, {0, 7}, {46, n}, {46, n}, {7, 16}, {17, n}, {7, 14}, {37, 44},
            {0, 8}, {4, 11}, {15, n}, {11, 15}, {22, n}, {46, n}, {46, n}, {25, 37}, {46, n},
            {26, 40}, {46, n}, {27, 34}, {36, 44}, {46, n}, {36, 48}, {37, n}, {40, n}, {17, 25},
            {46, n}, {11, 18}, {38, n}, {5, 12}, {37, n}, {0, 5}, {18, n}, {24, n}, {36, n},
            {5, 11}, {19, 35}, {17, 25}, {24, n}, {32, n}, {33, n}, {19, 26}, {37, n}, {34, n},
            {36, n}
        };
        return Stream.of(months)
                .<Duration>map(m ->
                        m[1] == n ? new Duration.NotYet(m[0]) : new Duration.Within(m[0], m[1]))
                .toList();
    }

    /**
     * Where nothing is an interval, durations drawn anew must give about Greenwood's standard error
     * and the printed band (see above).
     */
    @Test
    void turnbullsBandIsAboutGreenwoodsWhereNothingIsAnInterval() {
        SurvivalCurve limit = KaplanMeier.of("6-MP", SIX_MP);
        SurvivalCurve turnbull = Turnbull.curve("6-MP", SIX_MP);
        for (int k = 0; k < limit.steps().size(); k++) {
            SurvivalCurve.Step expected = limit.steps().get(k);
            SurvivalCurve.Step found = turnbull.steps().get(k);
            assertThat(found.standardError())
                    .isCloseTo(expected.standardError(), within(0.15 * expected.standardError()));
            assertThat(found.low()).isCloseTo(expected.low(), within(0.1));
            assertThat(found.high()).isCloseTo(expected.high(), within(0.1));
        }
    }

    /** The band of interval data holds the curve and has room on both sides. */
    @Test
    void turnbullsEstimateHasABandOfIntervalData() {
        SurvivalCurve curve = Turnbull.curve("radiotherapy", breastCosmesis());
        for (SurvivalCurve.Step step : curve.steps()) {
            assertThat(step.share()).isBetween(step.low(), step.high());
        }
        SurvivalCurve.Step middle = curve.steps().get(4);
        assertThat(middle.high() - middle.low()).isBetween(0.1, 0.5);
        assertThat(curve.medianLow().orElseThrow())
                .isLessThanOrEqualTo(curve.median().orElseThrow());
    }

    /**
     * Months to breast retraction after radiotherapy alone, 46 patients: Finkelstein and Wolfe
     * 1985. The masses are those that Turnbull's estimate has in print for these data (Klein and
     * Moeschberger 2003, section 5.2; Fay and Shaw 2010, Journal of Statistical Software 36(2)).
     */
    @Test
    void turnbullsEstimateIsThatOfTheBreastCosmesisData() {
        List<Duration> durations = breastCosmesis();
        double[][] masses = {
            {4, 5, 0.0463},
            {6, 7, 0.0334},
            {7, 8, 0.0887},
            {11, 12, 0.0708},
            {24, 25, 0.0926},
            {33, 34, 0.0818},
            {38, 40, 0.1209},
            {46, 48, 0.4656}
        };
        List<Turnbull.Mass> found =
                Turnbull.of(durations).masses().stream().filter(m -> m.share() > 1e-4).toList();
        assertThat(found).hasSize(masses.length);
        for (int k = 0; k < masses.length; k++) {
            assertThat(found.get(k).from()).isEqualTo(masses[k][0]);
            assertThat(found.get(k).to()).isEqualTo(masses[k][1]);
            assertThat(found.get(k).share()).isCloseTo(masses[k][2], within(1e-4));
        }
    }
}
