package org.holdfast.oversight;

import java.util.List;
import java.util.Optional;
import org.holdfast.oversight.checks.ComplianceUndefined;
import org.holdfast.oversight.checks.Late;
import org.holdfast.oversight.checks.LateWithoutPenalty;
import org.holdfast.oversight.checks.PriceAboveCeiling;
import org.holdfast.oversight.checks.QuantityAboveMaximum;
import org.holdfast.oversight.indicators.AllOthersDisqualified;
import org.holdfast.oversight.indicators.ExcessiveDisqualifiedBids;
import org.holdfast.oversight.indicators.ExcessiveUnsuccessfulBids;
import org.holdfast.oversight.indicators.FencedMargins;
import org.holdfast.oversight.indicators.HeterogeneousSupplier;
import org.holdfast.oversight.indicators.IdenticalBidPrices;
import org.holdfast.oversight.indicators.LateBidWon;
import org.holdfast.oversight.indicators.LowestBidDisqualified;
import org.holdfast.oversight.indicators.ShortSubmissionPeriod;
import org.holdfast.oversight.indicators.SingleBid;

/** All indicators. A new one is a class and a line here. */
public final class Indicators {
    /** In the order in which they are shown. */
    public static final List<Indicator> ALL =
            List.of(
                    ShortSubmissionPeriod.INDICATOR,
                    SingleBid.INDICATOR,
                    FencedMargins.CLOSE_TO_WINNING_BID,
                    ExcessiveUnsuccessfulBids.INDICATOR,
                    IdenticalBidPrices.INDICATOR,
                    LateBidWon.INDICATOR,
                    AllOthersDisqualified.INDICATOR,
                    LowestBidDisqualified.INDICATOR,
                    ExcessiveDisqualifiedBids.INDICATOR,
                    HeterogeneousSupplier.INDICATOR,
                    FencedMargins.HEAVILY_DISCOUNTED_BID,
                    PriceAboveCeiling.INDICATOR,
                    QuantityAboveMaximum.INDICATOR,
                    LateWithoutPenalty.INDICATOR,
                    Late.LOSS_REPORTED_LATE,
                    Late.INVENTORY_OVERDUE,
                    ComplianceUndefined.INDICATOR);

    private Indicators() {}

    /** The indicator with this code, if there is one. */
    public static Optional<Indicator> find(String code) {
        return ALL.stream().filter(i -> i.code().equals(code)).findFirst();
    }
}
