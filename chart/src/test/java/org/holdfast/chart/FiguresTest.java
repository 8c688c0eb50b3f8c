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
    void theNumbersOfAColumnHaveTheSameDecimals() {
        assertThat(column(2.25, 9.4)).containsExactly("2.25", "9.40");
        assertThat(column(0, 0)).containsExactly("0", "0");
        assertThat(column(134, 259)).containsExactly("134", "259");
    }
}
