package org.holdfast.explore.analysis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.holdfast.model.Bands;
import org.holdfast.model.Quantiles;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class SketchTest {
    private static final List<Double> LEVELS = List.of(0.0, 0.01, 0.05, 0.25, 0.5, 0.9, 0.95, 1.0);

    private static double[] wide(float[] numbers) {
        double[] wide = new double[numbers.length];
        for (int k = 0; k < wide.length; k++) {
            wide[k] = numbers[k];
        }
        return wide;
    }

    /** Numbers as they come: of one size or of many, of one sign or both, with or without zeros. */
    private static float[] numbers(Random random) {
        float[] numbers = new float[1 + random.nextInt(3000)];
        double spread = random.nextInt(20);
        double negative = random.nextInt(3) / 2.0;
        double zero = random.nextInt(3) / 3.0;
        for (int k = 0; k < numbers.length; k++) {
            double size = Math.exp(spread * random.nextGaussian());
            numbers[k] =
                    (float)
                            (random.nextDouble() < zero
                                    ? 0
                                    : random.nextDouble() < negative ? -size : size);
        }
        return numbers;
    }

    @Seeds(200)
    void everyQuantileIsWithinTheStatedError(long seed) {
        float[] numbers = numbers(new Random(seed));
        Sketch sketch = new Sketch();
        sketch.add(numbers);
        Quantiles close = sketch.quantiles(LEVELS).orElseThrow();
        double[] sorted = Empirical.sorted(wide(numbers));
        for (double level : LEVELS) {
            double exact = Quantiles.of(sorted, level);
            double h = (sorted.length - 1) * level;
            double size = Math.max(Math.abs(sorted[(int) h]), Math.abs(sorted[(int) Math.ceil(h)]));
            assertThat(close.at(level))
                    .as("level %s", level)
                    .isCloseTo(exact, within(Sketch.ERROR * size + 1e-40));
        }
    }

    @Seeds(50)
    void neitherTheOrderNorThePartsMatter(long seed) {
        Random random = new Random(seed);
        float[] numbers = numbers(random);
        Sketch one = new Sketch();
        one.add(numbers);
        List<Float> shuffled = new ArrayList<>();
        for (float number : numbers) {
            shuffled.add(number);
        }
        Collections.shuffle(shuffled, random);
        List<Sketch> parts = List.of(new Sketch(), new Sketch(), new Sketch());
        for (float number : shuffled) {
            parts.get(random.nextInt(3)).add(new float[] {number});
        }
        Sketch together = new Sketch();
        parts.forEach(together::add);
        assertThat(together.count()).isEqualTo(numbers.length);
        assertThat(together.quantiles(LEVELS)).isEqualTo(one.quantiles(LEVELS));
    }

    @Test
    void zeroOneAndSmallWholeNumbersAreExact() {
        float[] numbers = new float[2049];
        for (int k = 0; k < numbers.length; k++) {
            numbers[k] = k - 1024;
        }
        Sketch sketch = new Sketch();
        sketch.add(numbers);
        for (double level : Bands.LEVELS) {
            assertThat(sketch.quantiles(List.of(level)).orElseThrow().at(level))
                    .isEqualTo(Quantiles.of(wide(numbers), level));
        }
    }

    @Test
    void anInfiniteNumberHasItsRank() {
        Sketch sketch = new Sketch();
        sketch.add(new float[] {1, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY});
        assertThat(sketch.quantiles(List.of(0.0, 0.5, 1.0)).orElseThrow().values())
                .containsExactly(Double.NEGATIVE_INFINITY, 1.0, Double.POSITIVE_INFINITY);
    }

    @Test
    void withoutNumbersThereAreNoQuantiles() {
        Sketch sketch = new Sketch();
        sketch.add(new float[0]);
        assertThat(sketch.quantiles(Bands.LEVELS)).isEmpty();
    }
}
