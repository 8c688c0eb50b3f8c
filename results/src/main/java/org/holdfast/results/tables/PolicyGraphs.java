package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.holdfast.model.Measure;
import org.holdfast.model.SecondOpinion;
import org.holdfast.model.SecondOpinion.Valued;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** What policies of a small graph of the case come to. */
@Listed
public final class PolicyGraphs {
    private static final String ITEM_MONTHS = Measure.Unit.ITEM_MONTHS.word();

    /** A policy. */
    record Row(String risk, Valued valued) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "policy-graph.csv",
                    "What one policy of a small stochastic programme of the case comes to.",
                    List.of(
                            Column.words(
                                    "risk",
                                    "`mean`, `mix`, `tail`, `worst` or `fixed`",
                                    "What it makes least: the mean, half the mean and half the mean"
                                            + " of the worst fifth, that alone, or the worst case,"
                                            + " nested year by year; `fixed`: the mean, with all"
                                            + " lines decided today.",
                                    Row::risk),
                            Column.amount(
                                    "bound",
                                    ITEM_MONTHS,
                                    "No policy comes below this in that measure; present value.",
                                    r -> r.valued().bound()),
                            Column.amount(
                                    "reached",
                                    ITEM_MONTHS,
                                    "What the policy misses on the mean of drawn ways, the same for"
                                            + " all policies; present value.",
                                    r -> r.valued().reached()),
                            Column.amount(
                                    "reached_low",
                                    ITEM_MONTHS,
                                    "In 95 of 100 such samples it is above this.",
                                    r -> r.valued().low()),
                            Column.amount(
                                    "reached_high",
                                    ITEM_MONTHS,
                                    "And below this.",
                                    r -> r.valued().high()),
                            Column.amount(
                                    "lines_million",
                                    "millions of the case's currency, in prices of its price year",
                                    "What the lines cost that it orders in the first year.",
                                    r -> r.valued().million()),
                            Column.whole(
                                    "iterations",
                                    "number",
                                    "Iterations until it stopped.",
                                    r -> (int) r.valued().iterations()),
                            Column.whole(
                                    "cuts",
                                    "number",
                                    "Cutting planes found.",
                                    r -> r.valued().cuts())),
                    Table.of(Findings.Graphed.class, g -> g.provenance().of(rows(g.found()))));

    private PolicyGraphs() {}

    private static List<Row> rows(SecondOpinion found) {
        List<Row> rows = new ArrayList<>();
        found.valued().forEach(v -> rows.add(new Row(id(v.risk()), v)));
        rows.add(new Row("fixed", found.fixed()));
        return rows;
    }

    static String id(SecondOpinion.Risk risk) {
        return risk.name().toLowerCase(Locale.ROOT);
    }
}
