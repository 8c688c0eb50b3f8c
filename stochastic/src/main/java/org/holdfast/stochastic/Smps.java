package org.holdfast.stochastic;

import java.io.IOException;
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
import java.util.stream.Stream;
import org.holdfast.intake.Shown;
import org.holdfast.model.Text;
import org.holdfast.stochastic.PolicyGraph.Future;
import org.holdfast.stochastic.PolicyGraph.Node;
import org.holdfast.stochastic.SmpsStochastic.Element;
import org.holdfast.stochastic.SmpsStochastic.Outcome;
import org.holdfast.stochastic.SmpsStochastic.Place;
import org.holdfast.stochastic.SmpsStochastic.Scenario;

/**
 * An instance in SMPS: core, time and stoch file in one folder (Birge and others 1987, COAL
 * Newsletter 17, 1–19; Gassmann and Schweitzer 2001, Annals of Operations Research 104, 89–108).
 *
 * @param maximise whether the objective of the file is to be as high as can be; costs of the graph
 *     then have the other sign
 * @param notes what had to be decided in reading, one sentence each
 */
public record Smps(String name, boolean maximise, PolicyGraph graph, List<Text> notes) {
    private static final int MOST_OUTCOMES = 1_000_000;

    /**
     * Reads the three files of a folder.
     *
     * @throws SmpsException if one is missing, or says what cannot be understood
     */
    public static Smps read(Path folder) {
        SmpsCore core = new SmpsCore(file(folder, "core", "cor", "core", "mps"));
        SmpsTime time = new SmpsTime(file(folder, "time", "tim", "time"), core);
        SmpsStochastic random =
                new SmpsStochastic(file(folder, "stoch", "sto", "stoch"), core, time);
        Set<Place> places = new LinkedHashSet<>();
        random.elements.forEach(e -> e.outcomes().forEach(o -> places.addAll(o.values().keySet())));
        random.scenarios.forEach(s -> places.addAll(s.values().keySet()));
        SmpsStages stages = new SmpsStages(core, time, places);
        PolicyGraph graph =
                random.scenarios.isEmpty()
                        ? independent(random, time, stages)
                        : tree(random, time, stages);
        String name = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return new Smps(name, core.maximise, graph, List.copyOf(random.notes));
    }

    private static Path file(Path folder, String what, String... endings) {
        List<Path> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            files.filter(f ->
                            Files.isRegularFile(f)
                                    && Arrays.stream(endings)
                                            .anyMatch(e ->
                                                    f.toString()
                                                            .toLowerCase(Locale.ROOT)
                                                            .endsWith("." + e)))
                    .sorted()
                    .forEach(found::add);
        } catch (IOException e) {
            throw wrong(folder, StochasticMessages.unreadable(String.valueOf(e.getMessage())));
        }
        if (found.size() != 1) {
            String known = "." + String.join(", .", endings);
            throw wrong(
                    folder,
                    found.isEmpty()
                            ? StochasticMessages.noFile(what, known)
                            : StochasticMessages.severalFiles(what, known));
        }
        return found.getFirst();
    }

    private static SmpsException wrong(Path folder, Text what) {
        return new SmpsException(StochasticMessages.inFile(Shown.all(folder.toString()), what));
    }

    private static PolicyGraph independent(
            SmpsStochastic random, SmpsTime time, SmpsStages stages) {
        List<List<StageProgramme>> programmes = new ArrayList<>();
        List<double[]> probability = new ArrayList<>();
        for (int t = 0; t < time.periods.size(); t++) {
            List<Outcome> outcomes = List.of(new Outcome(Map.of(), 1));
            for (Element element : random.elements) {
                if (element.stage() != t) {
                    continue;
                }
                if ((long) outcomes.size() * element.outcomes().size() > MOST_OUTCOMES) {
                    throw new SmpsException(
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
    private static PolicyGraph tree(SmpsStochastic random, SmpsTime time, SmpsStages stages) {
        int count = time.periods.size();
        List<Scenario> scenarios = random.scenarios;
        int[][] nodeOf = new int[scenarios.size()][count];
        List<StageProgramme> programmes = new ArrayList<>();
        List<Integer> stageOf = new ArrayList<>();
        boolean isRootOwned = scenarios.getFirst().branch() == 0;
        programmes.add(stages.of(0, isRootOwned ? at(scenarios.getFirst(), 0, time) : Map.of()));
        stageOf.add(0);
        for (int s = 0; s < scenarios.size(); s++) {
            Scenario scenario = scenarios.get(s);
            for (int t = 1; t < count; t++) {
                if (t < scenario.branch()) {
                    if (scenario.parent() < 0) {
                        throw new SmpsException(
                                StochasticMessages.noAncestor(
                                        Shown.plainly(scenario.name()),
                                        Shown.plainly(time.periods.get(scenario.branch()))));
                    }
                    nodeOf[s][t] = nodeOf[scenario.parent()][t];
                } else {
                    nodeOf[s][t] = programmes.size();
                    programmes.add(stages.of(t, at(scenario, t, time)));
                    stageOf.add(t);
                }
            }
        }
        double[] weight = new double[programmes.size()];
        List<Set<Integer>> children = new ArrayList<>();
        programmes.forEach(p -> children.add(new LinkedHashSet<>()));
        for (int s = 0; s < scenarios.size(); s++) {
            for (int t = 0; t < count; t++) {
                weight[nodeOf[s][t]] += scenarios.get(s).probability();
                if (t + 1 < count) {
                    children.get(nodeOf[s][t]).add(nodeOf[s][t + 1]);
                }
            }
        }
        List<Node> nodes = new ArrayList<>();
        List<Future> futures = new ArrayList<>();
        for (int n = 0; n < programmes.size(); n++) {
            int[] next = children.get(n).stream().mapToInt(k -> k).toArray();
            nodes.add(
                    new Node(
                            stageOf.get(n),
                            programmes.get(n),
                            next.length == 0 ? PolicyGraph.NONE : futures.size()));
            if (next.length > 0) {
                double all = weight[n];
                double even = 1.0 / next.length;
                futures.add(
                        new Future(
                                next,
                                Arrays.stream(next)
                                        .mapToDouble(k -> all > 0 ? weight[k] / all : even)
                                        .toArray()));
            }
        }
        return new PolicyGraph(nodes, futures);
    }

    private static Map<Place, Double> at(Scenario scenario, int stage, SmpsTime time) {
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
