package org.holdfast.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Locale;
import org.holdfast.ledger.FolderStore;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.files.BadFileException;
import org.holdfast.model.Language;
import picocli.CommandLine.Option;

/** Which ledger, and how to print. */
final class LedgerArguments {
    @Option(
            names = "--ledger",
            paramLabel = "DIR",
            defaultValue = "out/ledger",
            description = "Folder of the ledger (default: out/ledger).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path ledger;

    @Option(
            names = "--json",
            description = "Prints one JSON object to standard output, and nothing else.")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "en|nl",
            description = "Language, English or Dutch (default: en).",
            converter = LanguageConverter.class)
    private Language language = Language.EN;

    /** Languages by their codes. */
    static final class LanguageConverter implements picocli.CommandLine.ITypeConverter<Language> {
        @Override
        public Language convert(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "en" -> Language.EN;
                case "nl" -> Language.NL;
                default ->
                        throw new picocli.CommandLine.TypeConversionException(
                                "'" + text + "' is neither en nor nl");
            };
        }
    }

    boolean json() {
        return json;
    }

    Language language() {
        return language;
    }

    Path folder(Surroundings around) {
        return around.folder().resolve(ledger);
    }

    LedgerStore open(Surroundings around) throws BadFileException {
        try {
            return FolderStore.in(folder(around));
        } catch (UncheckedIOException e) {
            throw unusable(e);
        }
    }

    BadFileException unusable(UncheckedIOException e) {
        return new BadFileException("The ledger '" + ledger + "' cannot be used: " + why(e) + ".");
    }

    private static String why(UncheckedIOException e) {
        return e.getCause() instanceof IOException cause ? Say.why(cause) : "it failed";
    }
}
