package org.holdfast.casefile.schema;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.model.Origin;
import org.holdfast.model.Quantity;
import org.holdfast.model.Text;

/** A row without problems, on its way to a record. Every getter names its column. */
public final class Entry {
    private final Table<?> table;
    private final Row row;
    private final Terms terms;

    /** The row of a table, read on these terms. */
    public Entry(Table<?> table, Row row, Terms terms) {
        this.table = table;
        this.row = row;
        this.terms = terms;
    }

    /** A text; empty if the cell is. */
    public String text(String column) {
        return row.find(column).orElse("");
    }

    /** A text, if the cell is filled. */
    public Optional<String> findText(String column) {
        return row.find(column);
    }

    /** A text that is the same in every language, unless {@code name_nl} is filled. */
    public Text texts(String column) {
        return row.texts(column);
    }

    /** The same; where the cell is empty, the text of another column. */
    public Text texts(String column, String other) {
        return findText(column).isEmpty() ? texts(other) : texts(column);
    }

    /** The names in a cell. */
    public List<String> names(String column) {
        return Arrays.stream(text(column).split("\\s+", -1)).filter(n -> !n.isEmpty()).toList();
    }

    /** A constant of an enumeration. */
    public <E extends Enum<E>> E oneOf(String column, Class<E> constants) {
        return Enum.valueOf(constants, get(column).toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** A plain number. */
    public double number(String column) {
        return Decimal.parse(get(column)).orElseThrow();
    }

    /** A plain number, if the cell is filled. */
    public Optional<Double> findNumber(String column) {
        OptionalDouble number = row.findNumber(column);
        return number.isPresent() ? Optional.of(number.getAsDouble()) : Optional.empty();
    }

    /** A year. */
    public int year(String column) {
        return Form.year(get(column)).orElseThrow();
    }

    /** A month as an index from the first month; negative before it. */
    public Optional<Integer> findMonth(String column) {
        return row.find(column).flatMap(Form::month).map(terms::index);
    }

    /** The first month index of a window: the case's first month if empty or earlier. */
    public int from(String column) {
        return Math.clamp(findMonth(column).orElse(0), 0, terms.months());
    }

    /** The last month index of a window: the horizon's last month if empty or later. */
    public int to(String column) {
        return Math.clamp(findMonth(column).orElse(terms.months() - 1), -1, terms.months() - 1);
    }

    /** A quantity. */
    public Quantity quantity(String column) {
        return findQuantity(column)
                .orElseThrow(() ->
                        new IllegalStateException(
                                row.where(column) + " is empty, and has no default"));
    }

    /** A quantity, if the cell is filled or has a default. */
    public Optional<Quantity> findQuantity(String column) {
        OptionalDouble value = row.findNumber(column);
        if (value.isEmpty()) {
            return Optional.empty();
        }
        double low = row.findNumber(column + "_low").orElse(value.getAsDouble());
        double high = row.findNumber(column + "_high").orElse(value.getAsDouble());
        Origin origin =
                new Origin(
                        row.source(column).orElse(""),
                        row.knownOn(column).orElse(""),
                        row.file(),
                        row.line(),
                        text("note"));
        Quantity written = new Quantity(value.getAsDouble(), low, high, origin);
        return Optional.of(isMoney(column) ? written.times(worth()) : written);
    }

    private boolean isMoney(String column) {
        return table.columns().stream()
                .anyMatch(c ->
                        c.name().equals(column)
                                && c.form() instanceof Form.Quantity(_, _, boolean money)
                                && money);
    }

    private double worth() {
        int year = row.find("price_year").flatMap(Form::year).orElse(terms.priceYear());
        return terms.worth(row.find("currency").orElse(terms.currency()), year).orElseThrow();
    }

    /** Values and their weights; empty if the cell is. */
    public List<double[]> weighted(String column) {
        return row.find(column).flatMap(Form::weighted).orElse(List.of());
    }

    /** Where the row comes from. */
    public Origin origin() {
        return new Origin(text("source"), text("known_on"), row.file(), row.line(), text("note"));
    }

    private String get(String column) {
        return row.find(column)
                .orElseThrow(() -> new IllegalStateException(row.where(column) + " is empty"));
    }
}
