package org.holdfast.casefile.schema;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.intake.Where;
import org.holdfast.model.Text;

/**
 * A row as read: the cells that hold what their columns allow, defaults filled in. Cells with a
 * problem are left out and known as wrong.
 *
 * @param file name of the table's file
 * @param line line in the file, the header being 1
 * @param cells column → text, for filled cells without a problem
 * @param wrong columns whose cell has a problem
 * @param headings column → what the header calls it, where that is another name
 */
public record Row(
        String file,
        int line,
        Map<String, String> cells,
        Set<String> wrong,
        Map<String, String> headings) {
    public Row {
        cells = Map.copyOf(cells);
        wrong = Set.copyOf(wrong);
        headings = Map.copyOf(headings);
    }

    /** The text of a cell, if it is filled and right. */
    public Optional<String> find(String column) {
        return Optional.ofNullable(cells.get(column));
    }

    /** A text for readers, in each language that the row has it in. */
    public Text texts(String column) {
        return Text.each(
                language -> find(Column.in(language, column)).or(() -> find(column)).orElse(""));
    }

    /** The number in a cell, if it is filled and right. */
    public OptionalDouble findNumber(String column) {
        return find(column).map(Decimal::parse).orElse(OptionalDouble.empty());
    }

    /** What the figure in a column rests on: its own source, else the row's. */
    public Optional<String> source(String column) {
        return find(column + "_source").or(() -> find("source"));
    }

    /** Since when the figure in a column is known. */
    public Optional<String> knownOn(String column) {
        return find(column + "_known_on").or(() -> find("known_on"));
    }

    /** Whether a cell is filled and right, and holds this text. */
    public boolean has(String column, String text) {
        return text.equals(cells.get(column));
    }

    /** Whether the cell has a problem of its own; then say no more about it. */
    public boolean isWrong(String column) {
        return wrong.contains(column);
    }

    /** Whether a cell is empty on purpose. */
    public boolean isEmpty(String column) {
        return !cells.containsKey(column) && !wrong.contains(column);
    }

    /** The place of the row. */
    public Where where() {
        return Where.inFile(file).atLine(line);
    }

    /** The place of a cell. */
    public Where where(String column) {
        return where().atColumn(heading(column));
    }

    /** What the header calls a column. */
    public String heading(String column) {
        return headings.getOrDefault(column, column);
    }
}
