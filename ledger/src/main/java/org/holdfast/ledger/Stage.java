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

    /** The word for a reader. */
    public Text text() {
        return switch (this) {
            case PROMISED -> new Text("promised", "beloofd");
            case COMMITTED -> new Text("committed", "toegezegd");
            case ALLOCATED -> new Text("allocated", "toegewezen");
            case CONTRACTED -> new Text("contracted", "besteld");
            case PAID -> new Text("paid", "betaald");
            case DELIVERED -> new Text("delivered", "geleverd");
            case WITHDRAWN -> new Text("withdrawn", "ingetrokken");
            case CORRECTED -> new Text("corrected", "rechtgezet");
        };
    }
}
