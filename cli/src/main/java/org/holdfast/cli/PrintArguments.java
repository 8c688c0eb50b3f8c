package org.holdfast.cli;

import org.holdfast.model.Language;
import picocli.CommandLine.Option;

/** How a command prints. */
final class PrintArguments {
    @Option(names = "--json")
    private boolean json;

    @Option(
            names = "--lang",
            paramLabel = LanguageCodes.LABEL,
            completionCandidates = LanguageCodes.class,
            defaultValue = "EN")
    private Language language;

    boolean json() {
        return json;
    }

    Language language() {
        return language;
    }
}
