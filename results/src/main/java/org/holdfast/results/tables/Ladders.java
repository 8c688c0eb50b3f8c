package org.holdfast.results.tables;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.LadderRung;
import org.holdfast.model.Measure;
import org.holdfast.model.schema.Listed;
import org.holdfast.results.Findings;

/** The steps from packages to one plan. */
@Listed
public final class Ladders {
    private static final String UNIT = Measure.Unit.ITEM_MONTHS.word();

    public static final Table<Provenance.Of<LadderRung>> TABLE =
            Table.ofPlans(
                    "ladder.csv",
                    "One step of the ladder from packages to one plan, in the same futures.",
                    List.of(
                            Column.words("step", "id", "The step.", LadderRung::id),
                            Column.word(
                                    "by",
                                    "`rule`, `programme`, `anew` or `foresight`",
                                    "Whether donors decided by rule in each future, or a programme"
                                            + " made a plan before the futures came, again and"
                                            + " again in each of them, or knowing all of it.",
                                    r -> r.by()),
                            Column.amount(
                                    "shortfall", UNIT, "Mean over futures.", LadderRung::mean),
                            Column.amount(
                                    "shortfall_p10",
                                    UNIT,
                                    "10 % quantile over futures.",
                                    r -> r.shortfall().at(0.1)),
                            Column.amount(
                                    "shortfall_p90",
                                    UNIT,
                                    "90 % quantile over futures.",
                                    r -> r.shortfall().at(0.9)),
                            Column.amount(
                                    "gain",
                                    UNIT,
                                    "How much less than under packages, mean over futures.",
                                    LadderRung::gain),
                            Column.amount(
                                    "gain_error",
                                    UNIT,
                                    "Standard error of that mean.",
                                    LadderRung::error),
                            Column.amount(
                                    "gain_p10",
                                    UNIT,
                                    "10 % quantile of the same, future by future.",
                                    r -> r.gains().at(0.1)),
                            Column.amount(
                                    "gain_p90",
                                    UNIT,
                                    "90 % quantile of the same, future by future.",
                                    r -> r.gains().at(0.9)),
                            Column.amount(
                                    "better",
                                    "share",
                                    "Share of futures with less shortfall than under packages.",
                                    LadderRung::better),
                            Column.amount(
                                    "money_million",
                                    "millions of the case's currency, in prices of its price year",
                                    "Spent, mean over futures.",
                                    LadderRung::spent),
                            Column.whole(
                                    "below",
                                    "futures",
                                    "In which it misses less than the last step, where that is of"
                                            + " `foresight`: 0, if that is what nobody can avoid.",
                                    LadderRung::below)),
                    Ladders::rows);

    private Ladders() {}

    /** Of the question itself, or of a brief that was asked to tell it. */
    private static Optional<List<Provenance.Of<LadderRung>>> rows(Findings found) {
        return switch (found) {
            case Findings.Climbing l -> Optional.of(l.provenance().of(l.rungs()));
            case Findings.Told t when !t.answer().ladder().isEmpty() ->
                    Optional.of(t.policyProvenance().of(t.answer().ladder()));
            default -> Optional.empty();
        };
    }
}
