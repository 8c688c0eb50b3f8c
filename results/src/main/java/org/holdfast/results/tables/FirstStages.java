package org.holdfast.results.tables;

import java.util.List;
import org.holdfast.model.FirstStage.Choice;
import org.holdfast.model.FirstStage.Signpost;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** What is decided in the first year of plans made for one future each, and what tells. */
@Listed
public final class FirstStages {
    public static final Table<Provenance.Of<Choice>> TABLE =
            Table.ofPlans(
                    "first-stage.csv",
                    "What plans made for one future each decide of one thing in the first year:"
                            + " nearly all of them, or some.",
                    List.of(
                            Column.word(
                                    "kind",
                                    "`line`, `contract`, `purchase` or `gift`",
                                    "New lines, whoever pays; frame contracts of any length;"
                                            + " purchases; gifts from stock.",
                                    c -> c.kind()),
                            Column.words(
                                    "subject",
                                    "id",
                                    "The item or material of lines and contracts, whoever makes it;"
                                            + " the offer; the giving holder.",
                                    Choice::subject),
                            Column.words(
                                    "detail",
                                    "id",
                                    "The bloc of lines and contracts; the item of a gift; empty for"
                                            + " an offer.",
                                    Choice::detail),
                            Column.words(
                                    "unit",
                                    "words",
                                    "What quantities are counted in.",
                                    Choice::unit),
                            Column.words(
                                    "when",
                                    "`now` or `when-known`",
                                    "Whether nine in ten of the plans decide it; what fewer than one"
                                            + " in ten decide is left out.",
                                    c -> c.isNow() ? "now" : "when-known"),
                            Column.amount(
                                    "share",
                                    "share",
                                    "Share of the plans that decide it: at least a hundredth of a"
                                            + " lot, and a twentieth of the most that any of them"
                                            + " decides.",
                                    Choice::share),
                            Column.amount(
                                    "quantity_p10",
                                    "the row's unit; lines and contracts a month",
                                    "10 % quantile over the plans that decide it.",
                                    Choice::low),
                            Column.amount(
                                    "quantity_p90",
                                    "the row's unit; lines and contracts a month",
                                    "90 % quantile over the plans that decide it.",
                                    Choice::high),
                            Column.amount(
                                    "quantity_together",
                                    "the row's unit; lines and contracts a month",
                                    "In the plans that commit to the same lines and contracts; of"
                                            + " purchases and gifts, which they do not, the mean.",
                                    Choice::together),
                            Column.words(
                                    "signpost",
                                    "id",
                                    "The factor that tells within a year in which futures it is"
                                            + " decided; empty where none does, or nearly all decide"
                                            + " it.",
                                    c -> c.signpost().map(Signpost::factor).orElse("")),
                            Column.words(
                                    "side",
                                    "`from` or `below`",
                                    "On which side of the threshold it is decided.",
                                    c ->
                                            c.signpost()
                                                    .map(s -> s.isAbove() ? "from" : "below")
                                                    .orElse("")),
                            Column.amount(
                                    "threshold",
                                    "see `scale`",
                                    "Where the factor parts the futures.",
                                    c -> c.signpost().map(Signpost::threshold).orElse(Double.NaN)),
                            Column.words(
                                    "scale",
                                    "`of-central`, `own` or `whether`",
                                    "What the threshold is counted in: share of the central value,"
                                            + " the factor's own unit, or whether it comes at all.",
                                    c -> c.signpost().map(s -> Cells.word(s.scale())).orElse("")),
                            Column.amount(
                                    "right",
                                    "share",
                                    "Share of other futures in which the signpost tells right.",
                                    c -> c.signpost().map(Signpost::told).orElse(Double.NaN))),
                    Table.of(
                            Findings.Committing.class,
                            f -> f.provenance().of(f.found().choices())));

    private FirstStages() {}
}
