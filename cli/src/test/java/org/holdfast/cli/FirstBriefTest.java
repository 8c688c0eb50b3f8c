package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tutorial tells what its reader will see. */
class FirstBriefTest {
    private static final String CASE =
            Path.of("../cases/ukraine-2024").toAbsolutePath().normalize().toString();

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** The columns of the first table's row on 155 mm. */
    private String[] shells(String... more) {
        String[] asked = new String[more.length + 2];
        asked[0] = "balance";
        asked[1] = CASE;
        System.arraycopy(more, 0, asked, 2, more.length);
        return Called.in(folder, asked).lines().stream()
                .filter(line -> line.startsWith("155 mm "))
                .findFirst()
                .orElseThrow()
                .split(" {2,}", -1);
    }

    @Test
    void theTutorialsFiguresOnTheMinimumAreThoseThatBalancePrints() throws Exception {
        String[] sources = shells();
        String[] low = shells("--set", "floor-need-155=0.8");
        assertThat(Files.readString(Path.of("../docs/guides/first-brief.md")).replace('\n', ' '))
                .contains("a minimum for 155 mm of up to " + sources[4] + " rounds a month")
                .contains("The case's minimum is " + sources[1] + ", so")
                .contains("is missed in " + sources[6] + " of 84 months")
                .contains("With a minimum of " + low[1] + ", the low end")
                .contains("it is missed in " + low[6] + ". The sources");
    }
}
