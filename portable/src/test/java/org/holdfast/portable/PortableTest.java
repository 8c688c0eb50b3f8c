package org.holdfast.portable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PortableTest {
    @Test
    void theGoldenTextCanBeReadHere() {
        assertThat(Main.lines())
                .startsWith(
                        """
                        promised: 500 of shell-155mm
                        delivered: 320 – één levering
                        −1,234,567.12, 12,400, more than 99.9%, €450 m–4.2 bn, October 2027 and Plan. On\
                         the current course Ukraine falls 57 item-months short of its minimum over\
                         seven years (41–80 as that minimum goes from low to high). The plan brings this\
                         down to 12 (0.03–25): 45 fewer.
                        """);
    }

    @Test
    void theGoldenTextIsInBothLanguages() {
        assertThat(Main.lines())
                .contains("Oekraïne")
                .contains("oktober 2027")
                .contains("October 2027");
    }

    @Test
    void theGoldenPlanHasEveryPartOfTheProgramme() {
        assertThat(GoldenPlan.text().lines().toList())
                .hasSizeGreaterThan(40)
                .anySatisfy(line -> assertThat(line).startsWith("coefficients: "))
                .anySatisfy(line -> assertThat(line).startsWith("reached FLOOR: "));
    }

    @Test
    void javaScriptPrintsWhatTheJvmPrints(@TempDir Path folder) throws Exception {
        Optional<Path> node = findNode();
        assumeTrue(node.isPresent(), "there is no 'node' on the PATH to run the JavaScript with");
        Path printed = folder.resolve("printed.txt");
        Path complaints = folder.resolve("complaints.txt");
        Process process =
                new ProcessBuilder(
                                node.orElseThrow().toString(),
                                "-e",
                                "require(process.argv[1]).main([])",
                                Objects.requireNonNull(System.getProperty("holdfast.golden.js")))
                        .redirectOutput(printed.toFile())
                        .redirectError(complaints.toFile())
                        .start();
        boolean ended = process.waitFor(60, TimeUnit.SECONDS);
        if (!ended) {
            process.destroyForcibly();
        }
        assertThat(ended).as("node ended within a minute").isTrue();
        assertThat(read(complaints)).isEmpty();
        assertThat(read(printed)).isEqualTo(Main.lines() + "\n");
    }

    private static String read(Path file) throws IOException {
        return Files.readString(file, UTF_8);
    }

    private static Optional<Path> findNode() {
        String path = Objects.requireNonNullElse(System.getenv("PATH"), "");
        return Arrays.stream(path.split(File.pathSeparator, -1))
                .filter(folder -> !folder.isEmpty())
                .flatMap(folder ->
                        Arrays.stream(new String[] {"node", "node.exe"})
                                .map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
