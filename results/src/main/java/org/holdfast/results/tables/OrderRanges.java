package org.holdfast.results.tables;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Decision;
import org.holdfast.model.EarlyOrder;
import org.holdfast.model.Item;
import org.holdfast.model.Material;
import org.holdfast.model.Measure;
import org.holdfast.model.OrderRange;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** How far what is told of a plan's first orders could be otherwise at no loss. */
@Listed
public final class OrderRanges {
    private static final String UNITS = "as in `unit`; lines and contracts a month";

    /**
     * A row.
     *
     * @param unit what is counted
     */
    public record Row(OrderRange range, String unit) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "order_ranges.csv",
                    "What brief and plan tell of the plan's first twelve months, in all plans that are"
                            + " as good in every tier: by bloc or giver, of a maker or seller that"
                            + " it names by itself, and of a fund over all months.",
                    List.of(
                            Column.word(
                                    "kind",
                                    "`line_by_firm`, `line_by_public`, `contract`, `purchase`,"
                                            + " `gift` or `payment`",
                                    "What is decided.",
                                    row -> row.range().order().kind()),
                            Column.words(
                                    "subject",
                                    "id",
                                    "The item, the material of a line, or the fund.",
                                    row -> row.range().order().subject()),
                            Column.words(
                                    "from",
                                    "id",
                                    "The bloc, the giver, or one maker, seller or source; empty for"
                                            + " a payment.",
                                    row -> row.range().order().from()),
                            Column.amount(
                                    "low",
                                    UNITS,
                                    "The least in any of them.",
                                    row -> row.range().low()),
                            Column.amount(
                                    "planned",
                                    UNITS,
                                    "In the plan that is told.",
                                    row -> row.range().planned()),
                            Column.amount(
                                    "high",
                                    UNITS,
                                    "The most in any of them.",
                                    row -> row.range().high()),
                            Column.words("unit", "words", "What is counted.", Row::unit)),
                    found ->
                            switch (found) {
                                case Findings.Told t ->
                                        Optional.of(rows(found, t.answer().orders()));
                                case Findings.Planning p -> Optional.of(rows(found, p.orders()));
                                default -> Optional.empty();
                            });

    private OrderRanges() {}

    private static List<Provenance.Of<Row>> rows(Findings found, List<OrderRange> orders) {
        return found.provenance()
                .of(
                        orders.stream()
                                .map(range -> new Row(range, unit(found.c(), range.order())))
                                .toList());
    }

    private static String unit(Case c, EarlyOrder order) {
        if (order.kind() == Decision.Kind.PAYMENT) {
            return Measure.COST.unit().word(c.settings().currency());
        }
        return c.findItem(order.subject())
                .map(Item::unit)
                .or(() -> c.findMaterial(order.subject()).map(Material::unit))
                .orElseThrow()
                .en();
    }
}
