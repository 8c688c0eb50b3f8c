package org.holdfast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The checks that take long look at every source. */
class CarefulTest {
    private static List<String> sources() throws IOException {
        try (Stream<Path> modules = Files.list(Path.of(".."))) {
            return modules.flatMap(m ->
                            Stream.of("main", "test")
                                    .map(kind -> m.resolve("src/" + kind + "/java")))
                    .filter(Files::isDirectory)
                    .map(Path::toString)
                    .sorted()
                    .toList();
        }
    }

    @Test
    void everyFolderOfSourcesIsReadWithCare() throws IOException {
        String careful =
                Files.readString(Path.of("../careful/pom.xml"))
                        + Files.readString(Path.of("../careful-doors/pom.xml"));
        String cluster = Files.readString(Path.of("../cluster/pom.xml"));
        assertThat(cluster).contains("<id>careful</id>");
        assertThat(sources())
                .hasSizeGreaterThan(50)
                .allSatisfy(folder ->
                        assertThat(folder.startsWith("../cluster/") ? cluster : careful)
                                .contains(
                                        "<sourceRoot>${project.basedir}/"
                                                + folder.replace("../cluster/", "")
                                                + "<"));
    }
}
