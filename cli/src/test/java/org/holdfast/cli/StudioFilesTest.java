package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.junit.jupiter.api.Test;

class StudioFilesTest {
    @Test
    void theListInACasesOwnFolderIsItsLedger() {
        Path folder = Path.of("../cases/ukraine-2024");
        var complaints = new StringWriter();
        var around =
                new Surroundings(
                        new PrintWriter(new StringWriter()),
                        new PrintWriter(complaints),
                        false,
                        false,
                        80,
                        1L << 30,
                        Path.of("."),
                        Map.of(),
                        LocalDate.of(2026, 11, 28));
        if (CaseReader.read(folder) instanceof Reading.Sound sound) {
            var ledger =
                    StudioFiles.ledgers(Optional.empty(), Path.of("."), List.of(folder), around)
                            .apply(sound.sound());
            assertThat(complaints.toString()).isEmpty();
            assertThat(ledger.orElseThrow().events()).hasSizeGreaterThan(20);
            assertThat(ledger.orElseThrow().track().orElseThrow().waits()).isNotEmpty();
        } else {
            throw new AssertionError("the example case is not sound");
        }
    }
}
