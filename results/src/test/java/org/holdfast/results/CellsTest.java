package org.holdfast.results;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.results.tables.Cells;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellsTest {
    @ParameterizedTest
    @CsvSource({
        "0, 0",
        "-0.0, 0",
        "1, 1",
        "-2.5, -2.5",
        "1e9, 1000000000",
        "0.1, 0.1",
        "1e-7, 0",
        "-1e-7, 0",
        "0.3333333333, 0.333333",
        "120000.0000001, 120000",
        "NaN, ''",
        "Infinity, ''"
    })
    void aNumberHasAPointSixDecimalsAndNoExponent(double number, String text) {
        assertThat(Cells.number(number)).isEqualTo(text);
    }
}
