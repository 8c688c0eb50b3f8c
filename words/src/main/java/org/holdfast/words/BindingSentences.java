package org.holdfast.words;

import java.time.YearMonth;
import java.util.List;
import org.holdfast.model.Binding;
import org.holdfast.model.Case;
import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.model.Money;
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
                c.settings().currency(),
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
        Text item = BriefSentences.several(c, subject.substring(slash + 1));
        return BindingMessages.subject(giver, item);
    }

    private static boolean startsWithDigit(String per) {
        return !per.isEmpty() && per.charAt(0) >= '0' && per.charAt(0) <= '9';
    }

    /** The same for a subject and a span that are already known by name. */
    public static String sentence(
            Binding binding,
            Currency currency,
            Text subject,
            YearMonth from,
            YearMonth to,
            Language language) {
        String span = Months.span(from, to, language);
        boolean number = startsWithDigit(binding.per().in(language));
        String more = BindingMessages.more(binding.kind(), number, binding.per(), language);
        return BindingMessages.sentence(
                subject, span, more, gain(binding, currency, language), language);
    }

    private static String gain(Binding binding, Currency currency, Language language) {
        if (binding.gain().isEmpty()) {
            return BindingMessages.wouldHelp(language);
        }
        Binding.Gain gain = binding.gain().orElseThrow();
        double own = Numbers.amountValue(gain.plain());
        double allies = Numbers.amountValue(gain.allies());
        String size = itemMonths(own, language);
        String theirs = itemMonths(allies, language);
        return switch (binding.tier()) {
            case FLOOR -> {
                if (own <= 0 && allies <= 0) {
                    yield BindingMessages.buysNothing(language);
                }
                yield own <= 0
                        ? BindingMessages.lowersAlliesFloors(theirs, language)
                        : BindingMessages.lowersFloor(size, allies > 0, theirs, language);
            }
            case FULL ->
                    own <= 0
                            ? BindingMessages.buysNothing(language)
                            : BindingMessages.lowersFullNeed(size, language);
            case ALLY_TARGETS ->
                    own <= 0
                            ? BindingMessages.buysNothing(language)
                            : BindingMessages.lowersAllyTargets(size, language);
            case COST ->
                    Numbers.moneyValue(gain.plain()) <= 0
                            ? BindingMessages.buysNothing(language)
                            : BindingMessages.saves(new Money(gain.plain(), currency), language);
        };
    }

    /** A small gain keeps its digits: one more unit may be a small one. */
    private static String itemMonths(double gain, Language language) {
        return BindingMessages.itemMonths(gain, language);
    }

    /**
     * The title above the table: what binds, in the order given, each name once. Gains in different
     * units have no order among each other, so that nothing is said to bind most.
     */
    public static String title(List<Text> subjects, Language language) {
        List<String> names = subjects.stream().map(s -> s.in(language)).distinct().toList();
        if (names.isEmpty()) {
            return BindingMessages.nothingBindsEveryNeed(language);
        }
        boolean more = names.size() > TITLED;
        List<String> first = names.stream().limit(TITLED).toList();
        return BindingMessages.whatBindsAmongOthers(more, Lists.and(first, language), language);
    }
}
