package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExampleCasesTest {
    static List<Path> cases() throws IOException {
        try (Stream<Path> all = Files.list(Path.of("../cases"))) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anExampleHasNoProblems(Path folder) {
        assertThat(CaseReader.read(folder).problems()).extracting(Problem::line).isEmpty();
    }
}
