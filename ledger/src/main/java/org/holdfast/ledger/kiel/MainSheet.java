package org.holdfast.ledger.kiel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.ledger.Locator;
import org.holdfast.ledger.files.BadFileException;
import org.holdfast.ledger.files.Book;
import org.holdfast.ledger.files.Cell;
import org.holdfast.ledger.files.Line;
import org.holdfast.ledger.imports.Log;
import org.holdfast.ledger.imports.Recognised;
import org.holdfast.ledger.reading.Headings;
import org.holdfast.ledger.reading.Headings.Found;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/**
 * The sheet with a row for every item of aid, and its columns, both found by what they are called.
 *
 * @param sheet name of the sheet
 * @param headingRow row of the headings, from 1
 * @param columns those that were found
 * @param unnamedItems whether the column of items was found without a heading
 */
record MainSheet(
        String file,
        String sheet,
        long headingRow,
        Map<KielColumn, Found> columns,
        boolean unnamedItems,
        List<String> columnNames) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LOOK = 40;
    private static final int LOOK_AFTER = 60;
    private static final int LIKELY = 6;
    private static final int NAMED_SO = 40;

    MainSheet {
        columns = Map.copyOf(columns);
        columnNames = List.copyOf(columnNames);
    }

    /**
     * The main sheet of a book, if it has one. Sheets that are called so come first; one that could
     * not do better with every column there is, is not read.
     */
    static Optional<MainSheet> find(Book book) throws BadFileException {
        MainSheet best = null;
        int most = LIKELY - 1;
        List<String> sheets =
                book.sheets().stream()
                        .sorted(Comparator.comparingInt((String s) -> -weight(s)))
                        .toList();
        for (String sheet : sheets) {
            if (KielColumn.values().length + weight(sheet) <= most) {
                continue;
            }
            Optional<MainSheet> one = headings(book, sheet);
            int score = one.map(s -> s.columns().size() + weight(sheet)).orElse(0);
            if (score > most) {
                most = score;
                best = one.get();
            }
        }
        return Optional.ofNullable(best);
    }

    private static int weight(String sheet) {
        String name = sheet.toLowerCase(Locale.ROOT);
        int weight = 0;
        if (name.contains("main data")) {
            weight += NAMED_SO;
        }
        if (name.contains("bilateral")) {
            weight += NAMED_SO;
        }
        if (name.contains("commercial") || name.contains("multilateral")) {
            weight -= 2 * NAMED_SO;
        }
        return weight;
    }

    private static Optional<MainSheet> headings(Book book, String sheet) throws BadFileException {
        Headings<KielColumn> headings = KielColumn.headings();
        MainSheet best = null;
        try (Stream<Line> lines = book.lines(sheet)) {
            Iterator<Line> all = lines.iterator();
            List<Line> after = new ArrayList<>();
            Line bestLine = null;
            int look = LOOK;
            for (int k = 0; k < look && all.hasNext(); k++) {
                Line line = all.next();
                if (k < LOOK
                        && line.cells().stream().filter(c -> c instanceof Cell.Words).count()
                                >= 3) {
                    Map<KielColumn, Found> found = headings.in(line);
                    if (found.containsKey(KielColumn.DONOR)
                            && (best == null || found.size() > best.columns().size())) {
                        best = of(book, sheet, line, found, false);
                        bestLine = line;
                        look = LOOK + LOOK_AFTER;
                        after.clear();
                        continue;
                    }
                }
                after.add(line);
            }
            if (best != null && bestLine != null && !best.columns().containsKey(KielColumn.ITEM)) {
                Optional<Integer> items = unnamed(bestLine, best.columns(), after);
                if (items.isPresent()) {
                    Map<KielColumn, Found> more = new EnumMap<>(KielColumn.class);
                    more.putAll(best.columns());
                    more.put(KielColumn.ITEM, new Found(items.get(), "", false));
                    best = of(book, sheet, bestLine, more, true);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    private static MainSheet of(
            Book book, String sheet, Line line, Map<KielColumn, Found> found, boolean unnamed) {
        List<String> names = new ArrayList<>();
        int wide =
                Math.max(
                        line.cells().size(),
                        1 + found.values().stream().mapToInt(Found::column).max().orElse(0));
        for (int k = 0; k < wide; k++) {
            String heading = line.at(k).text();
            names.add(sheet.isEmpty() && !heading.isEmpty() ? heading : book.column(k));
        }
        return new MainSheet(book.file(), sheet, line.row(), found, unnamed, names);
    }

    /**
     * The column of items has no heading in Release 7: of the columns without one that hold words,
     * the one left of the items' type, else the first.
     */
    private static Optional<Integer> unnamed(
            Line heads, Map<KielColumn, Found> found, List<Line> after) {
        Set<Integer> taken =
                found.values().stream()
                        .map(Found::column)
                        .collect(Collectors.toCollection(HashSet::new));
        List<Integer> candidates = new ArrayList<>();
        for (int k = 0; k < heads.cells().size(); k++) {
            int column = k;
            if (!taken.contains(k)
                    && heads.at(k).text().isEmpty()
                    && after.stream().anyMatch(line -> isWord(line.at(column)))) {
                candidates.add(k);
            }
        }
        Found type = found.get(KielColumn.ITEM_TYPE);
        if (type != null && candidates.contains(type.column() - 1)) {
            return Optional.of(type.column() - 1);
        }
        return type == null ? Optional.empty() : candidates.stream().findFirst();
    }

    private static boolean isWord(Cell cell) {
        return cell instanceof Cell.Words
                && cell.text().length() > 1
                && !cell.text().startsWith("#");
    }

    /**
     * Whether rows say whether they are commitments or allocations: the layout since Release 20.
     */
    boolean isLater() {
        return columns.containsKey(KielColumn.MEASURE)
                || columns.containsKey(KielColumn.ACTIVITY_VALUE)
                || columns.containsKey(KielColumn.SUB_VALUE_REDISTRIBUTED);
    }

    /** Throws if a column is not there that no total can be found without. */
    void requireEssentials() throws BadFileException {
        List<Text> missing = new ArrayList<>();
        if (!columns.containsKey(KielColumn.KIND)) {
            missing.add(
                    new Text(
                            "the kind of aid ('Type of Aid General' or 'aid_type_general')",
                            "de soort steun ('Type of Aid General' of 'aid_type_general')"));
        }
        if (isLater()) {
            if (!columns.containsKey(KielColumn.SUB_VALUE_REDISTRIBUTED)
                    && !columns.containsKey(KielColumn.SUB_VALUE)) {
                missing.add(
                        new Text(
                                "the value in euros ('tot_sub_activity_value_EUR_redistr')",
                                "de waarde in euro's ('tot_sub_activity_value_EUR_redistr')"));
            }
            if (!columns.containsKey(KielColumn.MEASURE)) {
                missing.add(
                        new Text(
                                "'measure', which tells commitments from allocations",
                                "'measure', dat toezeggingen van toewijzingen onderscheidt"));
            }
        } else if (!columns.containsKey(KielColumn.VALUE)
                && !(columns.containsKey(KielColumn.TOTAL)
                        && columns.containsKey(KielColumn.CURRENCY))) {
            missing.add(
                    new Text(
                            "the value in euros ('Converted Value in EUR')",
                            "de waarde in euro's ('Converted Value in EUR')"));
        }
        if (!missing.isEmpty()) {
            String place = sheet.isEmpty() ? "" : "'" + sheet + "', ";
            String found =
                    columns.values().stream()
                            .map(c -> "'" + c.text() + "'")
                            .sorted()
                            .collect(Collectors.joining(", "));
            throw new BadFileException(
                    "%s, %srow %d: no column was found for %s. Columns found: %s. Give the column one of these headings and import again."
                            .formatted(
                                    file,
                                    place.isEmpty() ? "" : "sheet " + place,
                                    headingRow,
                                    joined(missing, Language.EN, ", nor for "),
                                    found),
                    "%s, %srij %d: er is geen kolom voor %s. Wel gevonden: %s. Geef de kolom een van deze opschriften en lees het bestand opnieuw in."
                            .formatted(
                                    file,
                                    place.isEmpty() ? "" : "werkblad " + place,
                                    headingRow,
                                    joined(missing, Language.NL, " en ook niet voor "),
                                    found));
        }
    }

    private static String joined(List<Text> texts, Language language, String between) {
        return texts.stream().map(t -> t.in(language)).collect(Collectors.joining(between));
    }

    boolean has(KielColumn column) {
        return columns.containsKey(column);
    }

    /** The cell of a line in a column; nothing if the sheet has no such column. */
    Cell at(Line line, KielColumn column) {
        Found found = columns.get(column);
        return found == null ? Cell.NONE : line.at(found.column());
    }

    /** The words of a cell, with one blank between them; empty for the marks of nothing. */
    String words(Line line, KielColumn column) {
        String text = BLANKS.matcher(at(line, column).text()).replaceAll(" ").strip();
        return text.equals(".") ? "" : text;
    }

    Locator where(Line line, KielColumn column) {
        Found found = columns.get(column);
        return found == null
                ? new Locator(file, sheet, line.row(), "")
                : new Locator(file, sheet, line.row(), columnNames.get(found.column()));
    }

    Locator where(Line line) {
        return new Locator(file, sheet, line.row(), "");
    }

    Locator headingAt(int column) {
        return new Locator(file, sheet, headingRow, columnNames.get(column));
    }

    void tell(Log log) {
        for (KielColumn column : KielColumn.values()) {
            Found found = columns.get(column);
            if (found != null) {
                boolean unnamed = column == KielColumn.ITEM && unnamedItems;
                log.recognised(
                        new Recognised(
                                column.meaning().en(),
                                found.text(),
                                headingAt(found.column()),
                                !found.exact()));
                if (unnamed) {
                    log.remark(
                            headingAt(found.column()),
                            new Text(
                                    "a column without a heading, read as the items",
                                    "een kolom zonder kop, gelezen als de artikelen"),
                            "");
                } else if (!found.exact()) {
                    log.remark(
                            headingAt(found.column()),
                            new Text(
                                    "a heading that is not known, read as: "
                                            + column.meaning().en(),
                                    "een onbekende kop, gelezen als: " + column.meaning().nl()),
                            found.text());
                }
            }
        }
        for (KielColumn column : List.of(KielColumn.ID, KielColumn.DATE)) {
            if (!has(column)) {
                log.remark(
                        new Locator(file, sheet, headingRow, ""),
                        column == KielColumn.ID
                                ? new Text(
                                        "no column for: "
                                                + column.meaning().en()
                                                + "; every row counts as a package of its own",
                                        "geen kolom voor: "
                                                + column.meaning().nl()
                                                + "; elke rij telt als een eigen pakket")
                                : new Text(
                                        "no column for: "
                                                + column.meaning().en()
                                                + "; all dates are left open",
                                        "geen kolom voor: "
                                                + column.meaning().nl()
                                                + "; alle datums blijven open"),
                        "");
            }
        }
    }
}
