package org.holdfast.casefile.schema;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Language;

/**
 * A column of a table.
 *
 * @param name as in the header
 * @param form what a cell may hold
 * @param required whether the column must be there and filled
 * @param standard what an empty cell means, if it means something
 * @param about one sentence for the reader of messages and of the page of tables
 * @param isTranslated whether it is a text for readers: {@code x_nl} beside it is the same in
 *     Dutch, likewise for each other language, and {@code x_en} is read as {@code x}
 */
public record Column(
        String name,
        Form form,
        boolean required,
        Optional<String> standard,
        String about,
        boolean isTranslated) {
    /** A column that is the same in every language. */
    public Column(
            String name, Form form, boolean required, Optional<String> standard, String about) {
        this(name, form, required, standard, about, false);
    }

    /** The same column, as a text for readers. */
    public Column translated() {
        return new Column(name, form, required, standard, about, true);
    }

    /** What a column is called that holds a text in another language. */
    static String in(Language language, String name) {
        return name + "_" + language.code();
    }

    /** Another name by which it is read as well. */
    public Optional<String> formerly() {
        return isTranslated ? Optional.of(in(Language.EN, name)) : Optional.empty();
    }

    /** A column in which every row says something. */
    static Column required(String name, Form form, String about) {
        return new Column(name, form, true, Optional.empty(), about);
    }

    /** The same column, which may be left empty or out. */
    Column optional() {
        return new Column(name, form, false, Optional.empty(), about);
    }

    /** The columns that may accompany this one: range and origin, other languages. */
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
        if (isTranslated) {
            for (Language language : Language.values()) {
                if (language != Language.EN) {
                    companions.add(
                            new Column(
                                    in(language, name),
                                    new Form.Words(),
                                    false,
                                    Optional.empty(),
                                    "the same in another language, where it is another"));
                }
            }
        }
        return companions;
    }

    private Column companion(String end, Form companionForm, String companionAbout) {
        return new Column(name + "_" + end, companionForm, false, Optional.empty(), companionAbout);
    }
}
