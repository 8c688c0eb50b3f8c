package org.holdfast.casefile.checks;

import java.util.List;

/** All checks on what rows say together. A new check is one class, and its line here. */
public final class Checks {
    /** The checks; none depends on another. */
    public static final List<Check> ALL =
            List.of(
                    NameCheck::look,
                    RepeatCheck::look,
                    KnownCheck::look,
                    MoneyCheck::look,
                    MonthCheck::look,
                    SourceCheck::look,
                    PassageCheck::look,
                    ClaimCheck::look,
                    NeedCheck::look,
                    HoldCheck::look,
                    AirDefenceCheck::look,
                    ProducerCheck::look,
                    PriceStepCheck::look,
                    FundCheck::look,
                    LeverCheck::look,
                    TriggerCheck::look,
                    UncertaintyCheck::look,
                    CorrelationCheck::look,
                    ReviewCheck::look,
                    AgeCheck::look);

    private Checks() {}
}
