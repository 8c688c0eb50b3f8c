package org.holdfast.words;

import java.time.YearMonth;
import java.util.List;
import org.holdfast.model.Binding;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** What stands in the way, and what one more unit of it would buy. */
public final class BindingSentences {
    /** As many are named in a title. */
    private static final int TITLED = 3;

    private BindingSentences() {}

    /** What one more unit buys, with its unit, its span and the tier in which it counts. */
    public static String sentence(Case c, Binding binding, Language language) {
        return sentence(
                binding,
                subject(c, binding.subject()),
                Months.at(c.settings(), binding.from()),
                Months.at(c.settings(), binding.to()),
                language);
    }

    /** A gift is known by its giver and its item. */
    private static Text subject(Case c, String subject) {
        int slash = subject.indexOf('/');
        if (slash < 0) {
            return Names.of(c, subject);
        }
        Text giver = Names.of(c, subject.substring(0, slash));
        Text item = Names.of(c, subject.substring(slash + 1));
        return new Text(giver.en() + ": " + item.en(), giver.nl() + ": " + item.nl());
    }

    /** {@code one extra billion euros}, but {@code an extra 10 missiles a month}. */
    private static String extraEn(String per) {
        return (startsWithDigit(per) ? "an extra " : "one extra ") + per;
    }

    private static String extraNl(String per) {
        return startsWithDigit(per) ? "nog eens " + per : "een extra " + per;
    }

    private static boolean startsWithDigit(String per) {
        return !per.isEmpty() && per.charAt(0) >= '0' && per.charAt(0) <= '9';
    }

    /** The same for a subject and a span that are already known by name. */
    public static String sentence(
            Binding binding, Text subject, YearMonth from, YearMonth to, Language language) {
        String span = Months.span(from, to, language);
        String per = binding.per().in(language);
        String name = subject.in(language);
        return switch (language) {
            case EN ->
                    Numbers.capital(name)
                            + ", "
                            + span
                            + ": "
                            + moreEn(binding.kind(), per)
                            + " "
                            + gainEn(binding);
            case NL ->
                    Numbers.capital(name)
                            + ", "
                            + span
                            + ": "
                            + moreNl(binding.kind(), per)
                            + " "
                            + gainNl(binding);
        };
    }

    private static String moreEn(Binding.Kind kind, String per) {
        return switch (kind) {
            case MONEY, MATERIAL -> extraEn(per);
            case INVESTMENT -> extraEn(per) + " for production lines";
            case CAPACITY -> extraEn(per) + " of capacity";
            case BUILDING_RATE -> extraEn(per) + " of building rate";
            case LEAD_TIME -> "one " + per + " less building time";
            case OFFER -> extraEn(per) + " on offer";
            case GIFT -> extraEn(per) + " to give";
            case STOCK -> extraEn(per) + " in stock";
        };
    }

    private static String moreNl(Binding.Kind kind, String per) {
        return switch (kind) {
            case MONEY, MATERIAL -> extraNl(per);
            case INVESTMENT -> extraNl(per) + " voor productielijnen";
            case CAPACITY -> extraNl(per) + " aan capaciteit";
            case BUILDING_RATE -> extraNl(per) + " aan bouwtempo";
            case LEAD_TIME -> "een " + per + " minder bouwtijd";
            case OFFER -> extraNl(per) + " aan aanbod";
            case GIFT -> extraNl(per) + " om te schenken";
            case STOCK -> extraNl(per) + " in voorraad";
        };
    }

    private static String gainEn(Binding binding) {
        if (binding.gain().isEmpty()) {
            return "would help; how much was not computed.";
        }
        Binding.Gain gain = binding.gain().orElseThrow();
        double own = Numbers.amountValue(gain.plain());
        double allies = Numbers.amountValue(gain.allies());
        String size = itemMonths(own, Language.EN);
        String theirs = itemMonths(allies, Language.EN);
        return switch (binding.tier()) {
            case FLOOR -> {
                if (own <= 0 && allies <= 0) {
                    yield nothing(Language.EN);
                }
                yield own <= 0
                        ? "lowers what the allies miss of their own floors by " + theirs + "."
                        : "lowers the shortfall under the floor by "
                                + size
                                + (allies > 0
                                        ? ", and what the allies miss of theirs by " + theirs + "."
                                        : ".");
            }
            case FULL ->
                    own <= 0
                            ? nothing(Language.EN)
                            : "lowers the shortfall on the full need by " + size + ".";
            case ALLY_TARGETS ->
                    own <= 0
                            ? nothing(Language.EN)
                            : "lowers the allies’ shortfall on their stock targets by "
                                    + size
                                    + ".";
            case COST ->
                    Numbers.moneyValue(gain.plain()) <= 0
                            ? nothing(Language.EN)
                            : "saves " + Numbers.money(gain.plain(), Language.EN) + ".";
        };
    }

    /** A small gain keeps its digits: one more unit may be a small one. */
    private static String itemMonths(double gain, Language language) {
        boolean one = Numbers.isSingular(gain, language);
        String number = Numbers.amount(gain, language);
        return switch (language) {
            case EN -> number + (one ? " item-month" : " item-months");
            case NL -> number + (one ? " tekortmaand" : " tekortmaanden");
        };
    }

    private static String nothing(Language language) {
        return switch (language) {
            case EN -> "buys nothing; something else binds.";
            case NL -> "levert niets op; iets anders knelt.";
        };
    }

    private static String gainNl(Binding binding) {
        if (binding.gain().isEmpty()) {
            return "zou helpen; hoeveel is niet uitgerekend.";
        }
        Binding.Gain gain = binding.gain().orElseThrow();
        double own = Numbers.amountValue(gain.plain());
        double allies = Numbers.amountValue(gain.allies());
        String size = itemMonths(own, Language.NL);
        String theirs = itemMonths(allies, Language.NL);
        return switch (binding.tier()) {
            case FLOOR -> {
                if (own <= 0 && allies <= 0) {
                    yield nothing(Language.NL);
                }
                yield own <= 0
                        ? "verkleint wat de bondgenoten zelf onder hun ondergrenzen tekortkomen"
                                + " met "
                                + theirs
                                + "."
                        : "verkleint het tekort onder de ondergrens met "
                                + size
                                + (allies > 0 ? ", en dat van de bondgenoten met " + theirs : "")
                                + ".";
            }
            case FULL ->
                    own <= 0
                            ? nothing(Language.NL)
                            : "verkleint het tekort op de volledige behoefte met " + size + ".";
            case ALLY_TARGETS ->
                    own <= 0
                            ? nothing(Language.NL)
                            : "verkleint het tekort van de bondgenoten op hun voorraaddoelen met "
                                    + size
                                    + ".";
            case COST ->
                    Numbers.moneyValue(gain.plain()) <= 0
                            ? nothing(Language.NL)
                            : "bespaart " + Numbers.money(gain.plain(), Language.NL) + ".";
        };
    }

    /**
     * The title above the table: what binds, in the order given. Gains in different units have no
     * order among each other, so that nothing is said to bind most.
     */
    public static String title(List<Text> subjects, Language language) {
        List<String> names = subjects.stream().limit(TITLED).map(s -> s.in(language)).toList();
        boolean more = subjects.size() > TITLED;
        return switch (language) {
            case EN ->
                    names.isEmpty()
                            ? "Nothing binds: every need is met"
                            : (more ? "What binds, among others: " : "What binds: ")
                                    + Lists.and(names, language);
            case NL ->
                    names.isEmpty()
                            ? "Niets knelt: in elke behoefte is voorzien"
                            : (more ? "Wat onder meer knelt: " : "Wat knelt: ")
                                    + Lists.and(names, language);
        };
    }
}
