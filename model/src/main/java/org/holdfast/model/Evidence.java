package org.holdfast.model;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the uncertain numbers of a case stand on: counted, and weighed by how much of the spread of
 * an answer comes from them.
 *
 * <p>The weight of a factor, or of factors that are correlated, is its total index, brought to one
 * over all; within it, it is divided over its numbers by the width of their ranges beside their
 * values. That division is a convention: numbers of one factor move together, and nothing tells
 * them apart.
 *
 * @param parts every ground, strongest first
 * @param leading the assumptions with most weight, weightiest first
 */
public record Evidence(List<Part> parts, List<Leading> leading) {
    /** What a number stands on, strongest first. */
    public enum Ground {
        /** A document, or what is computed from documents, of grade A or B. */
        GOOD,
        /** The same of grade C: the press. */
        PRESS,
        /** The same of grade D: a weak page, or memory. */
        WEAK,
        /** An assumption whose range cites a reference class. */
        CLASS,
        /** An assumption with nothing but its rule. */
        RULE
    }

    /**
     * A ground.
     *
     * @param numbers uncertain numbers that stand on it
     * @param weight share of the spread; NaN where no futures were drawn
     */
    public record Part(Ground ground, int numbers, double weight) {}

    /**
     * An assumption.
     *
     * @param ground the weakest of any of its numbers
     * @param factors what moves the numbers that stand on it
     * @param replacedBy what would replace it; empty where the case does not say
     */
    public record Leading(
            Source source,
            Ground ground,
            int numbers,
            List<String> factors,
            double weight,
            Optional<Text> replacedBy) {}

    public Evidence {
        parts = List.copyOf(parts);
        leading = List.copyOf(leading);
    }

    /**
     * The assumptions with most weight.
     *
     * @param most how many at most
     */
    public List<Leading> leading(int most) {
        return leading.subList(0, Math.min(most, leading.size()));
    }

    /** Whether it is weighed, and not only counted. */
    public boolean isWeighed() {
        return parts.stream().noneMatch(part -> Double.isNaN(part.weight()));
    }

    /**
     * Of a case under a scenario.
     *
     * @param of what the spread comes from; empty to count only
     */
    public static Evidence of(Case c, Scenario scenario, List<Driver> of) {
        List<UncertainNumbers.Cell> numbers = UncertainNumbers.of(c, scenario).all();
        Map<String, String> drivers = drivers(numbers, of);
        Map<String, List<UncertainNumbers.Cell>> factors = new LinkedHashMap<>();
        for (UncertainNumbers.Cell cell : numbers) {
            String driver = drivers.getOrDefault(cell.factor(), cell.factor());
            factors.computeIfAbsent(driver, key -> new ArrayList<>()).add(cell);
        }
        Map<String, Double> weights =
                weights(of.stream().filter(d -> factors.containsKey(d.factor())).toList());
        Map<Ground, Sum> grounds = new EnumMap<>(Ground.class);
        Map<String, Sum> sources = new LinkedHashMap<>();
        for (var factor : factors.entrySet()) {
            double weight = weights.getOrDefault(factor.getKey(), 0.0);
            double widths =
                    factor.getValue().stream().mapToDouble(UncertainNumbers.Cell::width).sum();
            for (UncertainNumbers.Cell cell : factor.getValue()) {
                double part = widths > 0 ? weight * cell.width() / widths : 0;
                Ground ground = ground(c, cell);
                grounds.computeIfAbsent(ground, key -> new Sum()).add(ground, part, cell.factor());
                sources.computeIfAbsent(source(cell), key -> new Sum())
                        .add(ground, part, cell.factor());
            }
        }
        List<Part> parts = new ArrayList<>();
        for (Ground ground : Ground.values()) {
            Sum sum = grounds.getOrDefault(ground, new Sum());
            parts.add(new Part(ground, sum.numbers, weights.isEmpty() ? Double.NaN : sum.weight));
        }
        return new Evidence(parts, leading(c, sources));
    }

    /** The driver of each factor: itself, or that of all with which it is correlated. */
    private static Map<String, String> drivers(
            List<UncertainNumbers.Cell> numbers, List<Driver> drivers) {
        Map<String, String> found = new HashMap<>();
        Set<String> factors = new LinkedHashSet<>();
        numbers.forEach(cell -> factors.add(cell.factor()));
        for (Driver driver : drivers) {
            if (!factors.contains(driver.factor())) {
                String ids = " " + driver.factor() + " ";
                factors.stream()
                        .filter(factor -> ids.contains(" " + factor + " "))
                        .forEach(factor -> found.put(factor, driver.factor()));
            }
        }
        return found;
    }

    private static List<Leading> leading(Case c, Map<String, Sum> sources) {
        List<Leading> leading = new ArrayList<>();
        for (var entry : sources.entrySet()) {
            Sum sum = entry.getValue();
            Optional<Source> source = c.findSource(entry.getKey());
            boolean isAssumed = sum.ground == Ground.RULE || sum.ground == Ground.CLASS;
            if (source.isPresent() && isAssumed && sum.weight > 0) {
                Optional<Text> replacedBy =
                        c.replacements().stream()
                                .filter(r -> r.source().equals(entry.getKey()))
                                .map(Replacement::replacedBy)
                                .findFirst();
                leading.add(
                        new Leading(
                                source.get(),
                                sum.ground,
                                sum.numbers,
                                List.copyOf(sum.factors),
                                sum.weight,
                                replacedBy));
            }
        }
        leading.sort(Comparator.comparingDouble((Leading l) -> -l.weight()));
        return leading;
    }

    private static Map<String, Double> weights(List<Driver> drivers) {
        double sum = drivers.stream().mapToDouble(Evidence::total).sum();
        Map<String, Double> weights = new LinkedHashMap<>();
        if (sum > 0) {
            drivers.forEach(d -> weights.put(d.factor(), total(d) / sum));
        }
        return weights;
    }

    private static double total(Driver driver) {
        return Math.max(0, driver.total().central());
    }

    private static String source(UncertainNumbers.Cell cell) {
        return cell.range().origin().source();
    }

    private static Ground ground(Case c, UncertainNumbers.Cell cell) {
        Optional<Source> source = c.findSource(source(cell));
        if (source.isEmpty() || source.get().kind() == Source.Kind.ASSUMPTION) {
            boolean hasClass =
                    cell.rule().filter(rule -> !rule.referenceClass().isEmpty()).isPresent();
            return hasClass ? Ground.CLASS : Ground.RULE;
        }
        return switch (source.get().grade()) {
            case 'A', 'B' -> Ground.GOOD;
            case 'C' -> Ground.PRESS;
            default -> Ground.WEAK;
        };
    }

    /** What comes together while numbers are gone through. */
    private static final class Sum {
        private final List<String> factors = new ArrayList<>();
        private Ground ground = Ground.GOOD;
        private int numbers;
        private double weight;

        private void add(Ground of, double part, String factor) {
            ground = of.compareTo(ground) > 0 ? of : ground;
            numbers++;
            weight += part;
            if (!factors.contains(factor)) {
                factors.add(factor);
            }
        }
    }
}
