package org.holdfast.oversight.indicators;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.model.Text;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Quartiles;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Setting;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Bid;

/** R038: somebody disqualifies, or is disqualified, remarkably often. */
public final class ExcessiveDisqualifiedBids implements Indicator {
    private static final double LEAST = 2;

    @Override
    public String code() {
        return "R038";
    }

    @Override
    public Explained explained() {
        return new Explained(
                new Text("Excessive disqualified bids", "Opvallend vaak uitgesloten"),
                new Text(
                        "The share of disqualified bids among those handed in is at least the upper"
                                + " fence of all shares: the third quartile and one and a half"
                                + " times the distance between the quartiles. Asked apart for"
                                + " buyers, for procuring entities (bids that they received) and"
                                + " for tenderers (bids that they made); whoever has fewer bids"
                                + " than the minimum gets no flag and does not count for the fence."
                                + " Where fewer than five have the minimum, all count for the"
                                + " fence. There is no fence, and no flag, if there are fewer than"
                                + " five in all, or if the quartiles are equal; Cardinal knows no"
                                + " such limit. Like Cardinal, the minimum of buyers and procuring"
                                + " entities counts bids, though it is named after contracting"
                                + " processes.",
                        "Het uitgesloten deel van de ingediende inschrijvingen is minstens de"
                                + " bovengrens van alle delen: het derde kwartiel plus anderhalf"
                                + " keer de kwartielafstand. Apart gevraagd voor opdrachtgevers,"
                                + " voor aanbestedende diensten (inschrijvingen die zij kregen) en"
                                + " voor inschrijvers (inschrijvingen die zij deden); wie minder"
                                + " inschrijvingen heeft dan het minimum, krijgt geen vlag en telt"
                                + " niet mee voor de grens. Halen minder dan vijf het minimum, dan"
                                + " telt iedereen mee voor de grens. Er is geen grens, en geen"
                                + " vlag, als er in totaal minder dan vijf zijn, of als de"
                                + " kwartielen gelijk zijn; Cardinal kent die beperking niet. Net"
                                + " als bij Cardinal telt het minimum van opdrachtgevers en"
                                + " aanbestedende diensten inschrijvingen, al heet het naar"
                                + " aanbestedingen."),
                new Text(
                        "A buyer who throws out many may be choosing the winner; a tenderer who is"
                                + " thrown out often may only be there to look like competition.",
                        "Een opdrachtgever die velen uitsluit, kiest misschien de winnaar; een"
                                + " inschrijver die vaak wordt uitgesloten, is er misschien"
                                + " alleen om op"
                                + " concurrentie te lijken."),
                new Text(
                        "A buyer of difficult things, or one with few bids, has high shares by"
                                + " nature.",
                        "Een koper van moeilijke dingen, of een met weinig inschrijvingen, heeft"
                                + " vanzelf"
                                + " hoge delen."),
                "bids/details/status, bids/details/tenderers/id, buyer/id,"
                        + " tender/procuringEntity/id",
                "Open Contracting Partnership, Cardinal, indicator R038 (2024)");
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting(
                        "threshold",
                        Setting.Kind.DECIMAL,
                        "",
                        new Text(
                                "the fence, as a share of bids" + " disqualified",
                                "de grens, als deel uitgesloten inschrijvingen")),
                new Setting(
                        "minimum_submitted_bids",
                        Setting.Kind.NATURAL,
                        "2",
                        new Text(
                                "bids from which a tenderer is asked" + " about",
                                "inschrijvingen vanaf waar een inschrijver meetelt")),
                new Setting(
                        "minimum_contracting_processes",
                        Setting.Kind.NATURAL,
                        "2",
                        new Text(
                                "bids from which a buyer or procuring entity is asked" + " about",
                                "inschrijvingen vanaf waar een opdrachtgever of aanbestedende dienst meetelt")));
    }

    @Override
    public List<Group> groups() {
        return List.of(Group.BUYER, Group.PROCURING_ENTITY, Group.TENDERER);
    }

    @Override
    public Looking look(Section settings, Given given) {
        return new Run(
                settings.number("threshold"),
                settings.number("minimum_submitted_bids").orElse(LEAST),
                settings.number("minimum_contracting_processes").orElse(LEAST));
    }

    private static final class Run implements Looking {
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
            OptionalDouble fence = fence(ratios, name, verdicts);
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

        private OptionalDouble fence(double[] ratios, String name, Verdicts verdicts) {
            if (threshold.isPresent()) {
                verdicts.by(name + "_upper_fence", threshold.getAsDouble());
                return threshold;
            }
            if (ratios.length == 0) {
                return OptionalDouble.empty();
            }
            Quartiles quartiles = Quartiles.of(ratios);
            verdicts.by(name + "_q1", quartiles.first());
            verdicts.by(name + "_q3", quartiles.third());
            verdicts.by(name + "_upper_fence", quartiles.upperFence());
            return quartiles.fences()
                    ? OptionalDouble.of(quartiles.upperFence())
                    : OptionalDouble.empty();
        }
    }
}
