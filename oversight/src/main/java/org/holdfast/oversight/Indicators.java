package org.holdfast.oversight;

import java.util.List;
import java.util.Optional;
import org.holdfast.oversight.checks.ComplianceUndefined;
import org.holdfast.oversight.checks.InventoryOverdue;
import org.holdfast.oversight.checks.LateWithoutPenalty;
import org.holdfast.oversight.checks.LossReportedLate;
import org.holdfast.oversight.checks.PriceAboveCeiling;
import org.holdfast.oversight.checks.QuantityAboveMaximum;
import org.holdfast.oversight.indicators.AllOthersDisqualified;
import org.holdfast.oversight.indicators.CloseToWinningBid;
import org.holdfast.oversight.indicators.ExcessiveDisqualifiedBids;
import org.holdfast.oversight.indicators.ExcessiveUnsuccessfulBids;
import org.holdfast.oversight.indicators.HeavilyDiscountedBid;
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
                    CloseToWinningBid.INDICATOR,
                    ExcessiveUnsuccessfulBids.INDICATOR,
                    IdenticalBidPrices.INDICATOR,
                    LateBidWon.INDICATOR,
                    AllOthersDisqualified.INDICATOR,
                    LowestBidDisqualified.INDICATOR,
                    ExcessiveDisqualifiedBids.INDICATOR,
                    HeterogeneousSupplier.INDICATOR,
                    HeavilyDiscountedBid.INDICATOR,
                    PriceAboveCeiling.INDICATOR,
                    QuantityAboveMaximum.INDICATOR,
                    LateWithoutPenalty.INDICATOR,
                    LossReportedLate.INDICATOR,
                    InventoryOverdue.INDICATOR,
                    ComplianceUndefined.INDICATOR);

    private Indicators() {}

    /** The indicator with this code, if there is one. */
    public static Optional<Indicator> find(String code) {
        return ALL.stream().filter(i -> i.code().equals(code)).findFirst();
    }
}
