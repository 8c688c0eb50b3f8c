package org.holdfast.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Box;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/**
 * Where it goes wrong: a description of the futures in which something happens, as a sentence
 * (scenario discovery, Bryant and Lempert 2010).
 */
public final class Discovery {
    private Discovery() {}

    /** How many conditions mark which part of the failures, as a title. */
    public static String title(Optional<Box> box, Language language) {
        int count = box.map(b -> b.sides().size()).orElse(0);
        String share = Numbers.share(box.map(Box::coverage).orElse(0.0), language);
        return switch (count) {
            case 0 -> DiscoveryMessages.noConditionMarksFailures(language);
            case 1 -> DiscoveryMessages.oneConditionMarksFailures(share, language);
            default -> DiscoveryMessages.conditionsTogetherMarkFailures(count, share, language);
        };
    }

    /**
     * {@code The plan falls short in 78% of the futures with output of powder of at most 62
     * kilotonnes a year and delay of the fund of at least 4 months, against 14% of all futures. …}
     *
     * @param event what goes wrong, subject first and without its full stop: 'The plan falls short'
     */
    public static String sentence(Text event, Box box, Language language) {
        if (box.sides().isEmpty()) {
            return DiscoveryMessages.futuresNoLimitOn(event, overall(box), language);
        }
        String conditions = conditions(box, language);
        return DiscoveryMessages.noneFuturesWithAgainst(
                event,
                box.density() <= 0,
                box.density() >= 1,
                box.density(),
                conditions,
                overall(box),
                such(box, language),
                language);
    }

    /**
     * The same for limits that are shares of the case's own figures: {@code The plan falls short in
     * 78% of the futures in which both hold: output of powder at most 90% of the case’s figure,
     * need of shells at least 137%. …}
     */
    public static String ofTheCase(Text event, Box box, Language language) {
        if (box.sides().isEmpty()) {
            return sentence(event, box, language);
        }
        int count = box.sides().size();
        var limits = new ArrayList<String>();
        for (Box.Side side : box.sides()) {
            limits.add(share(side, limits.isEmpty(), language));
        }
        String all = String.join(", ", limits);
        return DiscoveryMessages.ofTheCase(
                event, box.density(), count, all, overall(box), such(box, language), language);
    }

    /** How many futures a box holds, and how many of those in which it goes wrong. */
    private static String such(Box box, Language language) {
        return DiscoveryMessages.such(box.mass(), box.coverage() >= 1, box.coverage(), language);
    }

    /** Share of all futures in which it goes wrong. */
    private static double overall(Box box) {
        return box.coverage() > 0 ? box.density() * box.mass() / box.coverage() : 0;
    }

    /** That it goes wrong too seldom or too often for a description to say anything. */
    public static String oneSided(Text event, double failing, Language language) {
        String often = Futures.inFutures(failing, language);
        boolean isSettled = failing <= 0 || failing >= 1;
        boolean seldom = failing < 0.5;
        return DiscoveryMessages.oneSided(event, often, isSettled, seldom, language);
    }

    /** {@code output of powder of at most 62 kilotonnes a year and …}. */
    public static String conditions(Box box, Language language) {
        List<String> sides = box.sides().stream().map(side -> side(side, language)).toList();
        return Lists.and(sides, language);
    }

    /** {@code output of powder at most 90%}; the first limit says of what. */
    private static String share(Box.Side side, boolean first, Language language) {
        String low = side.low().map(x -> percent(x, language)).orElse("");
        String high = side.high().map(x -> percent(x, language)).orElse("");
        return DiscoveryMessages.share(
                BriefSentences.factor(side.name()),
                low.isEmpty(),
                high,
                high.isEmpty(),
                low,
                first,
                language);
    }

    private static String percent(double share, Language language) {
        return Numbers.whole(100 * share, language) + "%";
    }

    private static String side(Box.Side side, Language language) {
        String name = side.name().in(language);
        String unit = side.unit().in(language);
        String low = side.low().map(x -> Numbers.amount(x, language)).orElse("");
        String high = side.high().map(x -> Numbers.amount(x, language)).orElse("");
        if (low.isEmpty() && high.isEmpty()) {
            return name;
        }
        if (low.isEmpty()) {
            return DiscoveryMessages.atMost(side.name(), withUnit(high, unit), language);
        }
        if (high.isEmpty()) {
            return DiscoveryMessages.atLeast(side.name(), withUnit(low, unit), language);
        }
        return DiscoveryMessages.side(side.name(), low, withUnit(high, unit), language);
    }

    private static String withUnit(String number, String unit) {
        if (unit.isEmpty() || unit.startsWith("%")) {
            return number + unit;
        }
        return number.equals("1") ? number + " (" + unit + ")" : number + " " + unit;
    }
}
