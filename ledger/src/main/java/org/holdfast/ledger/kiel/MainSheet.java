package org.holdfast.ledger.kiel;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.tables.Book;
import org.holdfast.intake.tables.Cell;
import org.holdfast.intake.tables.Headings;
import org.holdfast.intake.tables.Headings.Found;
import org.holdfast.intake.tables.Line;
import org.holdfast.intake.tables.Locator;
import org.holdfast.ledger.imports.Log;
import org.holdfast.ledger.imports.Recognised;
import org.holdfast.ledger.reading.Numbers;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/**
 * The sheet with a row for every item of aid, and its columns: found by what they are called, and
 * where that does not tell it by what stands in them.
 *
 * @param sheet name of the sheet
 * @param headingRow row of the headings, from 1
 * @param columns those that were found
 * @param unnamedItems whether the column of items was found without a heading
 * @param headings all there are, with a first value of each that was not recognised
 * @param guessed columns that were found by what stands in them
 * @param scales in what columns of euros are counted, if not in single euros
 */
record MainSheet(
        String file,
        String sheet,
        long headingRow,
        Map<KielColumn, Found> columns,
        boolean unnamedItems,
        List<String> columnNames,
        List<Heading> headings,
        Set<KielColumn> guessed,
        Map<KielColumn, ByValues.Scale> scales) {
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final int LOOK = 40;
    private static final int LOOK_AFTER = 60;
    private static final int LIKELY = 6;
    private static final int NAMED_SO = 40;
    private static final int EXAMPLE = 24;

    /** So many columns are known by their headings before others are sought by their values. */
    private static final int KNOWN = 4;

    private static final Set<KielColumn> EUROS =
            EnumSet.of(
                    KielColumn.VALUE,
                    KielColumn.ACTIVITY_VALUE,
                    KielColumn.SUB_VALUE_REDISTRIBUTED,
                    KielColumn.SUB_VALUE,
                    KielColumn.DELIVERED);

    /**
     * A heading of the sheet.
     *
     * @param example what stands below it first
     */
    record Heading(int column, String text, String example) {}

    MainSheet {
        columns = Map.copyOf(columns);
        columnNames = List.copyOf(columnNames);
        headings = List.copyOf(headings);
        guessed = Set.copyOf(guessed);
        scales = Map.copyOf(scales);
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
        return best == null ? Optional.empty() : Optional.of(best.completed(book));
    }

    /** With the columns that are found by what stands in them. */
    private MainSheet completed(Book book) throws BadFileException {
        List<Line> rows;
        Line heads;
        try (Stream<Line> lines = book.lines(sheet)) {
            rows = lines.filter(l -> l.row() >= headingRow && !l.isBlank()).toList();
        }
        heads = rows.getFirst();
        rows = rows.subList(1, rows.size());
        ByValues values = new ByValues(heads, rows, columns, CountrySummary.in(book));
        Map<KielColumn, ByValues.Scale> found = new EnumMap<>(KielColumn.class);
        for (KielColumn column : EUROS) {
            ByValues.Scale scale = values.scale(column);
            if (scale.sign() != ByValues.Scale.Sign.NONE) {
                found.put(column, scale);
            }
        }
        List<Heading> all = new ArrayList<>();
        for (int k = 0; k < heads.cells().size(); k++) {
            int column = k;
            String example =
                    rows.stream()
                            .map(r -> r.at(column).text())
                            .filter(t -> !t.isEmpty() && !t.equals("."))
                            .findFirst()
                            .orElse("");
            if (!heads.at(k).text().isEmpty() || !example.isEmpty()) {
                all.add(new Heading(k, heads.at(k).text(), example));
            }
        }
        return new MainSheet(
                file,
                sheet,
                headingRow,
                values.found(),
                unnamedItems,
                columnNames,
                all,
                values.guessed(),
                found);
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
                    if ((found.containsKey(KielColumn.DONOR) || found.size() >= KNOWN)
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
        return new MainSheet(
                book.file(),
                sheet,
                line.row(),
                found,
                unnamed,
                names,
                List.of(),
                Set.of(),
                Map.of());
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
        if (!columns.containsKey(KielColumn.DONOR)) {
            missing.add(KielMessages.WHO_GIVES_COUNTRIES_OR_DONOR);
        }
        if (!columns.containsKey(KielColumn.KIND)) {
            missing.add(KielMessages.KIND_AID_TYPE_AID_GENERAL);
        }
        if (isLater()) {
            if (!columns.containsKey(KielColumn.SUB_VALUE_REDISTRIBUTED)
                    && !columns.containsKey(KielColumn.SUB_VALUE)) {
                missing.add(KielMessages.VALUE_EUROS_TOT_SUB_ACTIVITY);
            }
            if (!columns.containsKey(KielColumn.MEASURE)) {
                missing.add(KielMessages.MEASURE_WHICH_TELLS_COMMITMENTS_FROM);
            }
        } else if (!columns.containsKey(KielColumn.VALUE)
                && !(columns.containsKey(KielColumn.TOTAL)
                        && columns.containsKey(KielColumn.CURRENCY))) {
            missing.add(KielMessages.VALUE_EUROS_CONVERTED_VALUE_EUR);
        }
        if (!missing.isEmpty()) {
            throw new BadFileException(
                    Text.each(language ->
                            KielMessages.noColumnWasFound(
                                    file,
                                    sheet.isEmpty(),
                                    sheet,
                                    headingRow,
                                    joined(missing, KielMessages.NOR_FOR, language),
                                    listed(language),
                                    language)));
        }
        refuseSmall();
    }

    /** Every heading of the sheet, and what its column was taken for. */
    private String listed(Language language) {
        return headings.stream()
                .map(h ->
                        (h.text().isEmpty() ? columnNames.get(h.column()) : "'" + h.text() + "'")
                                + " = "
                                + taken(h, language))
                .collect(Collectors.joining("; "));
    }

    private String taken(Heading heading, Language language) {
        for (KielColumn column : KielColumn.values()) {
            Found at = columns.get(column);
            if (at != null && at.column() == heading.column()) {
                return column.meaning().in(language);
            }
        }
        String example =
                heading.example().isEmpty() ? "" : " (" + shortened(heading.example()) + ")";
        return KielMessages.taken(example, language);
    }

    private static String shortened(String text) {
        return text.length() <= EXAMPLE ? text : text.substring(0, EXAMPLE - 1) + "…";
    }

    /**
     * Amounts that cannot be single euros, of which nothing says what they are, are not guessed.
     */
    private void refuseSmall() throws BadFileException {
        List<Found> small =
                EUROS.stream()
                        .filter(c -> c != KielColumn.DELIVERED && columns.containsKey(c))
                        .filter(c ->
                                scales.getOrDefault(c, ByValues.Scale.ONE).sign()
                                        == ByValues.Scale.Sign.SMALL)
                        .flatMap(c -> Optional.ofNullable(columns.get(c)).stream())
                        .toList();
        if (small.isEmpty()) {
            return;
        }
        String which =
                small.stream()
                        .map(f -> columnNames.get(f.column()) + " ('" + f.text() + "')")
                        .collect(Collectors.joining(", "));
        String example = small.getFirst().text();
        String least = String.format(Locale.ROOT, "%,.0f", ByValues.LEAST);
        throw new BadFileException(
                KielMessages.rowColumnEveryValue(file, headingRow, which, least, example));
    }

    private static String joined(List<Text> texts, Text between, Language language) {
        return Text.joined(between.in(language), texts).in(language);
    }

    boolean has(KielColumn column) {
        return columns.containsKey(column);
    }

    /** The cell of a line in a column; nothing if the sheet has no such column. */
    Cell at(Line line, KielColumn column) {
        Found found = columns.get(column);
        if (found == null) {
            return Cell.NONE;
        }
        Cell cell = line.at(found.column());
        double factor = scales.getOrDefault(column, ByValues.Scale.ONE).factor();
        OptionalDouble number = factor == 1 ? OptionalDouble.empty() : Numbers.number(cell);
        return number.isPresent()
                ? new Cell.Figure(factor * number.getAsDouble(), cell.text())
                : cell;
    }

    /** Whether a row is aid of a donor, of a kind that is known; if not, the log says why. */
    boolean isAid(Line line, Log log) {
        String donor = words(line, KielColumn.DONOR);
        if (donor.isEmpty()) {
            log.rowLeftOut(where(line), KielMessages.NO_DONOR, line.at(0).text());
        } else if (KielKinds.isSum(donor)) {
            log.rowLeftOut(where(line, KielColumn.DONOR), KielMessages.SUMS, donor);
        } else if (KielKinds.of(words(line, KielColumn.KIND)).isEmpty()) {
            log.rowLeftOut(
                    where(line, KielColumn.KIND),
                    KielMessages.OTHER_KIND,
                    at(line, KielColumn.KIND).text());
        } else {
            return true;
        }
        return false;
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
                            KielMessages.COLUMN_WITHOUT_HEADING_READ_AS,
                            "");
                } else if (guessed.contains(column)) {
                    log.remark(
                            headingAt(found.column()),
                            KielMessages.foundByWhatStands(column.meaning()),
                            found.text());
                } else if (!found.exact()) {
                    log.remark(
                            headingAt(found.column()),
                            KielMessages.headingNotKnownRead(column.meaning()),
                            found.text());
                }
            }
        }
        tellScales(log);
        if (isLater() && !has(KielColumn.ACTIVITY_VALUE)) {
            log.inconsistency(
                    new Locator(file, sheet, headingRow, ""),
                    KielMessages.noColumnForWhat(KielColumn.ACTIVITY_VALUE.meaning()),
                    "");
        }
        for (KielColumn column : List.of(KielColumn.ID, KielColumn.DATE)) {
            if (!has(column)) {
                log.remark(
                        new Locator(file, sheet, headingRow, ""),
                        column == KielColumn.ID
                                ? KielMessages.noColumnForEvery(column.meaning())
                                : KielMessages.noColumnForAll(column.meaning()),
                        "");
            }
        }
    }

    /**
     * Says of every column of euros that is not counted in single euros in what it is, and how so.
     */
    private void tellScales(Log log) {
        for (KielColumn column : EUROS) {
            ByValues.Scale scale = scales.getOrDefault(column, ByValues.Scale.ONE);
            Found found = columns.get(column);
            if (found == null || scale.factor() == 1) {
                continue;
            }
            Text why =
                    switch (scale.sign()) {
                        case PUBLISHED -> KielMessages.WITH_SUMS_THOSE_COUNTRY_SUMMARY;
                        case SOURCE -> KielMessages.WITH_WHAT_SOURCE_GIVES_EUROS;
                        case HEADING, NONE, SMALL -> KielMessages.HEADING_SAYS_SO;
                    };
            log.remark(
                    headingAt(found.column()),
                    KielMessages.readAsMoreThanEuros((long) scale.factor(), why),
                    found.text());
        }
    }
}
