package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Range;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Need;

/** What holders need of items; rows of one holder, item, tier and posture add up. */
public final class Needs {
    /** Days in an average month. */
    private static final double DAYS = 365.25 / 12;

    /** Columns and binding. */
    public static final Table<Need> TABLE =
            Table.of(
                            "needs",
                            "What holders need of items; rows of one holder, item, tier and posture add up.",
                            Table.columns(
                                    List.of(
                                            Column.party(
                                                    "holder", Form.Filter.ANY, "Who needs it."),
                                            Column.item(
                                                    "item", Form.Filter.OURS, "What is needed."),
                                            Column.oneOf(
                                                    "tier",
                                                    Need.Tier.class,
                                                    "How far the need goes: floor and full for Ukraine, the others for allies."),
                                            Column.of(
                                                    "posture",
                                                    Form.oneOf(Need.Posture.class, '-'),
                                                    "The posture for which it holds."),
                                            Column.month(
                                                            "from",
                                                            "First month; empty: from the start.")
                                                    .optional(),
                                            Column.month("to", "Last month; empty: to the end.")
                                                    .optional(),
                                            Column.quantity(
                                                            "quantity",
                                                            "units a month; units for the two stock tiers",
                                                            "The need itself, unless it follows launches.")
                                                    .optional(),
                                            Column.oneOf(
                                                            "counted_as",
                                                            List.of("rate", "effort", "total"),
                                                            "What the quantity is: a rate a month; an effort, units a day for each user; or a total over the months of the row, spread evenly.")
                                                    .standard("rate"),
                                            Column.number(
                                                            "users",
                                                            Range.POSITIVE,
                                                            "For an effort: how many guns, batteries or units use it.")
                                                    .optional(),
                                            Column.item(
                                                            "against",
                                                            Form.Filter.ADVERSARYS,
                                                            "The item whose launches the need follows.")
                                                    .optional(),
                                            Column.share(
                                                            "share_engaged",
                                                            "Share of the launches that this item engages.")
                                                    .optional(),
                                            Column.quantity(
                                                            "per_target",
                                                            "units",
                                                            "Units used on each target engaged.")
                                                    .optional())),
                            Needs::bind)
                    .mustBeThere();

    private Needs() {}

    /** Units a month in one unit of the quantity. */
    private static double monthly(Entry row) {
        return switch (row.text("counted_as")) {
            case "effort" -> row.number("users") * DAYS;
            case "total" -> 1.0 / Math.max(1, row.to("to") - row.from("from") + 1);
            default -> 1;
        };
    }

    private static Need bind(Entry row) {
        return new Need(
                row.text("holder"),
                row.text("item"),
                row.oneOf("tier", Need.Tier.class),
                row.oneOf("posture", Need.Posture.class),
                row.from("from"),
                row.to("to"),
                row.findQuantity("quantity").map(q -> q.times(monthly(row))),
                row.findText("against")
                        .map(against ->
                                new Need.Launches(
                                        against,
                                        row.quantity("share_engaged"),
                                        row.quantity("per_target"))),
                row.origin());
    }
}
