package org.holdfast.ledger.kiel;

import org.holdfast.intake.tables.Line;

/** Reads the rows below the headings, in order. */
interface MainRows {
    /** A row that is not blank. */
    void accept(Line line);

    /** After the last row. */
    void finish();
}
