package org.holdfast.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.model.Language.EN;
import static org.holdfast.model.Language.NL;

import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MonthsTest {
    @ParameterizedTest
    @EnumSource
    void everyMonthIsNamedAsTheJdkNamesIt(Month month) {
        YearMonth of = YearMonth.of(2027, month);
        Locale dutch = Locale.of("nl", "NL");
        assertThat(Months.longName(of, EN))
                .isEqualTo(month.getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " 2027");
        assertThat(Months.longName(of, NL))
                .isEqualTo(month.getDisplayName(TextStyle.FULL, dutch) + " 2027");
        assertThat(Months.shortName(of, EN))
                .isEqualTo(month.getDisplayName(TextStyle.SHORT, Locale.ENGLISH) + " 2027");
        assertThat(Months.shortName(of, NL))
                .isEqualTo(month.getDisplayName(TextStyle.SHORT, dutch).replace(".", "") + " 2027");
    }

    @Test
    void aSpanIsAsShortAsItCanBe() {
        YearMonth march = YearMonth.of(2027, 3);
        assertThat(Months.span(march, march, EN)).isEqualTo("Mar 2027");
        assertThat(Months.span(march, YearMonth.of(2027, 10), NL)).isEqualTo("mrt–okt 2027");
        assertThat(Months.span(march, YearMonth.of(2028, 2), EN)).isEqualTo("Mar 2027–Feb 2028");
        assertThat(Months.span(YearMonth.of(2027, 1), YearMonth.of(2027, 12), NL))
                .isEqualTo("2027");
        assertThat(Months.span(YearMonth.of(2027, 1), YearMonth.of(2028, 12), NL))
                .isEqualTo("2027–2028");
    }

    @Test
    void aPeriodIsInYearsWhereItIsWholeYears() {
        assertThat(Months.period(84, EN)).isEqualTo("seven years");
        assertThat(Months.period(84, NL)).isEqualTo("zeven jaar");
        assertThat(Months.period(12, EN)).isEqualTo("one year");
        assertThat(Months.period(18, NL)).isEqualTo("18 maanden");
        assertThat(Months.period(1, NL)).isEqualTo("één maand");
        assertThat(Months.period(6, EN)).isEqualTo("six months");
        assertThat(Months.period(0, EN)).isEqualTo("no months");
        assertThat(Months.period(240, EN)).isEqualTo("20 years");
    }

    @Test
    void aListHasOneAnd() {
        assertThat(Lists.and(List.of(), EN)).isEqualTo("nothing");
        assertThat(Lists.and(List.of("a"), NL)).isEqualTo("a");
        assertThat(Lists.and(List.of("a", "b"), NL)).isEqualTo("a en b");
    }
}
