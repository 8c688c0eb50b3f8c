package org.holdfast.oversight.indicators;

import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Setting;

/** R024: somebody lost by remarkably little. */
public final class CloseToWinningBid {
    public static final Indicator INDICATOR =
            new Indicator(
                            "R024",
                            new Explained(
                                    IndicatorMessages.CLOSE_TO_WINNING_BID,
                                    IndicatorMessages.CLOSE_TO_WINNING_BID_DEFINITION,
                                    IndicatorMessages.CLOSE_TO_WINNING_BID_REASONING,
                                    IndicatorMessages.CLOSE_TO_WINNING_BID_FALSE_ALARMS,
                                    "bids/details/status, bids/details/value, bids/details/tenderers/id,"
                                            + " awards/status, awards/suppliers/id",
                                    Explained.cardinal("R024")),
                            (settings, given) ->
                                    new FencedMargins(
                                            false,
                                            "ocid_tenderer_r024",
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

    private CloseToWinningBid() {}
}
