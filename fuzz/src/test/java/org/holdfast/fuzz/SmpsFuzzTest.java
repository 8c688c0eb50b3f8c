package org.holdfast.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.holdfast.stochastic.StochasticProgramme;
import org.holdfast.stochastic.UnreadableException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/** Whatever the bytes of the three files of an instance, it is read or told what is wrong. */
class SmpsFuzzTest {
    private static final List<String> FILES = List.of("odd.cor", "odd.tim", "odd.sto");

    private static Path folder = Path.of(".");

    @BeforeAll
    static void makeAFolder() throws IOException {
        folder = Files.createTempDirectory("holdfast-fuzz");
    }

    @AfterAll
    static void removeIt() throws IOException {
        for (String file : FILES) {
            Files.deleteIfExists(folder.resolve(file));
        }
        Files.delete(folder);
    }

    /** The files stand behind one another, with a zero byte between. */
    @FuzzTest(maxDuration = "3m")
    void anInstanceIsReadOrTold(byte[] bytes) throws IOException {
        String[] parts = new String(bytes, StandardCharsets.ISO_8859_1).split("\0", 3);
        for (int k = 0; k < FILES.size(); k++) {
            Files.writeString(
                    folder.resolve(FILES.get(k)),
                    k < parts.length ? parts[k] : "",
                    StandardCharsets.ISO_8859_1);
        }
        try {
            StochasticProgramme.read(folder);
        } catch (UnreadableException e) {
            if (e.text().en().isBlank()) {
                throw new AssertionError("a problem without words", e);
            }
        }
    }
}
