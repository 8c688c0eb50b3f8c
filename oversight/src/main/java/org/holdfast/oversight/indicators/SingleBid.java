package org.holdfast.oversight.indicators;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;

/** R018: an open competition with one bidder. */
public final class SingleBid {
    public static final Indicator INDICATOR =
            Indicator.cardinal(
                            "R018",
                            IndicatorMessages.SINGLE_BID,
                            IndicatorMessages.SINGLE_BID_DEFINITION,
                            IndicatorMessages.SINGLE_BID_REASONING,
                            IndicatorMessages.SINGLE_BID_FALSE_ALARMS,
                            "tender/procurementMethod, tender/numberOfTenderers",
                            SingleBid::look)
                    .names(
                            "procurement_methods",
                            "open|selective",
                            IndicatorMessages.PROCUREMENT_METHODS_INVITE_COMPETITION);

    private SingleBid() {}

    private static Indicator.Looking look(Section settings, Indicator.Given given) {
        Set<String> methods = settings.names("procurement_methods").orElseThrow();
        return (process, ocid, verdicts) -> {
            Optional<Reason> out = Methods.out(process, methods);
            OptionalDouble tenderers = process.tender().tenderers();
            if (out.isPresent()) {
                verdicts.open(Group.OCID, out.get());
            } else if (tenderers.isEmpty() || tenderers.getAsDouble() < 0) {
                verdicts.open(Group.OCID, Reason.NO_COUNT);
            } else if (tenderers.getAsDouble() == 1) {
                verdicts.yes(Group.OCID, ocid, 1);
            } else {
                verdicts.no(Group.OCID);
            }
        };
    }
}
