package org.holdfast.model;

import java.util.List;
import java.util.Optional;

/**
 * A factual claim, and what our check of it found.
 *
 * @param place where in the paper it stands that the case is built around; empty for a claim of the
 *     debate that is not in the paper
 * @param claim what is claimed, in our own words
 * @param sources ids of the sources of the check
 */
public record Claim(
        String id,
        Optional<Place> place,
        Text claim,
        Verdict verdict,
        Text finding,
        List<String> sources,
        Origin origin) {
    public Claim {
        sources = List.copyOf(sources);
    }

    /** Whether the paper says it, and not somebody else in the debate. */
    public boolean isOfThePaper() {
        return place.isPresent();
    }

    /**
     * Where in the paper a claim stands.
     *
     * @param page counted from 1
     * @param footnote that the paper gives with it, if any
     * @param cited ids of the sources that the paper names for it
     */
    public record Place(int page, Optional<Integer> footnote, List<String> cited) {
        public Place {
            cited = List.copyOf(cited);
            if (page < 1 || footnote.filter(n -> n < 1).isPresent()) {
                throw new IllegalArgumentException("pages and footnotes are counted from 1");
            }
        }
    }

    /** What a check found. */
    public enum Verdict {
        HOLDS,
        HOLDS_WITH_A_WIDER_RANGE,
        CANNOT_BE_CHECKED,
        DOES_NOT_HOLD
    }
}
