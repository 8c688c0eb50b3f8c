package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/** A plant, or a pool of plants, that makes a material. */
@Rows(
        table = "material_sources",
        about = "Plants, or pools of plants, that make a material.",
        subject = "id")
@Copies
public record MaterialSource(
        @Column(value = "The source's name in other tables.", form = Form.ID) String id,
        @Column("Name for the reader.") Text name,
        @Column(value = "Where it is.", of = "parties") String party,
        @Column(value = "Whether this is several plants together.", empty = "no") boolean pool,
        @Column(value = "Existing, new on a green field, or a state company.", empty = "existing")
                Producer.Kind kind,
        @Column(value = "Tag by which a lever opens or closes it with others.", optional = true)
                String group,
        @Column(value = "What it makes.", of = "materials") String material,
        @Column(value = "Capacity in the first month.", unit = "units a month") @Drawn
                Quantity capacity,
        @Column(
                        value = "Share of capacity that turns into output.",
                        unit = "share",
                        high = 1,
                        empty = "1")
                @Drawn
                Quantity availability,
        Origin origin)
        implements MaterialSourceCopies {}
