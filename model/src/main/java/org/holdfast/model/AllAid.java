package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Rows;

/**
 * All aid of which the case plans a part. It moves nothing: page one says which share the part is.
 *
 * @param name as in 'all military aid'
 * @param amount millions a year, price year of the case
 */
@Rows(
        table = "all_aid",
        about =
                "All aid of which the case plans a part. It moves nothing: page one says which share of the first row the part is.")
public record AllAid(
        @Column(value = "Its name in other tables.", form = Form.ID) String id,
        @Column("What it is all of, as in 'all military aid'.") Text name,
        @Column(
                        value = "What is given a year.",
                        unit = "billion a year",
                        money = true,
                        times = 1000)
                Quantity amount) {}
