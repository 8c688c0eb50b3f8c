package org.holdfast.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.model.PairedChange;

/**
 * What a policy does to the shortfall of one weapon, and what waiting with it does: a sentence by
 * the kind of verdict, and what stands below it.
 *
 * <p>Amounts are means over futures, in units, with two digits; a level that stands beside a change
 * is printed as finely as the change, so that whoever subtracts finds it.
 */
public final class DecideOrWait {
    /** Of a share of futures from here on no number in ten is said. */
    private static final double NEARLY = 0.95;

    /** Fewer futures than this are counted one by one. */
    private static final int FEW = 20;

    private static final int YEAR = 12;

    /** From so many months on, a size is told in years. */
    private static final double TOLD_IN_YEARS = 23.5;

    private DecideOrWait() {}

    /** What is asked about. */
    public enum What {
        /** One plan for all on today's terms, against today's course. */
        ONE_PLAN,
        /** One plan with a measure, against one plan without it. */
        MEASURE,
        /** One plan with all measures, against one plan without them. */
        ALL,
        /** The same decided later, against decided now. */
        WAITING,
        /** One policy against another. */
        PAIR
    }

    /** What is decided. */
    public enum Decided {
        /** Today's course: it adds to nothing, and is only held against others. */
        COURSE(What.PAIR),
        ONE_PLAN(What.ONE_PLAN),
        MEASURE(What.MEASURE),
        ALL(What.ALL);

        private final What adds;

        Decided(What adds) {
            this.adds = adds;
        }

        /** What is asked about it where it is held against what it adds to. */
        public What adds() {
            return adds;
        }
    }

    /** Two policies, each as {@link #deciding} says it. */
    public record Pair(String first, String second) {
        /** Where a question is not of two policies. */
        public static final Pair NONE = new Pair("", "");
    }

    /**
     * A question.
     *
     * @param measure as the case names it; empty unless one is asked about
     * @param after months; nought unless waiting is asked about
     * @param pair what is held against what; {@link Pair#NONE} unless that is asked
     * @param weapon its short name
     * @param unit plural
     * @param minimum units a month, mean over the months in which any is needed
     */
    public record Asked(
            What what,
            String measure,
            int after,
            Pair pair,
            String weapon,
            String unit,
            double minimum) {}

    /**
     * A policy as it stands in a sentence: <em>with ‘Gifts from stocks’ one year later</em>.
     *
     * @param measure as the case names it; empty unless it is one
     * @param after months of waiting
     */
    public static String deciding(Decided policy, String measure, int after, Language language) {
        String now = DecideOrWaitMessages.deciding(policy, measure, language);
        return after == 0
                ? now
                : DecideOrWaitMessages.decidingLater(now, Months.period(after, language), language);
    }

    /** The answer: a title, and what stands below it. */
    public record Said(String title, String reading) {}

    /**
     * The answer to a question.
     *
     * @param change units fewer, future by future
     * @param isNothing whether nothing is missing either way
     */
    public static Said of(Asked asked, PairedChange change, boolean isNothing, Language language) {
        String wait = Months.period(asked.after(), language);
        double size = Math.abs(change.less());
        boolean less = change.less() > 0;
        String amount = units(size, asked, language);
        return switch (change.verdict()) {
            case CLEAR ->
                    new Said(
                            title(
                                    DecideOrWaitMessages.clear(
                                            asked.weapon(),
                                            asked.what(),
                                            asked.measure(),
                                            wait,
                                            asked.pair().first(),
                                            asked.pair().second(),
                                            less,
                                            amount,
                                            agree(
                                                    less ? change.fewer() : change.more(),
                                                    change,
                                                    language),
                                            language)),
                            joined(scale(size, asked, language), spread(change, asked, language)));
            case DEPENDS ->
                    new Said(
                            title(depends(asked, change, language)),
                            joined(
                                    Optional.of(
                                            DecideOrWaitMessages.average(less, amount, language)),
                                    spread(change, asked, language)));
            case TOO_SMALL ->
                    change.isUneven()
                            ? uneven(asked, change, language)
                            : new Said(
                                    title(DecideOrWaitMessages::tooSmall, asked, language),
                                    DecideOrWaitMessages.tooSmallReading(language));
            case SAME ->
                    new Said(
                            title(DecideOrWaitMessages::same, asked, language),
                            isNothing
                                    ? DecideOrWaitMessages.nothingMissing(language)
                                    : DecideOrWaitMessages.sameReading(
                                            change.fewer() + change.more() <= 0, language));
        };
    }

    /** A sentence on the question alone, without a figure. */
    private interface OfQuestion {
        String said(
                String weapon,
                What what,
                String measure,
                String wait,
                String first,
                String second,
                Language language);
    }

    private static String title(OfQuestion sentence, Asked asked, Language language) {
        return title(
                sentence.said(
                        asked.weapon(),
                        asked.what(),
                        asked.measure(),
                        Months.period(asked.after(), language),
                        asked.pair().first(),
                        asked.pair().second(),
                        language));
    }

    /** No trifle, and within the chance of the draw: the average stands below, with its futures. */
    private static Said uneven(Asked asked, PairedChange change, Language language) {
        String amount = units(Math.abs(change.less()), asked, language);
        return new Said(
                title(DecideOrWaitMessages::uneven, asked, language),
                joined(
                        Optional.of(
                                DecideOrWaitMessages.average(change.less() > 0, amount, language)
                                        + " "
                                        + DecideOrWaitMessages.unevenReading(language)),
                        spread(change, asked, language)));
    }

    /** It helps in some futures and hurts in others, or does the one or the other in some only. */
    private static String depends(Asked asked, PairedChange change, Language language) {
        int of = told(change);
        List<Integer> sides = apportioned(change, of);
        String wait = Months.period(asked.after(), language);
        boolean isHelp = change.more() <= 0;
        return isHelp || change.fewer() <= 0
                ? DecideOrWaitMessages.some(
                        asked.weapon(),
                        asked.what(),
                        asked.measure(),
                        wait,
                        asked.pair().first(),
                        asked.pair().second(),
                        isHelp,
                        isHelp ? sides.get(0) : sides.get(1),
                        of,
                        language)
                : DecideOrWaitMessages.depends(
                        asked.weapon(),
                        asked.what(),
                        asked.measure(),
                        wait,
                        asked.pair().first(),
                        asked.pair().second(),
                        Math.max(1, sides.get(0)),
                        Math.max(1, sides.get(1)),
                        of,
                        language);
    }

    /** How many of so many futures have less missing, more, and as much; they add up. */
    static List<Integer> apportioned(PairedChange change, int of) {
        double[] shares = {change.fewer(), change.more(), 1 - change.fewer() - change.more()};
        int[] whole = new int[shares.length];
        int left = of;
        for (int k = 0; k < shares.length; k++) {
            whole[k] = (int) Math.floor(of * shares[k] + 1e-9);
            left -= whole[k];
        }
        for (; left > 0; left--) {
            int largest = 0;
            for (int k = 1; k < shares.length; k++) {
                if (of * shares[k] - whole[k] > of * shares[largest] - whole[largest] + 1e-9) {
                    largest = k;
                }
            }
            whole[largest]++;
        }
        List<Integer> all = new ArrayList<>();
        for (int each : whole) {
            all.add(each);
        }
        return List.copyOf(all);
    }

    /** All, nearly all, or so many in ten; half a future is not one that agrees. */
    private static String agree(double share, PairedChange change, Language language) {
        if (share >= 1 - 1e-9) {
            return DecideOrWaitMessages.agreeAll(language);
        }
        return share >= NEARLY - 1e-9
                ? DecideOrWaitMessages.agreeNearlyAll(language)
                : DecideOrWaitMessages.agreeIn(
                        (int) Math.ceil(told(change) * share - 0.5), told(change), language);
    }

    /** Out of how many futures a count is told: tenths of fewer than twenty would be invented. */
    private static int told(PairedChange change) {
        int futures = change.each().size();
        return futures < FEW ? futures : 10;
    }

    /** The size in months or years of what is needed; empty below a month. */
    private static Optional<String> scale(double size, Asked asked, Language language) {
        double months = size / asked.minimum();
        if (!(months >= 1)) {
            return Optional.empty();
        }
        String minimum = minimum(asked, language);
        return Optional.of(
                months < TOLD_IN_YEARS
                        ? DecideOrWaitMessages.scaleMonths(Math.round(months), minimum, language)
                        : DecideOrWaitMessages.scaleYears(
                                Math.round(months / YEAR), minimum, language));
    }

    /** What is needed in a month. */
    private static String minimum(Asked asked, Language language) {
        return QuantitiesMessages.of(units(asked.minimum(), asked, language), language);
    }

    /** Where eight futures in ten lie; empty where that is one number, or there are too few. */
    private static Optional<String> spread(PairedChange change, Asked asked, Language language) {
        List<Double> sorted = change.each().stream().sorted().toList();
        if (sorted.size() < 10) {
            return Optional.empty();
        }
        int out = sorted.size() / 10;
        int of = told(change);
        int in = of == 10 ? 8 : of - 2 * out;
        double low = sorted.get(out);
        double high = sorted.get(sorted.size() - 1 - out);
        double none = 0.01 * asked.minimum();
        boolean isLowNone = Math.abs(low) < none;
        boolean isHighNone = Math.abs(high) < none;
        if (isLowNone && isHighNone) {
            return Optional.empty();
        }
        if (isLowNone || isHighNone) {
            double far = isLowNone ? high : low;
            return Optional.of(
                    DecideOrWaitMessages.upTo(
                            in, of, far > 0, units(Math.abs(far), asked, language), language));
        }
        if (low < 0 && high > 0) {
            return Optional.of(
                    DecideOrWaitMessages.across(
                            in,
                            of,
                            units(high, asked, language),
                            units(-low, asked, language),
                            language));
        }
        double near = Math.min(Math.abs(low), Math.abs(high));
        double far = Math.max(Math.abs(low), Math.abs(high));
        String first = number(near, language);
        return first.equals(number(far, language))
                ? Optional.empty()
                : Optional.of(
                        DecideOrWaitMessages.between(
                                in, of, low > 0, first, units(far, asked, language), language));
    }

    private static String joined(Optional<String> first, Optional<String> second) {
        return first.map(a -> second.map(b -> a + " " + b).orElse(a)).or(() -> second).orElse("");
    }

    /** A title begins with the weapon, which may begin with a figure. */
    private static String title(String sentence) {
        return Numbers.capital(sentence);
    }

    /** The power of ten to which a size is printed: two digits, and never finer than a tenth. */
    public static double grid(double size) {
        double grid = 0.1;
        while (Math.abs(size) >= 100 * grid * (1 - 0.005)) {
            grid *= 10;
        }
        return grid;
    }

    /** Rounded to a grid: the number that {@link #number(double, double, Language)} writes. */
    public static double printed(double units, double grid) {
        return Math.rint(units / grid) * grid;
    }

    /**
     * The power of ten to which a level is printed: three digits of its own and never finer than a
     * tenth, so that it is one number whatever it is held against; finer only where the coarsest
     * is.
     */
    public static double levelGrid(double level, double coarsest) {
        return Math.min(Math.max(0.1, grid(level) / 10), coarsest);
    }

    /**
     * The coarsest grid for two levels at which whoever subtracts them, as printed, finds the
     * change, as printed.
     */
    public static double coarsest(double from, double to) {
        double told = grid(from - to);
        double coarsest = told;
        for (int digits = 0; digits < 2 && !comesOut(from, to, told, coarsest); digits++) {
            coarsest /= 10;
        }
        return coarsest;
    }

    private static boolean comesOut(double from, double to, double told, double coarsest) {
        double apart =
                printed(from, levelGrid(from, coarsest)) - printed(to, levelGrid(to, coarsest));
        return Math.rint(apart / told) == Math.rint((from - to) / told);
    }

    /** To the grid of its own size. */
    public static String number(double units, Language language) {
        return number(units, grid(units), language);
    }

    /** {@code 34,000–59,000}, to the grid of the larger; one number where both print the same. */
    public static String range(double low, double high, Language language) {
        String last = number(high, language);
        String first = number(low, grid(high), language);
        return first.equals(last) ? last : first + "–" + last;
    }

    /** To a given grid: {@code 3.8 billion}, {@code 3.9 million}, {@code 210,000}, {@code 4.2}. */
    public static String number(double units, double grid, Language language) {
        double printed = printed(units, grid);
        if (Math.abs(printed) >= Numbers.MILLION) {
            double scale = Numbers.scale(printed);
            int decimals = 0;
            for (double step = scale; step > grid * 1.5; step /= 10) {
                decimals++;
            }
            return Numbers.fixed(printed / scale, decimals, language)
                    + " "
                    + Numbers.scaleName(scale).in(language);
        }
        if (printed == Math.rint(printed)) {
            return Numbers.whole(printed, language);
        }
        int decimals = 0;
        for (double step = grid; step < 0.5; step *= 10) {
            decimals++;
        }
        return Numbers.fixed(printed, decimals, language);
    }

    private static String units(double units, Asked asked, Language language) {
        return units(units, grid(units), asked, language);
    }

    /** To a given grid, with the unit: {@code 210,000 rounds}. */
    public static String units(double units, double grid, Asked asked, Language language) {
        double printed = printed(units, grid);
        long whole = printed == Math.rint(printed) ? (long) printed : 0;
        return QuantitiesMessages.counted(
                number(units, grid, language), whole, asked.unit(), language);
    }
}
