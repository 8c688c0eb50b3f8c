package org.holdfast.ledger.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.intake.tables.Cell;
import org.holdfast.ledger.Stated;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {
    private static Stated read(String text) {
        return Numbers.of(new Cell.Words(text)).value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12 | 12",
                "-1.5 | -1.5",
                "1e3 | 1000",
                "' 3193503.68 ' | 3193503.68",
                "1,234.5 | 1234.5",
                "1,000 | 1000"
            })
    void aNumberIsANumber(String text, double number) {
        assertThat(read(text).number()).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"dozens", "partially", "1.000.00", "about 5", "1,5"})
    void whatIsNoNumberIsKeptAsWords(String text) {
        assertThat(Numbers.of(new Cell.Words(text)).value()).isEqualTo(new Stated.InWords(text));
        assertThat(Numbers.of(new Cell.Words(text)).remark()).isPresent();
    }

    @Test
    void nothingIsNeverZero() {
        assertThat(read(".")).isEqualTo(new Stated.NotGiven("."));
        assertThat(read("Not given")).isInstanceOf(Stated.NotGiven.class);
        assertThat(read("undisclosed")).isInstanceOf(Stated.Undisclosed.class);
        assertThat(Numbers.number(Cell.NONE)).isEmpty();
    }
}
