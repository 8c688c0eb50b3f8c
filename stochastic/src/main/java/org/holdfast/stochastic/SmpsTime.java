package org.holdfast.stochastic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
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
                        in.atLeast(3, StochasticMessages.FORM_PERIOD);
                        firstColumns.add(core.column(in, in.word(0)));
                        firstRows.add(Math.max(0, core.row(in, in.word(1))));
                        periods.add(in.word(2));
                    }
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
                                        Shown.plainly(section), "TIME, PERIODS, ROWS, COLUMNS"));
            }
        }
        if (periods.isEmpty()) {
            throw in.missing(StochasticMessages.NO_PERIODS);
        }
        if (!isExplicit) {
            spread(in, firstRows, stageOfRow, StochasticMessages::rowsOutOfOrder);
            spread(in, firstColumns, stageOfColumn, StochasticMessages::columnsOutOfOrder);
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

    private static void spread(
            SmpsLines in, List<Integer> firsts, int[] stages, IntFunction<Text> outOfOrder) {
        for (int t = 0; t < firsts.size(); t++) {
            int from = t == 0 ? 0 : firsts.get(t);
            int to = t + 1 < firsts.size() ? firsts.get(t + 1) : stages.length;
            if (to < from) {
                throw in.missing(outOfOrder.apply(t + 2));
            }
            Arrays.fill(stages, from, to, t);
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
