package org.holdfast.words;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.model.Language;
import org.holdfast.model.PairedChange;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Text;

/** What the simulator says when a lever has moved. */
public final class SimulatorWords {
    private SimulatorWords() {}

    /** How many months later something comes; earlier below nought. */
    public static String months(int later, Language language) {
        if (later == 0) {
            return SimulatorMessages.same(language);
        }
        String count = SimulatorMessages.months(Math.abs(later), language);
        return SimulatorMessages.later(count, later > 0, language);
    }

    /** Where a lever stands. */
    public record Stand(Text name, String setting) {}

    /** An item under its floor. */
    public record Under(Text item, YearMonth month, double share) {}

    /**
     * The finding that stands above everything: it keeps its length however many levers moved.
     *
     * @param under the item that is under its floor first in at least half of the futures
     */
    public static String headline(Optional<Under> under, Language language) {
        if (under.isEmpty()) {
            return SimulatorMessages.noItemUnderFloor(language);
        }
        String share = Futures.share(under.get().share(), language);
        return SimulatorMessages.firstUnderFloorFrom(
                under.get().item(), share, under.get().month(), language);
    }

    /**
     * Why nothing is said yet.
     *
     * @param changed as in {@link #moved}
     */
    public static String pending(List<String> changed, Language language) {
        return moved(changed, Optional.empty(), language)
                + " "
                + SimulatorMessages.pending(language);
    }

    /**
     * What was moved, and how sure the headline is.
     *
     * @param changed levers that were moved with their settings, {@code US support ends Oct 2027}
     * @param under as in the headline
     */
    public static String moved(List<String> changed, Optional<Under> under, Language language) {
        String set =
                changed.isEmpty()
                        ? SimulatorMessages.asDecidedSoFar(language)
                        : String.join("; ", changed) + ".";
        if (under.isEmpty()) {
            return set;
        }
        return set + " " + SimulatorMessages.monthSoFutures(under.get().share(), language);
    }

    /**
     * It depends on the future whether a shortfall becomes smaller or larger.
     *
     * @param less share of the futures in which it becomes smaller
     * @param more share of the futures in which it becomes larger
     */
    public static String mixed(double less, double more, Language language) {
        String smaller = Futures.share(less, language);
        // Two sides add up to ten at most.
        double rest = 1 - Math.round(10 * less) / 10.0;
        String larger = Futures.share(Math.min(more, rest), language);
        return SimulatorMessages.mixed(smaller, larger, language);
    }

    /**
     * Where what a policy without a plan misses should lie; one end is there at least.
     *
     * @param least item-months in the median future
     * @param most item-months in the median future
     */
    public static String between(OptionalDouble least, OptionalDouble most, Language language) {
        if (most.isEmpty()) {
            return SimulatorMessages.shouldLieAbove(bare(least, language), language);
        }
        return least.isEmpty()
                ? SimulatorMessages.shouldLieBelow(bare(most, language), language)
                : SimulatorMessages.shouldLieBetween(
                        bare(least, language), bare(most, language), language);
    }

    /**
     * The same once a plan in longer periods is there.
     *
     * @param least item-months in the median future
     * @param most item-months in the median future
     * @param period months in a period of that plan
     */
    public static String narrowed(double least, double most, int period, Language language) {
        return SimulatorMessages.shouldLieNearer(
                Figure.ITEM_MONTHS.bare(least, language),
                Figure.ITEM_MONTHS.bare(most, language),
                period,
                language);
    }

    private static String bare(OptionalDouble missed, Language language) {
        return Figure.ITEM_MONTHS.bare(missed.orElseThrow(), language);
    }

    /** What may be said of what is missed less in the same futures, as a sentence. */
    public static String verdict(PairedChange change, Language language) {
        List<Integer> sides = DecideOrWait.apportioned(change, 10);
        return switch (change.verdict()) {
            case SAME -> SimulatorMessages.verdictSame(language);
            case TOO_SMALL -> SimulatorMessages.verdictTooSmall(language);
            case DEPENDS -> SimulatorMessages.verdictDepends(sides.get(0), sides.get(1), language);
            case CLEAR -> {
                boolean isLess = change.less() > 0;
                double agree = isLess ? change.fewer() : change.more();
                yield SimulatorMessages.verdictClear(
                        isLess, Futures.share(agree, language), language);
            }
        };
    }

    /** What one number has become beside the comparison: {@code 12 fewer}. */
    public static String change(double now, double then, Figure figure, Language language) {
        if (figure.isSame(now, then, language)) {
            return SimulatorMessages.same(language);
        }
        boolean more = now > then;
        double size = Math.abs(figure.printed(now) - figure.printed(then));
        return SimulatorMessages.change(figure.bare(size, language), more, language);
    }

    /** How many percentage points a share has changed. */
    public static String points(double now, double then, Language language) {
        if (Numbers.share(now, language).equals(Numbers.share(then, language))) {
            return SimulatorMessages.same(language);
        }
        double size = Math.abs(Numbers.shareValue(now) - Numbers.shareValue(then));
        return SimulatorMessages.points(size, now > then, language);
    }

    /** In nine futures of ten. */
    public static String nineInTen(Quantiles spread, Figure figure, Language language) {
        String range = figure.range(spread.at(0.05), spread.at(0.95), language);
        return SimulatorMessages.nineInTen(range, language);
    }

    /** What stands behind a number of item-months. */
    public static String itemMonths(double value, Language language) {
        return SimulatorMessages.itemMonths(Numbers.itemMonths(value), language);
    }

    /** One month of a fan, read aloud. */
    public static String month(
            YearMonth month,
            Quantiles now,
            double under,
            Optional<Double> other,
            Language language) {
        String half = Figure.SHARE.range(now.at(0.25), now.at(0.75), language);
        String most = Figure.SHARE.range(now.at(0.05), now.at(0.95), language);
        return SimulatorMessages.month(
                month,
                now.at(0.5),
                half,
                most,
                under,
                other.isPresent(),
                other.map(o -> Numbers.share(o, language)).orElse(""),
                language);
    }

    /** The finding above all items. */
    public static String itemsTitle(int held, int all, Language language) {
        int falls = all - held;
        boolean one = falls == 1;
        if (falls == 0) {
            return SimulatorMessages.everyItemKeepsFloor(language);
        }
        return SimulatorMessages.itemFallsUnderFloor(falls < all, falls, all, one, language);
    }

    /** How likely an item is to be under its floor in a month of some year. */
    public record Chance(Text item, int year, double share) {}

    /**
     * The finding of the table of chances.
     *
     * @param worst the item and the year in which it is likeliest to be under its floor
     */
    public static String chancesTitle(Optional<Chance> worst, Language language) {
        if (worst.isEmpty() || worst.get().share() < 0.05) {
            return SimulatorMessages.everyYearEachFloor(language);
        }
        Chance chance = worst.get();
        return SimulatorMessages.underFloorFutures(
                chance.item(), chance.share(), chance.year(), language);
    }

    /**
     * When fire becomes equal.
     *
     * @param half the month from which it stays so in half of the futures
     * @param never share of the futures in which it does not come within the period
     */
    public static String parityTitle(
            Text item, Optional<YearMonth> half, double never, Language language) {
        if (half.isPresent()) {
            return SimulatorMessages.equalFireFromHalf(item, half.get(), language);
        }
        return SimulatorMessages.noEqualFireWithin(item, never >= 1, never, language);
    }

    /** What waiting costs is less than what the plans behind it err by. */
    public static String waitingTooSmall(int months, Language language) {
        String wait = Months.period(months, language);
        return SimulatorMessages.waitingTooSmall(wait, language);
    }

    /**
     * Why a lever does nothing as the others stand.
     *
     * @param other the lever that has to move first, with where it stands; nothing if no single one
     *     is enough
     */
    public static String idle(Optional<Stand> other, Language language) {
        return other.map(o -> SimulatorMessages.noEffectWhile(o.name(), o.setting(), language))
                .orElse(SimulatorMessages.noEffectAsOthersStand(language));
    }
}
