package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Breaking;
import org.holdfast.model.Breaking.Move;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** The smallest changes of the world at which a plan breaks. */
@Listed
public final class Breakings {
    /**
     * A number that is moved.
     *
     * @param moved {@code alone} or {@code together}
     */
    record Row(Breaking.Question question, String moved, Move move) {}

    public static final Table<Provenance.Of<Row>> TABLE =
            Table.ofPlans(
                    "breaking.csv",
                    "A number that breaks the plan when it is moved: alone, or together with the"
                            + " others in the nearest world found.",
                    List.of(
                            Column.word(
                                    "question",
                                    "`beaten` or `misses`",
                                    "What counts as breaking: it misses no less than ad hoc, or more"
                                            + " of its floor than it may.",
                                    r -> r.question()),
                            Column.words(
                                    "moved",
                                    "`alone` or `together`",
                                    "Whether this number alone is moved.",
                                    Row::moved),
                            Column.words(
                                    "factor", "id", "The number.", r -> r.move().factor().id()),
                            Column.amount(
                                    "distance",
                                    "of its range",
                                    "How far it is moved: 0 its median, 1 and -1 the ends of its range.",
                                    r -> r.move().distance()),
                            Column.amount(
                                    "of_central",
                                    "factor",
                                    "What its figures then are, as a share of their central values.",
                                    r -> r.move().ofCentral())),
                    Table.of(Findings.Stressing.class, f -> f.provenance().of(rows(f))));

    private Breakings() {}

    private static List<Row> rows(Findings.Stressing f) {
        List<Row> rows = new ArrayList<>();
        for (Breaking one : f.found()) {
            one.alone().forEach(move -> rows.add(new Row(one.question(), "alone", move)));
            one.together()
                    .ifPresent(all ->
                            all.moves()
                                    .forEach(move ->
                                            rows.add(new Row(one.question(), "together", move))));
        }
        return rows;
    }
}
