package org.holdfast.words;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.model.Money;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.ItemRun;
import org.holdfast.model.PolicyRuns.Way;
import org.holdfast.model.Quantiles;

/**
 * The figures of policies as they are printed, rounded once for all of them, so that whoever
 * subtracts or adds up what stands on a page finds what the page says.
 */
public final class PolicyFigures {
    private static final double BILLION = 1000;

    private final PolicyRuns runs;
    private final Currency currency;

    /** Decimals of what is missed. */
    private final int decimals;

    /** Millions in the unit in which money is told. */
    private final double unit;

    /** Decimals of money in that unit. */
    private final int moneyDecimals;

    public PolicyFigures(PolicyRuns runs, Currency currency) {
        this.runs = runs;
        this.currency = currency;
        decimals = most(runs.ways().stream().map(Way::meanMissed).toList()) < 10 ? 1 : 0;
        double most = most(runs.ways().stream().map(this::millionsAYear).toList());
        unit = most >= BILLION ? BILLION : 1;
        moneyDecimals = most / unit < 100 ? 1 : 0;
    }

    private static double most(List<Double> values) {
        return values.stream().mapToDouble(Math::abs).max().orElse(0);
    }

    /** What a way misses, months of the minimum over all items, mean over futures. */
    public double missed(Way way) {
        return rounded(way.meanMissed(), decimals);
    }

    public String missed(Way way, Language language) {
        return written(missed(way), language);
    }

    /** How much less one way misses than another: the difference of what is printed of both. */
    public double less(Way from, Way to) {
        return rounded(missed(from) - missed(to), decimals);
    }

    /** What is missed, as a level is printed. */
    private String level(double months, Language language) {
        return written(rounded(months, decimals), language);
    }

    /** What a way misses in eight futures of ten, as levels are printed; one that both print. */
    public String range(Way way, Language language) {
        double[] sorted = way.missed().stream().mapToDouble(v -> v).sorted().toArray();
        String low = level(Quantiles.of(sorted, 0.1), language);
        String high = level(Quantiles.of(sorted, 0.9), language);
        return low.equals(high) ? low : low + "–" + high;
    }

    /** A figure in months of the minimum; none is {@code 0}, however many decimals the page has. */
    public String written(double months, Language language) {
        return Numbers.fixed(months, months == 0 ? 0 : decimals, language);
    }

    /**
     * How much less one way misses than another where that is told: less than the smallest figure
     * of the page is not nothing.
     */
    public String told(Way from, Way to, Language language) {
        double less = less(from, to);
        return less == 0
                ? "<" + written(decimals == 0 ? 1 : 0.1, language)
                : written(less, language);
    }

    /**
     * What a way misses of each item, in the order of its items. The parts add up to {@link
     * #missed}: what rounding leaves over goes where it is largest.
     */
    public List<Double> months(Way way) {
        double step = (decimals == 0 ? 1 : 10);
        return parts(
                        way.items().stream().map(item -> item.meanMonths() * step).toList(),
                        Math.rint(missed(way) * step))
                .stream()
                .map(part -> part / step)
                .toList();
    }

    /**
     * Whole numbers that add up to a total: what rounding down leaves over goes where it is
     * largest.
     *
     * @param total whole
     */
    public static List<Double> parts(List<Double> exact, double total) {
        List<Double> parts = new ArrayList<>(exact.stream().map(Math::floor).toList());
        double left = total - parts.stream().mapToDouble(Double::doubleValue).sum();
        List<Integer> order =
                IntStream.range(0, parts.size())
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble(
                                                (Integer k) -> exact.get(k) - parts.get(k))
                                        .reversed())
                        .toList();
        for (int k = 0; k < Math.min(left, order.size()); k++) {
            parts.set(order.get(k), parts.get(order.get(k)) + 1);
        }
        return parts;
    }

    /** Money spent a year, in the unit of {@link #isInBillions}. */
    public double aYear(Way way) {
        return rounded(millionsAYear(way) / unit, moneyDecimals);
    }

    /** {@code €15.7 bn}: money spent a year. */
    public String aYear(Way way, Language language) {
        return money(millionsAYear(way), language);
    }

    /** An amount as money spent a year is told. */
    public String money(double millions, Language language) {
        if (millions > 0 && rounded(millions / unit, moneyDecimals) == 0) {
            return Numbers.money(new Money(millions, currency), language);
        }
        String number =
                Numbers.fixed(rounded(millions / unit, moneyDecimals), moneyDecimals, language);
        return NumberMessages.money(
                "",
                currency.code(),
                number
                        + " "
                        + (isInBillions() ? NumberMessages.BILLION : NumberMessages.MILLION)
                                .in(language),
                language);
    }

    /** How much more one way spends a year than another. */
    public double more(Way from, Way to) {
        return rounded(aYear(to) - aYear(from), moneyDecimals);
    }

    /** The same with its sign, without unit. */
    public String more(Way from, Way to, Language language) {
        double more = more(from, to);
        String size = Numbers.fixed(more, moneyDecimals, language);
        return more > 0 ? "+" + size : size;
    }

    /** Whether money is told in billions, rather than in millions. */
    public boolean isInBillions() {
        return unit == BILLION;
    }

    private double millionsAYear(Way way) {
        return way.meanSpent() / (runs.months() / 12.0);
    }

    private static double rounded(double value, int decimals) {
        double step = (decimals == 0 ? 1 : 10);
        return Math.rint(value * step) / step;
    }

    /**
     * How many of ten futures: ten only if all, none only if none. A half goes to the even side, so
     * that a quarter is two, and more than a quarter, which is not called ended, at least three.
     */
    public static int ofTen(double share) {
        if (share <= 0 || share >= 1) {
            return share <= 0 ? 0 : 10;
        }
        return Math.clamp((long) Math.rint(10 * share), 1, 9);
    }

    /** The middle of the months from which an item runs short, where it does at all. */
    public static int from(ItemRun item, int horizon) {
        List<Integer> months = item.from().stream().filter(t -> t < horizon).sorted().toList();
        return months.isEmpty() ? horizon : months.get((months.size() - 1) / 2);
    }
}
