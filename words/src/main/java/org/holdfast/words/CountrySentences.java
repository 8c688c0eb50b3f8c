package org.holdfast.words;

import java.time.YearMonth;
import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** What a brief for one country or bloc says of its own part. */
public final class CountrySentences {
    private CountrySentences() {}

    /** The heading of the box. */
    public static String title(Text party, Language language) {
        return switch (language) {
            case EN -> party.en() + ": its part in the plan";
            case NL -> party.nl() + ": het eigen aandeel in het plan";
        };
    }

    /** The party pays nothing and makes nothing in this plan. */
    public static String nothing(Text party, Language language) {
        return switch (language) {
            case EN -> "The plan asks nothing of " + party.en() + ".";
            case NL -> "Het plan vraagt niets van " + party.nl() + ".";
        };
    }

    /** No firm there is asked for anything. */
    public static String noFirms(Text party, Language language) {
        return switch (language) {
            case EN -> "No firm in " + party.en() + " is asked to make or expand anything.";
            case NL ->
                    "Geen bedrijf in "
                            + party.nl()
                            + " wordt gevraagd iets te maken of uit te breiden.";
        };
    }

    /** {@code makes 4,200 rounds a month at most, 310,000 in all}. */
    public static String makes(double most, double inAll, Text unit, Language language) {
        String units = unit.in(language);
        return switch (language) {
            case EN ->
                    "makes up to "
                            + Quantities.of(most, units, true, language)
                            + ", "
                            + Numbers.amount(inAll, language)
                            + " in all";
            case NL ->
                    "maakt tot "
                            + Quantities.of(most, units, true, language)
                            + ", in totaal "
                            + Numbers.amount(inAll, language);
        };
    }

    /** {@code expands by 5,000 rounds a month, first order Mar 2024}. */
    public static String expands(double by, Text unit, YearMonth first, Language language) {
        String units = unit.in(language);
        return switch (language) {
            case EN ->
                    "expands by "
                            + Quantities.of(by, units, true, language)
                            + ", first ordered "
                            + Months.shortName(first, language);
            case NL ->
                    "breidt uit met "
                            + Quantities.of(by, units, true, language)
                            + ", eerste bestelling "
                            + Months.shortName(first, language);
        };
    }

    /** {@code signs contracts of up to 60 months from Mar 2024}. */
    public static String contracts(int longest, YearMonth first, Language language) {
        String length = Months.count(longest, language);
        return switch (language) {
            case EN ->
                    "signs contracts of up to "
                            + length
                            + ", from "
                            + Months.shortName(first, language);
            case NL ->
                    "sluit contracten tot "
                            + length
                            + ", vanaf "
                            + Months.shortName(first, language);
        };
    }

    /** What a fund asks of the party. */
    public static String fund(
            double millions, YearMonth first, YearMonth last, String who, Language language) {
        String money = Numbers.money(millions, language);
        String span = Months.span(first, last, language);
        return switch (language) {
            case EN -> money + ", paid " + span + ". " + who;
            case NL -> money + ", betaald " + span + ". " + who;
        };
    }

    /** Who decides on a fund; and who can block it. */
    public static String who(Text decides, Text blocks, Language language) {
        String by = DecideNow.trimmed(decides.in(language));
        Optional<String> block =
                Optional.of(DecideNow.trimmed(blocks.in(language))).filter(b -> !b.isEmpty());
        return switch (language) {
            case EN -> "Decides: " + by + block.map(b -> ". Can block: " + b).orElse("") + ".";
            case NL -> "Besluit: " + by + block.map(b -> ". Kan blokkeren: " + b).orElse("") + ".";
        };
    }
}
