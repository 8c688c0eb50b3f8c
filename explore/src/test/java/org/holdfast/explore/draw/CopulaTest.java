package org.holdfast.explore.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.holdfast.explore.draw.Copula.Change;
import org.holdfast.explore.draw.Copula.Contradiction;
import org.holdfast.explore.draw.Copula.Pair;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class CopulaTest {
    private static final int FUTURES = 10_000;

    /** Prices with wages, powder against steel, wages with powder; factor 2 with nothing. */
    private static final List<Pair> PAIRS =
            List.of(new Pair(0, 1, 0.7), new Pair(3, 4, -0.5), new Pair(4, 1, 0.2));

    @Seeds(10)
    void theRankCorrelationsAreThoseAskedFor(long seed) {
        Copula copula = Copula.of(5, PAIRS);
        double[][] plain = copula.correlate(Sequence.MONTE_CARLO.uniforms(FUTURES, 5, seed));
        double[][] strata = copula.rearrange(Sequence.LATIN_HYPERCUBE.uniforms(FUTURES, 5, seed));
        for (double[][] u : List.of(plain, strata)) {
            for (int i = 0; i < 5; i++) {
                for (int j = 0; j < i; j++) {
                    assertThat(Statistics.rankCorrelation(u[i], u[j]))
                            .describedAs("factors %d and %d", j, i)
                            .isCloseTo(asked(i, j), within(4.5 / Math.sqrt(FUTURES)));
                }
            }
        }
    }

    private static double asked(int i, int j) {
        return PAIRS.stream()
                .filter(p ->
                        Math.max(p.first(), p.second()) == i
                                && Math.min(p.first(), p.second()) == j)
                .mapToDouble(Pair::rho)
                .sum();
    }

    @Seeds(10)
    void everyMarginStaysUniform(long seed) {
        double[][] given = Sequence.MONTE_CARLO.uniforms(FUTURES, 5, seed);
        for (double[] column : Copula.of(5, PAIRS).correlate(given)) {
            assertThat(Statistics.distanceFromUniform(column)).isLessThan(2.1 / Math.sqrt(FUTURES));
            assertThat(column).doesNotContain(0, 1);
        }
    }

    @Seeds(10)
    void whatIsRearrangedKeepsItsNumbers(long seed) {
        double[][] given = Sequence.LATIN_HYPERCUBE.uniforms(500, 5, seed);
        double[][] rearranged = Copula.of(5, PAIRS).rearrange(given);
        for (int i = 0; i < 5; i++) {
            assertThat(rearranged[i]).containsExactlyInAnyOrder(given[i]);
        }
        assertThat(rearranged[1]).isNotEqualTo(given[1]);
    }

    @Seeds(10)
    void whatIsIndependentIsNotTouched(long seed) {
        double[][] given = Sequence.SOBOL.uniforms(100, 5, seed);
        double[][] copy = Arrays.stream(given).map(double[]::clone).toArray(double[][]::new);
        double[][] correlated = Copula.of(5, PAIRS).correlate(given);
        assertThat(correlated[2]).containsExactly(given[2]);
        assertThat(correlated[0]).describedAs("the first of its group").containsExactly(given[0]);
        assertThat(given).isDeepEqualTo(copy);
        Copula none = Copula.of(5, List.of(new Pair(0, 1, 0)));
        assertThat(none.correlate(given)).isDeepEqualTo(given);
        assertThat(Copula.of(5, List.of()).rearrange(given)).isDeepEqualTo(given);
    }

    @Seeds(10)
    void aGroupDoesNotDependOnWhatElseIsCorrelated(long seed) {
        double[][] given = Sequence.SOBOL.uniforms(100, 5, seed);
        double[][] alone = Copula.of(5, List.of(new Pair(1, 4, 0.6))).correlate(given);
        double[][] beside =
                Copula.of(
                                5,
                                List.of(
                                        new Pair(0, 3, -0.4),
                                        new Pair(2, 3, 0.3),
                                        new Pair(1, 4, 0.6)))
                        .correlate(given);
        assertThat(beside[4]).containsExactly(alone[4]);
        assertThat(beside[1]).containsExactly(alone[1]);
    }

    @Seeds(10)
    void aFutureDoesNotDependOnTheOthers(long seed) {
        Copula copula = Copula.of(5, PAIRS);
        double[][] few = copula.correlate(Sequence.SOBOL.uniforms(100, 5, seed));
        double[][] many = copula.correlate(Sequence.SOBOL.uniforms(300, 5, seed));
        for (int i = 0; i < 5; i++) {
            assertThat(Arrays.copyOf(many[i], 100)).containsExactly(few[i]);
        }
    }

    @Test
    void contradictionsAreNamedWithTheLeastChange() {
        List<Pair> pairs = List.of(new Pair(0, 1, 0.9), new Pair(1, 2, 0.8), new Pair(0, 2, -0.3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Copula.of(3, pairs))
                .withMessage(
                        "these rank correlations contradict each other; they hold together with 0.28"
                                + " instead of 0.9 between factors 0 and 1, or with all of them times 0.71");
        Contradiction found = Copula.findContradiction(pairs).orElseThrow();
        Change change = found.change().orElseThrow();
        assertThat(change).isEqualTo(new Change(pairs.get(0), 0.28));
        Copula.of(3, changed(change, pairs));
        assertThat(Copula.findContradiction(PAIRS)).isEmpty();
    }

    /** One change is not enough where two groups contradict themselves. */
    @Test
    void whereOneChangeIsNotEnoughAllShrink() {
        List<Pair> pairs =
                List.of(
                        new Pair(0, 1, 0.9),
                        new Pair(1, 2, 0.9),
                        new Pair(0, 2, -0.9),
                        new Pair(3, 4, 0.9),
                        new Pair(4, 5, 0.9),
                        new Pair(3, 5, -0.9));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Copula.of(6, pairs))
                .withMessage(
                        "these rank correlations contradict each other; they hold together with all of"
                                + " them times 0.53");
    }

    @Seeds(50)
    void theWayOutOfAContradictionIsOne(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Pair> pairs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < i; j++) {
                pairs.add(new Pair(i, j, random.nextDouble(-0.99, 0.99)));
            }
        }
        Copula.findContradiction(pairs)
                .ifPresentOrElse(
                        found -> {
                            Copula.of(4, times(found.shrink(), pairs));
                            assertThat(
                                            Copula.findContradiction(
                                                    times(found.shrink() + 0.01, pairs)))
                                    .isPresent();
                            found.change().ifPresent(c -> Copula.of(4, changed(c, pairs)));
                        },
                        () -> Copula.of(4, pairs));
    }

    private static List<Pair> times(double factor, List<Pair> pairs) {
        return pairs.stream().map(p -> new Pair(p.first(), p.second(), p.rho() * factor)).toList();
    }

    private static List<Pair> changed(Change change, List<Pair> pairs) {
        return pairs.stream()
                .map(p ->
                        p.equals(change.pair())
                                ? new Pair(p.first(), p.second(), change.instead())
                                : p)
                .toList();
    }

    /** If these change, every result that was ever printed with its seed is lost. */
    @Test
    void theNumbersAreTheSameForEver() {
        double[][] given = {{.1, .9, .5}, {.3, .2, .7}};
        assertThat(Copula.of(2, List.of(new Pair(0, 1, .5))).correlate(given)[1])
                .containsExactly(0.13305686162714087, 0.47738772526809126, 0.6731676279769888);
    }

    @Test
    void whatIsNotACorrelationIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pair(2, 2, 0.5))
                .withMessage("a correlation needs two factors, got 2, 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Pair(0, 1, 1))
                .withMessage(
                        "a rank correlation must lie between -1 and 1 (factors that always move"
                                + " together are one factor), got 1.0");
        assertThatIllegalArgumentException().isThrownBy(() -> new Pair(0, 1, Double.NaN));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Copula.of(2, List.of(new Pair(0, 2, 0.5))))
                .withMessage("the factors of a correlation must be among the 2, from 0, got 0, 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Copula.of(2, List.of(new Pair(0, 1, 0.5), new Pair(1, 0, 0.4))))
                .withMessage("two factors can have one correlation only, got 1, 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Copula.of(2, List.of()).correlate(new double[3][1]))
                .withMessage("the copula needs numbers for 2 factors, got 3");
    }
}
