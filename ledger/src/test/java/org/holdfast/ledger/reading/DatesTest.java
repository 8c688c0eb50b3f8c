package org.holdfast.ledger.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.holdfast.intake.tables.Cell;
import org.holdfast.ledger.When;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
    private final Dates dates = new Dates(LocalDate.of(2022, 11, 22));

    private Reading<When> read(String text) {
        return dates.of(new Cell.Words(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-04-03 | 2022-04-03",
                "2022-04-03 00:00:00 | 2022-04-03",
                "4/3/2022 | 2022-04-03",
                "29/06/2022 | 2022-06-29",
                "3.4.2022 | 2022-04-03",
                "3 April 2022 | 2022-04-03",
                "Apr 3, 2022 | 2022-04-03"
            })
    void aDayIsADay(String text, LocalDate day) {
        assertThat(read(text).value()).isEqualTo(new When.Exact(day, text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"not specified, 03/22", "unclear, 03/2022", "2022-03", "March 2022"})
    void aMonthStaysAMonth(String text) {
        assertThat(read(text).value()).isEqualTo(new When.InMonth(YearMonth.of(2022, 3), text));
    }

    @Test
    void aYearStaysAYear() {
        assertThat(read("2022").value()).isEqualTo(new When.InYear(Year.of(2022), "2022"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"until 7/4/2022", "until  7/4/2022", "Until 7/4/2022"})
    void untilIsNotOn(String text) {
        assertThat(read(text).value()).isEqualTo(new When.Until(LocalDate.of(2022, 7, 4), text));
    }

    @Test
    void aRangeStaysARange() {
        String text = "between 3/4/22 & 3/11/22";
        assertThat(read(text).value())
                .isEqualTo(
                        new When.Between(
                                LocalDate.of(2022, 3, 4), LocalDate.of(2022, 3, 11), text));
        assertThat(read("between 3/20/2022 and 7/1/2022").value()).isInstanceOf(When.Between.class);
        assertThat(read("since 2/24/2022").value()).isInstanceOf(When.Since.class);
    }

    @Test
    void aRangeBetweenDaysWithHyphensIsARange() {
        String text = "between 2022-03-20 and 2022-11-14";
        assertThat(read(text).value())
                .isEqualTo(
                        new When.Between(
                                LocalDate.of(2022, 3, 20), LocalDate.of(2022, 11, 14), text));
    }

    @Test
    void whatIsKeptSecretIsNotWhatWasForgotten() {
        assertThat(read("Undisclosed").value()).isInstanceOf(When.Undisclosed.class);
        assertThat(read(".").value()).isEqualTo(new When.NotGiven("."));
        assertThat(read("unspecified").value()).isInstanceOf(When.NotGiven.class);
    }

    @Test
    void aYearThatCannotBeMeantIsLeftOpenAndTold() {
        Reading<When> reading = dates.of(new Cell.Day(LocalDate.of(2922, 2, 9), "2922-02-09"));
        assertThat(reading.value()).isEqualTo(new When.NotGiven("2922-02-09"));
        assertThat(reading.remark()).hasValueSatisfying(r -> assertThat(r.en()).contains("year"));
    }

    @Test
    void aYearThatWasFilledDownIsTold() {
        assertThat(read("until 4/6/2025").remark())
                .hasValueSatisfying(r -> assertThat(r.en()).contains("filled down"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "soon",
                "31/31/2022",
                "2/30/2022",
                "between a and b",
                "until further notice"
            })
    void whatIsNoDateIsLeftOpenAndTold(String text) {
        assertThat(read(text).value()).isEqualTo(new When.NotGiven(text));
        assertThat(read(text).remark()).isPresent();
    }
}
