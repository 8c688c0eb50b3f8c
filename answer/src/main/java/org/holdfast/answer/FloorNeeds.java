package org.holdfast.answer;

import java.util.List;
import org.holdfast.model.Case;
import org.holdfast.model.Need;
import org.holdfast.model.Quantity;

/** The same case with the floor need at the low or the high end of its sources. */
final class FloorNeeds {
    private FloorNeeds() {}

    static Need at(Need n, boolean high) {
        return new Need(
                n.holder(),
                n.item(),
                n.tier(),
                n.posture(),
                n.from(),
                n.to(),
                n.quantity().map(q -> end(q, high)),
                n.launches()
                        .map(l ->
                                new Need.Launches(
                                        l.against(),
                                        end(l.shareEngaged(), high),
                                        end(l.perTarget(), high))),
                n.origin());
    }

    private static Quantity end(Quantity q, boolean high) {
        return Quantity.exactly(high ? q.high() : q.low(), q.origin());
    }

    static Case with(Case c, List<Need> needs) {
        return new Case(
                c.settings(),
                c.hash(),
                c.items(),
                c.substitutes(),
                c.parties(),
                needs,
                c.stocks(),
                c.producers(),
                c.priceSteps(),
                c.expansions(),
                c.materials(),
                c.materialUse(),
                c.materialSources(),
                c.offers(),
                c.funds(),
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
}
