package org.holdfast.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** {@code -Dholdfast.refresh=true} writes the codec anew. */
class CodecSourceTest {
    private static final Path CODEC =
            Path.of("src/main/java/org/holdfast/simulator/RecordCodec.java");

    @Test
    void theCodecIsThatOfTheRecords() throws IOException {
        String source = CodecSource.write();
        if (Boolean.getBoolean("holdfast.refresh")) {
            Files.writeString(CODEC, source);
        }
        assertThat(withoutSpaces(Files.readString(CODEC))).isEqualTo(withoutSpaces(source));
    }

    private static String withoutSpaces(String text) {
        return text.replaceAll("[\\s*]", "");
    }
}
