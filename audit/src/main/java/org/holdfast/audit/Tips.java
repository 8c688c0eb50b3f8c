package org.holdfast.audit;

import java.util.Optional;

/** What every store does with the tip that it finds. */
public final class Tips {
    private Tips() {}

    /** The tip to build on. */
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
}
