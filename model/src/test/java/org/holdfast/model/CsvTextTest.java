package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTextTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(\"http://evil.example\",\"click\")",
                "+1+cmd|' /C calc'!A0",
                "-2+3",
                "@SUM(A1)",
                "\t=1+1",
                "\r=1+1",
                "\n=1+1",
                " =1+1",
                "＝1+1",
                "'=already",
                "-",
            })
    void whatWouldBeCalculatedBeginsWithAnApostrophe(String words) {
        String cell = CsvText.of(words);
        assertThat(cell).startsWith("'").isNotEqualTo(words);
        assertThat(CsvText.read(cell)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "-5", "-5.25", "+3", "1e-6", "2024-03", "NL", "'t Harde", "a = b", "–"})
    void numbersAndPlainWordsStayAsTheyAre(String words) {
        assertThat(CsvText.of(words)).isEqualTo(words);
        assertThat(CsvText.read(words)).isEqualTo(words);
    }

    @Test
    void aBreakWithinACellBeginsNoFormulaEither() {
        assertThat(CsvText.of("Patriot;=1+1")).isEqualTo("Patriot;'=1+1");
        assertThat(CsvText.of("first\n@second")).isEqualTo("first\n'@second");
    }

    @Test
    void whateverIsWrittenIsReadBackAndIsNoFormula() {
        String signs = "=+-@＝＋－＠'\t\r\n; \u00a0a1.";
        Pattern formula = Pattern.compile("(^|[;\\t\\r\\n])[ \\u00a0]*[=+\\-@＝＋－＠]|^[\\t\\r\\n]");
        Random random = new Random(17);
        for (int k = 0; k < 200_000; k++) {
            StringBuilder words = new StringBuilder();
            for (int n = random.nextInt(8); n > 0; n--) {
                words.append(signs.charAt(random.nextInt(signs.length())));
            }
            String cell = CsvText.of(words.toString());
            assertThat(CsvText.read(cell)).isEqualTo(words.toString());
            assertThat(formula.matcher(cell).find())
                    .as(cell)
                    .isEqualTo(cell.matches("[-+](\\d+\\.?\\d*|\\.\\d+)"));
        }
    }
}
