package org.holdfast.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Text that is reviewed like code; {@code -Dholdfast.refresh=true} writes it anew. */
final class GoldenText {
    private GoldenText() {}

    static void check(Path file, String text) throws IOException {
        if (Boolean.getBoolean("holdfast.refresh")) {
            Files.writeString(file, text);
        }
        assertThat(text).isEqualTo(Files.readString(file));
    }
}
