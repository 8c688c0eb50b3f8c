package org.holdfast.store.audit;

import java.util.Optional;

/** What every store does with the tip that it finds. */
public final class Tips {
    private Tips() {}

    /** The tip kept beside the entries. */
    public static Tip of(Optional<String> kept) {
        if (kept.isEmpty()) {
            return Tip.EMPTY;
        }
        try {
            return Tip.parse(kept.get());
        } catch (MalformedException e) {
            throw new BrokenLogException(
                    "The head beside the audit log was changed: " + e.getMessage() + ".");
        }
    }

    /**
     * The tip to build on, where entries and tip are always written together.
     *
     * @param last number of the last entry
     */
    public static Tip toBuildOn(Optional<String> kept, long last) {
        Tip tip = of(kept);
        if (tip.frontier().size() != last) {
            throw new BrokenLogException(
                    "The audit log ends at entry %d, but the head beside it counts %d."
                            .formatted(last, tip.frontier().size()));
        }
        return tip;
    }
}
