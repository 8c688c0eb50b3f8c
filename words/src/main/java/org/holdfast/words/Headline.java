package org.holdfast.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Measure;
import org.holdfast.model.Need;
import org.holdfast.model.Result;
import org.holdfast.model.Spread;
import org.holdfast.model.Text;
import org.holdfast.model.TierValue;

/** The answer: what is missing on the current course, and what the plan makes of it. */
public final class Headline {
    private Headline() {}

    /** The answer in two sentences, each with its low, central and high. */
    public static String finding(Answer answer, Language language) {
        return currentCourse(
                        Names.claimant(answer.c()),
                        answer.c().settings().months(),
                        answer.floorAdHoc(),
                        language)
                + " "
                + withPlan(answer.floorAdHoc(), answer.floorPlan(), language);
    }

    /** What the allies miss of their own floors; empty if that is nothing, either way. */
    public static Optional<String> allies(Answer answer, Language language) {
        return allies(
                TierValue.allies(answer.adHoc().tiers()),
                TierValue.allies(answer.plan().tiers()),
                language);
    }

    /**
     * The same, from item-months.
     *
     * @param adHoc on the current course
     */
    public static Optional<String> allies(double adHoc, double plan, Language language) {
        double before = Numbers.itemMonths(adHoc);
        double after = Numbers.itemMonths(plan);
        if (before == 0 && after == 0) {
            return Optional.empty();
        }
        String then = after == 0 ? "" : Numbers.amount(after, language);
        return Optional.of(HeadlineMessages.allies(adHoc, after == 0, then, language));
    }

    /** What is missed of floors that their own planned output defines; empty if there are none. */
    public static Optional<String> circular(Answer answer, Language language) {
        Instance s = Instance.of(answer.c(), answer.scenario());
        List<String> items = new ArrayList<>();
        for (int i = 0; i < s.items().size(); i++) {
            if (s.isCircular(Need.Tier.FLOOR, 0, i)) {
                items.add(BriefSentences.several(s.items().get(i)).in(language));
            }
        }
        if (items.isEmpty()) {
            return Optional.empty();
        }
        double after = Measure.CIRCULAR_FLOOR.in(answer.plan().tiers()).orElse(0.0);
        return Optional.of(
                HeadlineMessages.circular(
                        Lists.and(items, language),
                        Measure.CIRCULAR_FLOOR.in(answer.adHoc().tiers()).orElse(0.0),
                        Numbers.itemMonths(after) == 0,
                        Numbers.amount(Numbers.itemMonths(after), language),
                        language));
    }

    /** How far supply stays under the floor when everything goes on as today. */
    public static String currentCourse(
            Text claimant, int months, Spread shortfall, Language language) {
        String period = Months.period(months, language);
        if (Numbers.itemMonths(shortfall.high()) == 0) {
            return HeadlineMessages.onCurrentCourseGets(claimant, period, language);
        }
        if (Numbers.itemMonths(shortfall.central()) == 0) {
            return HeadlineMessages.onCurrentCourseJust(
                    claimant,
                    period,
                    bracketed(shortfall, language).isEmpty(),
                    shortfall.high(),
                    language);
        }
        return HeadlineMessages.onCurrentCourseFalls(
                claimant,
                shortfall.central(),
                period,
                bracketed(shortfall, language).isEmpty(),
                bracketed(shortfall, language),
                language);
    }

    /** What the plan makes of the shortfall of the current course. */
    public static String withPlan(Spread adHoc, Spread plan, Language language) {
        Change change = Change.ofItemMonths(adHoc.central(), plan.central());
        if (change.after() == 0) {
            if (change.before() == 0) {
                return HeadlineMessages.planMeetsToo(
                        Numbers.itemMonths(plan.high()) == 0, plan.high(), language);
            }
            return HeadlineMessages.planClosesGap(
                    Numbers.itemMonths(plan.high()) == 0, plan.high(), language);
        }
        boolean isMoved = Numbers.itemMonths(plan.central() - adHoc.central()) != 0;
        if (change.direction() == Change.Direction.SAME && isMoved) {
            return HeadlineMessages.planHardlyChanges(withRange(plan, language), language);
        }
        return switch (change.direction()) {
            case BETTER ->
                    HeadlineMessages.planBringsDownFewer(
                            withRange(plan, language), change.size(), language);
            case SAME -> HeadlineMessages.planChangesNothingAs(withRange(plan, language), language);
            case WORSE ->
                    HeadlineMessages.planDoesWorseMore(
                            withRange(plan, language), change.size(), language);
        };
    }

    /**
     * What an item-month is. Say it once, at the first number in item-months.
     *
     * @param c its first item is the example, where there are others; items of ours with a weight
     *     other than one are named with it
     */
    public static String itemMonth(Case c, Language language) {
        String weights = weights(c.items(), language);
        List<Item> ours = c.items().stream().filter(i -> i.side() == Item.Side.OURS).toList();
        Text example = BriefSentences.several(ours.getFirst());
        boolean isAlone = ours.size() == 1;
        return HeadlineMessages.itemMonth(isAlone, example, language)
                + (weights.isEmpty() ? "" : " " + weights);
    }

    /**
     * What is meant by the current course.
     *
     * @param window months that it looks ahead
     */
    public static String adHoc(int window, Language language) {
        return HeadlineMessages.adHoc(window == 12, window, language);
    }

    /** {@code These items count with a weight of their own: howitzer 0.25; mine 2.} */
    private static String weights(List<Item> items, Language language) {
        var byWeight = new LinkedHashMap<String, List<String>>();
        for (Item item : items) {
            if (item.side() == Item.Side.OURS && item.weight() != 1) {
                byWeight.computeIfAbsent(
                                Numbers.amount(item.weight(), language), w -> new ArrayList<>())
                        .add(BriefSentences.inSentence(item.name()).in(language));
            }
        }
        if (byWeight.isEmpty()) {
            return "";
        }
        boolean one = byWeight.values().stream().mapToInt(List::size).sum() == 1;
        String named =
                byWeight.entrySet().stream()
                        .map(e -> Lists.and(e.getValue(), language) + " " + e.getKey())
                        .collect(Collectors.joining("; "));
        return HeadlineMessages.weights(one, named, language);
    }

    /**
     * Of what a first figure is: of one run, not of the middle of many futures.
     *
     * @param policies whether page one tells of many futures
     * @param futures whether a section on many futures stands beside it
     */
    public static String centralCase(boolean policies, boolean futures, Language language) {
        return HeadlineMessages.centralCase(policies, futures, Labels.IN_MANY_FUTURES, language);
    }

    /**
     * What the floor is, in the words of the case if it has its own. Say it once, before or beside
     * the first number under the floor.
     */
    public static String floor(Case c, Language language) {
        boolean isWar = c.items().stream().anyMatch(i -> i.side() == Item.Side.ADVERSARY);
        return c.settings()
                .floorMeans()
                .map(own -> own.in(language))
                .orElseGet(() ->
                        isWar
                                ? HeadlineMessages.floor(language)
                                : HeadlineMessages.floorInGeneral(language));
    }

    /** The headline of the plan with the most debated assumption the other way round. */
    public static String otherSwitch(Answer answer, Language language) {
        return otherSwitch(
                needsOrder(answer),
                floor(answer.plan()),
                floor(answer.planOtherSwitch()),
                language);
    }

    /**
     * The headline both ways: does a private firm accept a line that the public pays without an
     * order?
     *
     * @param needsOrder whether the scenario assumes that it needs an order
     * @param shortfall item-months under the floor as the scenario assumes it
     * @param other item-months under the floor the other way round
     */
    public static String otherSwitch(
            boolean needsOrder, double shortfall, double other, Language language) {
        Change change = Change.ofItemMonths(shortfall, other);
        return HeadlineMessages.otherSwitch(
                needsOrder, change.direction(), change.after(), change.size(), language);
    }

    private static boolean needsOrder(Answer answer) {
        return answer.c()
                .findLever(Lever.Effect.PUBLIC_LINE_NEEDS_ORDER)
                .map(lever -> answer.scenario().setting(lever) >= 0.5)
                .orElse(true);
    }

    /** Item-months under the claimant's floor as the balance counts them, plain. */
    static double floor(Result result) {
        return TierValue.find(result.tiers(), ObjectiveTier.FLOOR)
                .map(TierValue::plain)
                .orElse(0.0);
    }

    /** {@code 12 (6–25)}. */
    private static String withRange(Spread spread, Language language) {
        String range = bracketed(spread, language);
        return Numbers.amount(Numbers.itemMonths(spread.central()), language)
                + (range.isEmpty() ? "" : " (" + range + ")");
    }

    private static String bracketed(Spread spread, Language language) {
        double low = Numbers.itemMonths(spread.low());
        double high = Numbers.itemMonths(spread.high());
        return low == high ? "" : Numbers.range(low, high, language);
    }
}
