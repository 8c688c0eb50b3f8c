package org.holdfast.answer;

import org.holdfast.model.Case;
import org.holdfast.model.Need;
import org.holdfast.model.Quantity;

/** The same case with the floor need at the low or the high end of its sources. */
final class FloorNeeds {
    private FloorNeeds() {}

    static Case of(Case c, boolean high) {
        return c.withNeeds(
                c.needs().stream()
                        .map(n -> n.tier() == Need.Tier.FLOOR ? at(n, high) : n)
                        .toList());
    }

    private static Need at(Need n, boolean high) {
        return n.withQuantity(n.quantity().map(q -> end(q, high)))
                .withLaunches(
                        n.launches()
                                .map(l ->
                                        new Need.Launches(
                                                l.against(),
                                                end(l.shareEngaged(), high),
                                                end(l.perTarget(), high))));
    }

    private static Quantity end(Quantity q, boolean high) {
        return Quantity.exactly(high ? q.high() : q.low(), q.origin());
    }
}
