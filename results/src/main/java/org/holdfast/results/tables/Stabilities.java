package org.holdfast.results.tables;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.model.Measure;
import org.holdfast.model.PairedChange;
import org.holdfast.model.Stability;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** What it changes and costs that plans made anew keep to what was planned before. */
@Listed
public final class Stabilities {
    /** What says how much is kept. */
    static final String KEPT = "`signed`, `at_optimum` or `within_slack`";

    /**
     * One way to plan anew.
     *
     * @param change against keeping only what is signed; none for that itself
     */
    record Row(Stability.Way way, Optional<PairedChange> change) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "stability.csv",
                    "One way to plan anew, in futures that are the same for all: how much of the"
                            + " earlier plan is kept.",
                    PairedColumns.after(
                            List.of(
                                    Column.words(
                                            "kept",
                                            KEPT,
                                            "Only what is signed and started, or also as much of"
                                                    + " what was planned as the tiers allow.",
                                            r -> kept(r.way())),
                                    Column.amount(
                                            "shortfall",
                                            Measure.Unit.ITEM_MONTHS.word(),
                                            "Missed of the claimant's floor, mean over futures.",
                                            r -> r.way().meanMissed()),
                                    Column.amount(
                                            "money_million",
                                            Revisions.MILLIONS,
                                            "Spent, mean over futures.",
                                            r -> r.way().meanSpent()),
                                    Column.amount(
                                            "changed_coming",
                                            "share",
                                            "Of the lines and contracts that either of two plans"
                                                    + " has until the next is made, by their money:"
                                                    + " what the other has not.",
                                            r -> r.way().coming().share()),
                                    Column.amount(
                                            "changed",
                                            "share",
                                            "The same for all months that are left.",
                                            r -> r.way().all().share())),
                            Row::change),
                    Table.of(Findings.Keeping.class, f -> f.provenance().of(rows(f.found()))));

    private Stabilities() {}

    /** A way as a word of a file. */
    static String kept(Stability.Way way) {
        return way.kept().name().toLowerCase(Locale.ROOT);
    }

    private static List<Row> rows(Stability found) {
        return found.ways().stream()
                .map(way ->
                        new Row(
                                way,
                                Optional.of(way)
                                        .filter(one -> one.kept() != Stability.Kept.SIGNED)
                                        .map(found::change)))
                .toList();
    }
}
