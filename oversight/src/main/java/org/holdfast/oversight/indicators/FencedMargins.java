package org.holdfast.oversight.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.holdfast.model.Text;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.MainCurrency;
import org.holdfast.oversight.Quartiles;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;

/**
 * Flags the processes whose margin lies beyond a fence: one that is set, or that of all margins.
 */
public final class FencedMargins implements Indicator.Looking {
    /** R024: somebody lost by remarkably little. */
    public static final Indicator CLOSE_TO_WINNING_BID =
            indicator(
                    "R024",
                    false,
                    IndicatorMessages.CLOSE_TO_WINNING_BID,
                    IndicatorMessages.CLOSE_TO_WINNING_BID_DEFINITION,
                    IndicatorMessages.CLOSE_TO_WINNING_BID_REASONING,
                    IndicatorMessages.CLOSE_TO_WINNING_BID_FALSE_ALARMS);

    /** R058: somebody won by remarkably much. */
    public static final Indicator HEAVILY_DISCOUNTED_BID =
            indicator(
                    "R058",
                    true,
                    IndicatorMessages.HEAVILY_DISCOUNTED_BID,
                    IndicatorMessages.HEAVILY_DISCOUNTED_BID_DEFINITION,
                    IndicatorMessages.HEAVILY_DISCOUNTED_BID_REASONING,
                    IndicatorMessages.HEAVILY_DISCOUNTED_BID_FALSE_ALARMS);

    private final boolean upper;
    private final String tenderersOf;
    private final OptionalDouble threshold;
    private final MainCurrency currency;
    private final List<Kept> margins = new ArrayList<>();

    private record Kept(String ocid, Competition.Margin.By by) {}

    private static Indicator indicator(
            String code,
            boolean upper,
            Text title,
            Text definition,
            Text reasoning,
            Text falseAlarms) {
        return Indicator.cardinal(
                        code,
                        title,
                        definition,
                        reasoning,
                        falseAlarms,
                        "bids/details/status, bids/details/value, bids/details/tenderers/id,"
                                + " awards/status, awards/suppliers/id",
                        (settings, given) ->
                                new FencedMargins(
                                        upper,
                                        "ocid_tenderer_" + code.toLowerCase(Locale.ROOT),
                                        settings.number("threshold"),
                                        given.currency()))
                .decimal("threshold", "", IndicatorMessages.FENCE_AS_SHARE_WINNING_BID)
                .comparingPrices()
                .about(Group.OCID, Group.TENDERER);
    }

    /**
     * No margins yet.
     *
     * @param upper whether large margins are flagged, and with them the winner; else small ones,
     *     and with them all who made them
     * @param tenderersOf what the table of flagged tenderers by process is called
     * @param threshold the fence, if it is set
     */
    private FencedMargins(
            boolean upper, String tenderersOf, OptionalDouble threshold, MainCurrency currency) {
        this.upper = upper;
        this.tenderersOf = tenderersOf;
        this.threshold = threshold;
        this.currency = currency;
    }

    @Override
    public void see(ContractingProcess process, String ocid, Verdicts verdicts) {
        switch (Competition.margin(process)) {
            case Competition.Margin.None none -> verdicts.open(Group.OCID, none.reason());
            case Competition.Margin.By by -> margins.add(new Kept(ocid, by));
        }
    }

    @Override
    public void end(Verdicts verdicts) {
        String main = currency.known().orElse("");
        double[] compared =
                margins.stream()
                        .filter(m -> m.by().currency().equals(main))
                        .mapToDouble(m -> m.by().difference())
                        .toArray();
        OptionalDouble fence = Quartiles.fence(threshold, upper, compared, "", verdicts);
        // No margin is less than nothing, so that a fence there would tell none from the others.
        boolean known = fence.isPresent() && (threshold.isPresent() || fence.getAsDouble() > 0);
        for (Kept margin : margins) {
            Competition.Margin.By by = margin.by();
            if (!by.currency().equals(main)) {
                verdicts.open(Group.OCID, Reason.OTHER_CURRENCY);
            } else if (!known) {
                verdicts.open(Group.OCID, Reason.NO_SPREAD);
            } else if (upper
                    ? by.difference() >= fence.getAsDouble()
                    : by.difference() <= fence.getAsDouble()) {
                verdicts.yes(Group.OCID, margin.ocid(), by.difference());
                List<String> flagged = new ArrayList<>(List.of(by.winner()));
                if (!upper) {
                    flagged.addAll(by.runnersUp());
                }
                flagged.forEach(id -> verdicts.yes(Group.TENDERER, id, 0));
                verdicts.inProcess(tenderersOf, margin.ocid(), flagged);
            } else {
                verdicts.no(Group.OCID);
            }
        }
    }
}
