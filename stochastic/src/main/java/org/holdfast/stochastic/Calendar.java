package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.List;

/** The stage of every row and column of a core. */
class Calendar {
    /** Names of stages. */
    final List<String> periods = new ArrayList<>();

    final int[] stageOfRow;
    final int[] stageOfColumn;

    Calendar(Core core) {
        stageOfRow = new int[core.rows.size()];
        stageOfColumn = new int[core.columns.size()];
    }

    /** The stage in which a number stands; that of the objective's constant is the second. */
    int stageOf(Place place) {
        return switch (place) {
            case Place.Coefficient(var cell) -> stageOfRow[cell.row()];
            case Place.Side(int row) -> stageOfRow[row];
            case Place.Cost(int column) -> stageOfColumn[column];
            case Place.Bound(int column, var _) -> stageOfColumn[column];
            case Place.Offset() -> 1;
        };
    }
}
