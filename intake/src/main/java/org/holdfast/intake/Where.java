package org.holdfast.intake;

import java.util.Comparator;
import java.util.Optional;
import java.util.OptionalInt;
import org.holdfast.model.Language;
import org.holdfast.model.Origin;

/**
 * The place of a problem.
 *
 * @param file name of the file as the reader knows it: {@code producers.csv}, {@code
 *     scenarios/baseline.yaml}
 * @param line line in that file, the first being 1
 * @param column column of a table, or entry of a YAML file ({@code ad_hoc.window})
 */
public record Where(String file, OptionalInt line, Optional<String> column) {
    /** By file, then line, then column. */
    static final Comparator<Where> IN_ORDER =
            Comparator.comparing(Where::file)
                    .thenComparingInt(where -> where.line().orElse(0))
                    .thenComparing(where -> where.column().orElse(""));

    /** A file as a whole. */
    public static Where inFile(String file) {
        return new Where(file, OptionalInt.empty(), Optional.empty());
    }

    /** Where a row stands that something was read from. */
    public static Where of(Origin origin) {
        return inFile(origin.file()).atLine(origin.line());
    }

    /** The same file, at a line. */
    public Where atLine(int number) {
        return new Where(file, OptionalInt.of(number), column);
    }

    /** The same line, in a column or at an entry. */
    public Where atColumn(String name) {
        return new Where(file, line, Optional.of(name));
    }

    /** The place in words: {@code producers.csv, line 14, column 'item'}. */
    @Override
    public String toString() {
        return in(Language.EN);
    }

    /** The place in words of a language. */
    public String in(Language language) {
        boolean yaml = file.endsWith(".yaml");
        String lineWord = IntakeMessages.line(language);
        String columnWord = yaml ? IntakeMessages.entry(language) : IntakeMessages.column(language);
        return Shown.all(file)
                + (line.isPresent() ? ", " + lineWord + " " + line.getAsInt() : "")
                + column.map(name -> ", " + columnWord + " " + Shown.quoted(name)).orElse("");
    }
}
