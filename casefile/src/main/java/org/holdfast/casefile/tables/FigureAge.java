package org.holdfast.casefile.tables;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Rows;

/** How long a figure of a kind stands before a newer one is to be asked for. */
@Rows(
        table = "ages",
        about =
                "How many months a figure stands before 'holdfast check' calls it old; of the rows that fit a figure the first counts, and after them those that every case has.",
        key = {"table", "column"},
        stated = Rows.Stated.MAY_STATE)
record FigureAge(
        @Column("The table of the figures.") String table,
        @Column(value = "Their column; empty: every column.", optional = true) String column,
        @Column(value = "Months from the day of the source.", high = 600) double months) {}
