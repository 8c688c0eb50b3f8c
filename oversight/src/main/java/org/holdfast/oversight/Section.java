package org.holdfast.oversight;

import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

/** What a settings file says about one indicator. */
public record Section(
        Map<String, Double> numbers,
        Map<String, Set<String>> names,
        Map<String, Map<String, Double>> tables) {
    /** Says nothing: the standard settings hold. */
    public static final Section STANDARD = new Section(Map.of(), Map.of(), Map.of());

    public Section {
        numbers = Map.copyOf(numbers);
        names = Map.copyOf(names);
        tables = Map.copyOf(tables);
    }

    public OptionalDouble number(String name) {
        return Optional.ofNullable(numbers.get(name)).stream()
                .mapToDouble(Double::doubleValue)
                .findFirst();
    }

    public Optional<Set<String>> names(String name) {
        return Optional.ofNullable(names.get(name));
    }

    public Map<String, Double> table(String name) {
        return tables.getOrDefault(name, Map.of());
    }
}
