package org.holdfast.cli;

import org.holdfast.model.Language;
import picocli.CommandLine.Option;

/** How a command prints. */
final class PrintArguments {
    @Option(
            names = "--json",
            description = "Prints one JSON object to standard output, and nothing else.")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = "en|nl",
            defaultValue = "EN",
            description = "Language, English or Dutch (default: en).")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Language language;

    boolean json() {
        return json;
    }

    Language language() {
        return language;
    }
}
