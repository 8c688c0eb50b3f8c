package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class TinyCaseTest {
    private static final Path TINY = Path.of("src/test/resources/cases/tiny");

    @Test
    void itIsSoundWithoutAWarning() {
        assertThat(CaseReader.read(TINY).problems()).extracting(Problem::line).isEmpty();
        assertThat(CaseReader.read(TINY)).isInstanceOf(Reading.Sound.class);
    }
}
