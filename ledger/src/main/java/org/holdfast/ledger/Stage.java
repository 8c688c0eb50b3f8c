package org.holdfast.ledger;

import java.util.Locale;
import org.holdfast.model.Text;

/** How far aid has come on its way. Sums of different stages are never added to each other. */
public enum Stage {
    /** Announced in public. */
    PROMISED,
    /** Decided by those who can decide, with a purpose but not yet with a content. */
    COMMITTED,
    /** Set aside for a named content or payment. */
    ALLOCATED,
    /** Ordered from a supplier. */
    CONTRACTED,
    /** Paid to a supplier, or to the recipient's treasury. */
    PAID,
    /** Handed over. */
    DELIVERED,
    /** Taken back. */
    WITHDRAWN,
    /** Said anew by its source, because it was wrong. */
    CORRECTED;

    /** The word in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The stage of a word in files. */
    public static Stage of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** The word for a reader. */
    public Text text() {
        return switch (this) {
            case PROMISED -> LedgerMessages.PROMISED;
            case COMMITTED -> LedgerMessages.COMMITTED;
            case ALLOCATED -> LedgerMessages.ALLOCATED;
            case CONTRACTED -> LedgerMessages.CONTRACTED;
            case PAID -> LedgerMessages.PAID;
            case DELIVERED -> LedgerMessages.DELIVERED;
            case WITHDRAWN -> LedgerMessages.WITHDRAWN;
            case CORRECTED -> LedgerMessages.CORRECTED;
        };
    }
}
