package org.holdfast.results.tables;

import java.util.List;
import org.holdfast.model.PlanBeside.Commitment;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** What a plan commits to, and what one that was made otherwise does. */
@Listed
public final class CommitmentsBeside {
    public static final Table<Provenance.Of<Commitment>> TABLE =
            Table.ofPlans(
                    "commitments.csv",
                    "A line or contract of one year in the plan and in one that was made otherwise,"
                            + " by their money: lines at what they cost, contracts at what they"
                            + " oblige to buy. From `holdfast horizon` and `integers`.",
                    List.of(
                            Column.word(
                                    "kind",
                                    "`line_by_firm`, `line_by_public` or `contract`",
                                    "What is committed.",
                                    c -> c.kind()),
                            Column.words(
                                    "subject",
                                    "id",
                                    "The producer or source of a material.",
                                    Commitment::subject),
                            Column.words(
                                    "detail",
                                    "words",
                                    "Months of a contract; which of its expansions a line is of.",
                                    Commitment::detail),
                            Column.whole(
                                    "year",
                                    "number",
                                    "1: the first twelve months.",
                                    Commitment::year),
                            Column.amount(
                                    "money_million",
                                    Revisions.MILLIONS,
                                    "In the plan.",
                                    Commitment::plan),
                            Column.amount(
                                    "money_million_otherwise",
                                    Revisions.MILLIONS,
                                    "In the plan that was made otherwise.",
                                    Commitment::other)),
                    Table.of(
                            Findings.Beside.class,
                            f -> f.provenance().of(f.found().commitments())));

    private CommitmentsBeside() {}
}
