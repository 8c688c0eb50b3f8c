package org.holdfast.oversight.indicators;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

/** R025: somebody bids a lot and hardly ever wins. */
public final class ExcessiveUnsuccessfulBids implements Indicator {
    private static final double PERCENTILE = 75;

    @Override
    public String code() {
        return "R025";
    }

    @Override
    public Explained explained() {
        return new Explained(
                new Text("Excessive unsuccessful bids", "Opvallend vaak verloren"),
                new Text(
                        "A tenderer has at least as many valid bids as the percentile of all"
                                + " tenderers,"
                                + " and the share of them that won is at most the lower fence of"
                                + " all"
                                + " shares: the first quartile less one and a half times the"
                                + " distance"
                                + " between the quartiles. Only processes count in which one"
                                + " award is"
                                + " active, it has one supplier, and every valid bid one tenderer.",
                        "Een inschrijver heeft minstens zoveel geldige inschrijvingen als het"
                                + " percentiel van allen, en het deel daarvan dat won, is"
                                + " hoogstens de"
                                + " ondergrens van alle delen: het eerste kwartiel min anderhalf"
                                + " keer"
                                + " de kwartielafstand. Alleen aanbestedingen tellen waarin één"
                                + " gunning"
                                + " van kracht is, met één leverancier, en elke geldige"
                                + " inschrijving"
                                + " van één inschrijver is."),
                new Text(
                        "A partner in a cartel bids often to look like competition, and not to"
                                + " win.",
                        "Een kartelpartner schrijft vaak in om op concurrentie te lijken, niet om"
                                + " te"
                                + " winnen."),
                new Text(
                        "A newcomer, or a small firm that tries everything, loses a lot too.",
                        "Een nieuwkomer, of een kleine firma die alles probeert, verliest ook"
                                + " veel."),
                "bids/details/status, bids/details/tenderers/id, awards/status,"
                        + " awards/suppliers/id",
                "Open Contracting Partnership, Cardinal, indicator R025 (2024)");
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting(
                        "percentile",
                        Setting.Kind.PERCENT,
                        "75",
                        new Text(
                                "percentile of the number of valid bids from which a tenderer is"
                                        + " asked"
                                        + " about",
                                "percentiel van het aantal geldige inschrijvingen vanaf waar een inschrijver meetelt")),
                new Setting(
                        "threshold",
                        Setting.Kind.DECIMAL,
                        "",
                        new Text(
                                "the fence, as a share of bids" + " won",
                                "de grens, als deel gewonnen inschrijvingen")));
    }

    @Override
    public List<Group> groups() {
        return List.of(Group.TENDERER);
    }

    @Override
    public Looking look(Section settings, Given given) {
        return new Run(
                settings.number("percentile").orElse(PERCENTILE) / 100,
                settings.number("threshold"));
    }

    private static final class Run implements Looking {
        private final double share;
        private final OptionalDouble threshold;
        private final Map<String, Bids> tenderers = new LinkedHashMap<>();

        Run(double share, OptionalDouble threshold) {
            this.share = share;
            this.threshold = threshold;
        }

        private static final class Bids {
            private long valid;
            private long won;

            private double ratio() {
                return (double) won / valid;
            }
        }

        @Override
        public void see(ContractingProcess process, String ocid, Verdicts verdicts) {
            if (!(Competition.of(process) instanceof Competition.Won(String winner, var valid))) {
                return;
            }
            for (var bid : valid) {
                tenderers.computeIfAbsent(bid.tenderers().ids().getFirst(), t -> new Bids())
                        .valid++;
            }
            Bids bids = tenderers.get(winner);
            if (bids != null) {
                bids.won++;
            }
        }

        @Override
        public void end(Verdicts verdicts) {
            if (tenderers.isEmpty()) {
                return;
            }
            double[] counts = tenderers.values().stream().mapToDouble(b -> b.valid).toArray();
            double[] ratios = tenderers.values().stream().mapToDouble(Bids::ratio).toArray();
            Arrays.sort(counts);
            double many = Quartiles.quantile(counts, share);
            verdicts.by("upper_fence", many);
            OptionalDouble fence = fence(ratios, verdicts);
            tenderers.forEach((tenderer, bids) -> {
                if (bids.valid < many) {
                    verdicts.open(Group.TENDERER, Reason.TOO_FEW);
                } else if (fence.isEmpty()) {
                    verdicts.open(Group.TENDERER, Reason.NO_SPREAD);
                } else if (bids.ratio() <= fence.getAsDouble()) {
                    verdicts.yes(Group.TENDERER, tenderer, bids.ratio());
                } else {
                    verdicts.no(Group.TENDERER);
                }
            });
        }

        private OptionalDouble fence(double[] ratios, Verdicts verdicts) {
            if (threshold.isPresent()) {
                verdicts.by("lower_fence", threshold.getAsDouble());
                return threshold;
            }
            Quartiles quartiles = Quartiles.of(ratios);
            verdicts.by("q1", quartiles.first());
            verdicts.by("q3", quartiles.third());
            verdicts.by("lower_fence", quartiles.lowerFence());
            return quartiles.isNothing()
                    ? OptionalDouble.empty()
                    : OptionalDouble.of(quartiles.lowerFence());
        }
    }
}
