package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.TierValue;
import org.holdfast.results.Findings;

/** What each lever alone does to the plan. */
public final class Levers {
    /** One tier of the plan with one lever moved. */
    public record Row(
            String lever,
            String from,
            String to,
            String tier,
            String plain,
            String more,
            String allies,
            String presentValue,
            String unit) {}

    /** The table. */
    public static final Table<Row> TABLE =
            new Table<>(
                    "levers.csv",
                    "One tier of the plan with one lever moved and all else as in the scenario.",
                    List.of(
                            new Column<>(
                                    "lever",
                                    "id",
                                    "The lever, or the scenario where several move.",
                                    Row::lever),
                            new Column<>(
                                    "from",
                                    "unit of the lever",
                                    "Its setting in the scenario; empty where several move.",
                                    Row::from),
                            new Column<>(
                                    "to",
                                    "unit of the lever",
                                    "The setting it was moved to; empty where several move.",
                                    Row::to),
                            new Column<>("tier", "word", "The tier of the objective.", Row::tier),
                            new Column<>("plain", "as in `unit`", Cells.PLAIN, Row::plain),
                            new Column<>(
                                    "more",
                                    "as in `unit`",
                                    "How much `plain` is above that of the scenario itself.",
                                    Row::more),
                            new Column<>("allies", "as in `unit`", Cells.ALLIES, Row::allies),
                            new Column<>(
                                    "present_value",
                                    "as in `unit`",
                                    Cells.PRESENT_VALUE,
                                    Row::presentValue),
                            new Column<>(
                                    "unit", "words", "item-months or EUR million.", Row::unit)));

    private Levers() {}

    /** The rows, in the case's order of levers. */
    public static List<Row> of(Findings.Moving moving) {
        List<Row> rows = new ArrayList<>();
        for (Findings.Moved moved : moving.moved()) {
            for (TierValue tier : moved.tiers()) {
                double unmoved =
                        TierValue.find(moving.unmoved(), tier.tier())
                                .map(TierValue::plain)
                                .orElse(Double.NaN);
                rows.add(
                        new Row(
                                moved.lever(),
                                Cells.number(moved.from()),
                                Cells.number(moved.to()),
                                Cells.word(tier.tier()),
                                Cells.number(tier.plain()),
                                Cells.number(tier.plain() - unmoved),
                                Cells.allies(tier),
                                Cells.number(tier.presentValue()),
                                tier.unit()));
            }
        }
        return rows;
    }
}
