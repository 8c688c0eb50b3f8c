package org.holdfast.store.audit;

import java.time.Instant;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

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
        SortedMap<String, Json> fields = new TreeMap<>(head().fields());
        fields.put("peaks", Json.ofTexts(frontier.peaks().stream().map(Hash::toString).toList()));
        return new Json.Fields(fields).canonical();
    }

    /** The tip with this text, whose parts agree with each other. */
    public static Tip parse(String text) throws MalformedException {
        FieldReader fields = FieldReader.of(text.strip(), Set.of("peaks", "root", "size", "when"));
        Tip tip;
        try {
            tip =
                    new Tip(
                            new Frontier(fields.whole("size"), fields.hashes("peaks")),
                            fields.instant("when"));
        } catch (IllegalArgumentException e) { // a size that the peaks do not fit
            throw new MalformedException(String.valueOf(e.getMessage()));
        }
        if (!tip.frontier().root().equals(fields.hash("root"))) {
            throw new MalformedException("'root' is not the root of its 'peaks'");
        }
        return tip;
    }
}
