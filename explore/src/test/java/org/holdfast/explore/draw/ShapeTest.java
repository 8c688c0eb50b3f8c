package org.holdfast.explore.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.LogNormalDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.TriangularDistribution;
import org.hipparchus.util.FastMath;
import org.holdfast.explore.draw.Shape.Discrete;
import org.holdfast.explore.draw.Shape.Fixed;
import org.holdfast.explore.draw.Shape.Pert;
import org.holdfast.explore.draw.Shape.Ranged;
import org.holdfast.explore.draw.Shape.Triangular;
import org.holdfast.explore.draw.Shape.Uniform;
import org.holdfast.model.Origin;
import org.holdfast.model.Quantity;
import org.holdfast.model.SplitNormal;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class ShapeTest {
    private static final double LEAST = 0x1p-53;
    private static final double GREATEST = 1 - 0x1p-53;
    private static final Origin NOWHERE = Origin.computed("test");

    /** Every kind with numbers drawn from the seed, degenerate ones among them. */
    private static List<Shape> shapes(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] n = random.doubles(3, -50, 100).sorted().toArray();
        double[] positive = random.doubles(3, 1, 100).sorted().toArray();
        double[] values = random.doubles(6, -50, 100).toArray();
        double[] weights = random.doubles(6, 0, 3).map(w -> w < 1 ? 0 : w).toArray();
        weights[random.nextInt(6)] = 1;
        return List.of(
                new Fixed(n[0]),
                new Uniform(n[0], n[2]),
                new Triangular(n[0], n[1], n[2]),
                new Triangular(n[0], n[0], n[2]),
                new Triangular(n[0], n[2], n[2]),
                new Pert(n[0], n[1], n[2]),
                new Pert(n[0], n[0], n[2]),
                new Pert(n[0], n[2], n[2]),
                ranged(positive[0], positive[1], positive[2], 0, 1e15),
                ranged(positive[0], positive[0], positive[2], 0, 1e15),
                ranged(positive[0], positive[2], positive[2], 0, 1e15),
                ranged(0, positive[1], positive[2], 0, 1e15),
                ranged(n[0], n[1], n[2], -50, 110),
                ranged(positive[0] / 100, positive[1] / 100, positive[2] / 100, 0, 1),
                ranged(0, positive[1] / 100, 1, 0, 1),
                new Discrete(boxed(values), boxed(weights)));
    }

    private static Shape ranged(
            double low, double median, double high, double floor, double ceiling) {
        return new Ranged(
                new SplitNormal(new Quantity(median, low, high, NOWHERE), floor, ceiling));
    }

    private static List<Double> boxed(double... values) {
        return Arrays.stream(values).boxed().toList();
    }

    @Seeds(50)
    void aQuantileNeverFallsAsTheProbabilityRises(long seed) {
        double[] u =
                DoubleStream.concat(
                                new SplittableRandom(seed).doubles(3000, LEAST, 1),
                                DoubleStream.of(LEAST, 1e-12, 1e-6, 1 - 1e-6, GREATEST))
                        .sorted()
                        .toArray();
        for (Shape shape : shapes(seed)) {
            double last = shape.at(u[0]);
            assertThat(last).isFinite();
            for (double p : u) {
                assertThat(shape.at(p))
                        .describedAs("%s at %s", shape, p)
                        .isFinite()
                        .isGreaterThanOrEqualTo(last);
                last = shape.at(p);
            }
        }
    }

    @Seeds(50)
    void noShapeWithEndsGoesBeyondThem(long seed) {
        for (Shape shape : shapes(seed)) {
            double least = shape.at(LEAST);
            double greatest = shape.at(GREATEST);
            switch (shape) {
                case Fixed(double value) ->
                        assertThat(List.of(least, greatest)).containsOnly(value);
                case Uniform(double low, double high) -> inside(shape, low, high);
                case Triangular(double low, double mode, double high) -> inside(shape, low, high);
                case Pert pert -> inside(shape, pert.low(), pert.high());
                case Ranged ranged -> assertThat(least).isGreaterThanOrEqualTo(-50);
                case Discrete(var values, var weights) ->
                        inside(shape, values.getFirst(), values.getLast());
            }
        }
    }

    private static void inside(Shape shape, double low, double high) {
        assertThat(shape.at(LEAST)).describedAs("%s", shape).isBetween(low, high);
        assertThat(shape.at(GREATEST)).describedAs("%s", shape).isBetween(low, high);
    }

    /** If these change, every result that was ever printed with its seed is lost. */
    @Test
    void theNumbersAreTheSameForEver() {
        assertThat(Stream.of(0.01, 0.5, 0.999).map(new Triangular(1, 2, 4)::at))
                .containsExactly(1.1732050807568877, 2.267949192431123, 3.9225403330758515);
        assertThat(Stream.of(0.01, 0.5, 0.999).map(new Pert(1, 2, 4)::at))
                .containsExactly(1.157090621672591, 2.127437532941987, 3.722728039892235);
        assertThat(Stream.of(0.01, 0.5, 0.999).map(ranged(1, 2, 5, 0, 1e15)::at))
                .containsExactly(0.7503735689468222, 2.0, 11.185385840215224);
    }

    @Test
    void aRangeWithoutWidthIsExactlyItsValue() {
        double value = 0.1 + 0.2;
        List<Shape> narrow =
                List.of(
                        new Fixed(value),
                        new Uniform(value, value),
                        new Triangular(value, value, value),
                        new Pert(value, value, value),
                        ranged(value, value, value, 0, 1),
                        new Discrete(List.of(value), List.of(3.0)));
        for (Shape shape : narrow) {
            assertThat(Stream.of(LEAST, 0.05, 0.3, 0.5, 0.95, GREATEST).map(shape::at))
                    .describedAs("%s", shape)
                    .containsOnly(value);
        }
    }

    @Seeds(20)
    void triangularQuantilesAreThoseOfTheLibrary(long seed) {
        double[] n = new SplittableRandom(seed).doubles(3, -10, 10).sorted().toArray();
        Shape shape = new Triangular(n[0], n[1], n[2]);
        RealDistribution library = new TriangularDistribution(n[0], n[1], n[2]);
        for (int k = 1; k < 100; k++) {
            assertThat(shape.at(k / 100.0))
                    .isCloseTo(library.inverseCumulativeProbability(k / 100.0), within(1e-12));
        }
    }

    /**
     * The table against the library's distribution function, from the mode at an end to the mode in
     * the middle, far into both tails: at most 1e-6 of the range off, and 1e-5 in the outermost
     * ten-thousandth.
     */
    @Test
    void pertQuantilesAreThoseOfTheBetaDistribution() {
        double inner = 0;
        double outer = 0;
        for (int lean = 0; lean <= 200; lean++) {
            double mode = lean / 200.0;
            Shape shape = new Pert(0, mode, 1);
            for (int k = 0; k < 120; k++) {
                double tail = FastMath.pow(10, -k / 10.0) / 2;
                double above = 1 - (1 - tail);
                double error =
                        Math.max(
                                Math.abs(shape.at(tail) - quantile(mode, tail)),
                                Math.abs(shape.at(1 - tail) - 1 + quantile(1 - mode, above)));
                inner = tail < 1e-4 ? inner : Math.max(inner, error);
                outer = Math.max(outer, error);
            }
        }
        assertThat(inner).isLessThan(1e-6);
        assertThat(outer).isLessThan(1e-5);
    }

    /** The quantile of the standard PERT distribution with this mode, by bisection. */
    private static double quantile(double mode, double u) {
        BetaDistribution beta = new BetaDistribution(1 + 4 * mode, 5 - 4 * mode);
        double low = 0;
        double high = 1;
        while (high - low > 1e-10) {
            double middle = (low + high) / 2;
            if (beta.cumulativeProbability(middle) < u) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return (low + high) / 2;
    }

    /** Malcolm et al. (1959): an activity of 4, 7 or 16 weeks takes 8 weeks on average. */
    @Test
    void theMeanOfPertIsItsEstimate() {
        int futures = 1 << 12;
        Shape shape = new Pert(4, 7, 16);
        double sum = 0;
        for (int k = 0; k < futures; k++) {
            sum += shape.at((k + 0.5) / futures);
        }
        assertThat(sum / futures).isCloseTo(8, within(1e-4));
    }

    @Test
    void aSymmetricLogNormalIsThatOfTheLibrary() {
        Shape shape = ranged(50, 100, 200, 0, 1e15);
        double sigma = FastMath.log(2) / 1.6448536269514722;
        RealDistribution library = new LogNormalDistribution(FastMath.log(100), sigma);
        for (double u : new double[] {1e-6, 0.01, 0.05, 0.3, 0.5, 0.9, 0.95, 1 - 1e-6}) {
            double quantile = library.inverseCumulativeProbability(u);
            assertThat(shape.at(u)).isCloseTo(quantile, within(1e-9 * quantile));
        }
    }

    @Seeds(50)
    void aRangeMeetsItsThreeNumbers(long seed) {
        double[] n = new SplittableRandom(seed).doubles(3, 0.1, 1000).sorted().toArray();
        Shape shape = ranged(n[0], n[1], n[2], 0, 1e15);
        assertThat(shape.at(0.05)).isCloseTo(n[0], within(1e-12 * n[0]));
        assertThat(shape.at(0.5)).isEqualTo(n[1]);
        assertThat(shape.at(0.95)).isCloseTo(n[2], within(1e-12 * n[2]));
    }

    @Seeds(50)
    void aShareMeetsItsThreeNumbersAndIsLogitNormal(long seed) {
        double[] n = new SplittableRandom(seed).doubles(3, 0.01, 0.99).sorted().toArray();
        Shape shape = ranged(n[0], n[1], n[2], 0, 1);
        assertThat(shape.at(0.05)).isCloseTo(n[0], within(1e-12));
        assertThat(shape.at(0.5)).isEqualTo(n[1]);
        assertThat(shape.at(0.95)).isCloseTo(n[2], within(1e-12));
        double half = logit(n[1]) + (logit(n[2]) - logit(n[1])) / 2;
        double between = new NormalDistribution().cumulativeProbability(1.6448536269514722 / 2);
        assertThat(logit(shape.at(between))).isCloseTo(half, within(1e-9));
    }

    private static double logit(double share) {
        return FastMath.log(share / (1 - share));
    }

    /** A stock of 0 to 200 of which the low end is nothing: nothing in one future of twenty. */
    @Test
    void anEndOnTheBoundIsMetByOneFutureInTwenty() {
        Shape shape = ranged(0, 100, 200, 0, 1e15);
        assertThat(Stream.of(0.01, 0.049, 0.5).map(shape::at)).containsExactly(0.0, 0.0, 100.0);
        assertThat(shape.at(0.051)).isPositive();
    }

    @Test
    void aDiscreteShapeTakesEachValueAsOftenAsItsWeightSays() {
        Shape shape = new Discrete(List.of(30.0, 10.0, 20.0, 40.0), List.of(5.0, 3.0, 0.0, 2.0));
        assertThat(shape)
                .isEqualTo(
                        new Discrete(List.of(10.0, 20.0, 30.0, 40.0), List.of(0.3, 0.0, 0.5, 0.2)));
        assertThat(shape.at(LEAST)).isEqualTo(10);
        assertThat(shape.at(0.29)).isEqualTo(10);
        assertThat(shape.at(0.31)).isEqualTo(30);
        assertThat(shape.at(0.79)).isEqualTo(30);
        assertThat(shape.at(0.81)).isEqualTo(40);
        assertThat(shape.at(GREATEST)).isEqualTo(40);
    }

    @Test
    void aValueWithoutWeightIsNeverDrawnEvenAtTheEnds() {
        Shape shape =
                new Discrete(List.of(0.0, 1.0, 2.0, 3.0, 9.0), List.of(0.0, 0.1, 0.2, 0.7, 0.0));
        assertThat(shape.at(LEAST)).isEqualTo(1);
        assertThat(shape.at(GREATEST)).isEqualTo(3);
    }

    @Test
    void shapesWithTheSameNumbersAreEqual() {
        assertThat(new Pert(1, 2, 4))
                .isEqualTo(new Pert(1, 2, 4))
                .hasSameHashCodeAs(new Pert(1, 2, 4))
                .isNotEqualTo(new Pert(1, 2, 5))
                .hasToString("Pert[low=1.0, mode=2.0, high=4.0]");
    }

    @Test
    void whatIsNotADistributionIsRefused() {
        refused(() -> new Fixed(Double.NaN), "a fixed number must be finite, got NaN");
        refused(() -> new Uniform(2, 1), "a uniform draw needs finite low ≤ high, got 2.0, 1.0");
        refused(
                () -> new Triangular(1, 4, 3),
                "a triangular draw needs finite low ≤ mode ≤ high, got 1.0, 4.0, 3.0");
        refused(
                () -> new Pert(1, 2, Double.POSITIVE_INFINITY),
                "a PERT draw needs finite low ≤ mode ≤ high, got 1.0, 2.0, Infinity");
        refused(() -> ranged(0, 1, 2, 0.5, 9), "0.0 to 2.0 is not within 0.5 to 9.0");
        refused(
                () -> new Discrete(List.of(1.0, 2.0), List.of(1.0)),
                "a discrete draw needs a weight for each value, got [1.0, 2.0], [1.0]");
        refused(
                () -> new Discrete(List.of(1.0, 2.0), List.of(-1.0, 2.0)),
                "the weights of a discrete draw must be 0 or more and not all 0, got [-1.0, 2.0]");
        refused(
                () -> new Discrete(List.of(Double.NaN), List.of(1.0)),
                "the values of a discrete draw must be finite, got [NaN]");
    }

    private static void refused(ThrowingCallable made, String message) {
        assertThatIllegalArgumentException().isThrownBy(made).withMessage(message);
    }
}
