package org.holdfast.oversight.indicators;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Quartiles;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Bid;

/** R038: somebody disqualifies, or is disqualified, remarkably often. */
public final class ExcessiveDisqualifiedBids {
    public static final Indicator INDICATOR =
            Indicator.cardinal(
                            "R038",
                            IndicatorMessages.EXCESSIVE_DISQUALIFIED_BIDS,
                            IndicatorMessages.EXCESSIVE_DISQUALIFIED_BIDS_DEFINITION,
                            IndicatorMessages.EXCESSIVE_DISQUALIFIED_BIDS_REASONING,
                            IndicatorMessages.EXCESSIVE_DISQUALIFIED_BIDS_FALSE_ALARMS,
                            "bids/details/status, bids/details/tenderers/id, buyer/id,"
                                    + " tender/procuringEntity/id",
                            ExcessiveDisqualifiedBids::look)
                    .decimal("threshold", "", IndicatorMessages.FENCE_AS_SHARE_BIDS_DISQUALIFIED)
                    .whole(
                            "minimum_submitted_bids",
                            "2",
                            IndicatorMessages.BIDS_FROM_WHICH_TENDERER_ASKED)
                    .whole(
                            "minimum_contracting_processes",
                            "2",
                            IndicatorMessages.BIDS_FROM_WHICH_BUYER_OR)
                    .about(Group.BUYER, Group.PROCURING_ENTITY, Group.TENDERER);

    private ExcessiveDisqualifiedBids() {}

    private static Indicator.Looking look(Section settings, Indicator.Given given) {
        return new Run(
                settings.number("threshold"),
                settings.value("minimum_submitted_bids"),
                settings.value("minimum_contracting_processes"));
    }

    private static final class Run implements Indicator.Looking {
        private final OptionalDouble threshold;
        private final double leastBids;
        private final double leastProcesses;
        private final Map<Group, Map<String, Bids>> seen = new EnumMap<>(Group.class);

        Run(OptionalDouble threshold, double leastBids, double leastProcesses) {
            this.threshold = threshold;
            this.leastBids = leastBids;
            this.leastProcesses = leastProcesses;
        }

        private static final class Bids {
            private long submitted;
            private long disqualified;

            private double ratio() {
                return (double) disqualified / submitted;
            }
        }

        private Bids of(Group group, String id) {
            return seen.computeIfAbsent(group, g -> new LinkedHashMap<>())
                    .computeIfAbsent(id, i -> new Bids());
        }

        @Override
        public void see(ContractingProcess process, String ocid, Verdicts verdicts) {
            long submitted = 0;
            long disqualified = 0;
            for (Bid bid : process.bids()) {
                if (bid.isSubmitted()) {
                    int out = bid.isDisqualified() ? 1 : 0;
                    submitted++;
                    disqualified += out;
                    for (String tenderer : bid.tenderers().ids()) {
                        Bids bids = of(Group.TENDERER, tenderer);
                        bids.submitted++;
                        bids.disqualified += out;
                    }
                }
            }
            add(Group.BUYER, process.buyer(), ocid, submitted, disqualified, verdicts);
            add(
                    Group.PROCURING_ENTITY,
                    process.tender().procuringEntity(),
                    ocid,
                    submitted,
                    disqualified,
                    verdicts);
        }

        private void add(
                Group group,
                Optional<String> id,
                String ocid,
                long submitted,
                long disqualified,
                Verdicts verdicts) {
            if (submitted == 0) {
                return;
            }
            if (id.isEmpty()) {
                verdicts.open(group, Reason.UNNAMED);
                return;
            }
            Bids bids = of(group, id.get());
            bids.submitted += submitted;
            bids.disqualified += disqualified;
            if (disqualified > 0) {
                verdicts.inProcess(
                        "ocid_" + group.key().toLowerCase(Locale.ROOT) + "_r038",
                        ocid,
                        List.of(id.get()));
            }
        }

        @Override
        public void end(Verdicts verdicts) {
            end(Group.BUYER, "buyer", leastProcesses, verdicts);
            end(Group.PROCURING_ENTITY, "procuring_entity", leastProcesses, verdicts);
            end(Group.TENDERER, "tenderer", leastBids, verdicts);
        }

        private void end(Group group, String name, double least, Verdicts verdicts) {
            Map<String, Bids> all = seen.getOrDefault(group, Map.of());
            double[] ratios =
                    all.values().stream()
                            .filter(bids -> bids.submitted >= least)
                            .mapToDouble(Bids::ratio)
                            .toArray();
            if (ratios.length < Quartiles.LEAST) {
                ratios = all.values().stream().mapToDouble(Bids::ratio).toArray();
            }
            OptionalDouble fence = Quartiles.fence(threshold, true, ratios, name + "_", verdicts);
            all.forEach((id, bids) -> {
                if (bids.submitted < least) {
                    verdicts.open(group, Reason.TOO_FEW);
                } else if (fence.isEmpty()) {
                    verdicts.open(group, Reason.NO_SPREAD);
                } else if (bids.ratio() >= fence.getAsDouble()) {
                    verdicts.yes(group, id, bids.ratio());
                } else {
                    verdicts.no(group);
                }
            });
        }
    }
}
