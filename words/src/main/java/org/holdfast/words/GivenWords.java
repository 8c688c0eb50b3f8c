package org.holdfast.words;

import java.time.LocalDate;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/** What donors gave themselves, and with their share in the Union's aid. */
public final class GivenWords {
    public static final Text GIVEN = new Text("Given so far", "Tot nu toe gegeven");
    public static final Text ITSELF = new Text("Itself", "Zelf");
    public static final Text WITH_UNION = new Text("With EU share", "Met EU-deel");
    public static final Text ITSELF_OF_GDP = new Text("Itself, share of GDP", "Zelf, deel van bbp");
    public static final Text WITH_UNION_OF_GDP =
            new Text("With EU share, share of GDP", "Met EU-deel, deel van bbp");

    private GivenWords() {}

    /** Who gave most for the size of its economy. */
    public static String title(String donor, double share, boolean union, Language language) {
        String of = Numbers.share(share, language);
        return switch (language) {
            case EN ->
                    "Most for its size: "
                            + donor
                            + ", "
                            + of
                            + " of GDP"
                            + (union ? " with its share in EU aid" : "");
            case NL ->
                    "Het meest naar omvang: "
                            + donor
                            + ", "
                            + of
                            + " van het bbp"
                            + (union ? " met het deel via de EU" : "");
        };
    }

    /** What the bars are: the pale one with the share, the dark one without. */
    public static String measure(String stage, LocalDate until, boolean union, Language language) {
        String day = PageWords.day(until, language);
        return switch (language) {
            case EN ->
                    "All that was "
                            + stage
                            + ", as published until "
                            + day
                            + ", as a percentage of one year's gross domestic product (GDP)"
                            + (union
                                    ? "; dark: by the country itself, pale: with its share in what"
                                            + " the Union's institutions give"
                                    : "; by the country itself");
            case NL ->
                    "Alles wat is "
                            + stage
                            + ", naar wat tot "
                            + day
                            + " is gepubliceerd, als percentage van het bruto binnenlands product (bbp) van één jaar"
                            + (union
                                    ? "; donker: door het land zelf, licht: met het deel in wat de"
                                            + " instellingen van de Unie geven"
                                    : "; door het land zelf");
        };
    }

    /** How the Union's aid is shared, where the list itself says it. */
    public static String methodOfList(Language language) {
        return switch (language) {
            case EN ->
                    "A country's share in the Union's aid is the one that the list publishes: budget,"
                            + " Peace Facility and Investment Bank, each by its own key. The"
                            + " institutions' own lines are left out, so that nothing counts twice.";
            case NL ->
                    "Het aandeel van een land in de steun van de Unie is dat wat de lijst geeft:"
                            + " begroting, Vredesfaciliteit en Investeringsbank, elk naar een eigen"
                            + " sleutel. De regels van de instellingen zelf tellen niet mee, zodat"
                            + " niets dubbel telt.";
        };
    }

    /** How it is shared here, where the list does not say it. */
    public static String methodBySize(String money, Language language) {
        return switch (language) {
            case EN ->
                    "The list names what the Union's institutions give as one sum, "
                            + money
                            + ". Here it is shared over the member states by the size of their"
                            + " economies: our reckoning, not the list's. Money spent since 2022 is"
                            + " set against one year's GDP.";
            case NL ->
                    "De lijst noemt wat de instellingen van de Unie geven als één som, "
                            + money
                            + ". Hier is die over de lidstaten verdeeld naar de omvang van hun"
                            + " economie: onze berekening, niet die van de lijst. Geld van meer jaren"
                            + " staat tegenover het bbp van één jaar.";
        };
    }

    /** Where a list has no shares. */
    public static String noShares(Language language) {
        return switch (language) {
            case EN -> "The list has no shares in the Union's aid: only what each gives itself.";
            case NL ->
                    "De lijst heeft geen aandelen in de steun van de Unie: alleen wat elk zelf geeft.";
        };
    }
}
