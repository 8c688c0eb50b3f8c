package org.holdfast.intake.tables;

import java.util.List;

/**
 * A line of a table.
 *
 * @param row row as a spreadsheet or an editor counts it, from 1
 * @param cells from the first column on
 */
public record Line(long row, List<Cell> cells) {
    public Line {
        cells = List.copyOf(cells);
    }

    /** The cell of a column, counted from 0; {@link Cell#NONE} beyond the last. */
    public Cell at(int column) {
        return column >= 0 && column < cells.size() ? cells.get(column) : Cell.NONE;
    }

    /** Whether nothing stands in it. */
    public boolean isBlank() {
        return cells.stream().allMatch(cell -> cell.text().isEmpty());
    }
}
