package org.holdfast.model;

/**
 * Elementary functions made of additions, multiplications, divisions and roots alone, so that they
 * give the same bits on every machine and in a browser.
 */
@SuppressWarnings("FloatingPointLiteralPrecision") // Written as they were published.
final class Elementary {
    private static final double LN2_HIGH = 0x1.62e42feep-1;
    private static final double LN2_LOW = 0x1.a39ef35793c76p-33;
    private static final double TWOS_PER_ONE = 0x1.71547652b82fep0;

    /** Beyond these a power of e is no double: more than the most, less than half of the least. */
    private static final double MOST_POWER = 709.782712893384;

    private static final double LEAST_POWER = -745.1332191019412;

    /** Half of the most twos that a double is multiplied or divided by. */
    private static final int TWOS = 540;

    /** [n + TWOS] two to the power n. */
    private static final double[] TWO_TO = new double[2 * TWOS + 1];

    static {
        TWO_TO[TWOS] = 1;
        for (int n = 1; n <= TWOS; n++) {
            TWO_TO[TWOS + n] = 2 * TWO_TO[TWOS + n - 1];
            TWO_TO[TWOS - n] = 0.5 * TWO_TO[TWOS - n + 1];
        }
    }

    /** Wichura (1988), algorithm AS 241, routine PPND16: numerators, then denominators. */
    private static final double[] MIDDLE = {
        2509.0809287301226727,
        33430.575583588128105,
        67265.770927008700853,
        45921.953931549871457,
        13731.693765509461125,
        1971.5909503065514427,
        133.14166789178437745,
        3.387132872796366608
    };

    private static final double[] UNDER_MIDDLE = {
        5226.495278852854561,
        28729.085735721942674,
        39307.89580009271061,
        21213.794301586595867,
        5394.1960214247511077,
        687.1870074920579083,
        42.313330701600911252,
        1
    };

    private static final double[] SIDE = {
        7.7454501427834140764e-4,
        0.0227238449892691845833,
        0.24178072517745061177,
        1.27045825245236838258,
        3.64784832476320460504,
        5.7694972214606914055,
        4.6303378461565452959,
        1.42343711074968357734
    };

    private static final double[] UNDER_SIDE = {
        1.05075007164441684324e-9,
        5.475938084995344946e-4,
        0.0151986665636164571966,
        0.14810397642748007459,
        0.68976733498510000455,
        1.6763848301838038494,
        2.05319162663775882187,
        1
    };

    private static final double[] TAIL = {
        2.01033439929228813265e-7,
        2.71155556874348757815e-5,
        0.0012426609473880784386,
        0.026532189526576123093,
        0.29656057182850489123,
        1.7848265399172913358,
        5.4637849111641143699,
        6.6579046435011037772
    };

    private static final double[] UNDER_TAIL = {
        2.04426310338993978564e-15,
        1.4215117583164458887e-7,
        1.8463183175100546818e-5,
        7.868691311456132591e-4,
        0.0148753612908506148525,
        0.13692988092273580531,
        0.59983220655588793769,
        1
    };

    private Elementary() {}

    /**
     * e to the power x; 0 or infinity where no double holds it. Sun's fdlibm (1993), e_exp.c: what
     * is left of x beyond whole twos, by a rational function with one division.
     */
    static double exp(double x) {
        if (x > MOST_POWER) {
            return Double.POSITIVE_INFINITY;
        }
        if (x < LEAST_POWER) {
            return 0;
        }
        int twos = (int) (x * TWOS_PER_ONE + (x < 0 ? -0.5 : 0.5));
        double high = x - twos * LN2_HIGH;
        double low = twos * LN2_LOW;
        double rest = high - low;
        double t = rest * rest;
        double c = 4.13813679705723846039e-08;
        c = -1.65339022054652515390e-06 + t * c;
        c = 6.61375632143793436117e-05 + t * c;
        c = -2.77777777770155933842e-03 + t * c;
        c = 1.66666666666666019037e-01 + t * c;
        c = rest - t * c;
        double power = 1 - ((low - rest * c / (2 - c)) - high);
        // In two steps, of which only the last may round: the least doubles are no product of one.
        int half = twos / 2;
        return power * TWO_TO[TWOS + half] * TWO_TO[TWOS + twos - half];
    }

    /** The natural logarithm of a positive number: fdlibm, e_log.c. */
    static double log(double x) {
        if (!(x > 0) || Double.isInfinite(x)) {
            throw new IllegalArgumentException("a logarithm needs 0 < x < infinity, got " + x);
        }
        int twos = 0;
        double rest = x;
        while (rest > 1.4142135623730951) {
            rest *= 0.5;
            twos++;
        }
        while (rest < 0.7071067811865476) {
            rest *= 2;
            twos--;
        }
        double f = rest - 1;
        double s = f / (2 + f);
        double z = s * s;
        double r = 1.479819860511658591e-01;
        r = 1.531383769920937332e-01 + z * r;
        r = 1.818357216161805012e-01 + z * r;
        r = 2.222219843214978396e-01 + z * r;
        r = 2.857142874366239149e-01 + z * r;
        r = 3.999999999940941908e-01 + z * r;
        r = 6.666666666666735130e-01 + z * r;
        r = z * r;
        double half = 0.5 * f * f;
        return twos * LN2_HIGH - ((half - (s * (half + r) + twos * LN2_LOW)) - f);
    }

    /** The standard normal's quantile of 0 < u < 1. */
    static double normalQuantile(double u) {
        double q = u - 0.5;
        if (Math.abs(q) <= 0.425) {
            double r = 0.180625 - q * q;
            return q * ratio(MIDDLE, UNDER_MIDDLE, r);
        }
        double r = Math.sqrt(-log(q < 0 ? u : 1 - u));
        double z = r <= 5 ? ratio(SIDE, UNDER_SIDE, r - 1.6) : ratio(TAIL, UNDER_TAIL, r - 5);
        return q < 0 ? -z : z;
    }

    /** The share of a standard normal distribution below z (Marsaglia 2004). */
    static double normalBelow(double z) {
        if (Math.abs(z) > 8) {
            return z < 0 ? 0 : 1;
        }
        double term = z;
        double sum = z;
        for (int n = 3; sum + term != sum; n += 2) {
            term *= z * z / n;
            sum += term;
        }
        return 0.5 + sum * exp(-z * z / 2 - 0.5 * log(2 * Math.PI));
    }

    private static double ratio(double[] above, double[] below, double r) {
        double a = 0;
        double b = 0;
        for (int k = 0; k < above.length; k++) {
            a = a * r + above[k];
            b = b * r + below[k];
        }
        return a / b;
    }
}
