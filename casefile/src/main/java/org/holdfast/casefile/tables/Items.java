package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Range;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Item;

/** What is used up: shells, missiles, drones, interceptors. */
public final class Items {
    /** Columns and binding. */
    public static final Table<Item> TABLE =
            Table.of(
                            "items",
                            "What is used up: shells, missiles, drones, interceptors.",
                            Table.columns(
                                    List.of(
                                            Column.id("The item's name in other tables."),
                                            Column.oneOf(
                                                    "side", Item.Side.class, "Whose item it is.")),
                                    Column.texts("name", "Full name."),
                                    Column.texts("short", "Short name, for charts."),
                                    Column.texts("unit", "The unit, plural."),
                                    List.of(
                                            Column.oneOf(
                                                    "family",
                                                    Item.Family.class,
                                                    "Items of a family share a colour."),
                                            Column.number(
                                                    "lot",
                                                    Range.LOT,
                                                    "Units in one lot; the programme counts in lots."),
                                            Column.number(
                                                    "weight",
                                                    Range.NOT_NEGATIVE,
                                                    "Weight of an item-month in the objective, normally 1."),
                                            Column.number(
                                                            "shelf_life",
                                                            Range.of(1, 600),
                                                            "Months after that of its arrival in which a unit can be used, rounded to whole ones. Empty: it keeps.")
                                                    .optional(),
                                            Column.item(
                                                            "counterpart",
                                                            Form.Filter.ADVERSARYS,
                                                            "The adversary's item that this one is measured against.")
                                                    .optional())),
                            Items::bind)
                    .mustBeThere();

    private Items() {}

    private static Item bind(Entry row) {
        return new Item(
                row.text("id"),
                row.oneOf("side", Item.Side.class),
                row.texts("name"),
                row.texts("short"),
                row.texts("unit"),
                row.oneOf("family", Item.Family.class),
                row.number("lot"),
                row.number("weight"),
                row.findNumber("shelf_life").map(Math::round).map(Math::toIntExact),
                row.findText("counterpart"),
                row.origin());
    }
}
