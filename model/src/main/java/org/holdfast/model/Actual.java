package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Rows;

/** What happened, known later: for the hindcast only, never an input of a plan. */
@Rows(
        table = "actuals",
        about = "What happened, known later: for the hindcast only.",
        stated = Rows.Stated.LOOKING_BACK)
public record Actual(
        @Column("What the figure measures.") String series,
        @Column(value = "What it is about.", form = Form.DAY_OR_MONTH) String date,
        @Column(value = "The figure.", unit = "see unit", low = -1e15) Quantity quantity,
        @Column("Its unit.") String unit) {}
