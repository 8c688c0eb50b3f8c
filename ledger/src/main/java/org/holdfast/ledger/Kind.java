package org.holdfast.ledger;

import java.util.Locale;

/** What aid is for. */
public enum Kind {
    FINANCIAL,
    HUMANITARIAN,
    MILITARY;

    /** The word in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
