package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.model.Case;
import org.holdfast.model.Series;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Detail;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.model.schema.Listed;

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
            boolean isStock) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofMany(
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
                            Column.word(
                                    "measure",
                                    "What is measured; the measures are listed below.",
                                    row -> row.of().measure()),
                            Column.<Row>words(
                                            "from_party",
                                            "id",
                                            "Who gave it.",
                                            row -> row.of().detail(Detail.GIVER))
                                    .of(naming(Detail.GIVER)),
                            Column.words("from_bloc", "id", "The bloc it comes from.", Row::bloc)
                                    .of(naming(Detail.BLOC, Detail.GIVER)),
                            Column.<Row>words(
                                            "by_item",
                                            "id",
                                            "The item that stands in for it.",
                                            row -> row.of().detail(Detail.SUBSTITUTE))
                                    .of(naming(Detail.SUBSTITUTE)),
                            Column.<Row>words(
                                            "level",
                                            "word",
                                            "low, central or high: the adversary is known by ranges.",
                                            row -> row.of().detail(Detail.LEVEL))
                                    .of(naming(Detail.LEVEL)),
                            Column.amount("value", "as in `unit`", "How much.", Row::value),
                            Column.words("unit", "words", "The item's own unit.", Row::unit),
                            Column.words(
                                    "per",
                                    "word",
                                    "month: a flow in it; end_of_month: a level then.",
                                    row -> row.isStock() ? "end_of_month" : "month")),
                    Table.ofEach((found, result) -> of(found.c(), result.trajectory())));

    private Balances() {}

    /** The measures whose detail names one of these. */
    private static Set<Measure> naming(Detail... details) {
        return Stream.of(Measure.values())
                .filter(measure -> List.of(details).contains(measure.detail()))
                .collect(Collectors.toUnmodifiableSet());
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
                                row.isLevel(c)));
            }
        }
        return rows;
    }
}
