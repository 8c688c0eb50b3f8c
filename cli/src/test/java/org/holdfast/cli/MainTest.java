package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;

class MainTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int holdfast(String... args) {
        return Main.run(new PrintWriter(out, true), new PrintWriter(err, true), args);
    }

    @Test
    void theVersionIsTheOneOfTheBuild() {
        assertThat(holdfast("--version")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).matches("(?s)holdfast \\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    void helpSaysHowToUseIt() {
        assertThat(holdfast("--help")).isEqualTo(Exit.DONE);
        assertThat(out.toString()).startsWith("Usage: holdfast");
    }

    @Test
    void anUnknownOptionIsWrongUseAndIsNamed() {
        assertThat(holdfast("--colour-of-the-sky")).isEqualTo(Exit.WRONG_USE);
        assertThat(err.toString()).contains("--colour-of-the-sky");
        assertThat(out.toString()).isEmpty();
    }
}
