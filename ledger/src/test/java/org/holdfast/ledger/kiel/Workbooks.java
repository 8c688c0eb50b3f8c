package org.holdfast.ledger.kiel;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Workbooks in the tracker's layouts, of countries that do not exist. They hold the traps of the
 * real ones: values in a package's first row, a column without a heading, dates in words, sums
 * typed in by hand, blanks at the end, one package counted in another.
 */
final class Workbooks {
    static final String MAIN = "Bilateral assistance, MAIN DATA";

    static final List<String> HEADS =
            List.of(
                    "ID",
                    "countries",
                    "Announcement Date",
                    "Type of Aid General",
                    "Explanation",
                    "Original Currency",
                    "Monetary Value as Given by Source",
                    "",
                    "Type of item",
                    "No. of Units",
                    "No. of Units delivered (in-kind military aid)",
                    "Value committed (own estimate, in USD)",
                    "Value delivered (own estimate, in USD)",
                    "Total ",
                    "Converted Value in EUR",
                    "Total monetary value delivered in EUR",
                    "value_source_commitments");

    private static final LocalDate MAY = LocalDate.of(2022, 5, 3);

    /** Rates in the workbook: 2 crowns (CRW) and 1 dollar for a euro. */
    static final List<List<Object>> RATES =
            lines(
                    """
                    Currency | 1 EUR
                    EUR      | 1
                    USD      | 1
                    CRW      | 2
                    """);

    static List<List<Object>> rows() {
        return lines(
                """
                ARF1 | Arcadia | 2022-05-03 | Financial | A loan. | CRW | 400e6 | . | . | . | . | . | . | 400e6 | 200e6 | 50e6 | given
                ARM1 | Arcadia | until 7/27/2022 | Military | Guns and shells. | USD | Not given | howitzer | Heavy weapon | 10 | 4 | 30e6 | 12e6 | 40e6 | 40e6 | 12e6 | prices
                ARM1 | Arcadia | until 7/27/2022 | Military | Guns and shells. | USD | Not given | shell | Ammunition | undisclosed | . | 10e6 | . |  |  |  | prices
                ARM1 | Arcadia | until 7/27/2023 | Military | Guns and shells. | USD | Not given | lorry | Vehicle | dozens | partially | . | . |  |  |  | prices
                ARM2 | Arcadia | not specified, 03/22 | 'Military ' | Left out by a slip. | USD | 5e6 | . | . | . | . | . | . | 5e6 | . | . | given
                BOH1 | Borduria | 2922-02-09 | Humanitarian | Blankets. | EUR | 1e6 | blanket | Humanitarian | 1.000.00 | . | . | . | 1e6 | 1e6 | . | given
                BOM1 | Borduria | 2022-05-03 | Military | Tranches. | USD | 1e6 | radio | Equipment | 5 | . | . | . | 9e6 | 9e6 | . | given
                BOM1 | Borduria | 2022-05-03 | Military | Tranches. | USD | 2e6 | helmet | Equipment | 70 | . | . | . |  |  |  | given
                BOM2 | Borduria | 2022-05-03 | Military | Worth 7 million EUR. | USD | 7e6 | . | . | . | . | . | . | 7e6 | 7e6 | . | given
                 | Total |  |  |  |  |  |  |  |  |  |  |  |  | 257e6 |  |
                EPM1 | European Peace Facility | 2022-05-03 | Military | For members. | EUR | 90e6 | . | . | . | . | . | . | 90e6 | 90e6 | . | given
                XXX1 | Borduria | 2022-05-03 | Moral | Good wishes. | EUR | 1 | . | . | . | . | . | . | 1 | 1 | . | given
                """);
    }

    static final List<List<Object>> SUMMARY =
            lines(
                    """
                     | Numbers by country
                     | Country | EU member | Financial commitments | Humanitarian commitments | Military commitments | Total bilateral commitments | GDP (2021) | Share in EU commitments | Financial commitments with military purpose
                     |  |  | € billion | € billion | € billion | € billion | US$ billion | € billion | € billion
                     | Arcadia | 0 | 0.2 | 0 | 0.04 | 0.24 | 100 | 0 | 0.01
                     | Borduria | 1 | 0 | 0.001 | 0.016 | 0.017 | 50 | 0.3 | 0
                     | Total | . | 0.2 | 0.001 | 0.057 | 0.257 | 150 | 0.3 | 0.01
                    """);

    /** Arms in kind: the peace facility's money for arms is none. */
    static final List<List<Object>> IN_KIND =
            lines(
                    """
                     | Military in-kind commitments and deliveries (€ billion)
                     | Country | In-kind commitments | In-kind deliveries | Share delivered
                     | Arcadia | 0.03                | 0.012              | 40
                     | Borduria | 0.009               | 0                  | 0
                     | Total | 0.039               | 0.012              | .
                    """);

    /** Money, of which no row says that it was paid. */
    static final List<List<Object>> BUDGET =
            lines(
                    """
                     | Budget support disbursements (€ billion)
                     | Country | Commitments (committed Loans and Grants) | Disbursements | To be disbursed | Disbursed share
                     | Arcadia | 0.2 | 0.15 | 0.05 | 75
                     | Total | 0.2 | 0.15 | 0.05 | .
                    """);

    /** The same by month; the year stands above its first month only. */
    static final List<List<Object>> BY_MONTH =
            lines(
                    """
                     |                 |          |          | 2023    |
                     | Country         | November | December | January | February
                     | Arcadia         | 0.001    |          | 0.002   |
                     | EU Institutions |          |          |         | 0.003
                     | Total           | 0.001    | 0        | 0.002   | 0.003
                    """);

    static final List<String> LATER_HEADS =
            List.of(
                    "activity_id",
                    "sub_activity_id",
                    "donor",
                    "announcement_date",
                    "month",
                    "aid_type_general",
                    "measure",
                    "explanation",
                    "reporting_currency",
                    "source_reported_value",
                    "tot_activity_value",
                    "tot_activity_value_EUR",
                    "tot_activity_value_constant_currency",
                    "tot_sub_activity_value_EUR",
                    "tot_sub_activity_value_EUR_redistr",
                    "tot_sub_activity_value_EUR_OLD",
                    "tot_value_deliv_EUR",
                    "item",
                    "item_type",
                    "item_value_estimate_USD");

    static List<List<Object>> laterRows() {
        return lines(
                """
                AR1 | AR1a | Arcadia | 2022-05-03 | 5 | Military | Allocation |  | CRW | 8e6 | 4e6 | 4e6 | 4e6 | 3e6 | 2.5e6 | 9e6 | 1e6 | gun | Weapon | 2e6
                AR1 | AR1b | Arcadia | 2022-05-03 | 5 | Military | Allocation |  | CRW | 8e6 | 0 | 0 | 0 | 1e6 | 1.5e6 | 9e6 | 0 | shell | Ammunition | 1e6
                AR2 | AR2a | Arcadia |  | 7 | Financial | Commitment |  | CRW | 20e6 | 10e6 | 10e6 | 10e6 | 0 | 0 | 0 | 0 |  |  |
                BO1 | BO1a | Borduria |  | 0 | 'Humanitarian ' | Allocation |  | EUR | 6e6 | 6e6 | 6e6 | 6e6 | 6e6 | 6e6 | 6e6 | 0 |  |  |
                EI1 | EI1a | European Investment Bank | 2022-05-03 | 5 | Financial | Allocation |  | EUR | 7e6 | 7e6 | 7e6 | 7e6 | 7e6 | 7e6 | 7e6 | 0 |  |  |
                EU1 | EU1a | EU (Commission and Council) | 2022-05-03 | 5 | Financial | Allocation |  | EUR | -1e6 | -1e6 | -1e6 | -1e6 | -1e6 | -1e6 | -1e6 | 0 |  |  |
                """);
    }

    static final List<List<Object>> LATER_SUMMARY =
            lines(
                    """
                     | Country | Allocations |  |  | Commitments |  |
                     | Country | Financial allocations | Humanitarian allocations | Military allocations | Financial commitments | Humanitarian commitments | Military commitments
                     |  | € billion | € billion | € billion | € billion | € billion | € billion
                     | Arcadia | 0 | 0 | 0.004 | 0.01 | 0 | 0.004
                     | Borduria | 0 | 0 | 0 | 0 | 0 | 0
                     | EU (Commission and Council) | 0.006 | 0 | 0 | 0.006 | 0 | 0
                    """);

    /** Headings of which none is known, in the order of {@link #LATE}. */
    static final List<String> STRANGE =
            List.of("Nr", "Who", "When", "Category", "State", "Given as", "Figure A", "Figure B");

    /** The same as a later release calls them. */
    static final List<String> LATE =
            List.of(
                    "activity_id",
                    "donor",
                    "announcement_date",
                    "aid_type_general",
                    "measure",
                    "reporting_currency",
                    "tot_activity_value_EUR",
                    "tot_sub_activity_value_EUR_redistr");

    private static final List<String> DONORS = List.of("Arcadia", "Borduria", "Freedonia", "Oz");

    /** Sixteen rows of four donors; each commits and allocates twice in two kinds. */
    static List<List<Object>> lateRows(double unit) {
        List<List<Object>> rows = new ArrayList<>();
        for (int d = 0; d < DONORS.size(); d++) {
            for (int k = 0; k < 4; k++) {
                double worth = (1 + d) * (3 + k) * 1e6;
                rows.add(
                        List.of(
                                "A" + d + k,
                                DONORS.get(d),
                                MAY.plusDays(k),
                                k % 2 == 0 ? "Military" : "Financial",
                                k == 3 ? "Commitment" : "Allocation",
                                "USD",
                                2 * worth / unit,
                                k == 3 ? 0 : worth / unit));
            }
        }
        return rows;
    }

    /** What these rows add up to, in billions. */
    static List<List<Object>> lateSummary() {
        List<List<Object>> lines = new ArrayList<>();
        lines.add(
                List.of(
                        "Country",
                        "Financial allocations",
                        "Military allocations",
                        "Financial commitments",
                        "Military commitments"));
        lines.add(List.of("", "€ billion", "€ billion", "€ billion", "€ billion"));
        for (int d = 0; d < DONORS.size(); d++) {
            double one = (1 + d) * 1e-3;
            lines.add(List.of(DONORS.get(d), 4 * one, 8 * one, 20 * one, 16 * one));
        }
        return lines;
    }

    /** A later workbook of those rows, its headings in the row after some lines of words. */
    static Path late(Path folder, List<String> heads, double unit, int above, int... order) {
        List<List<Object>> lines = new ArrayList<>();
        for (int k = 0; k < above; k++) {
            lines.add(List.of("", "About this sheet, line " + k));
        }
        List<List<Object>> rows = main(heads, lateRows(unit));
        lines.addAll(order.length == 0 ? rows : reordered(rows, order));
        return write(
                folder.resolve("Tracker_Release_19.xlsx"),
                new Table("Country Summary (€)", lateSummary()),
                new Table("Bilateral Assistance, MAIN DATA", lines));
    }

    private Workbooks() {}

    /** Lines as they are drawn: cells between bars, of which one in quotes keeps its blanks. */
    static List<List<Object>> lines(String drawn) {
        return drawn.lines()
                .map(line -> Arrays.stream(line.split("\\|", -1)).map(Workbooks::cell).toList())
                .toList();
    }

    private static Object cell(String drawn) {
        String cell = drawn.strip();
        if (cell.matches("\\d{4}-\\d\\d-\\d\\d")) {
            return LocalDate.parse(cell);
        }
        if (cell.matches("-?\\d+")) {
            return Integer.valueOf(cell);
        }
        if (cell.matches("-?\\d+(\\.\\d+)?(e\\d+)?")) {
            return Double.valueOf(cell);
        }
        return switch (cell) {
            case "given" -> "Value is given by the source";
            case "prices" -> "Value is calculated with prices";
            default -> cell.replaceAll("^'|'$", "");
        };
    }

    /** A sheet and its lines. */
    record Table(String name, List<? extends List<?>> lines) {}

    static List<List<Object>> main(List<String> heads, List<List<Object>> rows) {
        List<List<Object>> lines = new ArrayList<>();
        lines.add(List.copyOf(heads));
        lines.addAll(rows);
        return lines;
    }

    /** Columns in another order. */
    static List<List<Object>> reordered(List<List<Object>> lines, int... order) {
        return lines.stream()
                .map(line -> Arrays.stream(order).mapToObj(k -> line.get(k)).toList())
                .map(line -> (List<Object>) new ArrayList<Object>(line))
                .toList();
    }

    static Path releaseSeven(Path folder) {
        return write(
                folder.resolve("Tracker_Release_7.xlsx"),
                new Table("ReadMe", List.of(List.of("", "A made-up tracker – 7th release"))),
                new Table(MAIN, main(HEADS, rows())),
                new Table("Country Summary", SUMMARY),
                new Table("Exchange rates", RATES));
    }

    /** With what arrived told on sheets of its own. */
    static Path withArrivals(Path folder) {
        return write(
                folder.resolve("Tracker_Release_7.xlsx"),
                new Table(MAIN, main(HEADS, rows())),
                new Table("Country Summary", SUMMARY),
                new Table("Figure 8 Budget support", BUDGET),
                new Table("Figure A4 Military in-kind", IN_KIND),
                new Table("Exchange rates", RATES));
    }

    /** A later one with what was paid by month. */
    static Path laterByMonth(Path folder) {
        return write(
                folder.resolve("Tracker_Release_28.xlsx"),
                new Table("Country Summary (€)", LATER_SUMMARY),
                new Table("Financial disb per Month (€)", BY_MONTH),
                new Table("Bilateral Assistance, MAIN DATA", main(LATER_HEADS, laterRows())));
    }

    static Path later(Path folder) {
        return write(
                folder.resolve("Tracker_Release_28.xlsx"),
                new Table("Country Summary ($)", List.of(List.of("", "Country"))),
                new Table("Country Summary (€)", LATER_SUMMARY),
                new Table("Bilateral Assistance, MAIN DATA", main(LATER_HEADS, laterRows())));
    }

    static Path write(Path file, Table... tables) {
        try (OutputStream out = Files.newOutputStream(file);
                Workbook book = new Workbook(out, "test", "1.0")) {
            for (Table table : tables) {
                Worksheet sheet = book.newWorksheet(table.name());
                for (int r = 0; r < table.lines().size(); r++) {
                    for (int c = 0; c < table.lines().get(r).size(); c++) {
                        put(sheet, r, c, table.lines().get(r).get(c));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file;
    }

    private static void put(Worksheet sheet, int row, int column, Object value) {
        switch (value) {
            case String text when text.isEmpty() -> {}
            case String text -> sheet.value(row, column, text);
            case Number number -> sheet.value(row, column, number);
            case LocalDate day -> {
                sheet.value(row, column, day);
                sheet.style(row, column).format("yyyy-MM-dd").set();
            }
            default -> throw new IllegalArgumentException("no cell for " + value);
        }
    }
}
