package org.holdfast.ledger.survival;

/** The upper tail of the chi-squared distribution. */
final class ChiSquared {
    private static final int MOST = 500;
    private static final double ENOUGH = 1e-14;

    /** Lanczos' coefficients for g = 7 (Godfrey 2001). */
    private static final double[] LANCZOS = {
        0.9999999999998099, 676.5203681218851, -1259.1392167224028, 771.3234287776531,
        -176.6150291621406, 12.507343278686905, -0.13857109526572012, 9.984369578019572e-6,
        1.5056327351493116e-7
    };

    private ChiSquared() {}

    /** The chance of a value above {@code x}. */
    static double above(double x, int freedom) {
        return x <= 0 ? 1 : gammaAbove(freedom / 2.0, x / 2);
    }

    /** Regularised upper incomplete gamma function: a series below, a continued fraction above. */
    private static double gammaAbove(double a, double x) {
        double front = Math.exp(-x + a * Math.log(x) - logGamma(a));
        if (x < a + 1) {
            double term = 1 / a;
            double sum = term;
            for (int n = 1; n < MOST && term > sum * ENOUGH; n++) {
                term *= x / (a + n);
                sum += term;
            }
            return 1 - front * sum;
        }
        double b = x + 1 - a;
        double c = 1e300;
        double d = 1 / b;
        double h = d;
        for (int n = 1; n < MOST; n++) {
            double an = -n * (n - a);
            b += 2;
            d = 1 / (an * d + b);
            c = b + an / c;
            double delta = d * c;
            h *= delta;
            if (Math.abs(delta - 1) < ENOUGH) {
                break;
            }
        }
        return front * h;
    }

    private static double logGamma(double x) {
        double sum = LANCZOS[0];
        for (int k = 1; k < LANCZOS.length; k++) {
            sum += LANCZOS[k] / (x - 1 + k);
        }
        double t = x - 1 + 7.5;
        return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(t) - t + Math.log(sum);
    }
}
