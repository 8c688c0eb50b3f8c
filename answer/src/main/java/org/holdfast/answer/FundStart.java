package org.holdfast.answer;

import org.holdfast.model.Case;

/** A case in which the money of one fund comes later. */
final class FundStart {
    private FundStart() {}

    /** The case with a fund's first payment some months later; all else stays. */
    static Case later(Case c, String fund, int months) {
        return c.withFunds(
                c.funds().stream()
                        .map(f ->
                                f.id().equals(fund)
                                        ? f.withFirstPayment(Math.max(0, f.firstPayment()) + months)
                                        : f)
                        .toList());
    }
}
