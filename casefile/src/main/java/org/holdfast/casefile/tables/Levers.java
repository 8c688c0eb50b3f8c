package org.holdfast.casefile.tables;

import java.util.List;
import org.holdfast.casefile.schema.Column;
import org.holdfast.casefile.schema.Entry;
import org.holdfast.casefile.schema.Range;
import org.holdfast.casefile.schema.Table;
import org.holdfast.model.Lever;

/** What a scenario can set: a policy, which we decide, or the world, which happens. */
public final class Levers {
    /** Columns and binding. */
    public static final Table<Lever> TABLE =
            Table.of(
                    "levers",
                    "What a scenario can set: a policy, which we decide, or the world, which happens.",
                    Table.columns(
                            List.of(
                                    Column.id("The lever's name in scenarios."),
                                    Column.oneOf(
                                            "block",
                                            Lever.Block.class,
                                            "What we decide, or what happens."),
                                    Column.oneOf("effect", Lever.Effect.class, "What it acts on."),
                                    Column.text(
                                                    "subject",
                                                    "The fund, bloc, group, item or material that the effect is for, where it needs one.")
                                            .optional()),
                            Column.texts("unit", "Unit of the setting."),
                            List.of(
                                    Column.number("low", Range.ANY, "Lowest setting."),
                                    Column.number("high", Range.ANY, "Highest setting."),
                                    Column.number(
                                            "default",
                                            Range.ANY,
                                            "Setting when no scenario sets it."),
                                    Column.oneOf(
                                            "widens",
                                            List.of("-1", "0", "1"),
                                            "Whether a higher setting widens what can be chosen (1), narrows it (-1), or neither (0).")),
                            Column.texts("name", "Name on the screen."),
                            Column.texts("help", "What it does."),
                            Column.texts("not_covered", "What it does not do."),
                            Column.texts(
                                    "expects",
                                    "What a higher setting is expected to do, and why.")),
                    Levers::bind);

    private Levers() {}

    private static Lever bind(Entry row) {
        return new Lever(
                row.text("id"),
                row.oneOf("block", Lever.Block.class),
                row.oneOf("effect", Lever.Effect.class),
                row.text("subject"),
                row.texts("unit"),
                row.number("low"),
                row.number("high"),
                row.number("default"),
                Integer.parseInt(row.text("widens")),
                row.texts("name"),
                row.texts("help"),
                row.texts("not_covered"),
                row.texts("expects"),
                row.origin());
    }
}
