package org.holdfast.ledger;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.holdfast.intake.tables.Locator;

/** Events of countries that do not exist. */
final class Samples {
    static final String SERIES = "made-up-tracker";

    private Samples() {}

    static Import release(int number, LocalDate knownOn, LocalDate recordedOn) {
        return new Import(
                new FileHash("%064x".formatted(number)),
                "release-" + number + ".xlsx",
                SERIES,
                "Release " + number,
                "test",
                knownOn,
                recordedOn);
    }

    static Event promise(String key, String donor, double euros) {
        return new Event(
                EventId.OF_CONTENT,
                SERIES,
                key,
                Stage.PROMISED,
                new When.Exact(LocalDate.of(2024, 3, 1), "2024-03-01"),
                donor,
                "Ukraine",
                Kind.MILITARY,
                Optional.of(
                        new Goods("howitzer", "artillery", new Stated.Undisclosed("undisclosed"))),
                Origin.STOCK,
                List.of(
                        new Valuation(
                                Valuation.Method.STATED_BY_DONOR,
                                new Stated.Exactly(euros, Double.toString(euros)),
                                "EUR",
                                Optional.of(Year.of(2024)),
                                Optional.of(
                                        new Conversion(
                                                2 * euros,
                                                "XTS",
                                                2,
                                                Optional.of(LocalDate.of(2024, 3, 1)),
                                                "a table",
                                                Optional.of(Year.of(2023)),
                                                1.02)))),
                Optional.of(new Parent(SERIES, "whole", Parent.Relation.PART_OF)),
                "https://example.org/\"quoted\"",
                "a note\nof two lines",
                new Locator("release-1.xlsx", "Main", 17, "S"),
                LocalDate.of(2024, 3, 2));
    }

    static List<When> dates() {
        LocalDate day = LocalDate.of(2022, 7, 27);
        return List.of(
                new When.Exact(day, "27.07.2022"),
                new When.InMonth(YearMonth.of(2022, 3), "not specified, 03/22"),
                new When.InYear(Year.of(2022), "2022"),
                new When.Between(day, day.plusDays(3), "between 7/27/22 & 7/30/22"),
                new When.Until(day, "until 7/27/2022"),
                new When.Since(day, "since 7/27/2022"),
                new When.Undisclosed("Undisclosed"),
                new When.NotGiven("."));
    }

    static List<Stated> numbers() {
        return List.of(
                new Stated.Exactly(1.5, "1.5"),
                new Stated.InWords("dozens"),
                new Stated.Undisclosed("undisclosed"),
                new Stated.NotGiven(""));
    }
}
