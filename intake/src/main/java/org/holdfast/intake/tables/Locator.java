package org.holdfast.intake.tables;

/**
 * Where a figure stands.
 *
 * @param file name of the file, without folders
 * @param sheet sheet of a workbook; empty for other files
 * @param row row as a spreadsheet or an editor counts it, from 1; 0 if the whole file is meant
 * @param column column as a spreadsheet names it, or its heading in other files; empty if the whole
 *     row is meant
 */
public record Locator(String file, String sheet, long row, String column) {
    /** {@code book.xlsx, sheet 'Main', S17}, {@code list.csv, line 4, column 'units'}. */
    @Override
    public String toString() {
        if (sheet.isEmpty()) {
            return file
                    + (row > 0 ? ", line " + row : "")
                    + (column.isEmpty() ? "" : ", column '" + column + "'");
        }
        return file
                + ", sheet '"
                + sheet
                + "'"
                + (column.isEmpty() ? (row > 0 ? ", row " + row : "") : ", " + column + row);
    }
}
