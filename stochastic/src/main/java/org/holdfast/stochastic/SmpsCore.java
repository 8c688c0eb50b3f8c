package org.holdfast.stochastic;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.holdfast.intake.Nearest;
import org.holdfast.intake.Shown;
import org.jspecify.annotations.Nullable;

/**
 * The core file: a linear programme in MPS, with names that hold no spaces. Sections are NAME,
 * OBJSENSE, ROWS, COLUMNS, RHS, RANGES and BOUNDS. A column of whole numbers without bounds lies
 * between 0 and 1, a column with an upper bound below 0 alone has no lower one, and a second row
 * {@code N} is left out, as is usual.
 */
final class SmpsCore extends Core {
    private static final List<String> SECTIONS =
            List.of("NAME", "OBJSENSE", "ROWS", "COLUMNS", "RHS", "RANGES", "BOUNDS");

    /** Kinds of bounds. */
    static final List<String> BOUNDS =
            List.of("UP", "LO", "FX", "FR", "MI", "PL", "BV", "UI", "LI");

    private static final String SIDES = "RHS";
    private static final String RANGES = "RANGES";

    /** The row of the objective. */
    static final int OBJECTIVE = -1;

    /** A row that is left out. */
    static final int FREE = -2;

    final Map<String, Integer> rowByName = new HashMap<>();
    final Map<String, Integer> columnByName = new HashMap<>();

    /** The name of the set of sides, and of ranges; a core has one of each. */
    private final Map<String, String> sets = new HashMap<>();

    private @Nullable String objective;

    SmpsCore(Path path) {
        SmpsLines in = new SmpsLines(path);
        String section = "";
        boolean isWhole = false;
        Map<Integer, Boolean> bounded = new HashMap<>();
        while (in.next()) {
            if (in.isHeader() && !(section.equals("OBJSENSE") && in.word(0).startsWith("MAX"))) {
                section = in.word(0).toUpperCase(Locale.ROOT);
                if (section.equals("OBJSENSE") && in.size() > 1) {
                    maximise = in.word(1).toUpperCase(Locale.ROOT).startsWith("MAX");
                }
                continue;
            }
            switch (section) {
                case "OBJSENSE" -> maximise = in.word(0).toUpperCase(Locale.ROOT).startsWith("MAX");
                case "ROWS" -> row(in);
                case "COLUMNS" -> {
                    if (in.size() >= 3 && in.word(1).equals("MARKER")) {
                        isWhole = in.word(2).equals("INTORG");
                    } else {
                        column(in, isWhole);
                    }
                }
                case SIDES -> side(in, true);
                case RANGES -> side(in, false);
                case "BOUNDS" -> {
                    in.atLeast(3, StochasticMessages.FORM_BOUND);
                    String[] named = boundOf(in);
                    int column = column(in, named[0]);
                    bound(in, column, in.word(0), Double.parseDouble(named[1]));
                    bounded.put(column, true);
                }
                default ->
                        throw in.wrong(
                                StochasticMessages.noSection(
                                        Shown.plainly(section), String.join(", ", SECTIONS)));
            }
        }
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).isWhole() && !bounded.containsKey(c)) {
                columns.set(c, columns.get(c).withBounds(0, 1));
            }
        }
        if (objective == null) {
            throw in.missing(StochasticMessages.NO_OBJECTIVE);
        }
        if (columns.isEmpty()) {
            throw in.missing(StochasticMessages.NO_COLUMNS);
        }
    }

    private void row(SmpsLines in) {
        in.atLeast(2, StochasticMessages.FORM_ROW);
        char kind = Character.toUpperCase(in.word(0).charAt(0));
        if ("NLGE".indexOf(kind) < 0) {
            throw in.wrong(StochasticMessages.noKindOfRow(Shown.plainly(in.word(0))));
        }
        int place = kind != 'N' ? rows.size() : objective == null ? OBJECTIVE : FREE;
        if (kind == 'N' && objective == null) {
            objective = in.word(1);
        }
        if (kind != 'N') {
            rows.add(new Row(in.word(1), kind, 0, Double.NaN));
        }
        if (rowByName.putIfAbsent(in.word(1), place) != null) {
            throw in.wrong(StochasticMessages.rowTwice(Shown.plainly(in.word(1))));
        }
    }

    private void column(SmpsLines in, boolean isWhole) {
        in.atLeast(3, StochasticMessages.FORM_COLUMN);
        String name = in.word(0);
        if (!columnByName.containsKey(name)) {
            columnByName.put(name, columns.size());
            columns.add(new Column(name, 0, 0, INF, isWhole));
        }
        int column = column(in, name);
        in.atMost(in.size() - 1 + in.size() % 2, StochasticMessages.FORM_COLUMN);
        for (int k = 1; k + 1 < in.size(); k += 2) {
            int row = row(in, in.word(k));
            double value = in.number(k + 1);
            if (row == OBJECTIVE) {
                columns.set(column, columns.get(column).withCost(value));
            } else if (row != FREE && entries.put(new Cell(row, column), value) != null) {
                throw in.wrong(
                        StochasticMessages.twoCoefficients(
                                Shown.plainly(name), Shown.plainly(in.word(k))));
            }
        }
    }

    private void side(SmpsLines in, boolean isRhs) {
        in.atLeast(2, StochasticMessages.FORM_SIDE);
        if (in.size() % 2 == 1) {
            String name = in.word(0);
            String first = sets.computeIfAbsent(isRhs ? SIDES : RANGES, kind -> name);
            if (!first.equals(name)) {
                throw in.wrong(
                        StochasticMessages.secondSet(Shown.plainly(name), Shown.plainly(first)));
            }
        }
        for (int k = in.size() % 2; k + 1 < in.size(); k += 2) {
            int row = row(in, in.word(k));
            double value = in.number(k + 1);
            if (row == OBJECTIVE && isRhs) {
                offset = -value;
            } else if (row >= 0) {
                Row old = rows.get(row);
                rows.set(
                        row,
                        isRhs
                                ? old.withRhs(value)
                                : new Row(old.name(), old.kind(), old.rhs(), value));
            }
        }
    }

    /** The column's name and the value of a line of bounds; the set's name may be lacking. */
    private String[] boundOf(SmpsLines in) {
        boolean hasValue = !List.of("FR", "MI", "PL", "BV").contains(in.word(0));
        int without = hasValue ? 3 : 2;
        boolean hasSet = in.size() > without && columnByName.containsKey(in.word(2));
        int at = hasSet ? 2 : 1;
        if (hasValue && in.size() <= at + 1) {
            throw in.wrong(StochasticMessages.BOUND_WITHOUT_VALUE);
        }
        String value = hasValue ? Double.toString(in.number(at + 1)) : "0";
        return new String[] {in.word(at), value};
    }

    private void bound(SmpsLines in, int place, String kind, double value) {
        if (!BOUNDS.contains(kind)) {
            throw in.wrong(
                    StochasticMessages.noKindOfBound(
                            Shown.plainly(kind), String.join(", ", BOUNDS)));
        }
        columns.set(place, bounded(columns.get(place), kind, value));
    }

    /** Whether this is how the core's set of sides is called, or how it usually is. */
    boolean isSides(String name) {
        return name.equals(sets.get(SIDES)) || name.equalsIgnoreCase(SIDES);
    }

    /** Whether this is how the core's set of ranges is called, and nothing else. */
    boolean isRanges(String name) {
        return name.equals(sets.get(RANGES)) && !isSides(name);
    }

    int row(SmpsLines in, String name) {
        Integer row = rowByName.get(name);
        if (row == null) {
            throw in.wrong(
                    StochasticMessages.noRow(
                            Shown.plainly(name), Nearest.to(name, rowByName.keySet())));
        }
        return row;
    }

    int column(SmpsLines in, String name) {
        Integer column = columnByName.get(name);
        if (column == null) {
            throw in.wrong(
                    StochasticMessages.noColumn(
                            Shown.plainly(name), Nearest.to(name, columnByName.keySet())));
        }
        return column;
    }
}
