package org.holdfast.plan;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Writes a programme in free-format MPS, which other solvers read, so that a plan can be checked by
 * people who do not trust ours.
 *
 * <p>Numbers have all their digits. Spaces in names become underscores, and a name that was already
 * used gets its place behind it. A row without sides is written as {@code N}; most readers drop it.
 * For a row with two different sides readers compute one from the other and the width, which may
 * cost the last bit.
 */
public final class MpsWriter {
    private static final String OBJECTIVE = "objective";

    private MpsWriter() {}

    /** The whole file, about seventy characters for each entry of the matrix. */
    public static String write(Programme programme) {
        return write(programme, List.of());
    }

    /**
     * The same, told what it is.
     *
     * @param comments lines for a reader at its head, which solvers skip
     */
    public static String write(Programme programme, List<String> comments) {
        String[] columns = names(programme.columns(), programme::columnName, new HashSet<>());
        String[] rows =
                names(programme.rows(), programme::rowName, new HashSet<>(Set.of(OBJECTIVE)));
        StringBuilder text = new StringBuilder();
        comments.forEach(comment -> text.append("* ").append(comment).append('\n'));
        text.append("NAME holdfast\nROWS\n N objective\n");
        for (int row = 0; row < rows.length; row++) {
            text.append(' ').append(kind(programme, row)).append(' ').append(rows[row]);
            text.append('\n');
        }
        text.append("COLUMNS\n");
        for (int column = 0; column < columns.length; column++) {
            appendColumn(text, programme, column, columns[column], rows);
        }
        text.append("RHS\n");
        for (int row = 0; row < rows.length; row++) {
            double side =
                    switch (kind(programme, row)) {
                        case 'N' -> 0;
                        case 'L' -> programme.rowUpper[row];
                        default -> programme.rowLower[row];
                    };
            if (side != 0) {
                line(text, "RHS", rows[row], side);
            }
        }
        text.append("RANGES\n");
        for (int row = 0; row < rows.length; row++) {
            double width = programme.rowUpper[row] - programme.rowLower[row];
            if (width != 0 && !Double.isInfinite(width)) {
                line(text, "RANGES", rows[row], width);
            }
        }
        text.append("BOUNDS\n");
        for (int column = 0; column < columns.length; column++) {
            appendBounds(text, columns[column], programme.lower[column], programme.upper[column]);
        }
        return text.append("ENDATA\n").toString();
    }

    /** E, G, L or N; a range hangs on the side from which the other is found exactly, if any. */
    private static char kind(Programme programme, int row) {
        double lower = programme.rowLower[row];
        double upper = programme.rowUpper[row];
        if (lower == upper) {
            return 'E';
        }
        if (Double.isInfinite(upper)) {
            return Double.isInfinite(lower) ? 'N' : 'G';
        }
        return lower + (upper - lower) == upper ? 'G' : 'L';
    }

    private static void appendColumn(
            StringBuilder text, Programme programme, int column, String name, String[] rows) {
        int first = programme.starts[column];
        int end = programme.starts[column + 1];
        if (programme.cost[column] != 0 || first == end) {
            line(text, name, OBJECTIVE, programme.cost[column]);
        }
        for (int entry = first; entry < end; entry++) {
            line(text, name, rows[programme.rowIndex[entry]], programme.coefficient[entry]);
        }
    }

    private static void appendBounds(StringBuilder text, String name, double lower, double upper) {
        if (lower == upper) {
            line(text, "FX BOUNDS", name, lower);
            return;
        }
        boolean bounded = upper != Double.POSITIVE_INFINITY;
        if (lower == Double.NEGATIVE_INFINITY) {
            text.append(bounded ? " MI" : " FR").append(" BOUNDS ").append(name).append('\n');
        } else if (lower != 0 || upper < 0) {
            // Said even when zero: a negative upper bound alone would free the lower one.
            line(text, "LO BOUNDS", name, lower);
        }
        if (bounded) {
            line(text, "UP BOUNDS", name, upper);
        }
    }

    private static void line(StringBuilder text, String first, String second, double number) {
        text.append(' ').append(first).append(' ').append(second).append(' ').append(number);
        text.append('\n');
    }

    private static String[] names(int count, IntFunction<String> name, Set<String> used) {
        String[] names = new String[count];
        for (int k = 0; k < count; k++) {
            String plain = plain(name.apply(k));
            while (!used.add(plain)) {
                plain = plain + '_' + k;
            }
            names[k] = plain;
        }
        return names;
    }

    /** A name that a reader takes for one word and not for a comment. */
    private static String plain(String name) {
        StringBuilder plain = new StringBuilder(name.length());
        if (name.isEmpty() || name.charAt(0) == '*' || name.charAt(0) == '$') {
            plain.append('_');
        }
        for (int k = 0; k < name.length(); k++) {
            char c = name.charAt(k);
            plain.append(Character.isWhitespace(c) ? '_' : c);
        }
        return plain.toString();
    }
}
