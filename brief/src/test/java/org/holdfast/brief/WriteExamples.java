package org.holdfast.brief;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.holdfast.model.Language;

/** Writes the example briefs into a folder, to be looked at. */
final class WriteExamples {
    private WriteExamples() {}

    static void main(String[] args) throws IOException {
        Path folder = Path.of(args[0]);
        Files.createDirectories(folder);
        for (Language language : Language.values()) {
            Files.writeString(
                    folder.resolve("example-" + language + ".html"),
                    Briefs.html(Example.answer(), language, Optional.empty()));
            Files.writeString(
                    folder.resolve("example-nl-" + language + ".html"),
                    Briefs.html(Example.answer(), language, Optional.of("NL")));
            Files.writeString(
                    folder.resolve("tiny-" + language + ".html"),
                    Briefs.html(Example.tiny(), language, Optional.empty()));
        }
    }
}
