package org.holdfast.oversight.indicators;

import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Setting;

/** R058: somebody won by remarkably much. */
public final class HeavilyDiscountedBid {
    public static final Indicator INDICATOR =
            new Indicator(
                            "R058",
                            new Explained(
                                    IndicatorMessages.HEAVILY_DISCOUNTED_BID,
                                    IndicatorMessages.HEAVILY_DISCOUNTED_BID_DEFINITION,
                                    IndicatorMessages.HEAVILY_DISCOUNTED_BID_REASONING,
                                    IndicatorMessages.HEAVILY_DISCOUNTED_BID_FALSE_ALARMS,
                                    "bids/details/status, bids/details/value, bids/details/tenderers/id,"
                                            + " awards/status, awards/suppliers/id",
                                    Explained.cardinal("R058")),
                            (settings, given) ->
                                    new FencedMargins(
                                            true,
                                            "ocid_tenderer_r058",
                                            settings.number("threshold"),
                                            given.currency()))
                    .with(
                            new Setting(
                                    "threshold",
                                    Setting.Kind.DECIMAL,
                                    "",
                                    IndicatorMessages.FENCE_AS_SHARE_WINNING_BID))
                    .comparingPrices()
                    .about(Group.OCID, Group.TENDERER);

    private HeavilyDiscountedBid() {}
}
