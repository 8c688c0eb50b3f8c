package org.holdfast.results.tables;

import java.util.List;
import org.holdfast.model.SecondOpinion;
import org.holdfast.model.SecondOpinion.Line;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** The lines that policies of a small graph of the case order in the first year. */
@Listed
public final class PolicyGraphLines {
    /** Lines of a policy. */
    record Row(String risk, Line line) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "policy-graph-lines.csv",
                    "Lines that one policy of the small stochastic programme orders in the first"
                            + " year.",
                    List.of(
                            Column.words(
                                    "risk",
                                    "as in `policy-graph.csv`",
                                    "What the policy makes least.",
                                    Row::risk),
                            Column.words(
                                    "subject",
                                    "id",
                                    "The item or material.",
                                    r -> r.line().subject()),
                            Column.words(
                                    "bloc",
                                    "id",
                                    "Where the makers are; empty for a material.",
                                    r -> r.line().bloc()),
                            Column.amount(
                                    "monthly",
                                    "units a month",
                                    "What the lines can make.",
                                    r -> r.line().monthly()),
                            Column.amount(
                                    "money_million",
                                    "millions of the case's currency, in prices of its price year",
                                    "What they cost.",
                                    r -> r.line().million())),
                    Table.of(Findings.Graphed.class, g -> g.provenance().of(rows(g.found()))));

    private PolicyGraphLines() {}

    private static List<Row> rows(SecondOpinion found) {
        return found.valued().stream()
                .flatMap(v ->
                        v.lines().stream().map(line -> new Row(PolicyGraphs.id(v.risk()), line)))
                .toList();
    }
}
