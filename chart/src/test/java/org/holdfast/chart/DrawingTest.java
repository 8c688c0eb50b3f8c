package org.holdfast.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The samples drawn as text. {@code -Dholdfast.golden=write} writes them anew, to be reviewed as a
 * diff.
 */
class DrawingTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/holdfast/chart");

    static Stream<Map.Entry<String, Scene>> samples() {
        return Samples.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsDrawnAsAgreed(Map.Entry<String, Scene> sample) throws Exception {
        String name = sample.getKey() + ".txt";
        String drawn = Drawing.of(sample.getValue());
        if ("write".equals(System.getProperty("holdfast.golden"))) {
            Files.writeString(FOLDER.resolve(name), drawn, UTF_8);
        }
        assertThat(drawn).isEqualTo(Files.readString(FOLDER.resolve(name), UTF_8));
    }
}
