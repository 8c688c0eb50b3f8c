package org.holdfast.results.tables;

import java.util.List;
import org.holdfast.model.OptimalRange;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** How far the plan could be otherwise at no loss. */
@Listed
public final class Ranges {
    private static final String MILLIONS =
            "millions of the case's currency, in prices of its price year";

    public static final Table<Provenance.Of<OptimalRange>> TABLE =
            Table.ofPlans(
                    "ranges.csv",
                    "What a maker or seller gets for the claimant's goods, or a fund pays, in all plans that are as good in every tier.",
                    List.of(
                            Column.word("kind", "id", "Maker, seller or fund.", row -> row.kind()),
                            Column.words(
                                    "subject",
                                    "id",
                                    "A producer, an offer or a fund.",
                                    OptimalRange::subject),
                            Column.amount(
                                    "low_million",
                                    MILLIONS,
                                    "The least in any of them.",
                                    OptimalRange::low),
                            Column.amount(
                                    "plan_million",
                                    MILLIONS,
                                    "In the plan that is told.",
                                    OptimalRange::planned),
                            Column.amount(
                                    "high_million",
                                    MILLIONS,
                                    "The most in any of them.",
                                    OptimalRange::high)),
                    Table.of(
                            Findings.Ranging.class, found -> found.provenance().of(found.found())));

    private Ranges() {}
}
