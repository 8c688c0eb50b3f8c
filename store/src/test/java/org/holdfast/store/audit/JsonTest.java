package org.holdfast.store.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonTest {
    /** RFC 8785 (Rundgren, Jordan, Erdtman, 2020), section 3.2.2: the text of its example. */
    @Test
    void aTextIsEscapedAsInTheExampleOfTheRfc() {
        assertThat(new Json.Text("\u20ac$\017\nA'B\"\\\\\"/").canonical())
                .isEqualTo("\"\u20ac$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"");
    }

    /** RFC 8785, section 3.2.3: names are sorted by their UTF-16 units. */
    @Test
    void namesAreSortedAsInTheExampleOfTheRfc() {
        Json.Fields fields =
                Json.Fields.ofTexts(
                        Map.of(
                                "\u20ac", "Euro Sign",
                                "\r", "Carriage Return",
                                "\ufb33", "Hebrew Letter Dalet With Dagesh",
                                "1", "One",
                                "\ud83d\ude00", "Emoji: Grinning Face",
                                "\u0080", "Control",
                                "\u00f6", "Latin Small Letter O With Diaeresis"));
        assertThat(fields.fields().values())
                .extracting(Json::canonical)
                .containsExactly(
                        "\"Carriage Return\"",
                        "\"One\"",
                        "\"Control\"",
                        "\"Latin Small Letter O With Diaeresis\"",
                        "\"Euro Sign\"",
                        "\"Emoji: Grinning Face\"",
                        "\"Hebrew Letter Dalet With Dagesh\"");
    }

    @Test
    void whatIsWrittenIsReadAgain() throws MalformedException {
        var fields = new TreeMap<String, Json>();
        fields.put("list", new Json.Items(List.of(new Json.Whole(-7), new Json.Flag(true))));
        fields.put("text", new Json.Text("\u0001 'é' 😀 \u007f"));
        fields.put("none", Json.Fields.NONE);
        Json json = new Json.Fields(fields);
        assertThat(Json.parse(json.canonical())).isEqualTo(json);
        assertThat(json.canonical())
                .isEqualTo("{\"list\":[-7,true],\"none\":{},\"text\":\"\\u0001 'é' 😀 \u007f\"}");
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
        assertThatThrownBy(() -> Json.parse(text)).isInstanceOf(MalformedException.class);
    }

    @Test
    void aTextThatIsNestedWithoutEndIsRefused() {
        assertThatThrownBy(() -> Json.parse("[".repeat(100_000)))
                .isInstanceOf(MalformedException.class)
                .hasMessageContaining("nested");
    }

    @Test
    void halfACharacterIsRefused() {
        assertThatThrownBy(() -> new Json.Text("\ud800"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
