package org.holdfast.words;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.model.Answer;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Item;
import org.holdfast.model.ItemBalance;
import org.holdfast.model.Language;
import org.holdfast.model.NeedYear;
import org.holdfast.model.Text;

/** What the supply of one item comes to: titles and texts of its charts. */
public final class SupplySentences {
    private SupplySentences() {}

    /** The title of an item's chart for the plan, against ad hoc. */
    public static String title(Answer answer, Item item, Language language) {
        String holder = answer.c().settings().claimant();
        ItemBalance plan = ItemBalance.of(answer.plan().trajectory(), holder, item.id());
        int needed = monthsOfNeed(plan);
        return title(
                item.shortName(),
                plan.monthsUnderFloor(),
                needed,
                needed < answer.c().settings().months(),
                ItemBalance.of(answer.adHoc().trajectory(), holder, item.id()).monthsUnderFloor(),
                language);
    }

    /**
     * {@code Shells: 14 of 84 months under the floor, 20 fewer than ad hoc}.
     *
     * @param item short name of the item
     * @param under months under the floor with the plan
     * @param months in which it is needed
     * @param part whether these are not all months of the case
     * @param adHoc months under the floor ad hoc
     */
    public static String title(
            Text item, int under, int months, boolean part, int adHoc, Language language) {
        String subject = Numbers.capital(item.in(language)) + ": ";
        return SupplyMessages.title(
                part,
                subject,
                under,
                under == months && months > 1,
                months,
                under == adHoc,
                adHoc,
                under < adHoc,
                adHoc - under,
                under - adHoc,
                language);
    }

    /** In how many months there is a floor. */
    public static int monthsOfNeed(ItemBalance balance) {
        return (int)
                IntStream.range(0, balance.floor().months())
                        .filter(t -> balance.floor().at(t) > 0)
                        .count();
    }

    /** The line under the title: measure, unit and period. */
    public static String measure(Item item, YearMonth from, YearMonth to, Language language) {
        return SupplyMessages.measure(item.unit(), Months.span(from, to, language), language);
    }

    /**
     * The first year in which an item is needed: {@code the first year}, or with its months where
     * that is not the case's own.
     */
    public static Text firstYear(CaseSettings settings, NeedYear year) {
        if (year.isFirst()) {
            return AirDefenceMessages.FIRST_YEAR;
        }
        YearMonth from = Months.at(settings, year.from());
        YearMonth to = Months.at(settings, year.to() - 1);
        return Text.each(l -> SupplyMessages.firstYear(Months.span(from, to, l), l));
    }

    /**
     * Why ad hoc meets a floor that current supply alone does not: new decisions bring more, and
     * floors are served first. Means over the first year in which it is needed, units a month.
     *
     * @param year that year
     * @param floor the floor need
     * @param made from makers
     * @param bought on offers
     * @param given from allies' stocks
     */
    public static String whyNeverUnder(
            Text year, double floor, double made, double bought, double given, Language language) {
        List<String> parts =
                Stream.of(
                                some(made, SupplyMessages.fromMakers(made, language)),
                                some(bought, SupplyMessages.boughtAbroad(bought, language)),
                                some(given, SupplyMessages.fromStocks(given, language)))
                        .flatMap(Optional::stream)
                        .toList();
        return SupplyMessages.whyNeverUnder(
                floor, parts.isEmpty(), year, Lists.and(parts, language), language);
    }

    /**
     * That part of what is used of an item is done by others in its place.
     *
     * @param by those others
     * @param plan what they do with the plan, units of the item a month
     * @param adHoc the same ad hoc
     */
    public static String standIns(
            Item item, List<Text> by, double plan, double adHoc, Language language) {
        String names = Lists.and(by.stream().map(i -> i.in(language)).toList(), language);
        return SupplyMessages.standIns(names, plan, item.unit(), adHoc, language);
    }

    /** The other items of which the same holds. */
    public static String othersNeverUnder(List<Text> items, Language language) {
        String names = Lists.and(items.stream().map(i -> i.in(language)).toList(), language);
        return SupplyMessages.othersNeverUnder(names, language);
    }

    private static Optional<String> some(double units, String said) {
        return Numbers.amountValue(units) > 0 ? Optional.of(said) : Optional.empty();
    }

    /**
     * For which of the floors in the sources supply fails: {@code for every value}, {@code above
     * 21,088}.
     *
     * @param met highest floor that supply meets
     * @param low lowest floor in the sources
     * @param high highest floor in the sources
     * @param shown {@code met} as the reader sees it beside this
     */
    public static String failsFor(
            double met, double low, double high, String shown, Language language) {
        if (met < low) {
            return SupplyMessages.forEveryValue(language);
        }
        if (met < high) {
            return SupplyMessages.above(shown, language);
        }
        return SupplyMessages.forNoValue(language);
    }

    /**
     * What a screen reader says of an item's supply chart.
     *
     * @param months in which it is needed
     * @param part whether these are not all months of the case
     */
    public static String description(
            Text item,
            int under,
            int months,
            boolean part,
            YearMonth worst,
            double worstShare,
            Language language) {
        return SupplyMessages.description(
                part,
                item,
                under,
                under == months && months > 1,
                months,
                worst,
                worstShare,
                language);
    }

    /** {@code Shells: 82% of the full need is met}. */
    public static String coverage(Text item, double share, Language language) {
        if (share <= 0) {
            return SupplyMessages.noneFullNeedMet(item, language);
        }
        if (share >= 1) {
            return SupplyMessages.fullNeedMet(item, language);
        }
        return SupplyMessages.fullNeedMetInPart(item, share, language);
    }
}
