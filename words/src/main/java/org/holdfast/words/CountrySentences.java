package org.holdfast.words;

import java.time.YearMonth;
import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.model.Money;
import org.holdfast.model.Text;

/** What a brief for one country or bloc says of its own part. */
public final class CountrySentences {
    private CountrySentences() {}

    /** {@code output up to 4,200 rounds a month, 310,000 in all}. */
    public static String makes(double most, double inAll, Text unit, Language language) {
        String size = Quantities.of(most, unit.in(language), true, language);
        return CountryMessages.makes(size, inAll, language);
    }

    /** {@code add 5,000 rounds a month, ordered from Mar 2024}. */
    public static String expands(double by, Text unit, YearMonth first, Language language) {
        String size = Quantities.of(by, unit.in(language), true, language);
        return CountryMessages.expands(size, first, language);
    }

    /** {@code give 4,200 rounds from stock, Mar–Sep 2024}. */
    public static String gives(
            double quantity, Text unit, YearMonth first, YearMonth last, Language language) {
        String size = Quantities.of(quantity, unit.in(language), false, language);
        String when = Months.span(first, last, language);
        return CountryMessages.gives(size, when, language);
    }

    /** {@code €5.3 bn, Sep 2024–Feb 2031}: what a fund asks of the party, and when. */
    public static String fund(Money money, YearMonth first, YearMonth last, Language language) {
        return Numbers.money(money, language) + ", " + Months.span(first, last, language);
    }

    /** Who decides on a fund; and who can block it. */
    public static String who(Text decides, Text blocks, Language language) {
        String by = DecideNow.trimmed(decides.in(language));
        Optional<String> block =
                Optional.of(DecideNow.trimmed(blocks.in(language))).filter(b -> !b.isEmpty());
        return CountryMessages.who(by, block.isPresent(), block.orElse(""), language);
    }
}
