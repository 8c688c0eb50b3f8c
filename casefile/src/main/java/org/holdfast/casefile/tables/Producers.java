package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Producer;

/** Sites, or pools of sites, that make one item. */
public final class Producers {
    /** Columns and binding. */
    public static final Table<Producer> TABLE =
            Table.of(
                    "producers",
                    "Sites, or pools of sites, that make one item.",
                    Table.columns(
                            List.of(
                                    Column.id("The producer's name in other tables."),
                                    Column.text("name", "Name for the reader."),
                                    Column.text(
                                                    "name_nl",
                                                    "The name in Dutch, where it is another.")
                                            .optional(),
                                    Column.party(
                                            "party",
                                            Form.Filter.ANY,
                                            "Where it is; a plant is known by its country, never by its place."),
                                    Column.yesNo("pool", "Whether this is several sites together."),
                                    Column.oneOf(
                                            "kind",
                                            Producer.Kind.class,
                                            "Existing, new on a green field, or a state company."),
                                    Column.text(
                                                    "group",
                                                    "Tag by which a lever opens or closes it with others.")
                                            .optional(),
                                    Column.item("item", Form.Filter.OURS, "What it makes."),
                                    Column.quantity(
                                            "capacity",
                                            "units a month",
                                            "Capacity in the first month."),
                                    Column.share(
                                            "availability",
                                            "Share of capacity that turns into output."),
                                    Column.share(
                                                    "committed_elsewhere",
                                                    "Share of output sold to others at the start.")
                                            .standard("0"),
                                    Column.month(
                                                    "committed_until",
                                                    "Month by which that share has fallen to zero; empty: it stays.")
                                            .optional(),
                                    Column.money("price", "EUR a unit", "Price of a unit."),
                                    Column.share("advance", "Share of the price paid at signing.")
                                            .standard("0.25"),
                                    Column.months(
                                            "order_lag",
                                            "Time from order to delivery on an existing line."),
                                    Column.months(
                                            "lag",
                                            "Time from delivery by the plant to arrival at the holder."),
                                    Column.yesNo(
                                            "exposed", "Whether it lies within reach of strikes."),
                                    Column.months(
                                            "min_contract",
                                            "Shortest frame contract for which a firm pays a new line itself."),
                                    Column.share(
                                            "required_utilisation",
                                            "Share of a new line that must be under contract before a firm pays for it."),
                                    Column.months(
                                            "public_min_contract",
                                            "Shortest contract with which a private firm accepts a line paid by the public."),
                                    Column.share(
                                            "public_utilisation",
                                            "Share of such a line that must be under contract."),
                                    Column.share(
                                            "sustaining",
                                            "Share of capacity that must run, be kept warm or be closed."),
                                    Column.share(
                                            "warm_cost",
                                            "Cost of keeping a unit of idle capacity warm, as a share of the price."),
                                    Column.money(
                                            "closing_cost",
                                            "EUR for each unit a month",
                                            "Cost of closing capacity."))),
                    Producers::bind);

    private Producers() {}

    private static Producer bind(Entry row) {
        return new Producer(
                row.text("id"),
                row.name("name"),
                row.text("party"),
                row.yes("pool"),
                row.oneOf("kind", Producer.Kind.class),
                row.text("group"),
                row.text("item"),
                row.quantity("capacity"),
                row.quantity("availability"),
                row.quantity("committed_elsewhere"),
                row.findMonth("committed_until").map(month -> Math.max(0, month)),
                row.quantity("price"),
                row.quantity("advance"),
                row.quantity("order_lag"),
                row.quantity("lag"),
                row.yes("exposed"),
                row.quantity("min_contract"),
                row.quantity("required_utilisation"),
                row.quantity("public_min_contract"),
                row.quantity("public_utilisation"),
                row.quantity("sustaining"),
                row.quantity("warm_cost"),
                row.quantity("closing_cost"),
                row.origin());
    }
}
