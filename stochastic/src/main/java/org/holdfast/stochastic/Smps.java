package org.holdfast.stochastic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.intake.Shown;
import org.holdfast.stochastic.SmpsStochastic.Element;
import org.holdfast.stochastic.SmpsStochastic.Outcome;
import org.holdfast.stochastic.SmpsStochastic.Scenario;

/**
 * An instance in SMPS: core, time and stoch file in one folder (Birge and others 1987, COAL
 * Newsletter 17, 1–19; Gassmann and Schweitzer 2001, Annals of Operations Research 104, 89–108).
 */
final class Smps {
    private static final int MOST_OUTCOMES = 1_000_000;

    private Smps() {}

    /**
     * Reads the three files of a folder.
     *
     * @throws UnreadableException if one is missing, or says what cannot be understood
     */
    static StochasticProgramme read(InstanceFolder folder) {
        SmpsCore core = new SmpsCore(folder.file("core", "cor", "core", "mps"));
        SmpsTime time = new SmpsTime(folder.file("time", "tim", "time"), core);
        SmpsStochastic random =
                new SmpsStochastic(folder.file("stoch", "sto", "stoch"), core, time);
        Set<Place> places = new LinkedHashSet<>();
        random.elements.forEach(e -> e.outcomes().forEach(o -> places.addAll(o.values().keySet())));
        random.scenarios.forEach(s -> places.addAll(s.values().keySet()));
        Stages stages = new Stages(core, time, places);
        PolicyGraph graph =
                random.scenarios.isEmpty()
                        ? independent(random, time, stages)
                        : tree(random, time, stages);
        return new StochasticProgramme(
                StochasticProgramme.nameOf(folder.path()),
                core.maximise,
                graph.stages(),
                graph,
                List.copyOf(random.notes),
                List.of());
    }

    private static PolicyGraph independent(SmpsStochastic random, SmpsTime time, Stages stages) {
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
    private static PolicyGraph tree(SmpsStochastic random, SmpsTime time, Stages stages) {
        int count = time.periods.size();
        List<Scenario> scenarios = random.scenarios;
        int[][] nodeOf = new int[scenarios.size()][count];
        GraphWriter graph = new GraphWriter();
        boolean isRootOwned = scenarios.getFirst().branch() == 0;
        graph.node(0, stages.of(0, isRootOwned ? at(scenarios.getFirst(), 0, time) : Map.of()));
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
                    nodeOf[s][t] = graph.node(t, stages.of(t, at(scenario, t, time)));
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
