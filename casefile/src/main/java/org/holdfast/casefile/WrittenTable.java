package org.holdfast.casefile;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.casefile.schema.Decimal;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problem;
import org.holdfast.intake.Problems;
import org.holdfast.intake.TextFile;
import org.holdfast.intake.Where;
import org.holdfast.intake.tables.Book;
import org.holdfast.intake.tables.Cell;
import org.holdfast.intake.tables.Line;

/**
 * Figures as people lay them out, in a text file or on the sheets of a workbook: one a line, or a
 * series a line with a column each month, or a month a line with a column each series; a title may
 * stand above the headings.
 *
 * @param figures one by one, whichever way they were laid out
 * @param decimal the sign before decimals that is usual in such a file; a blank for none
 */
record WrittenTable(List<Figure> figures, char decimal) {
    static final String SERIES = "series";
    static final String DATE = "date";
    static final String QUANTITY = "quantity";
    static final List<String> NEEDED = List.of(SERIES, DATE, QUANTITY);

    /** What may stand beside figures. */
    private static final Set<String> BESIDE =
            Set.of(
                    SERIES,
                    DATE,
                    QUANTITY,
                    "quantity_low",
                    "quantity_high",
                    "unit",
                    "source",
                    "known_on",
                    "note",
                    "measure",
                    "item",
                    "bloc",
                    "period",
                    "scale");

    private static final int MOST_LINES = 200_000;

    /** In how many lines the headings are looked for. */
    private static final int TITLE_LINES = 20;

    /** By which of our headings another is known. */
    private static final Map<String, String> KNOWN = new HashMap<>();

    static {
        known(SERIES, "reeks", "ряд");
        known(DATE, "month", "datum", "maand", "дата", "місяць");
        known(QUANTITY, "value", "figure", "waarde", "aantal", "значення", "кількість");
        known("unit", "eenheid", "одиниця");
    }

    private static void known(String ours, String... others) {
        for (String other : others) {
            KNOWN.put(other, ours);
        }
    }

    /** {@code quantity (thousand rounds)}. */
    private static final Pattern WITH_UNIT = Pattern.compile("([^(\\[]+)[(\\[]([^)\\]]+)[)\\]]");

    WrittenTable {
        figures = List.copyOf(figures);
    }

    /**
     * A figure and what stands beside it.
     *
     * @param cells by their headings, without empty ones
     * @param line where it stands
     * @param headings in which what stands under ours stands in the file
     */
    record Figure(Map<String, String> cells, Where line, Map<String, String> headings) {
        /** What stands under a heading; empty if nothing does. */
        String at(String head) {
            return cells.getOrDefault(head, "");
        }

        /** Where it stands. */
        Where where(String head) {
            return line.atColumn(headings.getOrDefault(head, head));
        }
    }

    /** A sheet of which no line names the columns, and what stands in its first. */
    private record Unheaded(Where first, List<String> heads) {
        Problem problem(boolean isBesideFigures) {
            // With figures on another sheet, one without is a page of words; alone it is a mistake.
            return isBesideFigures
                    ? CaseProblems.sheetLeftOut(first)
                    : CaseProblems.noSuchHeading(
                            first,
                            NEEDED.stream().filter(n -> !heads.contains(n)).findFirst().orElse(""),
                            String.join(", ", heads));
        }
    }

    /**
     * Reads a file.
     *
     * @param isSeries whether a heading names a series
     */
    static WrittenTable of(Path file, Predicate<String> isSeries, Problems problems)
            throws BadFileException {
        Where whole = Where.inFile(file.toString());
        if (Files.exists(file) && !Files.isDirectory(file) && !Files.isRegularFile(file)) {
            problems.add(FileProblems.notAFile(whole));
            return new WrittenTable(List.of(), ' ');
        }
        if (file.toFile().length() > TextFile.LARGEST_TABLE) {
            problems.add(FileProblems.tooLarge(whole, TextFile.LARGEST_TABLE));
            return new WrittenTable(List.of(), ' ');
        }
        try (Book book = Book.open(file)) {
            List<Figure> figures = new ArrayList<>();
            List<Unheaded> unheaded = new ArrayList<>();
            boolean isFound = false;
            for (String sheet : book.sheets()) {
                Where at =
                        book.sheets().size() == 1 ? whole : Where.inFile(file + " [" + sheet + "]");
                List<Line> lines = lines(book, sheet, at, problems);
                Optional<Layout> layout =
                        lines.stream()
                                .limit(TITLE_LINES)
                                .flatMap(line -> Layout.of(line, isSeries).stream())
                                .findFirst();
                layout.ifPresent(l -> l.read(lines, at, figures, problems));
                isFound |= layout.isPresent();
                if (layout.isEmpty() && !lines.isEmpty()) {
                    Line first = lines.getFirst();
                    unheaded.add(new Unheaded(line(at, first), heads(first)));
                }
            }
            for (Unheaded sheet : unheaded) {
                problems.add(sheet.problem(isFound));
            }
            if (figures.isEmpty() && !problems.hasErrors()) {
                problems.add(CaseProblems.noFigures(whole));
            }
            return new WrittenTable(figures, book.decimal());
        }
    }

    private static Where line(Where sheet, Line line) {
        return sheet.atLine(Math.toIntExact(line.row()));
    }

    private static List<Line> lines(Book book, String sheet, Where at, Problems problems)
            throws BadFileException {
        try (Stream<Line> all = book.lines(sheet)) {
            List<Line> lines = all.filter(line -> !line.isBlank()).limit(MOST_LINES + 1L).toList();
            if (lines.size() > MOST_LINES) {
                problems.add(FileProblems.tooMany(at, CaseMessages.LINES, MOST_LINES));
            }
            return lines;
        }
    }

    /** Headings as ours; another word for one of ours counts where ours itself is not there. */
    private static List<String> heads(Line line) {
        List<String> own = line.cells().stream().map(cell -> plain(cell.text())).toList();
        return own.stream()
                .map(head -> {
                    String known = KNOWN.getOrDefault(head, head);
                    return own.contains(known) ? head : known;
                })
                .toList();
    }

    private static String plain(String heading) {
        return WITH_UNIT
                .matcher(heading)
                .replaceFirst("$1")
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[ _]+", "_");
    }

    /**
     * The headings of a sheet, and how figures stand under them.
     *
     * @param wide columns of which each holds figures of what its heading says; empty where a line
     *     holds one figure
     * @param says what their headings say, a date or a series
     * @param unit of all figures; empty if their heading names none
     */
    private record Layout(
            Line line, List<String> heads, List<Integer> wide, String says, String unit) {
        static Optional<Layout> of(Line line, Predicate<String> isSeries) {
            List<String> heads = WrittenTable.heads(line);
            if (heads.containsAll(NEEDED)) {
                Matcher named = WITH_UNIT.matcher(line.at(heads.indexOf(QUANTITY)).text());
                String unit = named.matches() ? named.group(2).strip() : "";
                return Optional.of(new Layout(line, heads, List.of(), "", unit));
            }
            boolean isByMonth = heads.contains(SERIES) && !heads.contains(DATE);
            boolean isBySeries = heads.contains(DATE) && !heads.contains(SERIES);
            Predicate<String> isWide = isByMonth ? WrittenDate::isDate : isSeries;
            List<Integer> wide = new ArrayList<>();
            for (int k = 0; k < heads.size(); k++) {
                if (!BESIDE.contains(heads.get(k)) && isWide.test(line.at(k).text())) {
                    wide.add(k);
                }
            }
            return isByMonth == isBySeries || wide.isEmpty()
                    ? Optional.empty()
                    : Optional.of(new Layout(line, heads, wide, isByMonth ? DATE : SERIES, ""));
        }

        void read(List<Line> lines, Where at, List<Figure> figures, Problems problems) {
            Where top = WrittenTable.line(at, line);
            for (int k = 0; k < heads.size(); k++) {
                String head = heads.get(k);
                Where heading = top.atColumn(line.at(k).text());
                if (!head.isEmpty() && heads.indexOf(head) < k) {
                    problems.add(FileProblems.duplicateColumn(heading));
                } else if (!head.isEmpty()
                        && !wide.isEmpty()
                        && !wide.contains(k)
                        && !BESIDE.contains(head)) {
                    problems.add(CaseProblems.columnLeftOut(heading));
                }
            }
            for (Line row : lines) {
                if (row.row() > line.row()) {
                    read(row, WrittenTable.line(at, row), figures);
                }
            }
        }

        private void read(Line row, Where at, List<Figure> figures) {
            Map<String, String> cells = new LinkedHashMap<>();
            Map<String, String> headings = new HashMap<>();
            if (!unit.isEmpty()) {
                cells.put("unit", unit);
            }
            for (int k = 0; k < heads.size(); k++) {
                String text = text(row.at(k));
                headings.putIfAbsent(heads.get(k), line.at(k).text());
                if (!text.isEmpty() && !wide.contains(k)) {
                    cells.put(heads.get(k), text);
                }
            }
            if (wide.isEmpty()) {
                figures.add(new Figure(cells, at, headings));
            }
            for (int k : wide) {
                String text = text(row.at(k));
                if (!text.isEmpty()) {
                    String heading = line.at(k).text();
                    figures.add(
                            new Figure(
                                    with(cells, Map.of(says, heading, QUANTITY, text)),
                                    at,
                                    with(headings, Map.of(says, heading, QUANTITY, heading))));
                }
            }
        }

        private static Map<String, String> with(Map<String, String> all, Map<String, String> more) {
            Map<String, String> both = new HashMap<>(all);
            both.putAll(more);
            return both;
        }
    }

    /**
     * A number that a workbook knows to be one, written so that none of its signs is doubtful; what
     * a formula would come to is not known.
     */
    private static String text(Cell cell) {
        return switch (cell) {
            case Cell.Figure(double value, _) -> {
                String plain = Decimal.plain(value);
                yield plain.contains(".") ? plain + "0000" : plain;
            }
            case Cell.Uncalculated _ -> "?";
            case Cell.Empty _, Cell.Words _, Cell.Day _ -> cell.text();
        };
    }
}
