package org.holdfast.stochastic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.intake.Shown;
import org.holdfast.stochastic.SmpsStochastic.Element;
import org.holdfast.stochastic.SmpsStochastic.Outcome;
import org.holdfast.stochastic.SmpsStochastic.Scenario;
import org.holdfast.stochastic.StochasticProgramme.Step;

/**
 * An instance in SMPS: core, time and stoch file in one folder (Birge and others 1987, COAL
 * Newsletter 17, 1–19; Gassmann and Schweitzer 2001, Annals of Operations Research 104, 89–108).
 */
final class Smps {
    private static final int MOST_OUTCOMES = 1_000_000;

    private static final String[] CORE = {"cor", "core", "mps"};
    private static final String[] TIME = {"tim", "time"};
    private static final String[] STOCH = {"sto", "stoch"};

    private final InstanceFolder folder;
    private final SmpsCore core;
    private final SmpsTime time;
    private final SmpsStochastic random;
    private final Stages stages;

    /**
     * Reads the three files of a folder.
     *
     * @throws UnreadableException if one is missing, or says what cannot be understood
     */
    Smps(InstanceFolder folder) {
        this.folder = folder;
        core = new SmpsCore(folder.file("core", CORE));
        time = new SmpsTime(folder.file("time", TIME), core);
        random = new SmpsStochastic(folder.file("stoch", STOCH), core, time);
        Set<Place> places = new LinkedHashSet<>();
        random.elements.forEach(e -> e.outcomes().forEach(o -> places.addAll(o.values().keySet())));
        random.scenarios.forEach(s -> places.addAll(s.values().keySet()));
        stages = new Stages(core, time, places, random.offsetStage());
    }

    /** Whether this is a file of an instance, by its ending. */
    static boolean isPart(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Files.isRegularFile(file)
                && Stream.of(CORE, TIME, STOCH)
                        .flatMap(Arrays::stream)
                        .anyMatch(ending -> name.endsWith("." + ending));
    }

    /** The instance with every scenario that it has. */
    StochasticProgramme programme() {
        return programme(random.scenarios.isEmpty() ? independent() : tree());
    }

    private StochasticProgramme programme(PolicyGraph graph) {
        return new StochasticProgramme(
                StochasticProgramme.nameOf(folder.path()),
                core.maximise,
                graph.stages(),
                graph,
                Stream.concat(core.notes.stream(), random.notes.stream()).toList(),
                List.of());
    }

    /** Whether what turns out in a stage does not depend on what came before. */
    boolean isIndependent() {
        return random.scenarios.isEmpty();
    }

    /** How many scenarios there are, each element turning out on its own. */
    double scenarios() {
        return random.elements.stream()
                .mapToDouble(e -> e.outcomes().size())
                .reduce(1, (x, y) -> x * y);
    }

    /** The instance with so many outcomes a stage, drawn and equally likely. */
    StochasticProgramme drawn(int outcomes, SplittableRandom from) {
        List<List<StageProgramme>> programmes = new ArrayList<>();
        List<double[]> probability = new ArrayList<>();
        for (int t = 0; t < time.periods.size(); t++) {
            int stage = t;
            int count = random.elements.stream().anyMatch(e -> e.stage() == stage) ? outcomes : 1;
            programmes.add(IntStream.range(0, count).mapToObj(_ -> drawnAt(stage, from)).toList());
            double[] alike = new double[count];
            Arrays.fill(alike, 1.0 / count);
            probability.add(alike);
        }
        return programme(PolicyGraph.independent(programmes, probability));
    }

    /** A way that is drawn from all there are; its nodes are those of a graph that was drawn. */
    List<Step> way(PolicyGraph drawn, SplittableRandom from) {
        List<Step> way = new ArrayList<>();
        int place = 0;
        for (int t = 0; t < time.periods.size(); t++) {
            way.add(new Step(place, drawnAt(t, from)));
            int future = drawn.nodes().get(place).future();
            place = future == PolicyGraph.NONE ? place : drawn.futures().get(future).nodes()[0];
        }
        return way;
    }

    private StageProgramme drawnAt(int stage, SplittableRandom from) {
        Map<Place, Double> values = new LinkedHashMap<>();
        for (Element element : random.elements) {
            if (element.stage() == stage) {
                double[] probability =
                        element.outcomes().stream().mapToDouble(Outcome::probability).toArray();
                values.putAll(
                        element.outcomes().get(Decomposition.drawn(probability, from)).values());
            }
        }
        return stages.of(stage, values);
    }

    private PolicyGraph independent() {
        List<List<StageProgramme>> programmes = new ArrayList<>();
        List<double[]> probability = new ArrayList<>();
        for (int t = 0; t < time.periods.size(); t++) {
            List<Outcome> outcomes = List.of(new Outcome(Map.of(), 1));
            for (Element element : random.elements) {
                if (element.stage() != t) {
                    continue;
                }
                if ((long) outcomes.size() * element.outcomes().size() > MOST_OUTCOMES) {
                    throw new UnreadableException(
                            StochasticMessages.tooManyOutcomes(
                                    Shown.plainly(time.periods.get(t)),
                                    "%,d".formatted(MOST_OUTCOMES)));
                }
                outcomes = times(outcomes, element.outcomes());
            }
            int stage = t;
            programmes.add(outcomes.stream().map(o -> stages.of(stage, o.values())).toList());
            probability.add(outcomes.stream().mapToDouble(Outcome::probability).toArray());
        }
        return PolicyGraph.independent(programmes, probability);
    }

    private static List<Outcome> times(List<Outcome> some, List<Outcome> others) {
        List<Outcome> all = new ArrayList<>();
        for (Outcome one : some) {
            for (Outcome other : others) {
                Map<Place, Double> values = new LinkedHashMap<>(one.values());
                values.putAll(other.values());
                all.add(new Outcome(values, one.probability() * other.probability()));
            }
        }
        return all;
    }

    /** A node for each stage of a scenario from its branch on. */
    private PolicyGraph tree() {
        int count = time.periods.size();
        List<Scenario> scenarios = random.scenarios;
        int[][] nodeOf = new int[scenarios.size()][count];
        GraphWriter graph = new GraphWriter();
        boolean isRootOwned = scenarios.getFirst().branch() == 0;
        graph.node(0, stages.of(0, isRootOwned ? at(scenarios.getFirst(), 0) : Map.of()));
        for (int s = 0; s < scenarios.size(); s++) {
            Scenario scenario = scenarios.get(s);
            for (int t = 1; t < count; t++) {
                if (t < scenario.branch()) {
                    if (scenario.parent() < 0) {
                        throw new UnreadableException(
                                StochasticMessages.noAncestor(
                                        Shown.plainly(scenario.name()),
                                        Shown.plainly(time.periods.get(scenario.branch()))));
                    }
                    nodeOf[s][t] = nodeOf[scenario.parent()][t];
                } else {
                    nodeOf[s][t] = graph.node(t, stages.of(t, at(scenario, t)));
                }
            }
        }
        Map<Integer, Map<Integer, Double>> after = new LinkedHashMap<>();
        for (int s = 0; s < scenarios.size(); s++) {
            for (int t = 0; t + 1 < count; t++) {
                after.computeIfAbsent(nodeOf[s][t], n -> new LinkedHashMap<>())
                        .merge(nodeOf[s][t + 1], scenarios.get(s).probability(), Double::sum);
            }
        }
        after.forEach((node, next) -> graph.after(node, shares(next)));
        return graph.graph();
    }

    /** The same weights as shares of their sum; even if that is 0. */
    private static Map<Integer, Double> shares(Map<Integer, Double> weights) {
        double all = weights.values().stream().mapToDouble(w -> w).sum();
        Map<Integer, Double> shares = new LinkedHashMap<>();
        weights.forEach((n, w) -> shares.put(n, all > 0 ? w / all : 1.0 / weights.size()));
        return shares;
    }

    private Map<Place, Double> at(Scenario scenario, int stage) {
        Map<Place, Double> here = new LinkedHashMap<>();
        scenario.values()
                .forEach((place, value) -> {
                    if (time.stageOf(place) == stage) {
                        here.put(place, value);
                    }
                });
        return here;
    }
}
