package org.holdfast.stochastic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The time file: the stage of every row and column. Either the first row and column of each stage,
 * where the core file has them in order, or ({@code PERIODS EXPLICIT}) each by name.
 */
final class SmpsTime {
    final List<String> periods = new ArrayList<>();
    final int[] stageOfRow;
    final int[] stageOfColumn;

    SmpsTime(Path path, SmpsCore core) {
        SmpsLines in = new SmpsLines(path);
        stageOfRow = new int[core.rows.size()];
        stageOfColumn = new int[core.columns.size()];
        boolean isExplicit = false;
        String section = "";
        List<Integer> firstRows = new ArrayList<>();
        List<Integer> firstColumns = new ArrayList<>();
        Arrays.fill(stageOfRow, -1);
        Arrays.fill(stageOfColumn, -1);
        while (in.next()) {
            if (in.isHeader()) {
                section = in.word(0).toUpperCase(Locale.ROOT);
                isExplicit |=
                        section.equals("PERIODS")
                                && in.size() > 1
                                && in.word(1).toUpperCase(Locale.ROOT).equals("EXPLICIT");
                continue;
            }
            switch (section) {
                case "PERIODS" -> {
                    if (isExplicit) {
                        periods.add(in.word(0));
                    } else {
                        in.atLeast(3, "first column, first row, name of the period");
                        firstColumns.add(core.column(in, in.word(0)));
                        firstRows.add(Math.max(0, core.row(in, in.word(1))));
                        periods.add(in.word(2));
                    }
                }
                case "ROWS" -> {
                    in.atLeast(2, "row and period");
                    int row = core.row(in, in.word(0));
                    if (row >= 0) {
                        stageOfRow[row] = stage(in, in.word(1));
                    }
                }
                case "COLUMNS" -> {
                    in.atLeast(2, "column and period");
                    stageOfColumn[core.column(in, in.word(0))] = stage(in, in.word(1));
                }
                default -> throw in.wrong("There is no section '%s' here.".formatted(section));
            }
        }
        if (periods.isEmpty()) {
            throw in.missing("There are no periods.");
        }
        if (!isExplicit) {
            spread(in, firstRows, stageOfRow, "row");
            spread(in, firstColumns, stageOfColumn, "column");
        }
        for (int r = 0; r < stageOfRow.length; r++) {
            demand(in, stageOfRow[r], "row", core.rows.get(r).name());
        }
        for (int c = 0; c < stageOfColumn.length; c++) {
            demand(in, stageOfColumn[c], "column", core.columns.get(c).name());
        }
    }

    private static void demand(SmpsLines in, int stage, String what, String name) {
        if (stage < 0) {
            throw in.missing("The %s '%s' has no period.".formatted(what, name));
        }
    }

    private static void spread(SmpsLines in, List<Integer> firsts, int[] stages, String what) {
        for (int t = 0; t < firsts.size(); t++) {
            int from = t == 0 ? 0 : firsts.get(t);
            int to = t + 1 < firsts.size() ? firsts.get(t + 1) : stages.length;
            if (to < from) {
                throw in.missing(
                        ("The first %s of period %d comes before that of the one before. Name"
                                        + " rows and columns in ROWS and COLUMNS sections after PERIODS"
                                        + " EXPLICIT.")
                                .formatted(what, t + 2));
            }
            Arrays.fill(stages, from, to, t);
        }
    }

    /** The stage in which a number stands; that of the objective's constant is the second. */
    int stageOf(SmpsStochastic.Place place) {
        return switch (place) {
            case SmpsStochastic.Place.Coefficient(var cell) -> stageOfRow[cell.row()];
            case SmpsStochastic.Place.Side(int row) -> stageOfRow[row];
            case SmpsStochastic.Place.Cost(int column) -> stageOfColumn[column];
            case SmpsStochastic.Place.Bound(int column, var _) -> stageOfColumn[column];
            case SmpsStochastic.Place.Offset() -> 1;
        };
    }

    /** The place of a period. */
    int stage(SmpsLines in, String name) {
        int place = periods.indexOf(name);
        if (place < 0) {
            throw in.wrong(
                    "There is no period '%s' in the time file; there are %s."
                            .formatted(name, String.join(", ", periods)));
        }
        return place;
    }
}
