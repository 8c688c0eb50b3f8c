package org.holdfast.store.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalJsonTest {
    /** RFC 8785 (Rundgren, Jordan, Erdtman, 2020), section 3.2.2: the text of its example. */
    @Test
    void aTextIsEscapedAsInTheExampleOfTheRfc() {
        assertThat(CanonicalJson.text("\u20ac$\017\nA'B\"\\\\\"/"))
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    /** RFC 8785, section 3.2.3: names are sorted by their UTF-16 units. */
    @Test
    void namesAreSortedAsInTheExampleOfTheRfc() {
        Map<String, String> fields =
                Map.of(
                        "\u20ac", "Euro Sign",
                        "\r", "Carriage Return",
                        "\ufb33", "Hebrew Letter Dalet With Dagesh",
                        "1", "One",
                        "\ud83d\ude00", "Emoji: Grinning Face",
                        "\u0080", "Control",
                        "\u00f6", "Latin Small Letter O With Diaeresis");
        assertThat(CanonicalJson.text(fields))
                .isEqualTo(
                        "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                                + "\"\u00f6\":\"Latin Small Letter O With Diaeresis\","
                                + "\"\u20ac\":\"Euro Sign\","
                                + "\"\ud83d\ude00\":\"Emoji: Grinning Face\","
                                + "\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws MalformedException {
        Map<String, Object> json =
                Map.of(
                        "list", List.of(-7L, true),
                        "text", "\u0001 'é' 😀 \u007f",
                        "none", Map.of());
        String text = CanonicalJson.text(json);
        assertThat(CanonicalJson.parse(text, Object.class)).isEqualTo(json);
        assertThat(text)
                .isEqualTo("{\"list\":[-7,true],\"none\":{},\"text\":\"\\u0001 'é' 😀 \u007f\"}");
    }

    /** What an entry would say if this stood in it. */
    private static Object entered(String text) throws MalformedException {
        String head = "{\"before\":\"" + Hash.of("") + "\",\"detail\":{\"x\":";
        return Entry.parse(
                head
                        + text
                        + "},\"kind\":\"edit\",\"number\":1,\"subject\":\"s\","
                        + "\"when\":\"2026-11-24T12:00:00Z\",\"who\":\"w\"}");
    }

    @Test
    void whatHasItsOneTextIsEntered() throws MalformedException {
        assertThat(entered("[\"a\",{\"b\":9007199254740991}]").toString())
                .contains("9007199254740991");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "{}x",
                "{ }",
                "{\"b\":1,\"a\":1}",
                "{\"a\":1,\"a\":1}",
                "1.5",
                "1e3",
                "-0",
                "01",
                "+1",
                "-",
                "null",
                "[null]",
                "{\"a\":null}",
                "9007199254740992",
                "99999999999999999999",
                "tru",
                "\"\\u0041\"",
                "\"\\/\"",
                "\"\\x\"",
                "\"\\u00g0\"",
                "\"\\ud800\"",
                "\"",
                "\"\t\"",
                "[1,]",
                "[1 ,2]",
                "\"\\u000F\"",
                "\u0000",
                "[",
                "{\"a\"}",
                "{1:1}"
            })
    void whatHasAnotherTextIsRefused(String text) {
        assertThatThrownBy(() -> entered(text)).isInstanceOf(MalformedException.class);
    }

    @Test
    void aTextThatIsNestedWithoutEndIsRefused() {
        assertThatThrownBy(() -> entered("[".repeat(100_000)))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("nesting");
    }

    @Test
    void halfACharacterIsRefused() {
        assertThatThrownBy(() -> CanonicalJson.text("\ud800"))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void whatIsWrongIsNamed() {
        String root = Hash.of("").toString();
        assertThatThrownBy(() -> Head.parse("{\"root\":\"" + root + "\",\"size\":1}"))
                .hasMessageContaining("'when' is missing");
        String whole = CanonicalJson.text(new Head(1, Hash.of(""), Instant.EPOCH));
        assertThatThrownBy(() -> Head.parse(whole.replace("}", ",\"x\":1}")))
                .hasMessage("'x' is not a field of it");
        assertThatThrownBy(() -> Head.parse("{\"root\":\"1\",\"size\":1}"))
                .hasMessageContaining("a hash is 64 digits");
        assertThatThrownBy(() -> Head.parse("no")).hasMessageContaining("it is not JSON");
        assertThatThrownBy(() -> Head.parse("{\"root\": \"" + root + "\",\"size\":1}"))
                .isInstanceOf(MalformedException.class);
    }
}
