package org.holdfast.model;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.ReadBy;
import org.holdfast.model.schema.Rows;

/**
 * A factual claim, and what our check of it found.
 *
 * @param place where in the paper it stands that the case is built around; empty for a claim of the
 *     debate that is not in the paper
 */
@Rows(
        table = "claims",
        about =
                "Factual claims, checked: those of the paper that the case is built around, and others of the debate.",
        atTheTop = true)
public record Claim(
        @Column(value = "The claim's name.", form = Form.ID) String id,
        @Column(
                        name = "whose",
                        value =
                                "Who makes it: `paper` only if it stands in the paper, else `debate`.",
                        choices = {"paper", "debate"})
                @ReadBy("place")
                Optional<Place> place,
        @Column("What is claimed, in our own words and without quotation marks.") Text claim,
        @Column("What the check found.") Verdict verdict,
        @Column("Why.") Text finding,
        @Column(value = "The documents of the check.", form = Form.NAMES, of = "sources")
                List<String> sources,
        Origin origin) {
    public Claim {
        sources = List.copyOf(sources);
    }

    /** Whether the paper says it, and not somebody else in the debate. */
    public boolean isOfThePaper() {
        return place.isPresent();
    }

    /** Where in the paper a claim stands. */
    public record Place(
            @Column(value = "The page of the paper, from 1.", low = 1, high = 9999) int page,
            @Column(value = "The footnote that the paper gives with it.", low = 1, high = 9999)
                    Optional<Integer> footnote,
            @Column(
                            value = "The documents that the paper names for it.",
                            form = Form.NAMES,
                            of = "sources")
                    List<String> cited) {
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
