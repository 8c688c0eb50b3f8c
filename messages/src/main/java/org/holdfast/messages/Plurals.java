package org.holdfast.messages;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The plural rules of the Unicode CLDR for whole numbers not below zero: which category a number
 * falls in, as a condition in Java. A language without a condition for a category never asks for
 * it.
 */
enum Plurals {
    EN(Map.of("one", "%1$s == 1")),
    NL(Map.of("one", "%1$s == 1")),
    UK(
            Map.of(
                    "one",
                    "%1$s %% 10 == 1 && %1$s %% 100 != 11",
                    "few",
                    "%1$s %% 10 >= 2 && %1$s %% 10 <= 4 && (%1$s %% 100 < 12 || %1$s %% 100 > 14)",
                    "many",
                    "%1$s %% 10 == 0 || %1$s %% 10 >= 5 || (%1$s %% 100 >= 11 && %1$s %% 100 <="
                            + " 14)"));

    /** All that CLDR knows, {@code other} for what is left. */
    static final Set<String> CATEGORIES = Set.of("zero", "one", "two", "few", "many", "other");

    @SuppressWarnings("ImmutableEnumChecker") // filled once, by its constructor
    private final Map<String, String> conditions;

    Plurals(Map<String, String> conditions) {
        this.conditions = conditions;
    }

    static Plurals of(String language) {
        return valueOf(language.toUpperCase(Locale.ROOT));
    }

    boolean has(String category) {
        return category.equals("other") || conditions.containsKey(category);
    }

    /** A condition in Java that a variable falls in a category. */
    String condition(String category, String variable) {
        return conditions.getOrDefault(category, "false").formatted(variable);
    }
}
