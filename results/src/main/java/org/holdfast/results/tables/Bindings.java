package org.holdfast.results.tables;

import java.util.List;
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
            String unit,
            String checked) {}

    /** The table. */
    public static final Table<Row> TABLE =
            new Table<>(
                    "binding.csv",
                    "One limit over a span of months: what one more unit of it would buy in the"
                            + " plan. First the first tier, then the largest gain.",
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
                                            + " one more unit.",
                                    Row::gain),
                            new Column<>("unit", "words", "item-months or EUR million.", Row::unit),
                            new Column<>(
                                    "checked",
                                    "yes or no",
                                    "Whether solving again with a little more of it agrees.",
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
                                Cells.number(b.gain()),
                                b.tier() == ObjectiveTier.COST ? "EUR million" : "item-months",
                                b.checked() ? "yes" : "no"))
                .toList();
    }
}
