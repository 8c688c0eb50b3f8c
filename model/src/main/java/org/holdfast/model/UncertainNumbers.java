package org.holdfast.model;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.schema.Futures;

/**
 * The numbers of a case that have a range and that happen rather than are decided: found, and set.
 *
 * <p>Terms that only a plan reads (contracts, costs of lines, advances) are not among them: in a
 * future a plan is already made.
 */
@Futures(Case.class)
public final class UncertainNumbers {
    /** Columns that say how something will go. */
    private static final List<String> FORESEEN = List.of("growth", "half_life", "probability");

    /** What is only known as it comes. */
    private static final int NEVER = Integer.MAX_VALUE;

    private final Case c;
    private final Scenario scenario;
    private final Instance central;
    private final List<Cell> numbers = new ArrayList<>();
    private final List<Lever> levers = new ArrayList<>();

    /**
     * One uncertain number.
     *
     * @param table name of its table
     * @param subject name of its row
     * @param range its range; for a lever the settings that its rule allows
     * @param floor the least that it can be
     * @param ceiling the most that it can be
     * @param factor id of the factor that moves it
     * @param rule how it is drawn, where the case says so
     */
    public record Cell(
            String table,
            String subject,
            String column,
            Quantity range,
            double floor,
            double ceiling,
            String factor,
            Optional<Uncertainty.Rule> rule) {
        public Distribution distribution() {
            return range.isUncertain()
                    ? rule.map(Uncertainty.Rule::distribution).orElse(Distribution.QUANTILES)
                    : Distribution.FIXED;
        }

        /**
         * How wide its range is beside its size: by this what several numbers do together is
         * divided among them.
         */
        public double width() {
            double size =
                    Math.max(
                            Math.abs(range.value()),
                            Math.max(Math.abs(range.low()), Math.abs(range.high())));
            return size > 0 ? (range.high() - range.low()) / size : 0;
        }

        /**
         * Month index by which it is seen what it is. If the case does not say: a gate after a
         * year, growth after two; each year's money, lines that may come and what the model leaves
         * out never before they are there; everything else at once.
         */
        public int learned() {
            return rule.flatMap(Uncertainty.Rule::learned)
                    .orElse(
                            switch (table) {
                                case "levers" -> 12;
                                case "discrepancies", "envelopes" -> NEVER;
                                default ->
                                        switch (column) {
                                            case "growth", "half_life" -> 24;
                                            case "probability" -> NEVER;
                                            default -> 0;
                                        };
                            });
        }
    }

    private UncertainNumbers(Case c, Scenario scenario) {
        this.c = c;
        this.scenario = scenario;
        central = Instance.of(c, scenario);
        DrawnNumbers.changed(
                c,
                (table, subject, column, floor, ceiling, quantity) -> {
                    if (quantity.isUncertain()) {
                        add(table, subject, column, floor, ceiling, quantity);
                    }
                    return quantity;
                });
        for (Lever lever : c.levers()) {
            c.uncertainty().rules().stream()
                    .filter(r -> r.fits("levers", lever.id(), "default", r.source()))
                    .filter(r -> r.subject().equals(lever.id()))
                    .findFirst()
                    .ifPresent(r -> add(lever, r));
        }
    }

    /** The uncertain numbers of a case under a scenario. */
    public static UncertainNumbers of(Case c, Scenario scenario) {
        return new UncertainNumbers(c, scenario);
    }

    /** The numbers, in a fixed order. */
    public List<Cell> all() {
        return Collections.unmodifiableList(numbers);
    }

    /**
     * A lever that the scenario moves is a number that is known, so that no other loses its place.
     */
    private void add(Lever lever, Uncertainty.Rule rule) {
        double setting = scenario.setting(lever);
        boolean isFree = setting == lever.standard();
        double low = isFree ? lever.low() : setting;
        double high = isFree ? lever.high() : setting;
        if (isFree && !rule.values().isEmpty()) {
            low = rule.values().stream().mapToDouble(v -> v).min().orElseThrow();
            high = rule.values().stream().mapToDouble(v -> v).max().orElseThrow();
        }
        double value = Math.max(low, Math.min(high, setting));
        String factor = rule.factor().isEmpty() ? "lever " + lever.id() : rule.factor();
        Quantity range = new Quantity(value, low, high, rule.origin());
        numbers.add(
                new Cell(
                        "levers",
                        lever.id(),
                        "default",
                        range,
                        lever.low(),
                        lever.high(),
                        factor,
                        Optional.of(rule)));
        levers.add(lever);
    }

    private void add(
            String table, String subject, String column, double floor, double ceiling, Quantity q) {
        String source = q.origin().source();
        var rule =
                c.uncertainty().rules().stream()
                        .filter(r -> r.fits(table, subject, column, source))
                        .findFirst();
        // Numbers that stand on one source are wrong together.
        String factor =
                table.equals("discrepancies") ? subject : source + " " + table + " " + column;
        if (rule.isPresent() && !rule.get().factor().isEmpty()) {
            factor = rule.get().factor();
        }
        numbers.add(new Cell(table, subject, column, q, floor, ceiling, factor, rule));
    }

    /**
     * What is foreseen and names no reference class: growth, chances of being on time, and gates;
     * each as table, row and column.
     */
    public List<String> withoutClass() {
        return numbers.stream()
                .filter(cell -> FORESEEN.contains(cell.column()) || cell.table().equals("levers"))
                .filter(cell ->
                        cell.rule().map(Uncertainty.Rule::referenceClass).orElse("").isEmpty())
                .map(cell -> cell.table() + " " + cell.subject() + " " + cell.column())
                .distinct()
                .toList();
    }

    /**
     * The case in one future: every uncertain number set.
     *
     * @param drawn a value for each of {@link #all}, in its order
     */
    public Case caseAt(double[] drawn) {
        int[] next = {0};
        return DrawnNumbers.changed(
                c,
                (table, subject, column, floor, ceiling, q) ->
                        q.isUncertain() ? Quantity.exactly(drawn[next[0]++], q.origin()) : q);
    }

    /** The scenario in one future: the levers that are drawn, set. */
    public Scenario scenarioAt(double[] drawn) {
        if (levers.isEmpty()) {
            return scenario;
        }
        Map<String, Double> settings = new HashMap<>(scenario.settings());
        for (int n = 0; n < levers.size(); n++) {
            settings.put(levers.get(n).id(), drawn[firstLever() + n]);
        }
        return scenario.withSettings(settings);
    }

    /** A case and a scenario in one future, as plan and balance read them. */
    public Instance at(double[] drawn) {
        return central.with(caseAt(drawn), scenarioAt(drawn));
    }

    /**
     * The same, from another scenario's in the same future: what no lever moves is shared.
     *
     * @param drawn only its levers are read
     */
    public Instance at(double[] drawn, Instance other) {
        return other.under(scenarioAt(drawn));
    }

    /** Place among {@link #all} of the first lever; their number if there is none. */
    public int firstLever() {
        return numbers.size() - levers.size();
    }

    /** Whether both are the numbers of one case, so that only their levers can differ. */
    @SuppressWarnings("ReferenceEquality") // Comparing cases would take longer than it saves.
    public boolean areOfCaseOf(UncertainNumbers other) {
        return c == other.c;
    }

    /** Whether both are numbers under one scenario. */
    public boolean areUnderScenarioOf(UncertainNumbers other) {
        return scenario.equals(other.scenario);
    }
}
