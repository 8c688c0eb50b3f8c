package org.holdfast.results.tables;

import java.util.List;
import org.holdfast.model.Revision;
import org.holdfast.model.Stability;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** How each plan that is made anew differs from the one before it. */
@Listed
public final class Revisions {
    static final String MILLIONS = "millions of the case's currency, in prices of its price year";

    /** One plan of one way, mean over futures. */
    record Row(String month, Stability.Way way, Revision revision, int futures) {
        private double mean(double sum) {
            return sum / futures;
        }
    }

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "revisions.csv",
                    "What one plan that is made anew commits to, beside the plan before it: lines at"
                            + " what they cost, contracts at what they oblige to buy; mean over"
                            + " futures.",
                    List.of(
                            Column.words(
                                    "kept",
                                    Stabilities.KEPT,
                                    "How much of the earlier plan is kept.",
                                    r -> Stabilities.kept(r.way())),
                            Column.words("month", "month", "When it is made.", Row::month),
                            Column.amount(
                                    "coming_earlier_million",
                                    MILLIONS,
                                    "Of the earlier plan, until the next is made.",
                                    r -> r.mean(r.revision().coming().earlier())),
                            Column.amount(
                                    "coming_later_million",
                                    MILLIONS,
                                    "Of the later plan, until the next is made.",
                                    r -> r.mean(r.revision().coming().later())),
                            Column.amount(
                                    "coming_changed_million",
                                    MILLIONS,
                                    "By how much they differ, thing by thing.",
                                    r -> r.mean(r.revision().coming().changed())),
                            Column.amount(
                                    "earlier_million",
                                    MILLIONS,
                                    "Of the earlier plan, in all months that are left.",
                                    r -> r.mean(r.revision().all().earlier())),
                            Column.amount(
                                    "later_million",
                                    MILLIONS,
                                    "Of the later plan, in all months that are left.",
                                    r -> r.mean(r.revision().all().later())),
                            Column.amount(
                                    "changed_million",
                                    MILLIONS,
                                    "By how much they differ, thing by thing.",
                                    r -> r.mean(r.revision().all().changed()))),
                    Table.of(Findings.Keeping.class, f -> f.provenance().of(rows(f))));

    private Revisions() {}

    private static List<Row> rows(Findings.Keeping f) {
        return f.found().ways().stream()
                .flatMap(way ->
                        way.revisions().stream()
                                .map(one ->
                                        new Row(
                                                f.c().settings()
                                                        .firstMonth()
                                                        .plusMonths(one.month())
                                                        .toString(),
                                                way,
                                                one,
                                                f.found().futures())))
                .toList();
    }
}
