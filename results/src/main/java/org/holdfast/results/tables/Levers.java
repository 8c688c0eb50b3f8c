package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Lever;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** What each lever alone does to the plan. */
@Listed
public final class Levers {
    /**
     * One measure of the plan with one lever moved.
     *
     * @param lever none where nothing is moved, or the policy of another scenario is taken
     */
    public record Row(
            Optional<Lever> lever, double from, double to, boolean isForeseen, Reached reached) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "levers.csv",
                    "One measure of the plan as it is, with one lever moved, or under the policy of"
                            + " another scenario.",
                    Reached.after(
                            Row::reached,
                            "that of the plan as it is",
                            Column.words(
                                    "lever",
                                    "id",
                                    "The lever that is moved; empty where none is.",
                                    row -> row.lever().map(Lever::id).orElse("")),
                            Column.amount(
                                    "setting_from",
                                    "as in `setting_unit`",
                                    "Its setting in the scenario.",
                                    Row::from),
                            Column.amount(
                                    "setting_to",
                                    "as in `setting_unit`",
                                    "The setting it was moved to.",
                                    Row::to),
                            Column.words(
                                    "setting_unit",
                                    "words",
                                    "The unit of its settings.",
                                    row -> row.lever().map(l -> l.unit().en()).orElse("")),
                            Column.words(
                                    "foreseen",
                                    "yes or no",
                                    "Whether the plan is made for it; no: the plan as it is,"
                                            + " adapting by rule where the lever is moved.",
                                    row -> row.isForeseen() ? "yes" : "no")),
                    Table.of(Findings.Moving.class, Levers::of));

    private Levers() {}

    /** The rows: the plan as it is, then the levers in the case's order. */
    public static List<Provenance.Of<Row>> of(Findings.Moving moving) {
        Provenance own = moving.provenance();
        List<Provenance.Of<Row>> rows = new ArrayList<>();
        for (Reached reached : Reached.of(moving.unmoved(), moving.unmoved())) {
            Row row = new Row(Optional.empty(), Double.NaN, Double.NaN, true, reached);
            rows.add(new Provenance.Of<>(own, row));
        }
        for (Findings.Moved moved : moving.moved()) {
            Optional<Lever> lever = moving.c().findLever(moved.lever());
            Provenance from = lever.isPresent() ? own : own.under(moved.lever());
            for (Reached reached : Reached.of(moving.unmoved(), moved.tiers())) {
                Row row = new Row(lever, moved.from(), moved.to(), moved.isForeseen(), reached);
                rows.add(new Provenance.Of<>(from, row));
            }
        }
        return rows;
    }
}
