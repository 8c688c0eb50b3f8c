package org.holdfast.oversight;

import java.util.HashMap;
import java.util.List;
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

    /** The same, with what is usual where it says nothing. */
    Section over(List<Setting> usual) {
        Map<String, Double> allNumbers = new HashMap<>();
        Map<String, Set<String>> allNames = new HashMap<>();
        for (Setting setting : usual) {
            if (!setting.standard().isEmpty()) {
                switch (setting.kind()) {
                    case NATURAL, DECIMAL, PERCENT ->
                            allNumbers.put(setting.name(), Double.parseDouble(setting.standard()));
                    case NAMES ->
                            allNames.put(
                                    setting.name(), Set.of(setting.standard().split("\\|", -1)));
                    case NATURALS -> {}
                }
            }
        }
        allNumbers.putAll(numbers);
        allNames.putAll(names);
        return new Section(allNumbers, allNames, tables);
    }

    /** A number that is usual if the file does not say it. */
    public double value(String name) {
        return number(name).orElseThrow();
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
