package org.holdfast.ledger.kiel;

import java.util.EnumMap;
import java.util.Map;
import org.holdfast.intake.tables.Headings;
import org.holdfast.intake.tables.Headings.Names;
import org.holdfast.model.Text;

/** The columns of the tracker's main sheet, by what they hold. */
enum KielColumn {
    ID(KielMessages.PACKAGE_OR_ACTIVITY_NAME),
    SUB_ID(KielMessages.NAME_PART_ACTIVITY),
    DONOR(KielMessages.DONOR),
    DATE(KielMessages.DAY_ANNOUNCEMENT),
    MONTH(KielMessages.MONTH_COUNTED_FROM_JANUARY_2022),
    KIND(KielMessages.KIND_AID),
    MEASURE(KielMessages.WHETHER_ROW_COMMITMENT_OR_ALLOCATION),
    EXPLANATION(KielMessages.EXPLANATION),
    CURRENCY(KielMessages.CURRENCY_SOURCE),
    STATED(KielMessages.VALUE_AS_GIVEN_BY_SOURCE),
    ITEM(KielMessages.ITEM),
    ITEM_TYPE(KielMessages.TYPE_ITEM),
    UNITS(KielMessages.UNITS),
    UNITS_DELIVERED(KielMessages.UNITS_DELIVERED),
    ESTIMATE(KielMessages.VALUE_BY_UNIT_PRICES_US),
    ESTIMATE_DELIVERED(KielMessages.VALUE_DELIVERED_BY_UNIT_PRICES),
    TOTAL(KielMessages.VALUE_PACKAGE_CURRENCY_SOURCE),
    VALUE(KielMessages.VALUE_PACKAGE_EUROS),
    ACTIVITY_VALUE(KielMessages.VALUE_ACTIVITY_EUROS),
    SUB_VALUE_REDISTRIBUTED(KielMessages.VALUE_PART_AFTER_REDISTRIBUTION_EUROS),
    SUB_VALUE(KielMessages.VALUE_PART_EUROS),
    DELIVERED(KielMessages.VALUE_DELIVERED_EUROS),
    VALUED_BY(KielMessages.HOW_VALUE_WAS_FOUND),
    ORIGIN(KielMessages.STOCK_OR_PROCUREMENT),
    DOCUMENT(KielMessages.SOURCE),
    DELIVERY_DOCUMENT(KielMessages.SOURCE_DELIVERY);

    private final Text text;

    KielColumn(Text text) {
        this.text = text;
    }

    /** What the column holds, in a few words. */
    Text meaning() {
        return text;
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
