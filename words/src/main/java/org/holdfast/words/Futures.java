package org.holdfast.words;

import java.time.YearMonth;
import org.holdfast.model.Language;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Text;

/** What many futures come to: bands, chances, and the futures that could not be run. */
public final class Futures {
    private Futures() {}

    /** From this share on futures are nearly all. */
    private static final double NEARLY = 0.95;

    /**
     * A share of the futures as a count of ten: {@code 6 of 10 futures}, {@code half of the
     * futures}, {@code nearly all futures}.
     */
    public static String share(double share, Language language) {
        long tenths = Math.round(10 * share);
        if (share >= 1) {
            return FuturesMessages.allFutures(language);
        }
        if (share >= NEARLY) {
            return FuturesMessages.nearlyAllFutures(language);
        }
        if (share <= 0) {
            return FuturesMessages.noFuture(language);
        }
        if (tenths == 0) {
            return FuturesMessages.fewerThanFutures(language);
        }
        if (tenths == 5) {
            return FuturesMessages.halfFutures(language);
        }
        return FuturesMessages.futures(tenths, language);
    }

    /** How many futures there are and where they come from. */
    public static String drawn(int futures, long seed, Language language) {
        return switch (futures) {
            case 0 -> FuturesMessages.noFuturesWereDrawn(language);
            case 1 -> FuturesMessages.oneFutureDrawnFrom(seed, language);
            default -> FuturesMessages.futuresEachAllUncertain(futures, seed, language);
        };
    }

    /**
     * {@code Shortfall with the plan: in nine futures of ten between 9 and 41 item-months, in half
     * of them between 15 and 30; the median is 22.}
     *
     * @param subject what is measured
     * @param spread with the levels 0.05, 0.25, 0.5, 0.75 and 0.95
     */
    public static String bands(Text subject, Quantiles spread, Figure figure, Language language) {
        String name = Numbers.capital(subject.in(language)) + ": ";
        double low = spread.at(0.05);
        double high = spread.at(0.95);
        String most = figure.between(low, high, language);
        if (figure.isSame(low, high, language)) {
            return FuturesMessages.atLeastNineFutures(name, most, language);
        }
        String half = figure.bareBetween(spread.at(0.25), spread.at(0.75), language);
        String median = figure.bare(spread.at(0.5), language);
        return FuturesMessages.nineFuturesTenHalf(name, most, half, median, language);
    }

    private static String nearlyAll(Language language) {
        return " " + FuturesMessages.nearlyAll(language);
    }

    /** {@code Shells: 62% of the full need is met (9 in 10: 41–80%)}. */
    public static String coverageTitle(Text item, Quantiles coverage, Language language) {
        double low = coverage.at(0.05);
        double high = coverage.at(0.95);
        String name = SupplySentences.coverage(item, coverage.at(0.5), language);
        if (Figure.SHARE.isSame(low, high, language)) {
            return name + nearlyAll(language);
        }
        String range = Figure.SHARE.range(low, high, language);
        return FuturesMessages.coverageTitle(name, range, language);
    }

    /** What a screen reader says of a fan: its first and its last month. */
    public static String description(
            Text measure,
            YearMonth from,
            Quantiles first,
            YearMonth to,
            Quantiles last,
            Figure figure,
            Language language) {
        String before = figure.of(first.at(0.5), language);
        String after = figure.bare(last.at(0.5), language);
        String rangeBefore = figure.bareBetween(first.at(0.05), first.at(0.95), language);
        String rangeAfter = figure.bareBetween(last.at(0.05), last.at(0.95), language);
        return FuturesMessages.description(
                measure, from, before, rangeBefore, to, after, rangeAfter, language);
    }

    /** How many futures could not be run; what the shares are of. */
    public static String failed(int failed, int all, Language language) {
        if (failed == 0) {
            if (all == 1) {
                return FuturesMessages.oneFutureCouldBe(language);
            }
            return FuturesMessages.allFuturesCouldBe(all, language);
        }
        if (failed == all) {
            if (all == 1) {
                return FuturesMessages.oneFutureCouldNot(language);
            }
            return FuturesMessages.noneFuturesCouldBe(all, language);
        }
        return FuturesMessages.futuresCouldNotBe(
                failed, all, all - failed == 1, all - failed, language);
    }

    /** {@code in 78% of futures}, {@code in every future}, {@code in no future}. */
    static String inFutures(double share, Language language) {
        if (share <= 0) {
            return FuturesMessages.inNoFuture(language);
        }
        if (share >= 1) {
            return FuturesMessages.everyFuture(language);
        }
        return FuturesMessages.inShareOfFutures(share, language);
    }
}
