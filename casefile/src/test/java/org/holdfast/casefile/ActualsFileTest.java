package org.holdfast.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.assertj.core.groups.Tuple;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.Problem;
import org.holdfast.intake.tables.XlsxFile;
import org.holdfast.model.Actual;
import org.holdfast.model.Case;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Figures that are no part of a case, in the layout of its actuals. */
class ActualsFileTest {
    private static final Case CASE =
            switch (CaseReader.read(Path.of("../cases", "ukraine-2026"))) {
                case Reading.Sound sound -> sound.sound();
                case Reading.Unsound unsound ->
                        throw new IllegalStateException(unsound.problems().toString());
            };

    @TempDir private Path folder;

    private ActualsFile.Read read(String text) throws IOException, BadFileException {
        Path file = folder.resolve("new.csv");
        Files.writeString(file, text);
        return ActualsFile.of(file, CASE);
    }

    private static String known() {
        return CASE.hindcasts().stream().map(HindcastSeries::id).collect(Collectors.joining(", "));
    }

    private List<String> problems(String text) throws IOException, BadFileException {
        return told(read(text));
    }

    @Test
    void aSeriesIsOneOfTheCaseOrSaysItselfWhatItIs() throws IOException, BadFileException {
        ActualsFile.Read read =
                read(
                        """
                        series,date,quantity,quantity_low,quantity_high
                        launches-drone-long,2026-10-31,7000,6500,
                        adversary-use:adv-missile-cruise,2026-12,110,,
                        capacity:shell-155:eu:year,2027,900000,,
                        """);
        assertThat(read.problems()).isEmpty();
        Case c = read.c();
        assertThat(c.hash()).isEqualTo(CASE.hash());
        assertThat(c.actuals())
                .extracting(Actual::date)
                .contains("2026-10-31", "2026-12", "2027-12");
        assertThat(c.actuals().getFirst().quantity().low()).isEqualTo(6500);
        assertThat(c.actuals().getFirst().quantity().high()).isEqualTo(7000);
        assertThat(c.hindcasts())
                .extracting(HindcastSeries::id)
                .containsExactly(
                        "launches-drone-long",
                        "adversary-use:adv-missile-cruise",
                        "capacity:shell-155:eu:year");
        HindcastSeries last = c.hindcasts().getLast();
        assertThat(last.measure()).isEqualTo(HindcastSeries.Measure.CAPACITY);
        assertThat(last.item()).isEqualTo("shell-155");
        assertThat(last.bloc()).isEqualTo("eu");
        assertThat(last.period()).isEqualTo(HindcastSeries.Period.YEAR);
    }

    @Test
    void columnsSayWhatASeriesIsToo() throws IOException, BadFileException {
        ActualsFile.Read read =
                read(
                        """
                        series,date,quantity,measure,item,bloc,period,scale
                        patriots,2027-06,55,capacity,interceptor-long,north-america,month,2
                        """);
        assertThat(read.problems()).isEmpty();
        HindcastSeries made = read.c().hindcasts().getFirst();
        assertThat(made.scale()).isEqualTo(2);
        assertThat(made.bloc()).isEqualTo("north-america");
    }

    @Test
    void whatCannotBeScoredIsToldWithItsPlace() throws IOException, BadFileException {
        assertThat(
                        problems(
                                """
                                series,date,quantity
                                launches-drone-lang,2026-10,7000
                                launches-drone-long,2026-13,7000
                                launches-drone-long,2026-10,seven
                                output:shell-156,2026-10,7
                                launches-drone-long,2026-10,
                                """))
                .containsExactly(
                        "new.csv: The case forecasts these series: " + known() + ".",
                        "new.csv, line 2, column 'series': 'launches-drone-lang' is not in hindcasts.csv, nor does it say what of the model it is, as output:shell-155:eu:year does (capacity, offered, output, received, bought, used, funds, adversary_supply, adversary_production, adversary_use, stopped). Did you mean 'launches-drone-long'? The row is left out.",
                        "new.csv, line 3, column 'date': '2026-13' is not a day, a month, a quarter or a year, such as 2024-02-29, 2024-02, 2024-Q1 or 2024.",
                        "new.csv, line 4, column 'quantity': 'seven' is not a number. Write digits with a decimal point, such as 1250.5.",
                        "new.csv, line 5, column 'series': 'shell-156' is not in what output counts here (drone-fpv, drone-long, gun-155, interceptor-drone, interceptor-long, interceptor-medium, interceptor-short, missile-long, shell-152, shell-155). Did you mean 'shell-152'? The row is left out.",
                        "new.csv, line 6, column 'quantity': No figure stands here, so the row is left out.");
        assertThat(problems("series,quantity\n"))
                .containsExactly(
                        "new.csv, line 1: No heading is 'date'. They are: series, quantity. Name the columns series, date and quantity; or series and then the months, or date and then the series.");
        assertThatThrownBy(() -> read("")).hasMessage("new.csv is empty.");
        assertThat(problems("series,date,quantity\n"))
                .containsExactly(
                        "new.csv: No figure stands in this file below its headings. Write at least one.");
    }

    @Test
    void whatIsNotForecastIsLeftOutAndTheRestIsScored() throws IOException, BadFileException {
        ActualsFile.Read read =
                read(
                        """
                        series,date,quantity,unit
                        launches-drone-long,2019-01,100,
                        launches-drone-long,2026-10,n/a,
                        never-heard-of,2026-10,5,
                        launches-drone-long,2026-11,7,thousand drones a month
                        launches-drone-long,2026-11,8000,drones a month
                        launches-drone-long,2026-12,8000,pieces
                        stopped-drone-long,2026-12,87,%
                        """);
        assertThat(read.problems())
                .extracting(Problem::severity)
                .containsOnly(Problem.Severity.WARNING);
        assertThat(read.problems()).extracting(Problem::kind).hasSize(6);
        List<Actual> actuals = read.c().actuals();
        assertThat(actuals.get(0).quantity().value()).isEqualTo(7000);
        assertThat(actuals.get(1).date()).isEqualTo("2026-12");
        assertThat(actuals.get(2).quantity().value()).isCloseTo(0.87, within(1e-12));
        assertThat(read("series,date,quantity\nlaunches-drone-long,2019,1\n").isEmpty()).isTrue();
    }

    @Test
    void aYearOrAQuarterOfWhatIsCountedByMonthIsItsSumAndOfARateItsMean()
            throws IOException, BadFileException {
        Case c =
                read("""
                series,date,quantity,period
                launches-drone-long,2027,90000,
                launches-drone-long,2027-Q1,21000,
                europe-155-output,2027,1200000,
                launches-drone-long,2027-03,7000,
                launches-drone-long,2027-04,50000,since-start
                us-military-allocations,2027,1,
                """)
                        .c();
        assertThat(c.hindcasts())
                .extracting(HindcastSeries::id)
                .containsExactlyInAnyOrder(
                        "launches-drone-long",
                        "launches-drone-long:year",
                        "launches-drone-long:quarter",
                        "launches-drone-long:since_start",
                        "europe-155-output:year",
                        "us-military-allocations");
        assertThat(c.actuals()).extracting(Actual::date).contains("2027-03", "2027-12");
        HindcastSeries rate =
                c.hindcasts().stream()
                        .filter(h -> h.id().equals("europe-155-output:year"))
                        .findFirst()
                        .orElseThrow();
        assertThat(rate.scale()).isEqualTo(1);
        assertThat(rate.period()).isEqualTo(HindcastSeries.Period.YEAR);
        assertThat(c.hindcasts())
                .filteredOn(h -> h.id().startsWith("launches-drone-long:"))
                .extracting(h -> h.unit().in(Language.EN), h -> h.unit().in(Language.NL))
                .containsExactlyInAnyOrder(
                        tuple("drones a quarter", "drones per kwartaal"),
                        tuple("drones a year", "drones per jaar"),
                        tuple("drones", "drones"));
    }

    @Test
    void aShareAboveOneOrAFigureBelowNoughtCannotBeRead() throws IOException, BadFileException {
        assertThat(
                        problems(
                                """
                                series,date,quantity
                                stopped-drone-long,2026-12,87
                                launches-drone-long,2026-12,-3
                                """))
                .containsExactly(
                        "new.csv, line 2, column 'quantity': '87' is out of range. Expected a share from 0 to 1; write 0.9 for 90 %.",
                        "new.csv, line 3, column 'quantity': '-3' is out of range. Expected 0 or more.");
    }

    /** What stands by the day becomes months: with gaps, days without any, and corrections. */
    @Test
    void daysAreSummedOverTheirMonthAndCorrectionsTakeOff() throws IOException, BadFileException {
        StringBuilder text =
                new StringBuilder(
                        """
                        series,date,quantity,unit
                        launches-drone-long,2026-09-30,9000,drones a day
                        launches-drone-long,2026-12-01,5,
                        """);
        for (int day = 1; day <= 31; day++) {
            text.append("launches-drone-long,%d.10.2026,%d,\n".formatted(day, 100 + day));
            text.append(
                    "launches-missile-cruise,2026-10-%02d,%d,\n"
                            .formatted(day, day % 10 == 0 ? 40 : 0));
            text.append("stopped-drone-long,%d oktober 2026,%d,%%\n".formatted(day, 80 + day % 2));
        }
        for (int day = 1; day <= 20; day++) {
            text.append("launches-drone-long,%d листопада 2026,0,\n".formatted(day));
        }
        text.append("launches-drone-long,20 November 2026,-6,drones a day\n");
        text.append("launches-drone-long,2026-10-31,-96,\n");
        text.append("launches-drone-long,2027-02,7000,\n");
        ActualsFile.Read read = read(text.toString());
        assertThat(read.problems().stream().map(p -> p.line(Language.EN).replace(folder + "/", "")))
                .containsExactly(
                        "new.csv, line 2, column 'date': Of 'launches-drone-long' only 1 of the 30 days of 2026-09 have a figure, so the month is left out.",
                        "new.csv, line 3, column 'date': Of 'launches-drone-long' only 1 of the 31 days of 2026-12 have a figure, so the month is left out.",
                        "new.csv, line 97, column 'date': Of 'launches-drone-long' 20 of the 30 days of 2026-11 have a figure; the others count as if they were like these.",
                        "new.csv, line 97, column 'quantity': '-6' is out of range. Expected 0 or more.");
        assertThat(read.c().actuals())
                .extracting(
                        Actual::series, Actual::date, a -> Math.round(1e6 * a.quantity().value()))
                .contains(
                        tuple("launches-drone-long", "2026-10", 3_500_000_000L),
                        tuple("launches-drone-long", "2027-02", 7_000_000_000L),
                        tuple("launches-missile-cruise", "2026-10", 120_000_000L),
                        tuple("stopped-drone-long", "2026-10", 805_161L));
    }

    /** A figure below nought corrects the one of its month; alone it says nothing. */
    @Test
    void aMonthIsCorrectedAndAnotherUnitIsReckonedOver() throws IOException, BadFileException {
        ActualsFile.Read read =
                read(
                        """
                        series,date,quantity,unit
                        launches-drone-long,October 2026,7000,
                        launches-drone-long,жовтень 2026,-250,
                        launches-drone-long,nov. 2026,200,drones per dag
                        launches-drone-long,2026-12,1.5,тис. дронів на тиждень
                        launches-drone-long,2027,96,thousand drones a year
                        launches-drone-long,2027-q1,7,thousand drones per month
                        europe-155-output,2027,0.1,million rounds a month
                        europe-155-output,31.01.2027,100,thousand rounds a month
                        """);
        assertThat(read.problems()).isEmpty();
        assertThat(read.c().actuals())
                .extracting(Actual::series, Actual::date, a -> Math.round(a.quantity().value()))
                .contains(
                        tuple("launches-drone-long", "2026-10", 6750L),
                        tuple("launches-drone-long", "2026-11", 6088L),
                        tuple("launches-drone-long", "2026-12", 6522L),
                        tuple("launches-drone-long:year", "2027-12", 96_000L),
                        tuple("launches-drone-long:quarter", "2027-03", 21_000L),
                        tuple("europe-155-output:year", "2027-12", 1_200_000L),
                        tuple("europe-155-output", "2027-01-31", 1_200_000L));
    }

    @Test
    void aFileOfAnotherCountryIsReadAsItsPeopleWroteIt() throws IOException, BadFileException {
        ActualsFile.Read read =
                read(
                        """
                        \ufeffSeries;Date;Quantity;Unit\r
                        Long-range drones launched at Ukraine;oktober 2026;6.912;\r
                        launches_drone_long;Q4 2026;6.144,5;drones per maand\r
                        Крилаті ракети, запущені по Україні;2026 Q4;1 312;\r
                        Stopped Drone Long;жовтень 2026;66,5 %;\r
                        """);
        assertThat(read.problems()).isEmpty();
        // A quarter that is told by the month is its sum all the same.
        assertThat(read.c().actuals())
                .extracting(Actual::series, Actual::date, a -> a.quantity().value())
                .containsExactly(
                        tuple("launches-drone-long", "2026-10", 6912.0),
                        tuple("launches-drone-long:quarter", "2026-12", 18433.5),
                        tuple("launches-missile-cruise:quarter", "2026-12", 1312.0),
                        tuple("stopped-drone-long", "2026-10", 0.665));
    }

    @Test
    void aNumberThatMayBeTwoIsSettledByItsColumnOrRefused() throws IOException, BadFileException {
        String lines = "series,date,quantity\nlaunches-drone-long,2026-10,\"1,912\"\n";
        assertThat(value(lines)).isEqualTo(1912);
        assertThat(value(lines.replace("\"1,912\"", "1.912"))).isEqualTo(1.912);
        String others = lines.replace("\"", "").replace("1,912", "#").replace(',', ';');
        assertThat(value(others.replace("#", "1.912") + "launches-drone-long;2026-11;7,5\n"))
                .isEqualTo(1912);
        assertThat(value(others.replace("#", "1,912") + "launches-drone-long;2026-11;0,75\n"))
                .isEqualTo(1.912);
        assertThat(value(others.replace("#", "1,912") + "launches-drone-long;2026-11;7.5\n"))
                .isEqualTo(1912);
        assertThat(problems(others.replace("#", "1.912")))
                .containsExactly(
                        "new.csv, line 2, column 'quantity': '1.912' is not clear: write 1912, or 1.9120 if decimals are meant.");
    }

    /** Rows of one month or of one series, as a spreadsheet of an office has them. */
    @Test
    void monthsMayBeColumnsAndSoMaySeries() throws IOException, BadFileException {
        String byMonth =
                """
                Launches; own count

                Series;Unit;sep. 2026;Oct-26;10/2026 prov.;2026-Q4;Total
                launches-drone-long;thousand drones a month;6,1;5,25;;;12
                launches-missile-cruise;;99;n/a;;300;
                """;
        ActualsFile.Read read = read(byMonth);
        assertThat(told(read))
                .containsExactly(
                        "new.csv, line 3, column '10/2026 prov.': This heading is no month, no series that is forecast, and no column that is known here, so the column is left out.",
                        "new.csv, line 3, column 'Total': This heading is no month, no series that is forecast, and no column that is known here, so the column is left out.",
                        "new.csv, line 5, column 'Oct-26': No figure stands here, so the row is left out.");
        assertThat(figures(read))
                .containsExactlyInAnyOrder(
                        tuple("launches-drone-long", "2026-09", 6100.0),
                        tuple("launches-drone-long", "2026-10", 5250.0),
                        tuple("launches-missile-cruise", "2026-09", 99.0),
                        tuple("launches-missile-cruise:quarter", "2026-12", 300.0));
        assertThat(problems(byMonth.replace("5,25", "some")))
                .contains(
                        "new.csv, line 4, column 'Oct-26': 'some' is not a number. Write digits with a decimal point, such as 1250.5.");
        ActualsFile.Read turned =
                read(
                        """
                        Month,launches-drone-long,Cruise missiles launched at Ukraine,adversary_use:adv-missile-ballistic
                        2026-09,6100,99,80
                        2026-10,6300,,77
                        """);
        assertThat(turned.problems()).isEmpty();
        assertThat(figures(turned))
                .containsExactlyInAnyOrder(
                        tuple("launches-drone-long", "2026-09", 6100.0),
                        tuple("launches-drone-long", "2026-10", 6300.0),
                        tuple("launches-missile-cruise", "2026-09", 99.0),
                        tuple("adversary_use:adv-missile-ballistic", "2026-09", 80.0),
                        tuple("adversary_use:adv-missile-ballistic", "2026-10", 77.0));
    }

    @Test
    void anotherWordForAHeadingCountsWhereOursIsNotThere() throws IOException, BadFileException {
        assertThat(
                        figures(
                                read(
                                        """
                                        Reeks,Maand,Datum van publicatie,Waarde
                                        launches-drone-long,2026-09,2026-10-05,6100
                                        """)))
                .containsExactly(tuple("launches-drone-long", "2026-09", 6100.0));
        assertThat(
                        figures(
                                read(
                                        """
                                        series,date,month,quantity,value
                                        launches-drone-long,2026-09,sep,6100,a
                                        """)))
                .containsExactly(tuple("launches-drone-long", "2026-09", 6100.0));
        assertThat(problems("series,date,month,month,quantity\nlaunches-drone-long,2026-09,,,5\n"))
                .containsExactly(
                        "new.csv, line 1, column 'month': The header names this column twice. Keep one.");
    }

    @Test
    void aWorkbookIsReadSheetBySheet() throws IOException, BadFileException {
        Path file = folder.resolve("book.xlsx");
        XlsxFile.write(
                file,
                List.of("Read me", "What was counted"),
                "drones",
                List.of(
                        new XlsxFile.Column("series", 9, false),
                        new XlsxFile.Column("date", 9, false),
                        new XlsxFile.Column("value (thousands)", 9, false)),
                List.of(
                        List.of("launches-drone-long", "2026-09", "6.125"),
                        List.of("launches-drone-long", "202610", "6")));
        ActualsFile.Read read = ActualsFile.of(file, CASE);
        assertThat(told(read))
                .containsExactly(
                        "book.xlsx [Read me], line 1: No line of this sheet names the columns series, date and quantity, so it is left out.");
        assertThat(figures(read))
                .containsExactly(
                        tuple("launches-drone-long", "2026-09", 6125.0),
                        tuple("launches-drone-long", "2026-10", 6000.0));
    }

    @Test
    void aTextOfAnOldSpreadsheetIsReadInItsOwnSigns() throws IOException, BadFileException {
        Path file = folder.resolve("old.txt");
        Files.writeString(
                file,
                "\ufeffseries\tdate\tquantity\tnote\nlaunches-drone-long\tвересень 2026\t6100\tя\n",
                StandardCharsets.UTF_16LE);
        assertThat(figures(ActualsFile.of(file, CASE)))
                .containsExactly(tuple("launches-drone-long", "2026-09", 6100.0));
        Files.write(
                file,
                "series;date;quantity;note\nlaunches-drone-long;1-Sep-26;6100;gezählt\n"
                        .getBytes(Charset.forName("windows-1252")));
        assertThat(figures(ActualsFile.of(file, CASE)))
                .containsExactly(tuple("launches-drone-long", "2026-09-01", 6100.0));
        Files.writeString(file, "PK\u0003\u0004 no workbook");
        assertThatThrownBy(() -> ActualsFile.of(file, CASE)).isInstanceOf(BadFileException.class);
    }

    /** A thousand that is not reckoned with would be a miss by a thousand. */
    @Test
    void aUnitIsReckonedOverOrRefused() throws IOException, BadFileException {
        ActualsFile.Read read =
                read(
                        """
                        series,date,quantity,unit
                        launches-drone-long,2026-09,6.1,thousands
                        launches-drone-long,2026-10,6.3,thousand UAVs per month
                        adversary-shells-output,2026-09,260,'000 rounds a month
                        ukraine-fpv-output,2027,4.2,mln
                        europe-military-allocations,2027,30000,€ million a year
                        adversary_use:adv-missile-cruise,2026-09,0.099,k missiles
                        funds,2027,12,EUR billion a year
                        """);
        assertThat(told(read))
                .containsExactly(
                        "new.csv, line 3, column 'unit': 'thousand UAVs per month' is not the unit of this series, 'drones a month'. What is counted is taken to be the same; hundred, thousand, million and billion, and a day, week, month, quarter or year, are reckoned over.");
        assertThat(figures(read))
                .containsExactlyInAnyOrder(
                        tuple("launches-drone-long", "2026-09", 6100.0),
                        tuple("launches-drone-long", "2026-10", 6300.0),
                        tuple("adversary-shells-output", "2026-09", 260_000.0),
                        tuple("ukraine-fpv-output", "2027-12", 4_200_000.0),
                        tuple("europe-military-allocations", "2027-12", 30.0),
                        tuple("adversary_use:adv-missile-cruise", "2026-09", 99.0),
                        tuple("funds", "2027-12", 12_000.0));
        assertThat(
                        problems(
                                """
                                series,date,quantity,unit
                                europe-military-allocations,2027,30,$ billion a year
                                launches-drone-long,2027-01,30,euros
                                """))
                .containsExactly(
                        "new.csv, line 2, column 'unit': '$ billion a year' cannot be reckoned over to the unit of this series, 'EUR billion a year': it is another currency, or of another span of time. Convert the figures.",
                        "new.csv, line 3, column 'unit': 'euros' cannot be reckoned over to the unit of this series, 'drones a month': it is another currency, or of another span of time. Convert the figures.");
    }

    @Test
    void aYearThatBeganBeforeTheCaseIsToldToBeScaled() throws IOException, BadFileException {
        assertThat(
                        problems(
                                """
                                series,date,quantity
                                launches-drone-long,2026,65000
                                launches-drone-long,2026-Q4,18000
                                launches-drone-long,2026-Q3,18000
                                """))
                .containsExactly(
                        "new.csv, line 2, column 'date': This counts months from 2026-01 on, and the case forecasts them from 2026-09 on: what it forecasts of the rest is scaled up.",
                        "new.csv, line 4, column 'date': This counts months from 2026-07 on, and the case forecasts them from 2026-09 on: what it forecasts of the rest is scaled up.");
    }

    /** What the model counts nothing of would be forecast as nought. */
    @Test
    void aSeriesOfWhichTheModelCountsNothingIsLeftOut() throws IOException, BadFileException {
        List<String> told =
                problems(
                        """
                        series,date,quantity
                        adversary_use:shell-155,2026-09,120
                        capacity:shell-155:eu mars,2026-09,80000
                        used,2026-09,80000
                        funds::eu-lone,2026-09,5
                        funds::nato-pledge,2026-09,5
                        adversary_use:adv-drone-long:mars,2026-09,90000
                        capacity:shell-155:eu uk-no:month,2026-09,90000
                        """);
        assertThat(told.stream().map(line -> line.replaceAll("\\(.*\\)", "(…)")))
                .containsExactly(
                        "new.csv, line 2, column 'series': 'shell-155' is not in what adversary_use counts here (…). The row is left out.",
                        "new.csv, line 3, column 'series': 'mars' is not in what capacity counts here (…). The row is left out.",
                        "new.csv, line 4, column 'series': 'used' does not say which item it counts. Write it as used:ITEM.",
                        "new.csv, line 5, column 'series': 'eu-lone' is not in what funds counts here (…). Did you mean 'eu-loan'? The row is left out.",
                        "new.csv, line 6, column 'series': 'nato-pledge' is not in what funds counts here (…). The row is left out.",
                        "new.csv, line 7, column 'series': 'mars' is not in the parts of adversary_use: it has none. The row is left out.");
        assertThat(told.getFirst())
                .contains("(adv-drone-long, adv-missile-ballistic, adv-missile-cruise, adv-shell)");
    }

    private List<String> told(ActualsFile.Read read) {
        return read.problems().stream()
                .map(p -> p.line(Language.EN).replace(folder + "/", ""))
                .toList();
    }

    private static List<Tuple> figures(ActualsFile.Read read) {
        return read.c().actuals().stream()
                .map(a -> tuple(a.series(), a.date(), Math.round(1e9 * a.quantity().value()) / 1e9))
                .toList();
    }

    private double value(String text) throws IOException, BadFileException {
        ActualsFile.Read read = read(text);
        assertThat(read.problems()).isEmpty();
        return read.c().actuals().getFirst().quantity().value();
    }
}
