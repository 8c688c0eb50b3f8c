package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TerminalTextTest {
    @Test
    void escapesAndOtherControlsAreShownAndNotObeyed() {
        assertThat(TerminalText.of("a\u001b[2Jb\u009b31mc\u0007\rd\u007f"))
                .isEqualTo("a\\u001b[2Jb\\u009b31mc\\u0007\\u000dd\\u007f");
    }

    @Test
    void theDirectionOfWritingIsNotTurned() {
        assertThat(TerminalText.of("\u202egnp.exe\u2066\u200f\ufeff"))
                .isEqualTo("\\u202egnp.exe\\u2066\\u200f\\ufeff");
    }

    @Test
    void lineEndsAccentsAndOtherScriptsStay() {
        String words = "Ünïcode\tЗброя\n中文 می‌خواهم 👩‍🌾 €5 – “x”";
        assertThat(TerminalText.of(words)).isEqualTo(words);
    }

    @Test
    void halfALetterAndInvisibleTagsAreShown() {
        assertThat(TerminalText.of("\ud83d")).isEqualTo("\\ud83d");
        assertThat(TerminalText.of(Character.toString(0xe0041))).isEqualTo("\\udb40\\udc41");
    }

    @Test
    void aNameInALineBeginsNoLineOfItsOwn() {
        assertThat(TerminalText.line("NL\n\nholdfast: all is well\u2028x\u0085y"))
                .isEqualTo("NL holdfast: all is well x y");
    }
}
