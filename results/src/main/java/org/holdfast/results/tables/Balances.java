package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdfast.model.Case;
import org.holdfast.model.Result;
import org.holdfast.model.Series;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** Need, supply, use, stock and what is missing, month by month. */
@Listed
public final class Balances {
    /**
     * One measure of one holder's item in one month.
     *
     * @param of the holder, the item, the measure and where it comes from
     * @param bloc where a supply comes from; empty for other measures
     * @param isStock whether it is a level at the end of the month rather than a flow in it
     */
    public record Row(
            Trajectory.Row of,
            String bloc,
            String month,
            double value,
            String unit,
            boolean isStock) {
        private String detail(Measure... measures) {
            return List.of(measures).contains(of.measure()) ? of.detail() : "";
        }
    }

    /** The table. */
    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "balance.csv",
                    "One measure of one holder's item in one month, under one plan. A measure that is"
                            + " zero in every month is left out; else all its months are there.",
                    List.of(
                            Column.words("month", "month", "The month.", Row::month),
                            Column.words(
                                    "holder",
                                    "id",
                                    "The party that holds the item, or `adversary`.",
                                    row -> row.of().holder()),
                            Column.words("item", "id", "The item.", row -> row.of().item()),
                            Column.words(
                                    "measure",
                                    "word",
                                    "What is measured; the measures are listed below.",
                                    row -> Cells.word(row.of().measure())),
                            Column.<Row>words(
                                            "from_party",
                                            "id",
                                            "Who gave it.",
                                            row -> row.detail(Measure.RECEIVED))
                                    .of(Measure.RECEIVED),
                            Column.words("from_bloc", "id", "The bloc it comes from.", Row::bloc)
                                    .of(Measure.ARRIVED, Measure.BOUGHT, Measure.RECEIVED),
                            Column.<Row>words(
                                            "by_item",
                                            "id",
                                            "The item that stands in for it.",
                                            row -> row.detail(Measure.SUBSTITUTED))
                                    .of(Measure.SUBSTITUTED),
                            Column.<Row>words(
                                            "level",
                                            "word",
                                            "low, central or high: the adversary is known by ranges.",
                                            row ->
                                                    row.detail(
                                                            Measure.ADVERSARY_SUPPLY,
                                                            Measure.ADVERSARY_USE,
                                                            Measure.ADVERSARY_STOCK))
                                    .of(
                                            Measure.ADVERSARY_SUPPLY,
                                            Measure.ADVERSARY_USE,
                                            Measure.ADVERSARY_STOCK),
                            Column.amount("value", "as in `unit`", "How much.", Row::value),
                            Column.words("unit", "words", "The item's own unit.", Row::unit),
                            Column.words(
                                    "per",
                                    "word",
                                    "month: a flow in it; end_of_month: a level then.",
                                    row -> row.isStock() ? "end_of_month" : "month")),
                    Balances::of);

    private Balances() {}

    private static Optional<List<Provenance.Of<Row>>> of(Findings findings) {
        return findings instanceof Findings.Standing s
                ? Optional.of(
                        s.provenance(Provenance.CURRENT_SUPPLY)
                                .of(of(s.c(), s.supply().trajectory())))
                : Table.ofBoth(Balances::of).apply(findings);
    }

    private static List<Row> of(Case c, Result result) {
        return of(c, result.trajectory());
    }

    /** The rows of a trajectory, in its own order. */
    public static List<Row> of(Case c, Trajectory trajectory) {
        List<Row> rows = new ArrayList<>();
        for (Trajectory.Row row : trajectory.rows()) {
            Series series = row.series();
            if (IntStream.range(0, series.months())
                    .noneMatch(t -> Cells.isSomething(series.at(t)))) {
                continue;
            }
            String unit = c.getItem(row.item()).unit().en();
            for (int t = 0; t < series.months(); t++) {
                rows.add(
                        new Row(
                                row,
                                row.suppliedBy(c).orElse(""),
                                Cells.month(c, t),
                                series.at(t),
                                unit,
                                isStock(c, row)));
            }
        }
        return rows;
    }

    /** An ally's floor is a stock; the claimant's is a rate. */
    private static boolean isStock(Case c, Trajectory.Row row) {
        return switch (row.measure()) {
            case STOCK, SHORT_OF_TARGET, ADVERSARY_STOCK -> true;
            case NEED_FLOOR, SHORT_OF_FLOOR -> !row.holder().equals(c.settings().claimant());
            case NEED_FULL,
                    ARRIVED,
                    BOUGHT,
                    RECEIVED,
                    GIVEN,
                    USED,
                    EXPIRED,
                    SUBSTITUTED,
                    SHORT_OF_FULL,
                    COVER,
                    ADVERSARY_SUPPLY,
                    ADVERSARY_USE ->
                    false;
        };
    }
}
