package org.holdfast.results.tables;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Case;
import org.holdfast.model.Decided;
import org.holdfast.model.Plan;

/** What a plan decides, month by month. */
public final class Decisions {
    /** A decision in one month, in words and numbers as they are written. */
    public record Row(
            String kind,
            String subject,
            String detail,
            String month,
            String quantity,
            String unit,
            String euros,
            String way) {}

    /** The table. */
    public static final Table<Row> TABLE =
            new Table<>(
                    "decisions.csv",
                    "One decision in one month. Months in which nothing is decided are left out."
                            + " `decisions-ad-hoc.csv` has the same columns for ad hoc.",
                    List.of(
                            new Column<>(
                                    "kind",
                                    "word",
                                    "What is decided; the kinds are listed below.",
                                    Row::kind),
                            new Column<>(
                                    "subject",
                                    "id",
                                    "The producer, material source, offer, fund, holder or item that"
                                            + " it is about.",
                                    Row::subject),
                            new Column<>(
                                    "month",
                                    "month",
                                    "The month in which it is decided or done.",
                                    Row::month),
                            new Column<>(
                                    "quantity",
                                    "as in `unit`",
                                    "How much, in that month.",
                                    Row::quantity),
                            new Column<>("unit", "words", "The unit of `quantity`.", Row::unit),
                            new Column<>(
                                    "euros",
                                    "euros of the case's price year",
                                    "What goes with it that month; 0 where the payment is counted"
                                            + " elsewhere.",
                                    Row::euros),
                            new Column<>(
                                    "detail",
                                    "id",
                                    "A second id where the kind needs one (claimant, supplier bloc,"
                                            + " length of a contract in months); else empty.",
                                    Row::detail),
                            new Column<>("way", "word", "plan or ad_hoc.", Row::way)));

    private Decisions() {}

    /** The rows of a plan, in its own order. */
    public static List<Row> of(Case c, Plan plan) {
        List<Row> rows = new ArrayList<>();
        String way = Cells.word(plan.way());
        for (Decided d : plan.decisions()) {
            String kind = Cells.word(d.kind());
            for (int t = 0; t < d.quantity().months(); t++) {
                double euros = d.euros().at(t) * 1e6;
                if (Cells.isSomething(d.quantity().at(t)) || Math.abs(euros) >= 0.5) {
                    rows.add(
                            new Row(
                                    kind,
                                    d.subject(),
                                    d.detail(),
                                    Cells.month(c, t),
                                    Cells.number(d.quantity().at(t)),
                                    d.unit(),
                                    Cells.whole(euros),
                                    way));
                }
            }
        }
        return rows;
    }
}
