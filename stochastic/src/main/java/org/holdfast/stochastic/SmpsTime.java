package org.holdfast.stochastic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import org.holdfast.intake.Shown;
import org.holdfast.model.Text;

/**
 * The time file: the stage of every row and column. Either the first row and column of each stage,
 * where the core file has them in order, or ({@code PERIODS EXPLICIT}) each by name.
 */
final class SmpsTime extends Calendar {
    SmpsTime(Path path, SmpsCore core) {
        super(core);
        SmpsLines in = new SmpsLines(path);
        boolean isExplicit = false;
        String section = "";
        List<Integer> firstRows = new ArrayList<>();
        List<Integer> firstColumns = new ArrayList<>();
        Arrays.fill(stageOfRow, -1);
        Arrays.fill(stageOfColumn, -1);
        while (in.next()) {
            if (in.isHeader()) {
                section =
                        in.section(
                                List.of("TIME", "NAME", "PERIODS", "ROWS", "COLUMNS", "ENDATA"),
                                Set.of("TIME", "NAME", "PERIODS"),
                                Set.of());
                isExplicit |=
                        section.equals("PERIODS")
                                && in.size() > 1
                                && in.word(1).toUpperCase(Locale.ROOT).equals("EXPLICIT");
                continue;
            }
            switch (section) {
                case "PERIODS" -> {
                    if (!isExplicit) {
                        in.atLeast(3, StochasticMessages.FORM_PERIOD);
                        int column = core.column(in, in.word(0));
                        follow(in, firstColumns, column, StochasticMessages::columnsOutOfOrder);
                        int row = Math.max(0, core.row(in, in.word(1)));
                        follow(in, firstRows, row, StochasticMessages::rowsOutOfOrder);
                    }
                    String name = in.word(isExplicit ? 0 : 2);
                    if (periods.contains(name)) {
                        throw in.wrong(StochasticMessages.periodTwice(Shown.plainly(name)));
                    }
                    periods.add(name);
                }
                case "ROWS" -> {
                    in.atLeast(2, StochasticMessages.FORM_ROW_PERIOD);
                    int row = core.row(in, in.word(0));
                    if (row >= 0) {
                        stageOfRow[row] = stage(in, in.word(1));
                    }
                }
                case "COLUMNS" -> {
                    in.atLeast(2, StochasticMessages.FORM_COLUMN_PERIOD);
                    stageOfColumn[core.column(in, in.word(0))] = stage(in, in.word(1));
                }
                default ->
                        throw in.wrong(
                                StochasticMessages.noSection(
                                        Shown.plainly(section), "PERIODS, ROWS, COLUMNS"));
            }
        }
        if (periods.isEmpty()) {
            throw in.missing(StochasticMessages.NO_PERIODS);
        }
        if (!isExplicit) {
            spread(firstRows, stageOfRow);
            spread(firstColumns, stageOfColumn);
        }
        for (int r = 0; r < stageOfRow.length; r++) {
            if (stageOfRow[r] < 0) {
                throw in.missing(
                        StochasticMessages.rowWithoutPeriod(
                                Shown.plainly(core.rows.get(r).name())));
            }
        }
        for (int c = 0; c < stageOfColumn.length; c++) {
            if (stageOfColumn[c] < 0) {
                throw in.missing(
                        StochasticMessages.columnWithoutPeriod(
                                Shown.plainly(core.columns.get(c).name())));
            }
        }
    }

    /** Adds the first row or column of a period. */
    private static void follow(
            SmpsLines in, List<Integer> firsts, int next, IntFunction<Text> outOfOrder) {
        if (!firsts.isEmpty() && next < firsts.getLast()) {
            throw in.wrong(outOfOrder.apply(firsts.size() + 1));
        }
        firsts.add(next);
    }

    /** What stands before the first of the first period is in it too. */
    private static void spread(List<Integer> firsts, int[] stages) {
        for (int t = 0; t < firsts.size(); t++) {
            int to = t + 1 < firsts.size() ? firsts.get(t + 1) : stages.length;
            Arrays.fill(stages, t == 0 ? 0 : firsts.get(t), to, t);
        }
    }

    /** The place of a period. */
    int stage(SmpsLines in, String name) {
        int place = periods.indexOf(name);
        if (place < 0) {
            throw in.wrong(
                    StochasticMessages.noPeriod(
                            Shown.plainly(name), Shown.all(String.join(", ", periods))));
        }
        return place;
    }
}
