package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.holdfast.intake.Shown;
import org.holdfast.plan.Programme;
import org.holdfast.stochastic.Core.Cell;
import org.holdfast.stochastic.Core.Column;
import org.holdfast.stochastic.Core.Row;

/**
 * A core cut into stages. A stage is handed those columns of earlier stages that its rows or later
 * ones name, from the stage before.
 */
final class Stages {
    private final Core core;
    private final int offsetStage;
    private final List<Stage> stages = new ArrayList<>();

    /** Rows and columns of a stage by their places in the core, and what leaves it. */
    @SuppressWarnings("ArrayRecordComponent") // ours alone
    private record Stage(int[] rows, int[] columns, int incoming, int[] outgoing) {}

    private final List<StageProgramme> unchanged = new ArrayList<>();

    /**
     * @param random uncertain places, which may be zero in the core
     * @param offsetStage in which the constant of the objective counts
     */
    Stages(Core core, Calendar time, Iterable<Place> random, int offsetStage) {
        this.core = core;
        this.offsetStage = offsetStage;
        int[] lastNamed = time.stageOfColumn.clone();
        for (Cell cell : core.entries.keySet()) {
            name(time, cell, lastNamed);
        }
        for (Place place : random) {
            if (place instanceof Place.Coefficient(var cell)) {
                name(time, cell, lastNamed);
            }
        }
        int[] incoming = {};
        for (int t = 0; t < time.periods.size(); t++) {
            int stage = t;
            int[] own =
                    IntStream.range(0, core.columns.size())
                            .filter(c -> time.stageOfColumn[c] == stage)
                            .toArray();
            int[] columns = Arrays.copyOf(incoming, incoming.length + own.length);
            System.arraycopy(own, 0, columns, incoming.length, own.length);
            int[] outgoing =
                    IntStream.range(0, columns.length)
                            .filter(k -> lastNamed[columns[k]] > stage)
                            .toArray();
            int[] rows =
                    IntStream.range(0, core.rows.size())
                            .filter(r -> time.stageOfRow[r] == stage)
                            .toArray();
            stages.add(new Stage(rows, columns, incoming.length, outgoing));
            incoming = Arrays.stream(outgoing).map(k -> columns[k]).toArray();
        }
        for (int t = 0; t < stages.size(); t++) {
            unchanged.add(write(t, Map.of()));
        }
    }

    private void name(Calendar time, Cell cell, int[] lastNamed) {
        int stage = time.stageOfRow[cell.row()];
        if (stage < time.stageOfColumn[cell.column()]) {
            throw new UnreadableException(
                    StochasticMessages.laterColumn(
                            Shown.plainly(core.rows.get(cell.row()).name()),
                            Shown.plainly(time.periods.get(stage)),
                            Shown.plainly(core.columns.get(cell.column()).name()),
                            Shown.plainly(time.periods.get(time.stageOfColumn[cell.column()]))));
        }
        lastNamed[cell.column()] = Math.max(lastNamed[cell.column()], stage);
    }

    /** The programme of a stage with these values instead of the core's. */
    StageProgramme of(int stage, Map<Place, Double> changes) {
        boolean sidesOnly =
                changes.keySet().stream()
                        .allMatch(p -> p instanceof Place.Side || p instanceof Place.Offset);
        if (!sidesOnly) {
            return write(stage, changes);
        }
        StageProgramme shared = unchanged.get(stage);
        return new StageProgramme(
                shared.programme(),
                sides(stage, changes, true),
                sides(stage, changes, false),
                offset(stage, changes),
                shared.incoming(),
                shared.outgoing(),
                shared.integers());
    }

    private double sign() {
        return core.maximise ? -1 : 1;
    }

    private double offset(int stage, Map<Place, Double> changes) {
        double plain = stage == offsetStage ? core.offset : 0;
        return sign() * changes.getOrDefault(new Place.Offset(), plain);
    }

    private double[] sides(int stage, Map<Place, Double> changes, boolean isLower) {
        return Arrays.stream(stages.get(stage).rows)
                .mapToDouble(r -> {
                    Row row = core.rows.get(r);
                    Row changed = row.withRhs(changes.getOrDefault(new Place.Side(r), row.rhs()));
                    return isLower ? changed.lower() : changed.upper();
                })
                .toArray();
    }

    private StageProgramme write(int number, Map<Place, Double> changes) {
        Stage stage = stages.get(number);
        List<Column> columns = new ArrayList<>();
        for (int k = 0; k < stage.columns.length; k++) {
            Column column = core.columns.get(stage.columns[k]);
            for (var change : changes.entrySet()) {
                if (change.getKey() instanceof Place.Bound(int at, String kind)
                        && at == stage.columns[k]) {
                    column = Core.bounded(column, kind, change.getValue());
                }
            }
            double cost =
                    k < stage.incoming
                            ? 0
                            : sign()
                                    * changes.getOrDefault(
                                            new Place.Cost(stage.columns[k]), column.cost());
            columns.add(column.withCost(cost));
        }
        Map<Cell, Double> local = new LinkedHashMap<>();
        Map<Integer, Integer> rowPlace = places(stage.rows);
        Map<Integer, Integer> columnPlace = places(stage.columns);
        core.entries.forEach((cell, value) -> put(local, cell, value, rowPlace, columnPlace));
        changes.forEach((place, value) -> {
            if (place instanceof Place.Coefficient(var cell)) {
                put(local, cell, value, rowPlace, columnPlace);
            }
        });
        return new StageProgramme(
                programme(stage, columns, local),
                sides(number, changes, true),
                sides(number, changes, false),
                offset(number, changes),
                stage.incoming,
                stage.outgoing,
                IntStream.range(stage.incoming, columns.size())
                        .filter(k -> columns.get(k).isWhole())
                        .toArray());
    }

    private static void put(
            Map<Cell, Double> local,
            Cell cell,
            double value,
            Map<Integer, Integer> rows,
            Map<Integer, Integer> columns) {
        Integer row = rows.get(cell.row());
        Integer column = columns.get(cell.column());
        if (row != null && column != null) {
            local.put(new Cell(row, column), value);
        }
    }

    private static Map<Integer, Integer> places(int[] of) {
        Map<Integer, Integer> places = new LinkedHashMap<>();
        for (int k = 0; k < of.length; k++) {
            places.put(of[k], k);
        }
        return places;
    }

    private Programme programme(Stage stage, List<Column> columns, Map<Cell, Double> entries) {
        ProgrammeWriter writer = new ProgrammeWriter();
        columns.forEach(c -> writer.column(c.name(), c.cost(), c.lower(), c.upper()));
        for (int r : stage.rows) { // whose sides the node has
            writer.row(core.rows.get(r).name(), 0, 0);
        }
        entries.forEach((cell, value) -> writer.entry(cell.row(), cell.column(), value));
        return writer.programme();
    }
}
