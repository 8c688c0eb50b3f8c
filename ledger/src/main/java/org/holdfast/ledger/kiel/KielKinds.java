package org.holdfast.ledger.kiel;

import java.util.Locale;
import java.util.Optional;
import org.holdfast.intake.tables.Headings;
import org.holdfast.intake.tables.Line;
import org.holdfast.ledger.Kind;

/** The tracker's words for kinds of aid, and its institutions. */
final class KielKinds {
    private KielKinds() {}

    static Optional<Kind> of(String text) {
        String word = text.toLowerCase(Locale.ROOT);
        for (Kind kind : Kind.values()) {
            if (word.equals(kind.word())
                    || word.equals(kind.word() + " aid")
                    || word.equals(kind.word() + " assistance")) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }

    /** Lenders and funds of the European Union that its country tables treat apart. */
    static boolean isInstitution(String donor) {
        String name = donor.toLowerCase(Locale.ROOT);
        return name.startsWith("european peace facility")
                || name.startsWith("european investment bank");
    }

    static boolean isTheUnion(String donor) {
        return donor.startsWith("EU (") || donor.equalsIgnoreCase("EU Institutions");
    }

    static boolean isSum(String donor) {
        String name = donor.toLowerCase(Locale.ROOT);
        return name.equals("total") || name.equals("sum") || name.equals("grand total");
    }

    /** The column of a summary that names donors, from its headings; -1 if there is none. */
    static int donorColumn(Line line) {
        for (int k = 0; k < line.cells().size(); k++) {
            String head = Headings.plain(line.at(k).text());
            if (head.equals("country") || head.equals("countries") || head.equals("donor")) {
                return k;
            }
        }
        return -1;
    }
}
