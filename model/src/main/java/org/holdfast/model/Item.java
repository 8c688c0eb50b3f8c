package org.holdfast.model;

import java.util.Optional;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Rows;

/** What is used up: a shell, a drone, a mask. */
@Rows(
        table = "items",
        about =
                "What is used up: shells, drones, masks. The first of ours is the one that is shown first and large.",
        needed = true)
@Copies
public record Item(
        @Column(value = "The item's name in other tables.", form = Form.ID) String id,
        @Column(value = "Whose item it is.", empty = "ours") Side side,
        @Column("Full name.") Text name,
        @Column(value = "Short name, for charts; empty: the name.", name = "short", like = "name")
                Text shortName,
        @Column(
                        value =
                                "What several of it are called within a sentence, ‘long-range missiles’, in each language in the form that a list has; empty: the name.",
                        like = "name")
                Text plural,
        @Column("The unit, plural.") Text unit,
        @Column("Its code in a list that buyers use: CPV, NATO stock number.")
                Optional<String> code,
        @Column(value = "The group that it is shown with.", of = "families") String family,
        @Column(value = "Units in one lot; the programme counts in lots.", low = 0.001, high = 1e6)
                double lot,
        @Column(value = "Weight of an item-month in the objective, normally 1.", empty = "1")
                double weight,
        @Column(
                        value =
                                "The source of the weight; its note says why an item-month of this item weighs so much.",
                        of = "sources",
                        optional = true)
                String weightSource,
        @Column(
                        value =
                                "Months after that of its arrival in which a unit can be used, rounded to whole ones. Empty: it keeps.",
                        low = 1,
                        high = 600)
                Optional<Integer> shelfLife,
        @Column(
                        value = "The adversary's item that this one is measured against.",
                        of = "items",
                        only = Only.ADVERSARYS)
                Optional<String> counterpart,
        Origin origin)
        implements ItemCopies {
    public Item {
        if (!(lot > 0) || !(weight >= 0)) {
            throw new IllegalArgumentException(id + ": lot " + lot + ", weight " + weight);
        }
        if (shelfLife.isPresent() && shelfLife.get() < 1) {
            throw new IllegalArgumentException(id + ": shelf life " + shelfLife.get());
        }
    }

    public enum Side {
        OURS,
        ADVERSARY
    }
}
