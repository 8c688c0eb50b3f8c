package org.holdfast.model;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a class of past cases measured, as a rate for the next one: Student's predictive
 * distribution of one more case, of logarithms.
 *
 * @param of the class
 * @param kind shares and months as they are; growth as a share a year, not as its logarithm
 * @param cases how many there are; those of one programme are one, their geometric mean
 * @param median half of new cases lie above
 * @param low one in twenty lies below; for a share at most 1, because more than all is all
 * @param high one in twenty lies above
 */
public record ClassRate(
        String of, ReferenceCase.Kind kind, int cases, double median, double low, double high) {
    /** With fewer the ends say more of the distribution than of the cases. */
    private static final int FEWEST = 4;

    private static final double TAIL = 0.95;

    /** Nothing for a class of few cases, of what came or did not, or of what is not positive. */
    public static Optional<ClassRate> of(List<ReferenceCase> all, String of) {
        List<ReferenceCase> some = all.stream().filter(r -> r.of().equals(of)).toList();
        if (some.isEmpty()) {
            return Optional.empty();
        }
        ReferenceCase.Kind kind = some.getFirst().kind();
        Map<String, double[]> programmes = new LinkedHashMap<>();
        for (ReferenceCase one : some) {
            double value = one.quantity().value();
            boolean isGrowth = kind == ReferenceCase.Kind.LOG_GROWTH;
            if (one.kind() != kind
                    || kind == ReferenceCase.Kind.CAME
                    || (!isGrowth && value <= 0)) {
                return Optional.empty();
            }
            double[] sum =
                    programmes.computeIfAbsent(
                            one.programme().isEmpty() ? one.subject() : one.programme(),
                            key -> new double[2]);
            sum[0] += isGrowth ? value : Elementary.log(value);
            sum[1]++;
        }
        int n = programmes.size();
        if (n < FEWEST) {
            return Optional.empty();
        }
        double mean = programmes.values().stream().mapToDouble(s -> s[0] / s[1]).sum() / n;
        double square =
                programmes.values().stream()
                        .mapToDouble(s -> (s[0] / s[1] - mean) * (s[0] / s[1] - mean))
                        .sum();
        double half = student(n - 1) * Math.sqrt(square / (n - 1) * (1 + 1.0 / n));
        return Optional.of(
                new ClassRate(
                        of,
                        kind,
                        n,
                        rate(kind, mean),
                        rate(kind, mean - half),
                        rate(kind, mean + half)));
    }

    /** Whether a number is this rate, as far as it was written down. */
    public boolean is(Quantity number) {
        return same(number.value(), median) && same(number.low(), low) && same(number.high(), high);
    }

    private static boolean same(double written, double measured) {
        return Math.abs(written - measured) <= Math.max(0.005, 0.01 * Math.abs(measured));
    }

    private static double rate(ReferenceCase.Kind kind, double log) {
        return switch (kind) {
            case SHARE -> Math.min(1, Elementary.exp(log));
            case MONTHS, CAME -> Elementary.exp(log);
            case LOG_GROWTH -> Elementary.exp(log) - 1;
        };
    }

    /** The 95 % quantile of Student's distribution (Abramowitz and Stegun 1964, 26.7.5). */
    static double student(int freedom) {
        double z = Elementary.normalQuantile(TAIL);
        double z3 = z * z * z;
        double z5 = z3 * z * z;
        double z7 = z5 * z * z;
        double z9 = z7 * z * z;
        double v = freedom;
        return z
                + (z3 + z) / (4 * v)
                + (5 * z5 + 16 * z3 + 3 * z) / (96 * v * v)
                + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * v * v * v)
                + (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / (92160 * v * v * v * v);
    }
}
