package org.holdfast.explore.analysis;

import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.hipparchus.random.SobolSequenceGenerator;
import org.hipparchus.util.FastMath;

/** Functions of the unit cube whose sensitivities are known, and samples to try them on. */
final class KnownFunctions {
    private KnownFunctions() {}

    /** Ishigami and Homma (1990) with a = 7, b = 0.1: sin x1 + a sin² x2 + b x3⁴ sin x1 on ±π. */
    static double ishigami(double[] u) {
        double sine = FastMath.sin(angle(u[1]));
        double fourth = FastMath.pow(angle(u[2]), 4);
        return FastMath.sin(angle(u[0])) * (1 + 0.1 * fourth) + 7 * sine * sine;
    }

    static final double ISHIGAMI_VARIANCE = 13.844587940719254;
    static final double[] ISHIGAMI_FIRST = {.3139051909, .4424111448, 0};
    static final double[] ISHIGAMI_TOTAL = {.5575888552, .4424111448, .2436836643};

    private static double angle(double u) {
        return FastMath.PI * (2 * u - 1);
    }

    /** Sobol's g-function, Π (|4 x - 2| + a) / (1 + a), with a = 0, 1, 4.5, 9, 99, 99, 99, 99. */
    static double gFunction(double[] u) {
        double product = 1;
        for (int k = 0; k < u.length; k++) {
            product *= (Math.abs(4 * u[k] - 2) + G_FUNCTION[k]) / (1 + G_FUNCTION[k]);
        }
        return product;
    }

    static final double[] G_FUNCTION = {0, 1, 4.5, 9, 99, 99, 99, 99};
    static final double[] G_FIRST = {
        .716192169,
        .179048042,
        .0236757742,
        .00716192169,
        7.16192e-5,
        7.16192e-5,
        7.16192e-5,
        7.16192e-5
    };
    static final double[] G_TOTAL = {
        .787144127,
        .242198193,
        .0343169102,
        .0104603871,
        1.04949e-4,
        1.04949e-4,
        1.04949e-4,
        1.04949e-4
    };

    /** [column][row] independent uniform numbers. */
    static double[][] uniform(int columns, int rows, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[][] sample = new double[columns][rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                sample[column][row] = random.nextDouble();
            }
        }
        return sample;
    }

    /** [column][row] of a Sobol sequence, whose first point, zero everywhere, is left out. */
    static double[][] sobol(int columns, int rows) {
        SobolSequenceGenerator sequence = new SobolSequenceGenerator(columns);
        sequence.skipTo(1);
        double[][] sample = new double[columns][rows];
        for (int row = 0; row < rows; row++) {
            double[] point = sequence.nextVector();
            for (int column = 0; column < columns; column++) {
                sample[column][row] = point[column];
            }
        }
        return sample;
    }

    /** [run] the function at each of the points. */
    static double[] run(ToDoubleFunction<double[]> function, double[][] points) {
        double[] outcomes = new double[points[0].length];
        double[] at = new double[points.length];
        for (int run = 0; run < outcomes.length; run++) {
            for (int k = 0; k < at.length; k++) {
                at[k] = points[k][run];
            }
            outcomes[run] = function.applyAsDouble(at);
        }
        return outcomes;
    }
}
