package org.holdfast.words;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Answer;
import org.holdfast.model.Binding;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Money;
import org.holdfast.model.Spread;
import org.holdfast.model.SwitchingValue;
import org.holdfast.model.Text;

/** Sentences that only a brief needs: what its boxes, tables and notes say. */
public final class BriefSentences {
    private BriefSentences() {}

    // The first page.

    /** The finding in plain words, under 80 characters: how much of the gap the plan closes. */
    public static String headline(Text claimant, double adHoc, double plan, Language language) {
        double before = Numbers.itemMonths(adHoc);
        double after = Numbers.itemMonths(plan);
        String who = claimant.in(language);
        String closed = before > after ? Numbers.share((adHoc - plan) / adHoc, language) : "";
        String more =
                after > before && before > 0 ? Numbers.share((plan - adHoc) / adHoc, language) : "";
        return who
                + ": "
                + (before == 0 && after == 0
                        ? BriefMessages.todaysPracticeMeetsFloor(language)
                        : before == 0
                                ? BriefMessages.planOpensGapTodays(language)
                                : after == 0
                                        ? BriefMessages.planClosesWholeGap(language)
                                        : after == before
                                                ? BriefMessages.planLeavesGapAs(language)
                                                : after < before
                                                        ? BriefMessages.planClosesGapTodays(
                                                                closed, language)
                                                        : BriefMessages.planLeavesGapLarger(
                                                                more, language));
    }

    /** The answer in one sentence, each figure with its low and high. */
    public static String answer(Answer answer, Language language) {
        String first =
                Headline.currentCourse(
                        Names.claimant(answer.c()),
                        answer.c().settings().months(),
                        answer.floorAdHoc(),
                        language);
        String second = Headline.withPlan(answer.floorAdHoc(), answer.floorPlan(), language);
        return DecideNow.trimmed(first) + "; " + lower(second);
    }

    /** Item-months as a figure on its own. */
    public static String itemMonths(double itemMonths, Language language) {
        return Numbers.amount(Numbers.itemMonths(itemMonths), language);
    }

    /** From low to high in item-months; empty where both print the same. */
    public static Optional<String> itemMonths(Spread spread, Language language) {
        double low = Numbers.itemMonths(spread.low());
        double high = Numbers.itemMonths(spread.high());
        return low == high ? Optional.empty() : Optional.of(Numbers.range(low, high, language));
    }

    /**
     * {@code 12 → 120 months}: what a scenario does with a lever that the baseline sets otherwise.
     */
    public static String leverChange(
            CaseSettings settings, Lever lever, double from, double to, Language language) {
        String before = LeverWords.setting(settings, lever, from, language);
        String after = LeverWords.setting(settings, lever, to, language);
        return before + " → " + after;
    }

    /** What is counted in the two large figures of the central case, with their range. */
    public static String underFloor(Spread spread, Language language) {
        Optional<String> range = itemMonths(spread, language);
        return BriefMessages.underFloor(
                Numbers.itemMonths(spread.central()),
                range.isPresent(),
                range.orElse(""),
                language);
    }

    /** The floor, the item-month and ad hoc, in one paragraph. */
    public static String terms(Answer answer, Language language) {
        return Headline.floor(answer.c(), language)
                + " "
                + Headline.itemMonth(answer.c(), language)
                + " "
                + Headline.centralCase(
                        PolicySentences.told(answer).isPresent(),
                        answer.exploration().isPresent(),
                        language)
                + " "
                + Headline.adHoc(answer.c().settings().adHoc().window(), language);
    }

    // Decide now.

    /** {@code Long-range missile from Europe}: what, and whose stock of it. */
    public static Text stockOf(Text holder, Text item) {
        return BriefMessages.stockOf(item, holder);
    }

    /**
     * What has to be done, and how much: {@code sign 60-month frame contracts for 12,000 rounds a
     * month}.
     *
     * @param last last month in which the plan pays from a fund; other kinds need none
     */
    public static String act(DecideNow.Line line, YearMonth last, Language language) {
        String size = DecideNow.quantity(line, language);
        String money =
                line.money().millions() > 0
                        ? " (" + Numbers.money(line.money(), language) + ")"
                        : "";
        String act = act(line, size, money, last, language);
        return line.asGood()
                .filter(range -> !range.isSame())
                .map(range ->
                        BriefMessages.betweenAsGood(
                                act, DecideNow.range(line, range, language), language))
                .orElse(act);
    }

    private static String act(
            DecideNow.Line line, String size, String money, YearMonth last, Language language) {
        return switch (line.kind()) {
            case PAYMENT ->
                    BriefMessages.agreePlanSpends(
                            BriefMessages.moneyUntil(line.money(), last, language), language);
            case CONTRACT ->
                    BriefMessages.signFrameContractsFor(
                            line.length().isPresent(),
                            line.length().map(n -> n.in(language)).orElse(""),
                            size,
                            money,
                            language);
            case LINE_BY_FIRM -> BriefMessages.haveFirmsAddLines(size, money, language);
            case LINE_BY_PUBLIC -> BriefMessages.payForNewLines(size, money, language);
            case PURCHASE -> BriefMessages.actBuy(size, money, language);
            case GIFT -> BriefMessages.give(size, language);
            case OUTPUT,
                    RELEASE,
                    SUBSTITUTE,
                    COVER,
                    COVERED_CAPACITY,
                    CAPACITY,
                    NOT_TAKEN,
                    BROKEN,
                    KEPT_WARM,
                    CLOSED,
                    MATERIAL ->
                    BriefMessages.act(size, money, language);
        };
    }

    /** Nobody in the case decides; the plan names no fund for it. */
    public static Text unknownOwner() {
        return BriefMessages.NOT_NAMED_CASE;
    }

    // Supply against need.

    /** {@code Items under their floor at some time: ad hoc 5 of 10, with the plan 2}. */
    public static String itemsUnder(int adHoc, int plan, int all, Language language) {
        if (adHoc == 0 && plan == 0) {
            return BriefMessages.noItemEverUnder(language);
        }
        return BriefMessages.itemsUnderTheirFloor(
                BriefMessages.ofAll(adHoc, all, language), plan, language);
    }

    /** {@code Full need met: ad hoc 54%, with the plan 82%}. */
    public static String coverageTitle(double adHoc, double plan, Language language) {
        String before = Numbers.share(adHoc, language);
        String after = Numbers.share(plan, language);
        boolean same = before.equals(after);
        if (same) {
            return BriefMessages.fullNeedMetAd(adHoc, language);
        }
        return BriefMessages.fullNeedMetAdHoc(adHoc, plan, language);
    }

    /** What the strips count. */
    public static String coverageMeasure(YearMonth from, YearMonth to, Language language) {
        String span = Months.span(from, to, language);
        return BriefMessages.coverageMeasure(span, language);
    }

    /** The five steps of the strips, best first. */
    public static List<String> steps(Language language) {
        return List.of(
                CardLabels.ALL_OF_NEED.in(language),
                "75–100%",
                "50–75%",
                "25–50%",
                CardLabels.UNDER_A_QUARTER.in(language));
    }

    /** What a screen reader says of the strips. */
    public static String coverageDescription(List<String> items, Language language) {
        return BriefMessages.coverageDescription(String.join("; ", items), language);
    }

    /**
     * What the table of items counts.
     *
     * @param first the month in which every item is first needed; empty if they differ
     */
    public static String itemsCaption(
            Optional<YearMonth> first, boolean adversary, Language language) {
        return BriefMessages.itemsCaption(
                first.isPresent(),
                first.map(m -> Months.longName(m, language)).orElse(""),
                adversary,
                language);
    }

    // What binds.

    /** What one month less building time buys. */
    public static String leadTime(double gain, String where, Language language) {
        boolean nothing = Numbers.itemMonths(gain) == 0;
        if (nothing) {
            return BriefMessages.oneMonthLessBuilding(language);
        }
        return BriefMessages.oneMonthLessBuildingTime(gain, where, language);
    }

    /** {@code under the floor}, {@code short of the full need}: where item-months are counted. */
    public static String where(boolean floor, Language language) {
        if (floor) {
            return BriefMessages.belowFloor(language);
        }
        return BriefMessages.shortFullNeed(language);
    }

    /**
     * In which years a little more money helps, as the shadow prices of the floor and the full need
     * say it.
     *
     * @param years years in which it buys something, in order
     * @param all years looked at, in order
     * @param spent what the plan spends
     * @param held what its funds hold
     * @param instead what binds after that
     */
    public static String moneyHelps(
            List<Integer> years,
            List<Integer> all,
            Money spent,
            Money held,
            List<String> instead,
            Language language) {
        String then = instead.isEmpty() ? "" : Lists.and(instead, language);
        int last = years.isEmpty() ? 0 : years.getLast();
        boolean fromTheStart =
                !years.isEmpty()
                        && years.equals(all.subList(0, Math.min(years.size(), all.size())));
        List<String> named = years.stream().map(year -> "" + year).toList();
        if (held.millions() <= 0) {
            return BriefMessages.noMoney(language);
        }
        if (years.isEmpty()) {
            return BriefMessages.littleMoreMoneyBuys(unspent(spent, held, language), language);
        }
        if (years.equals(all)) {
            return BriefMessages.littleMoreMoneyWould(language);
        }
        if (fromTheStart) {
            return BriefMessages.littleMoreMoneyHelps(
                    years.size(), last, last + 1, then.isEmpty(), then, language);
        }
        return BriefMessages.littleMoreMoneyHelpsNo(Lists.and(named, language), language);
    }

    /** Why a little more says nothing of a little: there is money left. */
    private static String unspent(Money spent, Money held, Language language) {
        if (Numbers.moneyValue(spent.millions()) >= Numbers.moneyValue(held.millions())) {
            return "";
        }
        return BriefMessages.unspent(spent, held, language);
    }

    /** What one more unit buys: {@code 0.42}, {@code 0.42, allies 0.08}, {@code allies 0.08}. */
    public static String gain(Binding.Gain gain, Language language) {
        String own = Numbers.amount(gain.plain(), language);
        if (Numbers.amountValue(gain.allies()) <= 0) {
            return own;
        }
        String allies = BriefMessages.gain(gain.allies(), language);
        return Numbers.amountValue(gain.plain()) <= 0 ? allies : own + ", " + allies;
    }

    /** How many limits are left out of the table. */
    public static String otherLimits(int count, Language language) {
        if (count == 1) {
            return BriefMessages.oneMoreLimitBinds(language);
        }
        return BriefMessages.moreLimitsBindEach(count, language);
    }

    // Where the gain comes from, and what waiting costs.

    /** What a screen reader says of bars: one phrase a row. */
    public static String bars(List<String> rows, Language language) {
        return BriefMessages.bars(String.join("; ", rows), language);
    }

    /** {@code Ad hoc: 57 item-months under the floor, 171 short of the full need}. */
    public static String bar(String name, double floor, double full, Language language) {
        return name
                + ": "
                + TierWords.itemMonths(floor, language)
                + " "
                + where(true, language)
                + ", "
                + Numbers.amount(Numbers.itemMonths(full), language)
                + " "
                + where(false, language);
    }

    /** {@code Start 3 months later}. */
    public static String startLater(int months, Language language) {
        if (months == 0) {
            return Labels.STARTED_NOW.in(language);
        }
        return BriefMessages.startLater(months, language);
    }

    // Who pays.

    /**
     * What the table of payers counts.
     *
     * @param keys by the funds' alone where no economy is known, by two where no defence is
     */
    public static String payersCaption(int priceYear, int months, int keys, Language language) {
        String period = Months.period(months, language);
        return BriefMessages.payersCaption(period, priceYear, keys, language);
    }

    /** A share of gross domestic product as a cell of a table, all cells with two decimals. */
    public static String shareCell(double share, Language language) {
        double least = 0.0001;
        return share > 1e-9 && share < least / 2
                ? "<\u00a0" + Numbers.share(least, language)
                : Numbers.fixed(100 * share, 2, language) + "%";
    }

    /** {@code 14 others together}. */
    public static String rest(int count, Language language) {
        if (count == 1) {
            return BriefMessages.oneOther(language);
        }
        return BriefMessages.othersTogether(count, language);
    }

    // What would change the answer.

    /**
     * Whether current supply meets what the sources name as the floor.
     *
     * @param year the first year in which it is needed
     * @param supply units a month that current supply meets in every month of that year
     * @param low lowest floor in the sources
     * @param high highest floor in the sources
     */
    public static String floorAgainstSources(
            Text item,
            Text year,
            double supply,
            double low,
            double high,
            Text unit,
            Language language) {
        String units = unit.in(language);
        String most = Quantities.of(supply, units, true, language);
        String range = Numbers.largeRange(low, high, language);
        boolean wide = low < high;
        if (supply < low && Numbers.amountValue(supply) == 0) {
            return BriefMessages.currentSupplyMeetsNothing(item, year, wide, range, language);
        }
        if (supply < low) {
            return BriefMessages.currentSupplyMeetsAt(item, most, year, wide, range, language);
        }
        if (supply >= high) {
            return BriefMessages.currentSupplyMeetsAtMost(item, most, year, wide, range, language);
        }
        return BriefMessages.currentSupplyMeetsAtMostThroughout(item, most, year, range, language);
    }

    /**
     * The other items against what the sources name as their floor.
     *
     * @param fails items that current supply leaves under every floor in the sources
     * @param partly items for which it depends on the floor: {@code FPV above 46,200
     *     (25,000–100,000)}
     * @param enough items for which current supply is enough for every floor in the sources
     */
    public static String otherFloors(
            List<String> fails, List<String> partly, List<String> enough, Language language) {
        var sentences = new ArrayList<String>();
        if (!fails.isEmpty()) {
            sentences.add(BriefMessages.underEveryFloor(String.join("; ", fails), language));
        }
        if (!partly.isEmpty()) {
            sentences.add(BriefMessages.underSomeFloors(String.join("; ", partly), language));
        }
        if (!enough.isEmpty()) {
            sentences.add(BriefMessages.enoughForAllFloors(String.join("; ", enough), language));
        }
        return String.join(" ", sentences);
    }

    /** {@code 152/122 mm 21,100 (15,000–45,000)}: what current supply meets, and the floors. */
    public static String supplyAndFloors(
            Text item, double supply, double low, double high, Language language) {
        return item.in(language)
                + " "
                + Numbers.large(supply, language)
                + " ("
                + Numbers.largeRange(low, high, language)
                + ")";
    }

    /** {@code Floor need ×0.5–1.6 (now ×1)}: the range over which an assumption was moved. */
    public static String movedOver(
            CaseSettings settings, Lever lever, SwitchingValue value, Language language) {
        String now = LeverWords.setting(settings, lever, value.central(), language);
        String range = LeverWords.range(settings, lever, value.low(), value.high(), language);
        return BriefMessages.movedOver(lever.name(), range, now, language);
    }

    /** No assumption that was moved turns these statements. */
    public static String allStands(List<String> headlines, List<String> ranges, Language language) {
        String what = String.join("; ", headlines);
        String moved = String.join("; ", ranges);
        return BriefMessages.allStands(what, moved, language);
    }

    // Sources and run.

    /** A number near zero: exact, or the first power of ten that it stays under. */
    public static String tiny(double x, Language language) {
        return Numbers.tiny(x, BriefMessages.UNDER, language);
    }

    /** A name that starts with a capital only because it is a name of an item or a material. */
    public static Text inSentence(Text name) {
        return name.with(BriefSentences::lower);
    }

    /** Several of an item, in running text: as the case says it, or else by the item's name. */
    public static Text several(Item item) {
        return item.plural().equals(item.name()) ? inSentence(item.name()) : item.plural();
    }

    /** The same of an item of that id; of anything else, its name. */
    public static Text several(Case c, String id) {
        return c.findItem(id)
                .map(BriefSentences::several)
                .orElseGet(() -> inSentence(Names.of(c, id)));
    }

    /** The name of a factor in running text. */
    static Text factor(Text name) {
        Text quoted = titled(name);
        return quoted.equals(name) ? inSentence(name) : quoted;
    }

    /**
     * The name of a factor; in quotation marks where the case has none and it is the title of a
     * source, the same in every language.
     */
    public static Text titled(Text name) {
        boolean title = name.sameInAll() && name.en().indexOf(' ') >= 0;
        return title ? BriefMessages.titled(name) : name;
    }

    private static String lower(String text) {
        return text.length() > 1 && Letters.isCapital(text, 1) ? text : Letters.small(text);
    }
}
