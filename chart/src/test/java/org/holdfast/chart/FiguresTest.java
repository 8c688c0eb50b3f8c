package org.holdfast.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {
    private static final Labels LABELS = new PlainLabels(Locale.ENGLISH);

    private static List<String> column(double... values) {
        List<Double> all = Arrays.stream(values).boxed().toList();
        Figures figures = Figures.ofColumn(LABELS, all);
        return all.stream().map(figures::of).toList();
    }

    @Test
    void noDecimalIsWrittenThatIsNoughtInTheWholeColumn() {
        assertThat(column(0.38, 0.38)).containsExactly("0.38", "0.38");
        assertThat(column(2.2, 2.5, 9.4)).containsExactly("2.2", "2.5", "9.4");
        assertThat(column(14, 15, 47)).containsExactly("14", "15", "47");
    }

    @Test
    void theDifferenceOfTwoNumbersIsThatOfTheTwoAsTheyPrint() {
        Figures tenths = Figures.ofColumn(LABELS, List.of(33.14, 2.06));
        assertThat(List.of(tenths.of(33.14), tenths.of(2.06), tenths.change(2.06, 33.14)))
                .containsExactly("33.1", "2.1", "−31.0");
        Figures thousands = Figures.ofColumn(LABELS, List.of(1_234.0, 456.4));
        assertThat(thousands.change(456.4, 1_234)).isEqualTo("−774");
        assertThat(tenths.change(33.1, 33.14)).isEqualTo("0");
    }

    @Test
    void theNumbersOfAColumnHaveTheSameDecimals() {
        assertThat(column(2.25, 9.4)).containsExactly("2.25", "9.40");
        assertThat(column(0, 0)).containsExactly("0", "0");
        assertThat(column(134, 259)).containsExactly("134", "259");
    }
}
