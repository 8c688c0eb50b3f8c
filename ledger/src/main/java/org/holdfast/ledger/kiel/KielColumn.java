package org.holdfast.ledger.kiel;

import java.util.EnumMap;
import java.util.Map;
import org.holdfast.intake.tables.Headings;
import org.holdfast.intake.tables.Headings.Names;
import org.holdfast.model.Text;

/** The columns of the tracker's main sheet, by what they hold. */
enum KielColumn {
    ID("the package's or activity's name", "naam van het pakket of de activiteit"),
    SUB_ID("the name of a part of an activity", "naam van een deel van een activiteit"),
    DONOR("donor", "donor"),
    DATE("day of the announcement", "dag van de aankondiging"),
    MONTH("month, counted from January 2022", "maand, geteld vanaf januari 2022"),
    KIND("kind of aid", "soort steun"),
    MEASURE(
            "whether a row is a commitment or an allocation",
            "of een rij een toezegging of een toewijzing is"),
    EXPLANATION("explanation", "toelichting"),
    CURRENCY("currency of the source", "munt van de bron"),
    STATED("value as given by the source", "waarde volgens de bron"),
    ITEM("item", "artikel"),
    ITEM_TYPE("type of item", "soort artikel"),
    UNITS("units", "stuks"),
    UNITS_DELIVERED("units delivered", "geleverde stuks"),
    ESTIMATE("value by unit prices, US dollars", "waarde naar stuksprijs, dollar"),
    ESTIMATE_DELIVERED(
            "value delivered by unit prices, US dollars",
            "geleverde waarde naar stuksprijs, dollar"),
    TOTAL(
            "value of the package, currency of the source",
            "waarde van het pakket, munt van de bron"),
    VALUE("value of the package, euros", "waarde van het pakket, euro"),
    ACTIVITY_VALUE("value of the activity, euros", "waarde van de activiteit, euro"),
    SUB_VALUE_REDISTRIBUTED(
            "value of the part after redistribution, euros",
            "waarde van het deel na herverdeling, euro"),
    SUB_VALUE("value of the part, euros", "waarde van het deel, euro"),
    DELIVERED("value delivered, euros", "geleverde waarde, euro"),
    VALUED_BY("how the value was found", "hoe de waarde is gevonden"),
    ORIGIN("stock or procurement", "voorraad of nieuw gekocht"),
    DOCUMENT("source", "bron"),
    DELIVERY_DOCUMENT("source of the delivery", "bron van de levering");

    private final String en;
    private final String nl;

    KielColumn(String en, String nl) {
        this.en = en;
        this.nl = nl;
    }

    /** What the column holds, in a few words. */
    Text meaning() {
        return new Text(en, nl);
    }

    /** Headings as the files of Releases 7 to 30 have them, and words for those renamed since. */
    static Headings<KielColumn> headings() {
        Map<KielColumn, Names> names = new EnumMap<>(KielColumn.class);
        names.put(
                ID,
                Names.known("id", "activity id", "package id", "activity")
                        .orWords("id|code", "package*|activity|aid")
                        .without("sub", "iso"));
        names.put(SUB_ID, Names.known("sub activity id").orWords("sub", "id"));
        names.put(
                DONOR,
                Names.known("countries", "country", "donor", "donor country", "giver", "land")
                        .orWords("donor*|countr*|giver*")
                        .without(
                                "contribut*",
                                "group*",
                                "iso",
                                "code",
                                "source*",
                                "eu",
                                "share*",
                                "of"));
        names.put(
                DATE,
                Names.known("announcement date", "date of announcement", "date", "dato")
                        .orWords("date*|announce*")
                        .without("update*", "updated", "deliver*", "month*", "source*"));
        names.put(MONTH, Names.known("month", "maaned nr"));
        names.put(
                KIND,
                Names.known(
                                "type of aid general",
                                "aid type general",
                                "type of aid",
                                "aid type",
                                "kategori",
                                "aid category")
                        .orWords("aid|support|assistance", "type*|kind*|categor*|class*")
                        .without("specific*", "sub", "source*", "item*"));
        names.put(MEASURE, Names.known("measure", "maal").orWords("measure*"));
        names.put(
                EXPLANATION,
                Names.known("explanation", "description").orWords("explan*|descript*"));
        names.put(
                CURRENCY,
                Names.known("original currency", "reporting currency", "currency")
                        .orWords("currency")
                        .without("value*", "constant", "tot", "total", "contribut*"));
        names.put(
                STATED,
                Names.known("monetary value as given by source", "source reported value")
                        .orWords("value*|amount*", "source*|reported|stated|given")
                        .without(
                                "eur",
                                "euro",
                                "euros",
                                "usd",
                                "commitments",
                                "deliveries",
                                "valued",
                                "how"));
        names.put(ITEM, Names.known("item", "items", "item in kind aid"));
        names.put(
                ITEM_TYPE,
                Names.known("type of item", "item type")
                        .orWords("type*|class*", "item*")
                        .without("sub", "source*"));
        names.put(
                UNITS,
                Names.known("no of units", "item numb", "item number", "number of units", "units")
                        .orWords("units|quantity|number")
                        .without("deliver*", "price*", "value*"));
        names.put(
                UNITS_DELIVERED,
                Names.known(
                                "no of units delivered in kind military aid",
                                "item numb deliv",
                                "no of units delivered")
                        .orWords("units|quantity|number|numb", "deliv*")
                        .without("value*"));
        names.put(
                ESTIMATE,
                Names.known("value committed own estimate in usd", "item value estimate usd")
                        .orWords("estimate*", "usd|dollar*|us")
                        .without("deliv*"));
        names.put(
                ESTIMATE_DELIVERED,
                Names.known("value delivered own estimate in usd", "item value estimate deliv usd")
                        .orWords("estimate*", "usd|dollar*|us", "deliv*"));
        names.put(
                TOTAL,
                Names.known("total", "tot activity value", "total value")
                        .orWords("total*", "original|national|currency")
                        .without("eur", "euro", "deliv*", "dummy", "constant"));
        names.put(
                VALUE,
                Names.known(
                                "converted value in eur",
                                "converted value eur",
                                "value in eur",
                                "value eur")
                        .orWords(
                                "eur|euro|euros",
                                "value*|amount*|total*|converted|committed|commitment*")
                        .without(
                                "deliv*",
                                "redistr*",
                                "constant",
                                "activity",
                                "sub",
                                "tot",
                                "usd",
                                "estimate*",
                                "price*",
                                "old",
                                "verdi"));
        names.put(
                ACTIVITY_VALUE,
                Names.known("tot activity value eur", "verdi eur activity")
                        .orWords("activity", "eur|euro|euros")
                        .without("sub", "constant", "old", "deliv*", "redistr*"));
        names.put(
                SUB_VALUE_REDISTRIBUTED,
                Names.known("tot sub activity value eur redistr", "verdi eur redistr")
                        .orWords("eur|euro|euros", "redistr*")
                        .without("constant", "old", "deliv*"));
        names.put(
                SUB_VALUE,
                Names.known("tot sub activity value eur", "verdi eur")
                        .orWords("sub", "activity", "eur|euro|euros")
                        .without("constant", "old", "deliv*", "redistr*"));
        names.put(
                DELIVERED,
                Names.known("total monetary value delivered in eur", "tot value deliv eur")
                        .orWords("eur|euro|euros", "deliv*")
                        .without("constant", "old", "redistr*"));
        names.put(VALUED_BY, Names.known("value source commitments", "value source"));
        names.put(
                ORIGIN,
                Names.known("item origin", "stock or procurement", "procurement type")
                        .orWords("origin|stock*", "procurement|item")
                        .without("soviet"));
        names.put(
                DOCUMENT,
                Names.known("source of aid 1", "source 1", "source aid 1", "source")
                        .orWords("source*", "1"));
        names.put(
                DELIVERY_DOCUMENT,
                Names.known("source for delivery").orWords("source*", "deliv*").without("value*"));
        return new Headings<>(KielColumn.class, names);
    }
}
