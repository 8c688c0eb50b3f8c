package org.holdfast.ledger.kiel;

import org.holdfast.ledger.Kind;
import org.holdfast.ledger.Stage;

/** What remarks on the tracker's files need in Dutch. */
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

    static String dutch(Stage stage) {
        return switch (stage) {
            case PROMISED -> "beloofd";
            case COMMITTED -> "toegezegd";
            case ALLOCATED -> "toegewezen";
            case CONTRACTED -> "besteld";
            case PAID -> "betaald";
            case DELIVERED -> "geleverd";
            case WITHDRAWN -> "ingetrokken";
            case CORRECTED -> "rechtgezet";
        };
    }
}
