package org.holdfast.ledger.kiel;

import org.holdfast.ledger.Kind;

/** What remarks on the tracker's files say in more than one place, or need in Dutch. */
final class KielWords {
    private KielWords() {}

    /** A number as Dutch writes it: a comma before the decimals, points between thousands. */
    static String dutch(String number) {
        return number.replace(',', ' ').replace('.', ',').replace(' ', '.');
    }

    static String dutch(Kind kind) {
        return switch (kind) {
            case FINANCIAL -> "financieel";
            case HUMANITARIAN -> "humanitair";
            case MILITARY -> "militair";
        };
    }

    /** The kind before the word 'steun'. */
    static String dutchAid(Kind kind) {
        return switch (kind) {
            case FINANCIAL -> "financiële";
            case HUMANITARIAN -> "humanitaire";
            case MILITARY -> "militaire";
        };
    }
}
