package org.holdfast.oversight.indicators;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
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
    private static final double LEAST = 1;

    @Override
    public String code() {
        return "R025";
    }

    @Override
    public Explained explained() {
        return new Explained(
                new Text("Excessive unsuccessful bids", "Opvallend vaak verloren"),
                new Text(
                        "A tenderer has a valid bid in at least as many processes as the percentile"
                                + " of all tenderers, and the share of these processes that he won"
                                + " is at most the lower fence of all shares: the first quartile"
                                + " less one and a half times the distance between the quartiles."
                                + " A process counts once for each tenderer, however many bids he"
                                + " has in it. Only processes count in which one award is active,"
                                + " it has one supplier, and every valid bid one tenderer; with"
                                + " several lots, only bids for a lot of that award. There is no"
                                + " fence, and no flag, with fewer than five tenderers, or where"
                                + " the quartiles are equal; Cardinal knows no such limit. Like"
                                + " Cardinal, no least number of processes is asked of a tenderer"
                                + " unless the settings set one.",
                        "Een inschrijver heeft een geldige inschrijving in minstens zoveel"
                                + " aanbestedingen als het percentiel van allen, en het deel daarvan"
                                + " dat hij won, is hoogstens de ondergrens van alle delen: het"
                                + " eerste kwartiel min anderhalf keer de kwartielafstand. Een"
                                + " aanbesteding telt per inschrijver één keer, hoe vaak hij er ook"
                                + " inschreef. Alleen aanbestedingen tellen waarin één gunning van"
                                + " kracht is, met één leverancier, en elke geldige inschrijving"
                                + " van één inschrijver is; bij meerdere percelen alleen"
                                + " inschrijvingen op een perceel van die gunning. Er is geen grens,"
                                + " en geen vlag, bij minder dan vijf inschrijvers, of als de"
                                + " kwartielen gelijk zijn; Cardinal kent die beperking niet. Net"
                                + " als bij Cardinal hoeft een inschrijver geen minimum aan"
                                + " aanbestedingen te hebben, tenzij de instellingen er een"
                                + " noemen."),
                new Text(
                        "A partner in a cartel bids often to look like competition, and not to"
                                + " win.",
                        "Een kartelpartner schrijft vaak in om op concurrentie te lijken, niet om"
                                + " te"
                                + " winnen."),
                new Text(
                        "A newcomer, or a small firm that tries everything, loses a lot too. Where"
                                + " most tenderers bid once, whoever bid once and lost is flagged:"
                                + " raise minimum_contracting_processes.",
                        "Een nieuwkomer, of een kleine firma die alles probeert, verliest ook"
                                + " veel. Waar de meesten één keer inschreven, krijgt ook wie één"
                                + " keer inschreef en verloor een vlag: verhoog"
                                + " minimum_contracting_processes."),
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
                                "percentile of the number of processes with a valid bid from which"
                                        + " a tenderer is asked about",
                                "percentiel van het aantal aanbestedingen met een geldige"
                                        + " inschrijving vanaf waar een inschrijver meetelt")),
                new Setting(
                        "minimum_contracting_processes",
                        Setting.Kind.NATURAL,
                        "1",
                        new Text(
                                "processes with a valid bid from which a tenderer is asked about,"
                                        + " whatever the percentile",
                                "aanbestedingen met een geldige inschrijving vanaf waar een"
                                        + " inschrijver meetelt, wat het percentiel ook is")),
                new Setting(
                        "threshold",
                        Setting.Kind.DECIMAL,
                        "",
                        new Text(
                                "the fence, as a share of processes won",
                                "de grens, als deel gewonnen aanbestedingen")));
    }

    @Override
    public List<Group> groups() {
        return List.of(Group.TENDERER);
    }

    @Override
    public Looking look(Section settings, Given given) {
        return new Run(
                settings.number("percentile").orElse(PERCENTILE) / 100,
                settings.number("minimum_contracting_processes").orElse(LEAST),
                settings.number("threshold"));
    }

    private static final class Run implements Looking {
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
            OptionalDouble fence = fence(ratios, verdicts);
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

        private OptionalDouble fence(double[] ratios, Verdicts verdicts) {
            if (threshold.isPresent()) {
                verdicts.by("lower_fence", threshold.getAsDouble());
                return threshold;
            }
            Quartiles quartiles = Quartiles.of(ratios);
            verdicts.by("q1", quartiles.first());
            verdicts.by("q3", quartiles.third());
            verdicts.by("lower_fence", quartiles.lowerFence());
            return quartiles.fences()
                    ? OptionalDouble.of(quartiles.lowerFence())
                    : OptionalDouble.empty();
        }
    }
}
