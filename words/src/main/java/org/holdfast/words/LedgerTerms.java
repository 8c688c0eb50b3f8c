package org.holdfast.words;

import org.holdfast.model.Text;

/** The words of a ledger that are kept in files as one word, for a reader. */
public final class LedgerTerms {
    private LedgerTerms() {}

    /** What aid is for; a word that is not known stays as it is. */
    public static Text kind(String word) {
        return switch (word) {
            case "military" -> new Text("military", "militair");
            case "financial" -> new Text("financial", "financieel");
            case "humanitarian" -> new Text("humanitarian", "humanitair");
            default -> Text.same(word);
        };
    }

    /** Where things come from; a word that is not known stays as it is. */
    public static Text origin(String word) {
        return switch (word) {
            case "stock" -> new Text("stock", "voorraad");
            case "procurement" -> new Text("procurement", "nieuw gekocht");
            case "unspecified" -> new Text("not said", "niet vermeld");
            default -> Text.same(word);
        };
    }

    /** How a value was found, by the name that the ledger gives it. */
    public static Text method(String name) {
        return switch (name) {
            case "STATED_BY_DONOR" -> new Text("the donor", "de donor");
            case "UNIT_PRICES" -> new Text("units times prices", "stuks maal prijs");
            case "COUNTED_BY_SOURCE" -> new Text("the source", "de bron");
            case "BOOK" -> new Text("book value", "boekwaarde");
            case "REPLACEMENT" -> new Text("replacement value", "vervangingswaarde");
            case "MARKET" -> new Text("market value", "marktwaarde");
            default -> Text.same(name);
        };
    }
}
