package org.holdfast.store.audit;

import java.time.Instant;
import java.util.Optional;

/**
 * Where a log ends: its head, and what is needed to add to it. A store keeps one beside the
 * entries.
 *
 * @param when the moment at which the last entry was entered
 */
public record Tip(Frontier frontier, Instant when) {
    /** Where a log without entries ends. */
    public static final Tip EMPTY = new Tip(Frontier.EMPTY, Instant.EPOCH);

    public Head head() {
        return new Head(frontier.size(), frontier.root(), when);
    }

    /** The tip as canonical JSON: a head with its peaks. */
    public String text() {
        return CanonicalJson.text(
                new Head.Written(
                        Optional.of(frontier.peaks()), frontier.root(), frontier.size(), when));
    }

    /** The tip with this text, whose parts agree with each other. */
    public static Tip parse(String text) throws MalformedException {
        return CanonicalJson.parse(text.strip(), Head.Written.class, Tip::of);
    }

    private static Tip of(Head.Written written) {
        Tip tip =
                new Tip(
                        new Frontier(
                                written.size(),
                                written.peaks()
                                        .orElseThrow(() ->
                                                new IllegalArgumentException(
                                                        "'peaks' is missing"))),
                        written.when());
        if (!tip.frontier().root().equals(written.root())) {
            throw new IllegalArgumentException("'root' is not the root of its 'peaks'");
        }
        return tip;
    }
}
