package org.holdfast.ledger.kiel;

import org.holdfast.ledger.Kind;
import org.holdfast.model.Text;

/** What remarks on the tracker's files say in more than one place, or need in Dutch. */
final class KielWords {
    static final Text NO_DONOR = new Text("no donor", "geen donor");
    static final Text SUMS = new Text("a row of sums", "een rij met totalen");
    static final Text OTHER_KIND =
            new Text(
                    "neither financial nor humanitarian nor military",
                    "niet financieel, niet humanitair en niet militair");
    static final Text NO_VALUE =
            new Text(
                    "no value; not known, which is not zero",
                    "geen waarde; niet bekend, en dat is niet nul");

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
