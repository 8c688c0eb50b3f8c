package org.holdfast.model;

import java.util.List;

/** A factual claim of the paper that the case is built around, and what our check of it found. */
public record Claim(
        String id, Text claim, Verdict verdict, Text finding, List<String> sources, Origin origin) {
    public Claim {
        sources = List.copyOf(sources);
    }

    public enum Verdict {
        HOLDS,
        HOLDS_WITH_A_WIDER_RANGE,
        CANNOT_BE_CHECKED,
        DOES_NOT_HOLD
    }
}
