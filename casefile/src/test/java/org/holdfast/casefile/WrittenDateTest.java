package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.holdfast.model.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates as people write them. */
class WrittenDateTest {
    private static final WrittenDate ALONE = WrittenDate.in(List.of());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026|2026",
                "2026-09|2026-09",
                "2026/9|2026-09",
                "202609|2026-09",
                "2026M09|2026-09",
                "09/2026|2026-09",
                "2026-09-30|2026-09-30",
                "2026/9/3|2026-09-03",
                "20260930|2026-09-30",
                "2026-09-30T00:00:00|2026-09-30",
                "2026-09-30 12:30|2026-09-30",
                "30.9.2026|2026-09-30",
                "30/09/2026|2026-09-30",
                "09/30/2026|2026-09-30",
                "9/9/2026|2026-09-09",
                "1-Mar-24|2024-03-01",
                "1 sep 2026|2026-09-01",
                "Sep-26|2026-09",
                "Sept. 2026|2026-09",
                "September 30, 2026|2026-09-30",
                "2026 oktober|2026-10",
                "12 oktober 2026|2026-10-12",
                "жовтень 2026 р.|2026-10",
                "12 жовтня 2026 року|2026-10-12",
                "2026-Q4|2026-Q4",
                "Q4 2026|2026-Q4",
                "4Q26|2026-Q4",
                "2026-IV|2026-Q4",
                "4e kwartaal 2026|2026-Q4",
                "IV квартал 2026|2026-Q4",
            })
    void aDateIsReadHoweverItIsWritten(String written, String read) {
        assertThat(ALONE.read(written).orElse(null)).isEqualTo(read);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-13",
                "30.02.2026",
                "Sep 26",
                "Total",
                "46296",
                "2026-Q5",
                "H1 2026",
                "1/9/26",
                "Someday 2026",
                ""
            })
    void whatIsNoDateOrMayBeSeveralIsNotRead(String written) {
        assertThat(ALONE.read(written)).isEmpty();
        assertThat(WrittenDate.isDate(written)).isFalse();
    }

    /** Whether the day or the month stands first is settled by the other dates, or asked. */
    @Test
    void aDateThatMayBeTwoIsSettledByItsColumnOrAsked() {
        assertThat(WrittenDate.in(List.of("1/9/2026", "30/9/2026")).read("1/9/2026"))
                .contains("2026-09-01");
        assertThat(WrittenDate.in(List.of("9-1-2026", "9-30-2026")).read("9-1-2026"))
                .contains("2026-09-01");
        WrittenDate open = WrittenDate.in(List.of("1/9/2026", "30/9/2026", "9/30/2026"));
        assertThat(open.read("1/9/2026")).isEmpty();
        assertThat(open.either("1/9/2026").map(Text::en))
                .contains("clear: write 2026-09-01, or 2026-01-09 if the month stands first");
        assertThat(open.either("2026-09")).isEmpty();
    }
}
