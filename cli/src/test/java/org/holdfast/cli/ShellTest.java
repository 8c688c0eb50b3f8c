package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ShellTest {
    @Test
    void aPathIsOneWordWhateverItHolds() {
        assertThat(Shell.word(Path.of("cases/кейс-2026"))).isEqualTo("cases/кейс-2026");
        assertThat(Shell.word(Path.of("my cases/it's"))).isEqualTo("\"my cases/it's\"");
        assertThat(Shell.word(Path.of("a $HOME"))).isEqualTo("'a $HOME'");
        assertThat(Shell.word(Path.of("what's new!"))).isEqualTo("'what'\\''s new!'");
    }
}
