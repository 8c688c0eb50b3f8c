package org.holdfast.ledger;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.OptionalDouble;

/**
 * A number as its source states it. What is not known is a state of its own and never zero; each
 * keeps the source's own words beside the reading.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = "kind")
public sealed interface Stated {
    /** What the source says, to the letter. */
    String text();

    /** The number, if there is one. */
    default OptionalDouble number() {
        return this instanceof Exactly known
                ? OptionalDouble.of(known.value())
                : OptionalDouble.empty();
    }

    /** A number. */
    record Exactly(double value, String text) implements Stated {
        public Exactly {
            if (!Double.isFinite(value)) {
                throw new IllegalArgumentException("'" + text + "' is no finite number");
            }
        }
    }

    /** More than nothing, in words that are no number: {@code dozens}, {@code partially}. */
    record InWords(String text) implements Stated {}

    /** The source says that it keeps the number to itself. */
    record Undisclosed(String text) implements Stated {}

    /** The source says nothing. */
    record NotGiven(String text) implements Stated {}
}
