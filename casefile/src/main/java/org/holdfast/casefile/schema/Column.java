package org.holdfast.casefile.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A column of a table.
 *
 * @param name as in the header
 * @param form what a cell may hold
 * @param required whether the column must be there and filled
 * @param standard what an empty cell means, if it means something
 * @param about one sentence for the reader of messages and of the page of tables
 */
public record Column(
        String name, Form form, boolean required, Optional<String> standard, String about) {
    private static Column required(String name, Form form, String about) {
        return new Column(name, form, true, Optional.empty(), about);
    }

    /** The name by which other rows refer to this one. */
    public static Column id(String about) {
        return required("id", new Form.Id(), about);
    }

    /** A text. */
    public static Column text(String name, String about) {
        return required(name, new Form.Words(), about);
    }

    /** The same text in English and Dutch: columns {@code name_en} and {@code name_nl}. */
    public static List<Column> texts(String name, String about) {
        return List.of(
                text(name + "_en", about + " In English."),
                text(name + "_nl", about + " In Dutch."));
    }

    /** The name of a row in one of the tables. */
    public static Column name(String name, Form.Filter filter, String about, String... tables) {
        return required(name, new Form.Name(List.of(tables), filter), about);
    }

    /** The name of an item. */
    public static Column item(String name, Form.Filter filter, String about) {
        return name(name, filter, about, "items");
    }

    /** The name of a party. */
    public static Column party(String name, Form.Filter filter, String about) {
        return name(name, filter, about, "parties");
    }

    /** yes or no. */
    public static Column yesNo(String name, String about) {
        return required(name, new Form.YesNo(), about);
    }

    /** One of an enumeration's constants, written in lower case with underscores. */
    public static Column oneOf(String name, Class<? extends Enum<?>> constants, String about) {
        return required(name, Form.oneOf(constants, '_'), about);
    }

    /** One of a few words. */
    public static Column oneOf(String name, List<String> choices, String about) {
        return required(name, new Form.OneOf(choices), about);
    }

    /** A month, a date, a year: any other form. */
    public static Column of(String name, Form form, String about) {
        return required(name, form, about);
    }

    /** A month. */
    public static Column month(String name, String about) {
        return required(name, new Form.Month(), about);
    }

    /** A plain number. */
    public static Column number(String name, Range range, String about) {
        return required(name, new Form.Plain(range), about);
    }

    /** A quantity of zero or more. */
    public static Column quantity(String name, String unit, String about) {
        return quantity(name, Range.NOT_NEGATIVE, unit, about);
    }

    /** A quantity within a range. */
    public static Column quantity(String name, Range range, String unit, String about) {
        return required(name, new Form.Quantity(range, unit, false), about);
    }

    /** A quantity between 0 and 1. */
    public static Column share(String name, String about) {
        return quantity(name, Range.SHARE, "share", about);
    }

    /** A quantity in months, at most 50 years. */
    public static Column months(String name, String about) {
        return quantity(name, Range.of(0, 600), "months", about);
    }

    /** A quantity of money: zero or more, converted on reading. */
    public static Column money(String name, String unit, String about) {
        return required(name, new Form.Quantity(Range.NOT_NEGATIVE, unit, true), about);
    }

    /** The same column, which may be left empty or out. */
    public Column optional() {
        return new Column(name, form, false, Optional.empty(), about);
    }

    /** The same column, an empty cell of which means {@code value}. */
    public Column standard(String value) {
        return new Column(name, form, false, Optional.of(value), about);
    }

    /** The columns that may accompany this one: for a quantity its range and origin. */
    List<Column> companions() {
        List<Column> companions = new ArrayList<>();
        if (form instanceof Form.Quantity(Range range, _, _)) {
            Form number = new Form.Plain(range);
            companions.add(companion("low", number, "lowest value thought possible"));
            companions.add(companion("high", number, "highest value thought possible"));
            companions.add(
                    companion(
                            "source",
                            new Form.Name(List.of("sources"), Form.Filter.ANY),
                            "source of this figure, where it is not the row's"));
            companions.add(
                    companion(
                            "known_on",
                            new Form.DayOrMonth(),
                            "day from which this figure could be known, where it is not the row's"));
        }
        return companions;
    }

    private Column companion(String end, Form companionForm, String companionAbout) {
        return new Column(name + "_" + end, companionForm, false, Optional.empty(), companionAbout);
    }
}
