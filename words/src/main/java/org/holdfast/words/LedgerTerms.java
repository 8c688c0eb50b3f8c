package org.holdfast.words;

import org.holdfast.model.Text;

/** The words of a ledger that are kept in files as one word, for a reader. */
public final class LedgerTerms {
    private LedgerTerms() {}

    /** What aid is for; a word that is not known stays as it is. */
    public static Text kind(String word) {
        return switch (word) {
            case "military" -> LedgerTermsMessages.MILITARY;
            case "financial" -> LedgerTermsMessages.FINANCIAL;
            case "humanitarian" -> LedgerTermsMessages.HUMANITARIAN;
            default -> Text.same(word);
        };
    }

    /** Where things come from; a word that is not known stays as it is. */
    public static Text origin(String word) {
        return switch (word) {
            case "stock" -> LedgerTermsMessages.STOCK;
            case "procurement" -> LedgerTermsMessages.PROCUREMENT;
            case "unspecified" -> LedgerTermsMessages.NOT_SAID;
            default -> Text.same(word);
        };
    }

    /** How a value was found, by the name that the ledger gives it. */
    public static Text method(String name) {
        return switch (name) {
            case "STATED_BY_DONOR" -> LedgerTermsMessages.DONOR;
            case "UNIT_PRICES" -> LedgerTermsMessages.UNITS_TIMES_PRICES;
            case "COUNTED_BY_SOURCE" -> LedgerTermsMessages.SOURCE;
            case "BOOK" -> LedgerTermsMessages.BOOK_VALUE;
            case "REPLACEMENT" -> LedgerTermsMessages.REPLACEMENT_VALUE;
            case "MARKET" -> LedgerTermsMessages.MARKET_VALUE;
            default -> Text.same(name);
        };
    }
}
