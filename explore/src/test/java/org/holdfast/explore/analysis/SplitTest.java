package org.holdfast.explore.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class SplitTest {
    private static final int FUTURES = 60;
    private static final int FACTORS = 50;

    private static double[][] numbers(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] numbers = new double[FACTORS][FUTURES];
        for (double[] row : numbers) {
            for (int f = 0; f < row.length; f++) {
                row[f] = random.nextDouble();
            }
        }
        return numbers;
    }

    private static int[] every(int from) {
        return IntStream.range(0, FUTURES).filter(f -> f % 2 == from).toArray();
    }

    @Seeds(10)
    void whatDependsOnOneNumberIsFoundAmongMany(long seed) {
        double[][] numbers = numbers(seed);
        boolean[] isDone = new boolean[FUTURES];
        for (int f = 0; f < FUTURES; f++) {
            isDone[f] = numbers[7][f] < 0.4;
        }
        Split split = Split.best(numbers, isDone, every(0)).orElseThrow();
        assertThat(split.factor()).isEqualTo(7);
        assertThat(split.isAbove()).isFalse();
        assertThat(split.threshold()).isCloseTo(0.4, within(0.1));
        assertThat(split.score(numbers[7], isDone, every(1)).chance()).isLessThan(1e-4);
    }

    /** The best of fifty that mean nothing looks good where it was found, and nowhere else. */
    @Test
    void whatDependsOnNothingIsTakenForASignpostOnceInAHundred() {
        int taken = 0;
        for (long seed = 1; seed <= 200; seed++) {
            double[][] numbers = numbers(seed);
            SplittableRandom random = new SplittableRandom(-seed);
            boolean[] isDone = new boolean[FUTURES];
            for (int f = 0; f < FUTURES; f++) {
                isDone[f] = random.nextBoolean();
            }
            Split split = Split.best(numbers, isDone, every(0)).orElseThrow();
            Split.Score score = split.score(numbers[split.factor()], isDone, every(1));
            taken += score.chance() < 0.01 ? 1 : 0;
        }
        assertThat(taken).isLessThanOrEqualTo(6);
    }

    @Test
    void whereAllAreAlikeNothingSplits() {
        assertThat(Split.best(numbers(1), new boolean[FUTURES], every(0))).isEmpty();
    }

    /** Fisher's lady tells eight cups of tea: all right by chance once in seventy. */
    @Test
    void theChanceIsThatOfFishersExactTest() {
        double[] cups = {1, 1, 1, 1, 0, 0, 0, 0};
        boolean[] isMilkFirst = {true, true, true, true, false, false, false, false};
        int[] all = IntStream.range(0, 8).toArray();
        Split lady = new Split(0, 0.5, true);
        assertThat(lady.score(cups, isMilkFirst, all).chance()).isCloseTo(1 / 70.0, within(1e-12));
        double[] oneWrong = {1, 1, 1, 0, 1, 0, 0, 0};
        assertThat(lady.score(oneWrong, isMilkFirst, all))
                .satisfies(score -> {
                    assertThat(score.right()).isEqualTo(6);
                    assertThat(score.chance()).isCloseTo(17 / 70.0, within(1e-12));
                });
    }
}
