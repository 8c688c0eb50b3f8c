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
            case EN -> party.en() + ": the plan asks nothing.";
            case NL -> party.nl() + ": het plan vraagt niets.";
        };
    }

    /** No firm there is asked for anything. */
    public static String noFirms(Language language) {
        return switch (language) {
            case EN -> "No firm there is asked to make or expand anything.";
            case NL -> "Geen enkel bedrijf daar wordt gevraagd iets te maken of uit te breiden.";
        };
    }

    /** {@code output up to 4,200 rounds a month, 310,000 in all}. */
    public static String makes(double most, double inAll, Text unit, Language language) {
        String size = Quantities.of(most, unit.in(language), true, language);
        String all = Numbers.amount(inAll, language);
        return switch (language) {
            case EN -> "output up to " + size + ", " + all + " in all";
            case NL -> "productie tot " + size + ", in totaal " + all;
        };
    }

    /** {@code add 5,000 rounds a month, ordered from Mar 2024}. */
    public static String expands(double by, Text unit, YearMonth first, Language language) {
        String size = Quantities.of(by, unit.in(language), true, language);
        String from = Months.shortName(first, language);
        return switch (language) {
            case EN -> "add " + size + ", ordered from " + from;
            case NL -> "uitbreiden met " + size + ", besteld vanaf " + from;
        };
    }

    /** {@code contracts of up to 60 months from Mar 2024}. */
    public static String contracts(int longest, YearMonth first, Language language) {
        String length = Months.count(longest, language);
        String from = Months.shortName(first, language);
        return switch (language) {
            case EN -> "contracts of up to " + length + " from " + from;
            case NL -> "contracten tot " + length + " vanaf " + from;
        };
    }

    /** {@code give 4,200 rounds from stock, Mar–Sep 2024}. */
    public static String gives(
            double quantity, Text unit, YearMonth first, YearMonth last, Language language) {
        String size = Quantities.of(quantity, unit.in(language), false, language);
        String when = Months.span(first, last, language);
        return switch (language) {
            case EN -> "give " + size + " from stock, " + when;
            case NL -> size + " uit voorraad schenken, " + when;
        };
    }

    /** {@code €5.3 bn, Sep 2024–Feb 2031}: what a fund asks of the party, and when. */
    public static String fund(double millions, YearMonth first, YearMonth last, Language language) {
        return Numbers.money(millions, language) + ", " + Months.span(first, last, language);
    }

    /** How many funds or firms are left out. */
    public static String others(int funds, int firms, Language language) {
        return switch (language) {
            case EN -> {
                String fund = Numbers.count(funds, "smaller fund", "smaller funds", language);
                String firm = Numbers.count(firms, "smaller firm", "smaller firms", language);
                yield "Left out: "
                        + (funds == 0 ? firm : firms == 0 ? fund : fund + " and " + firm)
                        + ".";
            }
            case NL -> {
                String fund = Numbers.count(funds, "kleiner fonds", "kleinere fondsen", language);
                String firm =
                        Numbers.count(firms, "kleiner bedrijf", "kleinere bedrijven", language);
                yield "Weggelaten: "
                        + (funds == 0 ? firm : firms == 0 ? fund : fund + " en " + firm)
                        + ".";
            }
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
