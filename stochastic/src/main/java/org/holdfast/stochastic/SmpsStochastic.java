package org.holdfast.stochastic;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.holdfast.intake.Shown;
import org.holdfast.model.Text;
import org.holdfast.stochastic.Core.Cell;

/**
 * The stoch file: what is uncertain and with which probability. Sections are INDEP and BLOCKS,
 * whose elements do not depend on one another, or SCENARIOS, a tree; each {@code DISCRETE}, with
 * values that replace the core's, are added to them or multiply them. An outcome of a block takes
 * what it leaves out from the block's first one. A scenario takes what lies before its branch from
 * its parent, and what it leaves out after it from the core.
 */
final class SmpsStochastic {
    private static final double ROUNDED = 0.01;

    /** One way a thing may turn out. */
    record Outcome(Map<Place, Double> values, double probability) {}

    /** An element or a block, which turns out one way or another in a stage. */
    record Element(int stage, List<Outcome> outcomes) {}

    /** A scenario; {@code parent} is −1 for the root. */
    record Scenario(
            String name, int parent, int branch, double probability, Map<Place, Double> values) {}

    final List<Element> elements = new ArrayList<>();
    final List<Scenario> scenarios = new ArrayList<>();
    final List<Text> notes = new ArrayList<>();

    private final SmpsCore core;
    private final SmpsTime time;
    private final SmpsLines in;
    private String mode = "REPLACE";
    private final Map<String, Integer> stageOfElement = new LinkedHashMap<>();
    private final Map<String, List<Outcome>> outcomesOf = new LinkedHashMap<>();
    private String block = "";

    /** Names that are neither of a column nor of a set of sides in the core. */
    private final Set<String> sets = new HashSet<>();

    /** How an element is called in messages; a block by its own name. */
    private final Map<String, String> shownAs = new LinkedHashMap<>();

    SmpsStochastic(Path path, SmpsCore core, SmpsTime time) {
        this.core = core;
        this.time = time;
        in = new SmpsLines(path);
        String section = "";
        while (in.next()) {
            if (in.isHeader()) {
                section = in.word(0).toUpperCase(Locale.ROOT);
                if (!section.equals("STOCH") && !section.equals("NAME")) {
                    section(section);
                }
                continue;
            }
            switch (section) {
                case "INDEP" -> independent();
                case "BLOCKS" -> block();
                case "SCENARIOS" -> scenario();
                default -> throw in.wrong(StochasticMessages.SECTION_FIRST);
            }
        }
        outcomesOf.forEach((name, outcomes) ->
                elements.add(
                        new Element(
                                stageOfElement.getOrDefault(name, 1),
                                normalised(name, filled(name, outcomes)))));
        if (elements.isEmpty() && scenarios.isEmpty()) {
            throw in.missing(StochasticMessages.NOTHING_UNCERTAIN);
        }
        if (!elements.isEmpty() && !scenarios.isEmpty()) {
            throw in.missing(StochasticMessages.SCENARIOS_BESIDE);
        }
        normaliseScenarios();
        demandOneElement();
        tellWhatScenariosLeaveOut();
    }

    /** Outcomes of which each has what it leaves out from the first. */
    private List<Outcome> filled(String name, List<Outcome> outcomes) {
        Map<Place, Double> first = outcomes.getFirst().values;
        if (outcomes.stream().anyMatch(o -> leavesOut(o.values, first, _ -> true))) {
            notes.add(
                    StochasticMessages.blockLeavesOut(
                            Shown.plainly(shownAs.getOrDefault(name, name))));
        }
        return outcomes.stream()
                .map(o -> {
                    Map<Place, Double> values = new LinkedHashMap<>(first);
                    values.putAll(o.values);
                    return new Outcome(values, o.probability);
                })
                .toList();
    }

    /** Whether some numbers are not those of the core in others, and are not there at all. */
    private boolean leavesOut(
            Map<Place, Double> values, Map<Place, Double> others, IntPredicate stages) {
        return others.entrySet().stream()
                .filter(other -> stages.test(time.stageOf(other.getKey())))
                .anyMatch(other ->
                        !values.containsKey(other.getKey())
                                && other.getValue() != ofCore(other.getKey()));
    }

    private double ofCore(Place place) {
        return switch (place) {
            case Place.Coefficient(Cell cell) -> core.entries.getOrDefault(cell, 0.0);
            case Place.Cost(int column) -> core.columns.get(column).cost();
            case Place.Side(int row) -> core.rows.get(row).rhs();
            case Place.Bound(int column, String kind) ->
                    SmpsCore.none(kind) < 0
                            ? core.columns.get(column).lower()
                            : core.columns.get(column).upper();
            case Place.Offset() -> core.offset;
        };
    }

    /** Readers differ in where they take a number from that a scenario's parent has, and it not. */
    private void tellWhatScenariosLeaveOut() {
        for (Scenario scenario : scenarios) {
            int to = time.periods.size();
            for (int p = scenario.parent; p >= 0 && to > scenario.branch; ) {
                Scenario parent = scenarios.get(p);
                int until = to;
                if (leavesOut(
                        scenario.values,
                        parent.values,
                        stage -> stage >= scenario.branch && stage < until)) {
                    notes.add(
                            StochasticMessages.scenarioLeavesOut(
                                    Shown.plainly(scenario.name), Shown.plainly(parent.name)));
                    break;
                }
                to = Math.min(to, parent.branch);
                p = parent.parent;
            }
        }
    }

    /** The stage in which the constant of the objective turns out; the first if it is certain. */
    int offsetStage() {
        Place offset = new Place.Offset();
        return elements.stream()
                .filter(e -> e.outcomes.stream().anyMatch(o -> o.values.containsKey(offset)))
                .mapToInt(Element::stage)
                .findFirst()
                .orElse(scenarios.stream().anyMatch(s -> s.values.containsKey(offset)) ? 1 : 0);
    }

    /** A number turns out with one element or block. */
    private void demandOneElement() {
        Map<Place, String> first = new HashMap<>();
        outcomesOf.forEach((name, outcomes) -> {
            Set<Place> places = new HashSet<>();
            outcomes.forEach(o -> places.addAll(o.values.keySet()));
            for (Place place : places) {
                String before = first.putIfAbsent(place, name);
                if (before != null) {
                    throw in.missing(
                            StochasticMessages.twoElements(
                                    Shown.plainly(shownAs.getOrDefault(before, before)),
                                    Shown.plainly(shownAs.getOrDefault(name, name)),
                                    Shown.plainly(said(place))));
                }
            }
        });
    }

    /** A place as its file names it. */
    private String said(Place place) {
        return switch (place) {
            case Place.Coefficient(Cell(int row, int column)) ->
                    core.columns.get(column).name() + " " + core.rows.get(row).name();
            case Place.Cost(int column) -> core.columns.get(column).name();
            case Place.Side(int row) -> core.rows.get(row).name();
            case Place.Bound(int column, String kind) ->
                    kind + " " + core.columns.get(column).name();
            case Place.Offset() -> SmpsCore.SIDES;
        };
    }

    private void section(String name) {
        if (!Set.of("INDEP", "BLOCKS", "SCENARIOS").contains(name)) {
            throw in.wrong(StochasticMessages.noStochSection(Shown.plainly(name)));
        }
        mode = "REPLACE";
        block = "";
        for (int k = 1; k < in.size(); k++) {
            String word = in.word(k).toUpperCase(Locale.ROOT);
            switch (word) {
                case "DISCRETE" -> {}
                case "ADD", "MULTIPLY", "REPLACE" -> mode = word;
                default -> throw in.wrong(StochasticMessages.notDiscrete(Shown.plainly(word)));
            }
        }
    }

    private void independent() {
        in.atLeast(4, StochasticMessages.FORM_ELEMENT);
        Map<Place, Double> values = new LinkedHashMap<>();
        boolean isBound = isBound();
        in.atMost(isBound ? 6 : 5, StochasticMessages.FORM_ELEMENT);
        Place place = entry(values, isBound ? 1 : 0);
        int probability = in.size() - 1;
        int stage = time.stageOf(place);
        if (probability == (isBound ? 5 : 4)) {
            int known = time.stage(in, in.word(probability - 1));
            if (place instanceof Place.Offset) {
                stage = known;
            } else if (known < stage) {
                tellKnownEarlier(known, stage);
            } else {
                demandStage(place, known);
            }
        }
        String name = place.toString();
        shownAs.put(name, in.word(isBound ? 2 : 0) + " " + in.word(1));
        stageOfElement.put(name, later(stage));
        outcomesOf
                .computeIfAbsent(name, n -> new ArrayList<>())
                .add(new Outcome(values, in.number(probability)));
    }

    private void tellKnownEarlier(int known, int stage) {
        Text note =
                StochasticMessages.knownEarlier(
                        Shown.plainly(time.periods.get(stage)),
                        Shown.plainly(time.periods.get(known)));
        if (!notes.contains(note)) {
            notes.add(note);
        }
    }

    private void block() {
        if (in.word(0).equals("BL")) {
            in.atLeast(4, StochasticMessages.FORM_BLOCK);
            block = in.word(1);
            int stage = later(time.stage(in, in.word(2)));
            int before = stageOfElement.getOrDefault(block, stage);
            if (before != stage) {
                throw in.wrong(
                        StochasticMessages.blockElsewhere(
                                Shown.plainly(block), Shown.plainly(time.periods.get(before))));
            }
            stageOfElement.put(block, stage);
            outcomesOf
                    .computeIfAbsent(block, n -> new ArrayList<>())
                    .add(new Outcome(new LinkedHashMap<>(), in.number(3)));
            return;
        }
        List<Outcome> outcomes = outcomesOf.getOrDefault(block, List.of());
        if (outcomes.isEmpty()) {
            throw in.wrong(StochasticMessages.BLOCK_FIRST);
        }
        int stage = stageOfElement.getOrDefault(block, 1);
        entries(outcomes.getLast().values).forEach(place -> demandStage(place, stage));
    }

    private void scenario() {
        if (in.word(0).equals("SC")) {
            in.atLeast(5, StochasticMessages.FORM_SCENARIO);
            String parent = in.word(2);
            int at = -1;
            for (int s = 0; s < scenarios.size(); s++) {
                at = scenarios.get(s).name.equals(parent) ? s : at;
            }
            if (at < 0 && !parent.equalsIgnoreCase("ROOT")) {
                throw in.wrong(StochasticMessages.noScenario(Shown.plainly(parent)));
            }
            if (scenarios.stream().anyMatch(s -> s.name.equals(in.word(1)))) {
                throw in.wrong(StochasticMessages.scenarioTwice(Shown.plainly(in.word(1))));
            }
            int branch = time.stage(in, in.word(4));
            if (branch == 0 && !scenarios.isEmpty()) {
                throw in.wrong(StochasticMessages.ONE_AT_FIRST);
            }
            scenarios.add(
                    new Scenario(in.word(1), at, branch, in.number(3), new LinkedHashMap<>()));
            return;
        }
        if (scenarios.isEmpty()) {
            throw in.wrong(StochasticMessages.SCENARIO_FIRST);
        }
        Scenario scenario = scenarios.getLast();
        for (Place place : entries(scenario.values)) {
            if (time.stageOf(place) < scenario.branch) {
                throw in.wrong(
                        StochasticMessages.beforeBranch(
                                Shown.plainly(scenario.name),
                                Shown.plainly(time.periods.get(scenario.branch)),
                                Shown.plainly(time.periods.get(time.stageOf(place)))));
            }
        }
    }

    private int later(int stage) {
        if (stage == 0) {
            throw in.wrong(StochasticMessages.FIRST_IS_CERTAIN);
        }
        return stage;
    }

    private void demandStage(Place place, int stage) {
        if (!(place instanceof Place.Offset) && time.stageOf(place) != stage) {
            throw in.wrong(
                    StochasticMessages.otherPeriod(
                            Shown.plainly(time.periods.get(time.stageOf(place))),
                            Shown.plainly(time.periods.get(stage))));
        }
    }

    private boolean isBound() {
        return SmpsCore.BOUNDS.contains(in.word(0))
                && in.size() > 3
                && core.columnByName.containsKey(in.word(2));
    }

    /** The one or two entries of a line. */
    private List<Place> entries(Map<Place, Double> values) {
        boolean isBound = isBound();
        in.atLeast(3, StochasticMessages.FORM_ENTRY);
        in.atMost(isBound ? 4 : in.size() < 5 ? 3 : 5, StochasticMessages.FORM_ENTRY);
        List<Place> places = new ArrayList<>();
        places.add(entry(values, isBound ? 1 : 0));
        if (!isBound && in.size() == 5) {
            places.add(entry(values, 0, 3));
        }
        return places;
    }

    private Place entry(Map<Place, Double> values, int shift) {
        if (shift == 0) {
            return entry(values, 0, 1);
        }
        int column = core.column(in, in.word(2));
        var old = core.columns.get(column);
        String kind = in.word(0);
        Place place = new Place.Bound(column, kind);
        double base = ofCore(place);
        double number = in.number(3, mode.equals("REPLACE") ? SmpsCore.none(kind) : 0);
        if (!mode.equals("REPLACE") && Double.isInfinite(base)) {
            throw in.wrong(StochasticMessages.noBoundToMove(Shown.plainly(old.name()), kind));
        }
        double bound = moved(base, number);
        if (SmpsCore.none(kind) > 0 && bound < 0 && old.lower() == 0) {
            throw in.wrong(StochasticMessages.belowZero(Shown.plainly(old.name())));
        }
        return put(values, place, bound);
    }

    private Place put(Map<Place, Double> values, Place place, double value) {
        if (values.put(place, value) != null) {
            throw in.wrong(StochasticMessages.twoNumbers(Shown.plainly(said(place))));
        }
        return place;
    }

    /**
     * An entry of a line, whose number stands behind its row.
     *
     * @param first place of the column on the line, or of the name of a set of sides
     * @param second place of the row
     */
    private Place entry(Map<Place, Double> values, int first, int second) {
        Integer column = core.columnByName.get(in.word(first));
        int row = core.row(in, in.word(second));
        if (row == SmpsCore.FREE) {
            throw in.wrong(StochasticMessages.rowLeftOut(Shown.plainly(in.word(second))));
        }
        boolean isSide = column == null && row >= 0 && mode.equals("REPLACE");
        double number = in.number(second + 1, isSide ? core.rows.get(row).none() : 0);
        if (column == null) {
            String set = in.word(first);
            if (core.isRanges(set)) {
                throw in.wrong(StochasticMessages.rangeUncertain(Shown.plainly(set)));
            }
            if (!core.isSides(set) && sets.add(set)) {
                notes.add(StochasticMessages.takenAsSides(Shown.plainly(set)));
            }
            if (row == SmpsCore.OBJECTIVE) {
                return put(values, new Place.Offset(), -moved(-core.offset, number));
            }
            return put(values, new Place.Side(row), moved(core.rows.get(row).rhs(), number));
        }
        if (row == SmpsCore.OBJECTIVE) {
            double cost = core.columns.get(column).cost();
            return put(values, new Place.Cost(column), moved(cost, number));
        }
        Cell cell = new Cell(row, column);
        double coefficient = core.entries.getOrDefault(cell, 0.0);
        return put(values, new Place.Coefficient(cell), moved(coefficient, number));
    }

    private double moved(double base, double number) {
        return switch (mode) {
            case "ADD" -> base + number;
            case "MULTIPLY" -> base * number;
            default -> number;
        };
    }

    private List<Outcome> normalised(String name, List<Outcome> outcomes) {
        double sum =
                sum(
                        Optional.of(Shown.plainly(shownAs.getOrDefault(name, name))),
                        outcomes.stream().mapToDouble(Outcome::probability).toArray());
        return outcomes.stream().map(o -> new Outcome(o.values, o.probability / sum)).toList();
    }

    private void normaliseScenarios() {
        if (!scenarios.isEmpty()) {
            double sum =
                    sum(
                            Optional.empty(),
                            scenarios.stream().mapToDouble(Scenario::probability).toArray());
            scenarios.replaceAll(
                    s -> new Scenario(s.name, s.parent, s.branch, s.probability / sum, s.values));
        }
    }

    /** What probabilities of a block, or of all scenarios, sum to. */
    private double sum(Optional<String> block, double[] probability) {
        double sum = 0;
        for (double p : probability) {
            if (!(p >= 0 && p <= 1)) {
                String got = Double.toString(p);
                throw in.missing(
                        block.map(name -> StochasticMessages.blockProbability(name, got))
                                .orElseGet(() -> StochasticMessages.scenarioProbability(got)));
            }
            sum += p;
        }
        if (Math.abs(sum - 1) > ROUNDED) {
            String got = Double.toString(sum);
            throw in.missing(
                    block.map(name -> StochasticMessages.blockSum(name, got))
                            .orElseGet(() -> StochasticMessages.scenarioSum(got)));
        }
        if (Math.abs(sum - 1) > 1e-9) {
            String got = Float.toString((float) sum);
            notes.add(
                    block.map(name -> StochasticMessages.blockDivided(name, got))
                            .orElseGet(() -> StochasticMessages.scenarioDivided(got)));
        }
        return sum;
    }
}
