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
        String number = Numbers.capital(Numbers.word(count, language));
        return switch (language) {
            case EN ->
                    switch (count) {
                        case 0 -> "No condition marks the failures";
                        case 1 -> "One condition marks " + share + " of the failures";
                        default ->
                                number + " conditions together mark " + share + " of the failures";
                    };
            case NL ->
                    switch (count) {
                        case 0 -> "Geen voorwaarde kenmerkt de mislukkingen";
                        case 1 -> "Eén voorwaarde kenmerkt " + share + " van de mislukkingen";
                        default ->
                                number
                                        + " voorwaarden samen kenmerken "
                                        + share
                                        + " van de mislukkingen";
                    };
        };
    }

    /**
     * {@code The plan falls short in 78% of the futures with output of powder of at most 62
     * kilotonnes a year and delay of the fund of at least 4 months, against 14% of all futures. …}
     *
     * @param event what goes wrong, subject first and without its full stop: 'The plan falls short'
     */
    public static String sentence(Text event, Box box, Language language) {
        String what = event.in(language);
        String overall = Numbers.share(overall(box), language);
        if (box.sides().isEmpty()) {
            return switch (language) {
                case EN ->
                        what
                                + " in "
                                + overall
                                + " of futures; no limit on a factor sets these apart.";
                case NL ->
                        what
                                + " in "
                                + overall
                                + " van de toekomsten; geen grens aan een factor zondert die af.";
            };
        }
        String conditions = conditions(box, language);
        String density = Numbers.share(box.density(), language);
        return switch (language) {
            case EN ->
                    what
                            + (box.density() <= 0
                                    ? " in none of the futures with "
                                    : box.density() >= 1
                                            ? " in all futures with "
                                            : " in " + density + " of the futures with ")
                            + conditions
                            + ", against "
                            + overall
                            + " of all futures. "
                            + such(box, language);
            case NL ->
                    what
                            + (box.density() <= 0
                                    ? " in geen van de toekomsten met "
                                    : box.density() >= 1
                                            ? " in alle toekomsten met "
                                            : " in " + density + " van de toekomsten met ")
                            + conditions
                            + ", tegen "
                            + overall
                            + " van alle toekomsten. "
                            + such(box, language);
        };
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
        String what = event.in(language);
        String density = Numbers.share(box.density(), language);
        String overall = Numbers.share(overall(box), language);
        int count = box.sides().size();
        String number = Numbers.word(count, language);
        var limits = new ArrayList<String>();
        for (Box.Side side : box.sides()) {
            limits.add(share(side, limits.isEmpty(), language));
        }
        String all = String.join(", ", limits);
        return switch (language) {
            case EN ->
                    what
                            + " in "
                            + density
                            + " of the futures in which "
                            + (count == 1
                                    ? "this holds: "
                                    : (count == 2 ? "both" : "all " + number) + " hold: ")
                            + all
                            + ". Of all futures it is "
                            + overall
                            + ". "
                            + such(box, language);
            case NL ->
                    what
                            + " in "
                            + density
                            + " van de toekomsten waarin "
                            + (count == 1
                                    ? "dit geldt: "
                                    : (count == 2 ? "beide" : "alle " + number) + " gelden: ")
                            + all
                            + ". Van alle toekomsten is het "
                            + overall
                            + ". "
                            + such(box, language);
        };
    }

    /** How many futures a box holds, and how many of those in which it goes wrong. */
    private static String such(Box box, Language language) {
        String mass = Numbers.share(box.mass(), language);
        String coverage = Numbers.share(box.coverage(), language);
        return switch (language) {
            case EN ->
                    "Such futures are "
                            + mass
                            + " of all, and hold "
                            + (box.coverage() >= 1 ? "all" : coverage)
                            + " of those in which it goes wrong.";
            case NL ->
                    "Zulke toekomsten zijn "
                            + mass
                            + " van het geheel, en omvatten "
                            + (box.coverage() >= 1 ? "alle" : coverage + " van de")
                            + " toekomsten waarin het misgaat.";
        };
    }

    /** Share of all futures in which it goes wrong. */
    private static double overall(Box box) {
        return box.coverage() > 0 ? box.density() * box.mass() / box.coverage() : 0;
    }

    /** What a plan that falls short of the criterion does: the event that a box describes. */
    public static Text misses(double criterion) {
        return new Text(
                "The plan misses more than "
                        + Numbers.share(criterion, Language.EN)
                        + " of the floor",
                "Het plan blijft meer dan "
                        + Numbers.share(criterion, Language.NL)
                        + " onder de ondergrens");
    }

    /** That it goes wrong too seldom or too often for a description to say anything. */
    public static String oneSided(Text event, double failing, Language language) {
        String what = event.in(language);
        String often = Futures.inFutures(failing, language);
        boolean seldom = failing < 0.5;
        return switch (language) {
            case EN ->
                    what
                            + " "
                            + often
                            + (seldom
                                    ? ": too seldom to say where."
                                    : ": nearly always, so that no limit sets these apart.");
            case NL ->
                    what
                            + " "
                            + often
                            + (seldom
                                    ? ": te zelden om te zeggen waar."
                                    : ": bijna altijd, zodat geen grens ze afzondert.");
        };
    }

    /** That no box was found. */
    public static String none(Language language) {
        return switch (language) {
            case EN ->
                    "No short description was found of the futures in which it goes wrong: they are"
                            + " spread over all ranges.";
            case NL ->
                    "Er is geen korte beschrijving gevonden van de toekomsten waarin het misgaat:"
                            + " ze liggen over alle marges verspreid.";
        };
    }

    /** That the description was looked for, and so fits these futures better than others. */
    public static String caution(Language language) {
        return switch (language) {
            case EN ->
                    "The limits were looked for in these futures; they are where to look first, not"
                            + " a law.";
            case NL ->
                    "De grenzen zijn in deze toekomsten gezocht; ze wijzen aan waar het"
                            + " eerst te kijken is, een wet zijn ze niet.";
        };
    }

    /** {@code output of powder of at most 62 kilotonnes a year and …}. */
    public static String conditions(Box box, Language language) {
        List<String> sides = box.sides().stream().map(side -> side(side, language)).toList();
        return Lists.and(sides, language);
    }

    /** {@code output of powder at most 90%}; the first limit says of what. */
    private static String share(Box.Side side, boolean first, Language language) {
        String name = BriefSentences.factor(side.name()).in(language);
        String low = side.low().map(x -> percent(x, language)).orElse("");
        String high = side.high().map(x -> percent(x, language)).orElse("");
        return switch (language) {
            case EN ->
                    name
                            + (low.isEmpty()
                                    ? " at most " + high
                                    : high.isEmpty()
                                            ? " at least " + low
                                            : " from " + low + " to " + high)
                            + (first ? " of the case’s figure" : "");
            case NL ->
                    name
                            + (low.isEmpty()
                                    ? " hoogstens " + high
                                    : high.isEmpty()
                                            ? " minstens " + low
                                            : " van " + low + " tot " + high)
                            + (first ? " van het cijfer in de casus" : "");
        };
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
        return switch (language) {
            case EN -> {
                if (low.isEmpty()) {
                    yield name + " of at most " + withUnit(high, unit);
                }
                yield high.isEmpty()
                        ? name + " of at least " + withUnit(low, unit)
                        : name + " of " + low + " to " + withUnit(high, unit);
            }
            case NL -> {
                if (low.isEmpty()) {
                    yield name + " van hoogstens " + withUnit(high, unit);
                }
                yield high.isEmpty()
                        ? name + " van minstens " + withUnit(low, unit)
                        : name + " van " + low + " tot " + withUnit(high, unit);
            }
        };
    }

    private static String withUnit(String number, String unit) {
        if (unit.isEmpty() || unit.startsWith("%")) {
            return number + unit;
        }
        return number.equals("1") ? number + " (" + unit + ")" : number + " " + unit;
    }
}
