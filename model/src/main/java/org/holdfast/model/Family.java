package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Rows;
import org.holdfast.model.schema.Rows.Stated;

/** A group of items that are shown together: long-range missiles, protective equipment. */
@Rows(
        table = "families",
        about =
                "Groups of items, in the order in which they are shown; the place of a group gives its colour. A case without this table has the groups of a war: shells, missiles, drones, interceptors, vehicles.",
        stated = Stated.MAY_STATE)
@Copies
public record Family(
        @Column(value = "The group's name in items.csv.", form = Form.ID) String id,
        @Column("Full name.") Text name,
        Origin origin)
        implements FamilyCopies {}
