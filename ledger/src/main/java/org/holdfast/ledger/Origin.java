package org.holdfast.ledger;

import java.util.Locale;

/** Where goods come from. */
public enum Origin {
    /** Out of the donor's stocks. */
    STOCK,
    /** Newly bought. */
    PROCUREMENT,
    /** The source does not say. */
    UNSPECIFIED;

    /** The word in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
