package org.holdfast.answer;

import java.util.List;
import org.holdfast.model.Case;
import org.holdfast.model.Fund;

/** A case in which the money of one fund comes later. */
final class FundStart {
    private FundStart() {}

    /** The case with a fund's first payment some months later; all else stays. */
    static Case later(Case c, String fund, int months) {
        List<Fund> funds = c.funds().stream().map(f -> later(f, fund, months)).toList();
        return new Case(
                c.settings(),
                c.hash(),
                c.items(),
                c.substitutes(),
                c.parties(),
                c.needs(),
                c.stocks(),
                c.producers(),
                c.priceSteps(),
                c.expansions(),
                c.materials(),
                c.materialUse(),
                c.materialSources(),
                c.offers(),
                funds,
                c.envelopes(),
                c.fundRules(),
                c.contributions(),
                c.adversaryFlows(),
                c.exposure(),
                c.opinion(),
                c.levers(),
                c.actuals(),
                c.sources(),
                c.claims(),
                c.scenarios(),
                c.uncertainty(),
                c.hindcasts());
    }

    private static Fund later(Fund f, String fund, int months) {
        return f.id().equals(fund)
                ? new Fund(
                        f.id(),
                        f.name(),
                        f.status(),
                        f.home(),
                        f.proposed(),
                        f.agreed(),
                        Math.max(0, f.firstPayment()) + months,
                        f.decides(),
                        f.decidedBy(),
                        f.blockedBy(),
                        f.carryOver(),
                        f.investShare(),
                        f.national(),
                        f.contributors(),
                        f.key(),
                        f.size(),
                        f.origin())
                : f;
    }
}
