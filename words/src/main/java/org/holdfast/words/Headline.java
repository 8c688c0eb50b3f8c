package org.holdfast.words;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.model.Answer;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
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
        String first = TierWords.itemMonths(adHoc, language);
        String then = after == 0 ? "" : Numbers.amount(after, language);
        return Optional.of(
                switch (language) {
                    case EN ->
                            "The allies themselves miss "
                                    + first
                                    + " of their own use and stock floors on the current course, and "
                                    + (after == 0 ? "none" : then)
                                    + " with the plan. None of that is counted above.";
                    case NL ->
                            "De bondgenoten tellen zelf op de huidige koers "
                                    + first
                                    + " op eigen gebruik en minimumvoorraden, en met"
                                    + " het plan "
                                    + (after == 0 ? "geen" : then)
                                    + ". Dat telt hierboven niet mee.";
                });
    }

    /** How far supply stays under the floor when everything goes on as today. */
    public static String currentCourse(
            Text claimant, int months, Spread shortfall, Language language) {
        String who = claimant.in(language);
        String period = Months.period(months, language);
        return switch (language) {
            case EN -> currentCourseEn(who, period, shortfall);
            case NL -> currentCourseNl(who, period, shortfall);
        };
    }

    private static String currentCourseEn(String who, String period, Spread shortfall) {
        if (Numbers.itemMonths(shortfall.high()) == 0) {
            return "On the current course "
                    + who
                    + " gets all of its floor need over "
                    + period
                    + ".";
        }
        String range = bracketed(shortfall, Language.EN);
        if (Numbers.itemMonths(shortfall.central()) == 0) {
            return "On the current course "
                    + who
                    + " just gets its floor need over "
                    + period
                    + (range.isEmpty()
                            ? "."
                            : "; at the high end of that need it falls "
                                    + TierWords.itemMonths(shortfall.high(), Language.EN)
                                    + " short.");
        }
        return "On the current course "
                + who
                + " falls "
                + TierWords.itemMonths(shortfall.central(), Language.EN)
                + " short of its floor need over "
                + period
                + (range.isEmpty() ? "." : " (" + range + " as that need goes from low to high).");
    }

    private static String currentCourseNl(String who, String period, Spread shortfall) {
        if (Numbers.itemMonths(shortfall.high()) == 0) {
            return "Op de huidige koers haalt " + who + " in " + period + " steeds de ondergrens.";
        }
        String range = bracketed(shortfall, Language.NL);
        if (Numbers.itemMonths(shortfall.central()) == 0) {
            return "Op de huidige koers haalt "
                    + who
                    + " in "
                    + period
                    + " de ondergrens maar net"
                    + (range.isEmpty()
                            ? "."
                            : "; ligt die ondergrens hoog, dan is het tekort "
                                    + TierWords.itemMonths(shortfall.high(), Language.NL)
                                    + ".");
        }
        return "Op de huidige koers telt "
                + who
                + " in "
                + period
                + " "
                + TierWords.itemMonths(shortfall.central(), Language.NL)
                + " onder de ondergrens"
                + (range.isEmpty()
                        ? "."
                        : " (" + range + ", naarmate die ondergrens lager of hoger ligt).");
    }

    /** What the plan makes of the shortfall of the current course. */
    public static String withPlan(Spread adHoc, Spread plan, Language language) {
        Change change = Change.ofItemMonths(adHoc.central(), plan.central());
        return switch (language) {
            case EN -> withPlanEn(change, plan);
            case NL -> withPlanNl(change, plan);
        };
    }

    private static String withPlanEn(Change change, Spread plan) {
        String after = withRange(plan, Language.EN);
        String size = Numbers.amount(change.size(), Language.EN);
        if (change.after() == 0) {
            String high =
                    Numbers.itemMonths(plan.high()) == 0
                            ? ""
                            : "; at the high end "
                                    + TierWords.itemMonths(plan.high(), Language.EN)
                                    + " are missing";
            return change.before() == 0
                    ? "The plan meets it too" + high + "."
                    : "The plan closes that gap" + high + ".";
        }
        return switch (change.direction()) {
            case BETTER -> "The plan brings this down to " + after + ": " + size + " fewer.";
            case SAME -> "The plan changes nothing: " + after + " as well.";
            case WORSE -> "The plan does worse: " + after + ", " + size + " more.";
        };
    }

    private static String withPlanNl(Change change, Spread plan) {
        String after = withRange(plan, Language.NL);
        String size = Numbers.amount(change.size(), Language.NL);
        if (change.after() == 0) {
            String high =
                    Numbers.itemMonths(plan.high()) == 0
                            ? ""
                            : "; ligt de ondergrens hoog, dan is het tekort "
                                    + TierWords.itemMonths(plan.high(), Language.NL);
            return change.before() == 0
                    ? "Met het plan ook" + high + "."
                    : "Met het plan verdwijnt dat tekort" + high + ".";
        }
        return switch (change.direction()) {
            case BETTER -> "Met het plan daalt dat tekort tot " + after + ": " + size + " minder.";
            case SAME -> "Het plan verandert daar niets aan: het tekort blijft " + after + ".";
            case WORSE -> "Met het plan stijgt het tekort tot " + after + ": " + size + " meer.";
        };
    }

    /**
     * What an item-month is. Say it once, at the first number in item-months.
     *
     * @param items of the case; those of ours with a weight other than one are named with it
     */
    public static String itemMonth(List<Item> items, Language language) {
        String weights = weights(items, language);
        return switch (language) {
                    case EN ->
                            "One item-month is a month in which one item, such as shells, is wholly"
                                    + " missing; two months at half count as one.";
                    case NL ->
                            "Eén tekortmaand is een maand waarin één artikel, bijvoorbeeld granaten,"
                                    + " helemaal ontbreekt; twee maanden met de helft tellen als"
                                    + " één.";
                }
                + (weights.isEmpty() ? "" : " " + weights);
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
        return switch (language) {
            case EN ->
                    (one
                                    ? "One item counts with a weight of its own: "
                                    : "These items count with a weight of their own: ")
                            + named
                            + ".";
            case NL ->
                    (one
                                    ? "Eén artikel telt mee met een eigen gewicht: "
                                    : "Deze artikelen tellen mee met een eigen gewicht: ")
                            + named
                            + ".";
        };
    }

    /**
     * Of what a first figure is: of one run, not of the middle of many futures.
     *
     * @param futures whether a section on many futures stands beside it
     */
    public static String centralCase(boolean futures, Language language) {
        String section = Labels.IN_MANY_FUTURES.in(language);
        return switch (language) {
            case EN ->
                    "These are figures of the central case, in which every number of the case stands"
                            + " at its central value"
                            + (futures
                                    ? "; what many futures come to stands in the section “"
                                            + section
                                            + "”."
                                    : ".");
            case NL ->
                    "Dit zijn cijfers van de centrale variant, met elk cijfer van de casus op zijn"
                            + " middelste waarde"
                            + (futures
                                    ? "; wat vele toekomsten opleveren, staat in het deel ‘"
                                            + section
                                            + "’."
                                    : ".");
        };
    }

    /** What the floor is. Say it once, before or beside the first number under the floor. */
    public static String floor(Language language) {
        return switch (language) {
            case EN -> "The floor is the least that is needed to hold the front and the sky.";
            case NL ->
                    "De ondergrens is wat minimaal nodig is om het front en het luchtruim te"
                            + " houden.";
        };
    }

    /** What is meant by the current course. */
    public static String adHoc(Language language) {
        return switch (language) {
            case EN ->
                    "The current course, or ad hoc, is today’s practice: short contracts, plans for"
                            + " a year ahead, mostly national money.";
            case NL ->
                    "De huidige koers, of ad hoc, is de praktijk van nu: korte contracten, plannen"
                            + " voor een jaar vooruit, vooral nationaal geld.";
        };
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
        return switch (language) {
            case EN -> otherSwitchEn(needsOrder, change);
            case NL -> otherSwitchNl(needsOrder, change);
        };
    }

    private static String otherSwitchEn(boolean needsOrder, Change change) {
        String condition =
                needsOrder
                        ? "If a private firm accepts a line paid by the public without an order,"
                        : "If a private firm accepts a line paid by the public only with an order,";
        String after = TierWords.itemMonths(change.after(), Language.EN);
        String size = Numbers.amount(change.size(), Language.EN);
        return condition
                + switch (change.direction()) {
                    case BETTER -> " the plan leaves " + after + ": " + size + " fewer.";
                    case SAME -> " the plan leaves as much: " + after + ".";
                    case WORSE -> " the plan leaves " + after + ": " + size + " more.";
                };
    }

    private static String otherSwitchNl(boolean needsOrder, Change change) {
        String condition =
                needsOrder
                        ? "Neemt een bedrijf een door de overheid betaalde productielijn ook zonder"
                                + " bestelling,"
                        : "Neemt een bedrijf een door de overheid betaalde productielijn alleen met"
                                + " een bestelling,";
        String after = TierWords.itemMonths(change.after(), Language.NL);
        String size = Numbers.amount(change.size(), Language.NL);
        return condition
                + switch (change.direction()) {
                    case BETTER ->
                            " dan is het tekort met het plan " + after + ": " + size + " minder.";
                    case SAME -> " dan blijft het tekort met het plan gelijk: " + after + ".";
                    case WORSE ->
                            " dan is het tekort met het plan " + after + ": " + size + " meer.";
                };
    }

    private static boolean needsOrder(Answer answer) {
        return answer.c().levers().stream()
                .filter(lever -> lever.effect() == Lever.Effect.PUBLIC_LINE_NEEDS_ORDER)
                .map(lever ->
                        answer.scenario().settings().getOrDefault(lever.id(), lever.standard()))
                .findFirst()
                .map(setting -> setting >= 0.5)
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
