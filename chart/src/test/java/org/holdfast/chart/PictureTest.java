package org.holdfast.chart;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/**
 * The samples as SVG. Run with {@code -Dholdfast.pictures=folder} to look at them, on light and on
 * dark ground.
 */
class PictureTest {
    static Stream<Map.Entry<String, Scene>> samples() {
        return Samples.all().entrySet().stream();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everySampleIsWellFormedAndNamed(Map.Entry<String, Scene> sample) throws Exception {
        Document svg = parse(Svg.write(sample.getValue(), sample.getKey()));
        assertThat(svg.getDocumentElement().getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).isNotBlank();
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).isNotBlank();
    }

    @Test
    void theSamplesCanBeLookedAt() throws Exception {
        String folder = System.getProperty("holdfast.pictures");
        if (folder != null) {
            Files.createDirectories(Path.of(folder));
            for (var sample : Samples.all().entrySet()) {
                for (Theme theme : Theme.values()) {
                    String name = sample.getKey() + (theme == Theme.DARK ? "-dark" : "");
                    Files.writeString(
                            Path.of(folder, name + ".svg"),
                            Svg.write(sample.getValue(), name, theme),
                            UTF_8);
                }
            }
        }
        assertThat(Objects.requireNonNullElse(folder, "nowhere")).isNotEmpty();
    }

    static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(svg)));
    }
}
