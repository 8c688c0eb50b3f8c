package org.holdfast.oversight.indicators;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Quartiles;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Setting;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;

/** R025: somebody bids a lot and hardly ever wins. */
public final class ExcessiveUnsuccessfulBids {
    public static final Indicator INDICATOR =
            Indicator.cardinal(
                            "R025",
                            IndicatorMessages.EXCESSIVE_UNSUCCESSFUL_BIDS,
                            IndicatorMessages.EXCESSIVE_UNSUCCESSFUL_BIDS_DEFINITION,
                            IndicatorMessages.EXCESSIVE_UNSUCCESSFUL_BIDS_REASONING,
                            IndicatorMessages.EXCESSIVE_UNSUCCESSFUL_BIDS_FALSE_ALARMS,
                            "bids/details/status, bids/details/tenderers/id, awards/status,"
                                    + " awards/suppliers/id",
                            ExcessiveUnsuccessfulBids::look)
                    .with(
                            "percentile",
                            Setting.Kind.PERCENT,
                            "75",
                            IndicatorMessages.PERCENTILE_NUMBER_PROCESSES_WITH_VALID)
                    .whole(
                            "minimum_contracting_processes",
                            "1",
                            IndicatorMessages.PROCESSES_WITH_VALID_BID_FROM)
                    .decimal("threshold", "", IndicatorMessages.FENCE_AS_SHARE_PROCESSES_WON)
                    .about(Group.TENDERER);

    private ExcessiveUnsuccessfulBids() {}

    private static Indicator.Looking look(Section settings, Indicator.Given given) {
        return new Run(
                settings.value("percentile") / 100,
                settings.value("minimum_contracting_processes"),
                settings.number("threshold"));
    }

    private static final class Run implements Indicator.Looking {
        private final double share;
        private final double least;
        private final OptionalDouble threshold;
        private final Map<String, Tries> tenderers = new HashMap<>();

        Run(double share, double least, OptionalDouble threshold) {
            this.share = share;
            this.least = least;
            this.threshold = threshold;
        }

        /** In how many processes a tenderer had a valid bid, and how many of these he won. */
        private static final class Tries {
            private long processes;
            private long won;

            private double ratio() {
                return (double) won / processes;
            }
        }

        @Override
        public void see(ContractingProcess process, String ocid, Verdicts verdicts) {
            if (!(Competition.of(process) instanceof Competition.Won won)) {
                return;
            }
            Set<String> once = new HashSet<>();
            for (var bid : won.valid()) {
                String tenderer = bid.tenderers().ids().getFirst();
                if (once.add(tenderer)) {
                    Tries tries = tenderers.computeIfAbsent(tenderer, t -> new Tries());
                    tries.processes++;
                    tries.won += tenderer.equals(won.winner()) ? 1 : 0;
                }
            }
        }

        @Override
        public void end(Verdicts verdicts) {
            if (tenderers.isEmpty()) {
                return;
            }
            double[] counts = tenderers.values().stream().mapToDouble(t -> t.processes).toArray();
            double[] ratios = tenderers.values().stream().mapToDouble(Tries::ratio).toArray();
            Arrays.sort(counts);
            double many = Math.max(least, Quartiles.quantile(counts, share));
            verdicts.by("upper_fence", many);
            OptionalDouble fence = Quartiles.fence(threshold, false, ratios, "", verdicts);
            tenderers.forEach((tenderer, tries) -> {
                if (tries.processes < many) {
                    verdicts.open(Group.TENDERER, Reason.TOO_FEW);
                } else if (fence.isEmpty()) {
                    verdicts.open(Group.TENDERER, Reason.NO_SPREAD);
                } else if (tries.ratio() <= fence.getAsDouble()) {
                    verdicts.yes(Group.TENDERER, tenderer, tries.ratio());
                } else {
                    verdicts.no(Group.TENDERER);
                }
            });
        }
    }
}
