package org.holdfast.words;

import java.util.Comparator;
import java.util.List;
import org.holdfast.model.Driver;
import org.holdfast.model.Language;
import org.holdfast.model.Spread;
import org.holdfast.model.Text;

/**
 * What drives an answer: which factors its spread over futures comes from, alone and together with
 * others. Estimates are told in whole per cents: they are not worth more.
 */
public final class Drivers {
    /** Factors named in a list before the rest is counted. */
    private static final int NAMED = 6;

    private Drivers() {}

    /** The factor behind most of the spread, as a title. */
    public static String title(List<Driver> drivers, Language language) {
        Driver top =
                drivers.stream()
                        .max(Comparator.comparingDouble(d -> d.total().central()))
                        .orElse(null);
        if (top == null || percent(top.total().central()) == 0) {
            return switch (language) {
                case EN -> "No factor drives the answer";
                case NL -> "Geen factor bepaalt het antwoord";
            };
        }
        String name = Numbers.capital(top.name().in(language)) + ": ";
        String share = share(top.total().central(), language);
        return switch (language) {
            case EN -> name + "behind " + share + " of the spread in the answer";
            case NL -> name + "goed voor " + share + " van de spreiding in het antwoord";
        };
    }

    /**
     * What one factor explains, alone and together with others.
     *
     * @param outcome what spreads: 'the shortfall under the floor'
     */
    public static String sentence(Driver driver, Text outcome, Language language) {
        String name = Numbers.capital(driver.name().in(language)) + ": ";
        String of = outcome.in(language);
        int first = percent(driver.first().central());
        int total = percent(driver.total().central());
        String alone = withInterval(driver.first(), language);
        String together = withInterval(driver.total(), language);
        if (total == 0 && first == 0) {
            return switch (language) {
                case EN -> name + "makes no visible difference to " + of + ".";
                case NL -> name + "maakt voor " + of + " geen zichtbaar verschil.";
            };
        }
        if (first == 0) {
            return switch (language) {
                case EN ->
                        name
                                + "explains nothing alone, but together with other factors "
                                + together
                                + " of the spread of "
                                + of
                                + ".";
                case NL ->
                        name
                                + "verklaart op zichzelf niets, maar samen met andere factoren "
                                + together
                                + " van de spreiding van "
                                + of
                                + ".";
            };
        }
        return switch (language) {
            case EN ->
                    name
                            + "alone explains "
                            + alone
                            + " of the spread of "
                            + of
                            + (total <= first
                                    ? "; other factors add nothing to that."
                                    : "; together with other factors " + together + ".");
            case NL ->
                    name
                            + "verklaart op zichzelf "
                            + alone
                            + " van de spreiding van "
                            + of
                            + (total <= first
                                    ? "; andere factoren voegen daar niets aan toe."
                                    : "; samen met andere factoren " + together + ".");
        };
    }

    /** How much the factors explain one by one, and how much only together. */
    public static String oneByOne(List<Driver> drivers, Language language) {
        double sum = drivers.stream().mapToDouble(d -> Math.max(0, d.first().central())).sum();
        int alone = percent(sum);
        String most = share(sum, language);
        String rest = share((100 - alone) / 100.0, language);
        return switch (language) {
            case EN ->
                    switch (alone) {
                        case 0 -> "No factor explains anything alone: they act only together.";
                        case 100 ->
                                "One by one, the factors explain the whole spread: how one acts"
                                        + " does not depend on the others.";
                        default ->
                                "One by one, the factors explain "
                                        + most
                                        + " of the spread; the other "
                                        + rest
                                        + " comes from how they act together.";
                    };
            case NL ->
                    switch (alone) {
                        case 0 -> "Op zichzelf verklaart geen factor iets: ze werken alleen samen.";
                        case 100 ->
                                "Eén voor één verklaren de factoren de hele spreiding: wat de ene"
                                        + " uitmaakt, hangt niet van de andere af.";
                        default ->
                                "Eén voor één verklaren de factoren "
                                        + most
                                        + " van de spreiding; de andere "
                                        + rest
                                        + " ontstaat doordat ze op elkaar inwerken.";
                    };
        };
    }

    /**
     * What the factors that are not drawn come to; empty for none. The sum of their total indices,
     * which what they do together cannot exceed.
     */
    public static String rest(List<Driver> left, Language language) {
        if (left.isEmpty()) {
            return "";
        }
        double sum = left.stream().mapToDouble(d -> Math.max(0, d.total().central())).sum();
        String most =
                percent(sum) == 0
                        ? switch (language) {
                            case EN -> "less than 1%";
                            case NL -> "minder dan 1%";
                        }
                        : switch (language) {
                            case EN -> "at most " + share(sum, language);
                            case NL -> "hoogstens " + share(sum, language);
                        };
        int count = left.size();
        return switch (language) {
            case EN ->
                    count == 1
                            ? "The one other factor explains " + most + "."
                            : "The other "
                                    + Numbers.word(count, language)
                                    + " factors together explain "
                                    + most
                                    + ".";
            case NL ->
                    count == 1
                            ? "De ene andere factor verklaart " + most + "."
                            : "De andere "
                                    + Numbers.word(count, language)
                                    + " factoren verklaren samen "
                                    + most
                                    + ".";
        };
    }

    /** What the shares do not say; stands beside them. */
    public static String caution(Language language) {
        return switch (language) {
            case EN ->
                    "These shares say where the spread of the answer comes from, given the ranges"
                            + " that the case assumes. They do not say what can be changed, nor"
                            + " which range is right.";
            case NL ->
                    "Deze aandelen zeggen waar de spreiding van het antwoord vandaan komt, gegeven"
                            + " de marges die de casus aanneemt. Ze zeggen niet wat te veranderen"
                            + " is, en ook niet welke marge klopt.";
        };
    }

    /** What a screen reader says of the chart of drivers. */
    public static String description(List<Driver> drivers, Language language) {
        List<String> largest =
                drivers.stream()
                        .sorted(Comparator.comparingDouble(d -> -d.total().central()))
                        .limit(NAMED)
                        .map(d ->
                                d.name().in(language)
                                        + " "
                                        + share(d.first().central(), language)
                                        + switch (language) {
                                            case EN -> " alone and ";
                                            case NL -> " op zichzelf en ";
                                        }
                                        + share(d.total().central(), language)
                                        + switch (language) {
                                            case EN -> " with others";
                                            case NL -> " samen met andere";
                                        })
                        .toList();
        return switch (language) {
            case EN ->
                    "Bars for the share of the spread that each factor explains, largest first: "
                            + String.join("; ", largest)
                            + ".";
            case NL ->
                    "Balken voor het deel van de spreiding dat elke factor verklaart, de grootste"
                            + " eerst: "
                            + String.join("; ", largest)
                            + ".";
        };
    }

    private static String withInterval(Spread share, Language language) {
        String central = share(share.central(), language);
        String low = share(share.low(), language);
        String high = share(share.high(), language);
        return low.equals(high)
                ? central
                : central + " (" + low.substring(0, low.length() - 1) + "–" + high + ")";
    }

    private static String share(double share, Language language) {
        return Numbers.whole(percent(share), language) + "%";
    }

    /** In whole per cents; what an estimate has beyond 0 and 1 is cut off. */
    private static int percent(double share) {
        return (int) Math.floor(100 * Math.max(0, Math.min(1, share)) + 0.5);
    }
}
