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
 * @param formerly another name by which it is read as well
 */
public record Column(
        String name,
        Form form,
        boolean required,
        Optional<String> standard,
        String about,
        Optional<String> formerly) {
    /** A column that has always had its name. */
    public Column(
            String name, Form form, boolean required, Optional<String> standard, String about) {
        this(name, form, required, standard, about, Optional.empty());
    }

    /** The same column, which older files call otherwise. */
    public Column formerly(String other) {
        return new Column(name, form, required, standard, about, Optional.of(other));
    }

    /** A column in which every row says something. */
    static Column required(String name, Form form, String about) {
        return new Column(name, form, true, Optional.empty(), about);
    }

    /** The same column, which may be left empty or out. */
    Column optional() {
        return new Column(name, form, false, Optional.empty(), about);
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
