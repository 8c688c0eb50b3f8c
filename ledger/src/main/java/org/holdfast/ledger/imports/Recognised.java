package org.holdfast.ledger.imports;

/**
 * A heading and what it was taken for.
 *
 * @param meaning what the column holds
 * @param heading as the file has it; empty if the column has none
 * @param place where it stands
 * @param byWords whether it was recognised by words in it rather than as a known heading
 */
public record Recognised(
        String meaning,
        String heading,
        org.holdfast.intake.tables.Locator place,
        boolean byWords) {}
