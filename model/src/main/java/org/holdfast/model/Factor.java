package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Rows;

/** Something uncertain that moves one number or several together. */
@Rows(
        table = "factors",
        about = "What is uncertain and moves one number or several together.",
        stated = Rows.Stated.MAY_STATE)
public record Factor(
        @Column(
                        value = "Name of the factor in uncertainties.csv and correlations.csv.",
                        form = Form.ID)
                String id,
        @Column("Name on the screen.") Text name) {}
