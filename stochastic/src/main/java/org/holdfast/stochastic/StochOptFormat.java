package org.holdfast.stochastic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.intake.Json;
import org.holdfast.intake.Shown;
import org.holdfast.model.Text;
import org.holdfast.stochastic.StochOptProblem.Subproblem;
import org.holdfast.stochastic.StochasticProgramme.Step;

/**
 * A policy graph in StochOptFormat, version 1.0, and the layout of versions 0.1 to 0.3 in which a
 * node holds its own programme and arrows stand in a list (Dowson and Garcia). A graph must come to
 * an end: one whose nodes follow on themselves is refused. Where arrows of a node sum to less than
 * 1, the rest ends there, as the format says.
 */
final class StochOptFormat {
    static final String ENDING = "sof.json";

    private static final double ROUNDED = 1e-6;

    private final JsonFile in;
    private final Path path;
    private final StochOptProblem problem;
    private final GraphWriter graph = new GraphWriter();

    /** Nodes of the graph by node of the file, one for each realization. */
    private final Map<String, List<Integer>> places = new HashMap<>();

    private final Map<String, Integer> stages = new LinkedHashMap<>();
    private final Set<String> onTheWay = new LinkedHashSet<>();

    /** The nodes after which the rest ends, by stage. */
    private final Map<Integer, Integer> ends = new HashMap<>();

    private StochOptFormat(Path path) {
        this.path = path;
        in = new JsonFile(path);
        problem = new StochOptProblem(in);
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableException if it says what cannot be understood
     */
    static StochasticProgramme read(Path path) {
        return new StochOptFormat(path).programme();
    }

    private StochasticProgramme programme() {
        Map<String, Double> first = successors(problem.root(), problem.rootSuccessors());
        if (first.isEmpty()) {
            throw in.wrong(problem.root(), StochasticMessages.NO_FIRST_NODE);
        }
        // One node to begin with is the first stage; several are drawn after an empty one.
        String only = first.keySet().iterator().next();
        boolean isCertain =
                first.size() == 1
                        && sum(first) > 1 - ROUNDED
                        && problem.node(only).realizations().size() == 1;
        first.keySet().forEach(name -> rank(name, isCertain ? 0 : 1));
        if (isCertain && problem.nodes().stream().anyMatch(n -> leadsTo(n, only))) {
            throw circle(only);
        }
        if (!isCertain) {
            graph.node(0, problem.entrance());
        }
        for (String name : byStage()) {
            Subproblem subproblem = problem.subproblem(name);
            List<Integer> here = new ArrayList<>();
            for (var realization : problem.node(name).realizations()) {
                here.add(
                        graph.node(
                                stage(name),
                                subproblem.with(
                                        realization.support(), isCertain && name.equals(only))));
            }
            places.put(name, here);
        }
        if (!isCertain) {
            graph.after(0, drawn(first, 0));
        }
        for (String name : byStage()) {
            StochOptProblem.Node node = problem.node(name);
            Map<Integer, Double> next =
                    drawn(successors(node.json(), node.successors()), stage(name));
            places(name).forEach(place -> graph.after(place, next));
        }
        boolean maximise = problem.isMaximised();
        PolicyGraph whole = graph.graph();
        return new StochasticProgramme(
                problem.name().orElse(StochasticProgramme.nameOf(path)),
                maximise,
                whole.stages() - (isCertain ? 0 : 1),
                whole,
                isCertain ? List.of() : List.of(StochasticMessages.FIRST_IS_DRAWN),
                validation(isCertain ? Optional.of(only) : Optional.empty()));
    }

    private boolean leadsTo(StochOptProblem.Node node, String name) {
        return stages.containsKey(node.name()) && node.successors().containsKey(name);
    }

    private int stage(String name) {
        return stages.getOrDefault(name, 0);
    }

    private List<Integer> places(String name) {
        return places.getOrDefault(name, List.of());
    }

    private List<String> byStage() {
        return stages.entrySet().stream()
                .sorted(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .toList();
    }

    private UnreadableException circle(String name) {
        return in.wrong(problem.node(name).json(), StochasticMessages.circle(Shown.plainly(name)));
    }

    /** A node stands in the stage after the last of those that it may follow on. */
    private void rank(String name, int stage) {
        if (onTheWay.contains(name)) {
            throw circle(name);
        }
        Integer known = stages.get(name);
        if (known != null && known >= stage) {
            return;
        }
        stages.put(name, stage);
        onTheWay.add(name);
        StochOptProblem.Node node = problem.node(name);
        successors(node.json(), node.successors()).keySet().forEach(next -> rank(next, stage + 1));
        onTheWay.remove(name);
    }

    /** Where a node leads, with which probability. */
    private Map<String, Double> successors(Json.Entries at, Map<String, Json> named) {
        Map<String, Double> next = new LinkedHashMap<>();
        named.forEach((name, json) -> {
            problem.demandNode(json, name);
            double probability = problem.probability(json);
            if (probability > 0) {
                next.put(name, probability);
            }
        });
        if (sum(next) > 1 + ROUNDED) {
            throw in.wrong(at, StochasticMessages.moreThanOne(Double.toString(sum(next))));
        }
        return next;
    }

    private static double sum(Map<?, Double> probability) {
        return probability.values().stream().mapToDouble(p -> p).sum();
    }

    /** The nodes of the graph that may come next: each realization of each node, or the end. */
    private Map<Integer, Double> drawn(Map<String, Double> next, int stage) {
        Map<Integer, Double> drawn = new LinkedHashMap<>();
        if (next.isEmpty()) {
            return drawn;
        }
        double sum = sum(next);
        double scale = sum > 1 - ROUNDED ? 1 / sum : 1;
        next.forEach((name, probability) -> {
            List<StochOptProblem.Realization> realizations = problem.node(name).realizations();
            for (int k = 0; k < realizations.size(); k++) {
                drawn.put(
                        places(name).get(k),
                        scale * probability * realizations.get(k).probability());
            }
        });
        if (scale == 1 && sum < 1 - ROUNDED) {
            int end = ends.computeIfAbsent(stage, s -> graph.node(s + 1, problem.end()));
            drawn.put(end, 1 - sum);
        }
        return drawn;
    }

    private List<List<Step>> validation(Optional<String> certain) {
        List<List<Step>> scenarios = new ArrayList<>();
        for (Json scenario : problem.validation()) {
            List<Step> steps = new ArrayList<>();
            for (Json json : in.items(scenario)) {
                Json.Entries step = in.entries(json);
                in.only(step, Set.of("node", "support"));
                Json at = in.value(step, "node");
                String name = in.text(at);
                problem.demandNode(at, name);
                if (places(name).isEmpty()) {
                    throw in.wrong(at, StochasticMessages.neverReached(Shown.plainly(name)));
                }
                boolean isFirst = certain.filter(name::equals).isPresent();
                if (isFirst != (steps.isEmpty() && certain.isPresent())) {
                    Text expected = StochasticMessages.beginsAt(Shown.plainly(certain.orElse("")));
                    throw in.wrong(at, expected);
                }
                Subproblem subproblem = problem.subproblem(name);
                Map<String, Double> support =
                        problem.support(
                                in.possible(step, "support").orElse(problem.nothing(step)),
                                subproblem);
                steps.add(new Step(places(name).getFirst(), subproblem.with(support, isFirst)));
            }
            scenarios.add(steps);
        }
        return scenarios;
    }
}
