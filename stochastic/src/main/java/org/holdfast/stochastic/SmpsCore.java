package org.holdfast.stochastic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.holdfast.intake.Nearest;
import org.holdfast.intake.Shown;
import org.holdfast.model.Text;
import org.jspecify.annotations.Nullable;

/**
 * The core file: a linear programme in MPS, with names that hold no spaces. Sections are NAME,
 * OBJSENSE, ROWS, COLUMNS, RHS, RANGES and BOUNDS. A column of whole numbers without bounds lies
 * between 0 and 1, a column with an upper bound below 0 alone has no lower one, and a second row
 * {@code N} is left out, as is usual.
 */
final class SmpsCore extends Core {
    private static final List<String> SECTIONS =
            List.of("NAME", "OBJSENSE", "ROWS", "COLUMNS", "RHS", "RANGES", "BOUNDS", "ENDATA");

    /** Kinds of bounds. */
    static final List<String> BOUNDS =
            List.of("UP", "LO", "FX", "FR", "MI", "PL", "BV", "UI", "LI");

    private static final String SENSE = "OBJSENSE";
    static final String SIDES = "RHS";
    private static final String BOUNDS_OF = "BOUNDS";
    private static final String RANGES = "RANGES";

    /** Sections whose line some files end with the name of the set that follows. */
    private static final Set<String> OF_A_SET = Set.of(SIDES, RANGES, BOUNDS_OF);

    /** The row of the objective. */
    static final int OBJECTIVE = -1;

    /** A row that is left out. */
    static final int FREE = -2;

    final Map<String, Integer> rowByName = new HashMap<>();
    final Map<String, Integer> columnByName = new HashMap<>();

    /** The name of the set of sides, and of ranges; a core has one of each. */
    private final Map<String, String> sets = new HashMap<>();

    /** Kinds of bounds that a column has. */
    private final Map<Integer, Set<String>> bounded = new HashMap<>();

    /** Columns with a cost, and rows with a side and with a range, each said once. */
    private final Set<Integer> priced = new HashSet<>();

    private final Set<Integer> sided = new HashSet<>();
    private final Set<Integer> ranged = new HashSet<>();

    /** What was taken as is usual, and does not stand in the file. */
    final List<Text> notes = new ArrayList<>();

    private @Nullable String objective;

    SmpsCore(Path path) {
        SmpsLines in = new SmpsLines(path);
        String section = "";
        boolean isWhole = false;
        while (in.next()) {
            boolean isSense = section.equals(SENSE) && !SECTIONS.contains(in.word(0));
            if (in.isHeader() && !isSense) {
                section = in.section(SECTIONS, Set.of("NAME", SENSE), OF_A_SET);
                if (section.equals(SENSE) && in.size() > 1) {
                    sense(in, 1);
                }
                continue;
            }
            switch (section) {
                case SENSE -> sense(in, 0);
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
                case BOUNDS_OF -> bound(in);
                default ->
                        throw in.wrong(
                                StochasticMessages.noSection(
                                        Shown.plainly(section), String.join(", ", SECTIONS)));
            }
        }
        List<String> binary = new ArrayList<>();
        for (int c = 0; c < columns.size(); c++) {
            if (columns.get(c).isWhole() && !bounded.containsKey(c)) {
                columns.set(c, columns.get(c).withBounds(0, 1));
                binary.add(columns.get(c).name());
            }
        }
        if (!binary.isEmpty()) {
            notes.add(
                    StochasticMessages.wholeWithoutBounds(
                            binary.size(), Shown.plainly(binary.getFirst())));
        }
        if (objective == null) {
            throw in.missing(StochasticMessages.NO_OBJECTIVE);
        }
        if (columns.isEmpty()) {
            throw in.missing(StochasticMessages.NO_COLUMNS);
        }
    }

    private void sense(SmpsLines in, int place) {
        String word = in.word(place).toUpperCase(Locale.ROOT);
        if (!Set.of("MAX", "MAXIMIZE", "MAXIMISE", "MIN", "MINIMIZE", "MINIMISE").contains(word)) {
            throw in.wrong(StochasticMessages.noSense(Shown.plainly(in.word(place))));
        }
        maximise = word.startsWith("MAX");
    }

    private void row(SmpsLines in) {
        in.atLeast(2, StochasticMessages.FORM_ROW);
        in.atMost(2, StochasticMessages.FORM_ROW);
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
            boolean isTwice =
                    row == OBJECTIVE
                            ? !priced.add(column)
                            : row != FREE && entries.put(new Cell(row, column), value) != null;
            if (row == OBJECTIVE) {
                columns.set(column, columns.get(column).withCost(value));
            }
            if (isTwice) {
                throw in.wrong(
                        StochasticMessages.twoCoefficients(
                                Shown.plainly(name), Shown.plainly(in.word(k))));
            }
        }
    }

    private void side(SmpsLines in, boolean isRhs) {
        in.atLeast(2, StochasticMessages.FORM_SIDE);
        String section = isRhs ? SIDES : RANGES;
        if (in.size() % 2 == 1) {
            ofOneSet(in, section, 0);
        }
        for (int k = in.size() % 2; k + 1 < in.size(); k += 2) {
            int row = row(in, in.word(k));
            if (row != FREE && !(isRhs ? sided : ranged).add(row)) {
                throw in.wrong(StochasticMessages.twoSides(Shown.plainly(in.word(k)), section));
            }
            double value = in.number(k + 1, isRhs && row >= 0 ? rows.get(row).none() : 0);
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

    /** Demands that all lines of a section name the same set. */
    private void ofOneSet(SmpsLines in, String section, int place) {
        String name = in.word(place);
        String first = sets.computeIfAbsent(section, _ -> name);
        if (!first.equals(name)) {
            throw in.wrong(StochasticMessages.secondSet(Shown.plainly(name), Shown.plainly(first)));
        }
    }

    /** A line of bounds; the set's name may be lacking. */
    private void bound(SmpsLines in) {
        String kind = in.word(0);
        if (!BOUNDS.contains(kind)) {
            throw in.wrong(
                    StochasticMessages.noKindOfBound(
                            Shown.plainly(kind), String.join(", ", BOUNDS)));
        }
        boolean hasValue = !List.of("FR", "MI", "PL", "BV").contains(kind);
        in.atLeast(hasValue ? 3 : 2, StochasticMessages.FORM_BOUND);
        boolean hasSet = in.size() > (hasValue ? 3 : 2) && columnByName.containsKey(in.word(2));
        int at = hasSet ? 2 : 1;
        if (hasSet) {
            ofOneSet(in, BOUNDS_OF, 1);
        }
        int column = column(in, in.word(at));
        if (hasValue && in.size() <= at + 1) {
            throw in.wrong(StochasticMessages.BOUND_WITHOUT_VALUE);
        }
        in.atMost(at + 2, StochasticMessages.FORM_BOUND);
        double value = hasValue ? in.number(at + 1, none(kind)) : 0;
        Set<String> kinds = bounded.computeIfAbsent(column, _ -> new HashSet<>());
        if (!kinds.add(kind)) {
            throw in.wrong(StochasticMessages.twoBounds(Shown.plainly(in.word(at)), kind));
        }
        Column old = columns.get(column);
        Column now = bounded(old, kind, value);
        if (Double.isInfinite(now.lower()) && Double.isFinite(old.lower()) && value < 0) {
            if (kinds.contains("LO") || kinds.contains("LI")) {
                now = now.withBounds(old.lower(), value);
            } else {
                notes.add(StochasticMessages.noLower(Shown.plainly(old.name())));
            }
        }
        columns.set(column, now);
    }

    /** The infinity that says that a column has no such bound; 0 if none says so. */
    static double none(String kind) {
        return switch (kind) {
            case "UP", "UI" -> INF;
            case "LO", "LI" -> -INF;
            default -> 0;
        };
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
