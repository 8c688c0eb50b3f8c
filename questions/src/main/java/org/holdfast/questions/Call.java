package org.holdfast.questions;

import java.util.Map;

/**
 * A question as it was asked.
 *
 * @param numbers its arguments by their names; those that are not there have their standard
 */
public record Call(Asked asked, Map<String, Double> numbers) {
    public Call {
        numbers = Map.copyOf(numbers);
    }

    double number(Argument argument) {
        return numbers.getOrDefault(argument.name(), argument.standard());
    }

    int whole(Argument argument) {
        return (int) number(argument);
    }
}
