package org.holdfast.results.tables;

import java.util.List;
import java.util.function.ToDoubleFunction;
import org.holdfast.model.Binding;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings.ObjectiveTier;

/** What binds, and what one more unit of it would buy. */
public final class Bindings {
    /** One limit over one span of months. */
    public record Row(
            String kind,
            String subject,
            String from,
            String to,
            String per,
            String tier,
            String gain,
            String allies,
            String presentValue,
            String unit,
            String checked) {}

    /** The table. */
    public static final Table<Row> TABLE =
            new Table<>(
                    "binding.csv",
                    "One limit over a span of months: what one more unit of it would buy in the"
                            + " plan. First the first tier, then the highest shadow price.",
                    List.of(
                            new Column<>("kind", "word", "What kind of limit.", Row::kind),
                            new Column<>(
                                    "subject",
                                    "id",
                                    "The fund, material, producer, offer or item; empty for all.",
                                    Row::subject),
                            new Column<>("from", "month", "First month of the span.", Row::from),
                            new Column<>("to", "month", "Last month of the span.", Row::to),
                            new Column<>("per", "words", "What one more unit is.", Row::per),
                            new Column<>(
                                    "tier",
                                    "word",
                                    "The first tier of the objective in which it counts.",
                                    Row::tier),
                            new Column<>(
                                    "gain",
                                    "as in `unit`",
                                    "How much less is missing, or how much cheaper the plan is, for"
                                            + " one more unit, every month counting alike; of the"
                                            + " floor, for the party in need. Empty if it was not"
                                            + " solved again.",
                                    Row::gain),
                            new Column<>(
                                    "allies",
                                    "as in `unit`",
                                    "Of the floor: how much less the allies miss of their own use"
                                            + " and stock floors.",
                                    Row::allies),
                            new Column<>(
                                    "present_value",
                                    "as in `unit`",
                                    "The shadow price: what a first small step is worth to the"
                                            + " programme, for one unit, as a present value; at most"
                                            + " what the tier has. A whole unit may buy less.",
                                    Row::presentValue),
                            new Column<>("unit", "words", "item-months or EUR million.", Row::unit),
                            new Column<>(
                                    "checked",
                                    "yes or no",
                                    "Whether `gain` was found by solving again with one unit more.",
                                    Row::checked)));

    private Bindings() {}

    /** The rows, in the order in which they were found. */
    public static List<Row> of(Case c, List<Binding> bindings) {
        return bindings.stream()
                .map(b ->
                        new Row(
                                Cells.word(b.kind()),
                                b.subject(),
                                Cells.month(c, b.from()),
                                Cells.month(c, b.to()),
                                b.per().en(),
                                Cells.word(b.tier()),
                                gain(b, Binding.Gain::plain),
                                b.tier() == ObjectiveTier.FLOOR
                                        ? gain(b, Binding.Gain::allies)
                                        : "",
                                Cells.number(b.presentValue()),
                                b.tier() == ObjectiveTier.COST ? "EUR million" : "item-months",
                                b.checked() ? "yes" : "no"))
                .toList();
    }

    private static String gain(Binding b, ToDoubleFunction<Binding.Gain> part) {
        return b.gain().map(gain -> Cells.number(part.applyAsDouble(gain))).orElse("");
    }
}
