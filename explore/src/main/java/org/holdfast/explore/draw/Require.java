package org.holdfast.explore.draw;

import java.util.Arrays;
import java.util.stream.Collectors;

/** What must hold for a record to exist. */
final class Require {
    private Require() {}

    /** Throws unless the condition holds: what is needed, and the values that were got instead. */
    static void that(boolean holds, String needed, Object... values) {
        if (!holds) {
            throw new IllegalArgumentException(
                    needed
                            + ", got "
                            + Arrays.stream(values)
                                    .map(Object::toString)
                                    .collect(Collectors.joining(", ")));
        }
    }
}
