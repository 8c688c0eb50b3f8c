package org.holdfast.casefile.checks;

import java.util.List;
import java.util.function.BiFunction;
import org.holdfast.casefile.internal.CaseRows;
import org.holdfast.intake.Problems;

/** All checks on what rows say together. A new check is one class, and its line here. */
public final class Checks {
    /** The checks; none depends on another. */
    public static final List<BiFunction<CaseRows, Problems, Check>> ALL =
            List.of(
                    NameCheck::new,
                    RepeatCheck::new,
                    KnownCheck::new,
                    MoneyCheck::new,
                    MonthCheck::new,
                    SourceCheck::new,
                    PassageCheck::new,
                    ClaimCheck::new,
                    NeedCheck::new,
                    HoldCheck::new,
                    AirDefenceCheck::new,
                    ProducerCheck::new,
                    PriceStepCheck::new,
                    FundCheck::new,
                    LeverCheck::new,
                    TriggerCheck::new,
                    UncertaintyCheck::new,
                    CorrelationCheck::new,
                    ReviewCheck::new,
                    AgeCheck::new);

    private Checks() {}
}
