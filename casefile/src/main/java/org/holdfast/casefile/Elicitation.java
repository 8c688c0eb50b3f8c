package org.holdfast.casefile;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.holdfast.casefile.internal.RowKey;
import org.holdfast.casefile.schema.Decimal;
import org.holdfast.casefile.schema.Form;
import org.holdfast.casefile.schema.Row;
import org.holdfast.casefile.schema.Table;
import org.holdfast.intake.BadFileException;
import org.holdfast.intake.FileProblems;
import org.holdfast.intake.Problem;
import org.holdfast.intake.Problems;
import org.holdfast.intake.Where;
import org.holdfast.intake.tables.Book;
import org.holdfast.intake.tables.Cell;
import org.holdfast.intake.tables.CsvFile;
import org.holdfast.intake.tables.Headings;
import org.holdfast.intake.tables.Headings.Names;
import org.holdfast.intake.tables.Line;
import org.holdfast.intake.tables.XlsxFile;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.Language;
import org.holdfast.model.Origin;
import org.holdfast.model.Text;

/**
 * Figures of a case that are put to experts, and what they answer: three quantiles each, kept as
 * reviews, and as rows to be laid over the case.
 */
public final class Elicitation {
    /** What the answers of all who answered a figure come to, with equal weights. */
    public static final String POOLED = "pooled";

    private static final int MOST_LINES = 10_000;

    private final Path folder;
    private final List<Path> overlays;
    private final CaseReader.WithRows read;

    private Elicitation(Path folder, List<Path> overlays, CaseReader.WithRows read) {
        this.folder = folder;
        this.overlays = List.copyOf(overlays);
        this.read = read;
    }

    /**
     * Reads a case to ask about its figures.
     *
     * @param overlays folders with private rows that are laid over it, the last on top
     */
    public static Elicitation of(Path folder, List<Path> overlays) {
        return new Elicitation(folder, overlays, CaseReader.readWithRows(folder, overlays));
    }

    /** What was read. */
    public Reading reading() {
        return read.reading();
    }

    /**
     * A figure that is put to experts, as it stands in its cell.
     *
     * @param row the key of its row
     * @param unit of its column; may be empty
     * @param source title of what it stands on
     */
    public record Asked(
            String table,
            String row,
            String column,
            String value,
            String low,
            String high,
            String unit,
            Text source) {
        /** How people name it: {@code stocks: europe, shell-155: quantity}. */
        public String named() {
            return table + ": " + row + ": " + column;
        }
    }

    /**
     * What somebody answered.
     *
     * @param low the 5 % quantile
     * @param value the median
     * @param high the 95 % quantile
     */
    public record Answer(
            Asked asked,
            String role,
            double low,
            double value,
            double high,
            String reason,
            LocalDate day) {
        /** Accepts a figure if each median lies in the other's range. */
        private String verdict() {
            double figure = Double.parseDouble(asked.value());
            double from = Decimal.parse(asked.low()).orElse(figure);
            double to = Decimal.parse(asked.high()).orElse(figure);
            return value >= from && value <= to && figure >= low && figure <= high
                    ? "accepts"
                    : "disputes";
        }
    }

    /**
     * What a filled-in sheet holds.
     *
     * @param open figures that were left open
     * @param problems nothing may be used if there are any
     */
    public record Filled(List<Answer> answers, int open, List<Problem> problems) {
        public Filled {
            answers = List.copyOf(answers);
            problems = List.copyOf(problems);
        }
    }

    // ---- Out.

    /** The figure of a cell, by where it was read. */
    public Optional<Asked> find(String table, String column, Origin origin) {
        return RowKey.figureTable(table)
                .flatMap(t ->
                        read.rows().of(t).stream()
                                .filter(row ->
                                        row.file().equals(origin.file())
                                                && row.line() == origin.line())
                                .findFirst()
                                .flatMap(row -> asked(t, row, column)));
    }

    /** The figure that people name so: {@code stocks: europe, shell-155: quantity}. */
    public Optional<Asked> find(String named) {
        String[] parts = named.split(":", 3);
        return parts.length < 3
                ? Optional.empty()
                : find(parts[0].strip(), parts[1].strip(), parts[2].strip());
    }

    private Optional<Asked> find(String table, String row, String column) {
        return RowKey.figureTable(table)
                .flatMap(t ->
                        RowKey.find(t, read.rows().of(t), row)
                                .flatMap(found -> asked(t, found, column)));
    }

    private Optional<Asked> asked(Table<?> table, Row row, String column) {
        return table.columns().stream()
                .filter(c -> c.name().equals(column))
                .filter(c -> c.form() instanceof Form.Quantity && row.find(column).isPresent())
                .findFirst()
                .map(c ->
                        new Asked(
                                table.name(),
                                RowKey.told(table, row),
                                column,
                                row.find(column).orElseThrow(),
                                row.find(column + "_low").orElse(""),
                                row.find(column + "_high").orElse(""),
                                c.form() instanceof Form.Quantity(_, var unit, _) ? unit : "",
                                row.source(column)
                                        .flatMap(id -> read.rows().find("sources", id))
                                        .map(source -> source.texts("title"))
                                        .orElse(Text.same(""))));
    }

    /** Writes a sheet on which experts answer. */
    public static void write(Path file, String title, List<Asked> asked, Language language)
            throws IOException {
        List<XlsxFile.Column> columns =
                List.of(
                        new XlsxFile.Column("table", 14, false),
                        new XlsxFile.Column("row", 40, false),
                        new XlsxFile.Column("column", 16, false),
                        new XlsxFile.Column(ElicitMessages.UNIT.in(language), 18, false),
                        new XlsxFile.Column(ElicitMessages.STANDS_ON.in(language), 36, false),
                        new XlsxFile.Column("5 %", 12, true),
                        new XlsxFile.Column("50 %", 12, true),
                        new XlsxFile.Column("95 %", 12, true),
                        new XlsxFile.Column(ElicitMessages.WHY.in(language), 40, true),
                        new XlsxFile.Column(ElicitMessages.WHO.in(language), 24, true),
                        new XlsxFile.Column(ElicitMessages.DAY.in(language), 12, true),
                        new XlsxFile.Column(ElicitMessages.IN_CASE.in(language), 24, false));
        List<List<String>> rows = new ArrayList<>();
        for (Asked one : asked) {
            String range = one.low().isEmpty() ? "" : " (" + one.low() + "–" + one.high() + ")";
            rows.add(
                    List.of(
                            one.table(),
                            one.row(),
                            one.column(),
                            one.unit(),
                            one.source().in(language),
                            "",
                            "",
                            "",
                            "",
                            "",
                            "",
                            one.value() + range));
        }
        XlsxFile.write(
                file,
                List.of(
                        ElicitMessages.HOW.in(language),
                        title,
                        ElicitMessages.howFirst(language),
                        ElicitMessages.howQuantiles(language),
                        ElicitMessages.howWho(language),
                        ElicitMessages.howOpen(language)),
                ElicitMessages.FIGURES.in(language),
                columns,
                rows);
    }

    // ---- In.

    /** The columns of a sheet. */
    private enum Head {
        TABLE,
        ROW,
        COLUMN,
        LOW,
        VALUE,
        HIGH,
        WHY,
        WHO,
        DAY
    }

    private static final Headings<Head> HEADINGS =
            new Headings<>(
                    Head.class,
                    Map.of(
                            Head.TABLE, Names.known("table"),
                            Head.ROW, Names.known("row"),
                            Head.COLUMN, Names.known("column"),
                            Head.LOW, Names.known("5 percent", "5"),
                            Head.VALUE, Names.known("50 percent", "50"),
                            Head.HIGH, Names.known("95 percent", "95"),
                            Head.WHY, said(ElicitMessages.WHY.said()),
                            Head.WHO, said(ElicitMessages.WHO.said()),
                            Head.DAY, said(ElicitMessages.DAY.said())));

    private static Names said(List<String> all) {
        return Names.known(all.stream().map(Headings::plain).toArray(String[]::new));
    }

    /**
     * Reads a sheet that came back, a workbook or CSV.
     *
     * @param today the day of answers that name none
     */
    public Filled read(Path file, LocalDate today) throws BadFileException {
        Problems problems = new Problems();
        List<Answer> answers = new ArrayList<>();
        int open = 0;
        boolean isFound = false;
        try (Book book = Book.open(file)) {
            for (String sheet : book.sheets()) {
                List<Line> lines;
                try (Stream<Line> all = book.lines(sheet)) {
                    lines = all.limit(MOST_LINES).toList();
                }
                Sheet found = new Sheet(book.file(), today, problems);
                for (Line line : lines) {
                    if (found.heads.isEmpty()) {
                        found.heads = headings(line);
                    } else if (!line.isBlank()) {
                        Optional<Answer> answer = found.answer(line);
                        answer.ifPresent(answers::add);
                        open += answer.isEmpty() ? 1 : 0;
                    }
                }
                isFound |= !found.heads.isEmpty();
            }
            if (!isFound) {
                problems.add(CaseProblems.noElicitation(Where.inFile(book.file())));
            } else if (answers.isEmpty() && !problems.hasErrors()) {
                problems.add(CaseProblems.nothingAnswered(Where.inFile(book.file())));
            }
        }
        return new Filled(answers, open, problems.inOrder(List.of()));
    }

    private static Map<Head, Headings.Found> headings(Line line) {
        Map<Head, Headings.Found> found = HEADINGS.in(line);
        boolean isWhole =
                found.keySet()
                        .containsAll(
                                Set.of(
                                        Head.TABLE,
                                        Head.ROW,
                                        Head.COLUMN,
                                        Head.LOW,
                                        Head.VALUE,
                                        Head.HIGH,
                                        Head.WHO));
        return isWhole ? found : Map.of();
    }

    /** One sheet while it is read. */
    private final class Sheet {
        private final String file;
        private final LocalDate today;
        private final Problems problems;
        private Map<Head, Headings.Found> heads = Map.of();
        private String who = "";

        private Sheet(String file, LocalDate today, Problems problems) {
            this.file = file;
            this.today = today;
            this.problems = problems;
        }

        /** What a line answers; nothing if it was left open, or is half filled. */
        private Optional<Answer> answer(Line line) {
            Where at = Where.inFile(file).atLine(Math.toIntExact(Math.min(line.row(), 1 << 30)));
            who = text(line, Head.WHO).isEmpty() ? who : text(line, Head.WHO);
            List<Head> quantiles = List.of(Head.LOW, Head.VALUE, Head.HIGH);
            List<Head> empty =
                    quantiles.stream().filter(head -> text(line, head).isEmpty()).toList();
            if (empty.size() == quantiles.size()) {
                return Optional.empty();
            }
            if (!empty.isEmpty()) {
                problems.add(CaseProblems.halfFilled(at.atColumn(heading(empty.getFirst()))));
                return Optional.empty();
            }
            String named =
                    text(line, Head.TABLE)
                            + ": "
                            + text(line, Head.ROW)
                            + ": "
                            + text(line, Head.COLUMN);
            Optional<Asked> asked =
                    find(text(line, Head.TABLE), text(line, Head.ROW), text(line, Head.COLUMN));
            if (asked.isEmpty()) {
                problems.add(CaseProblems.notAsked(at, named));
                return Optional.empty();
            }
            OptionalDouble low = number(line, Head.LOW, at, asked.get());
            OptionalDouble value = number(line, Head.VALUE, at, asked.get());
            OptionalDouble high = number(line, Head.HIGH, at, asked.get());
            if (low.isEmpty() || value.isEmpty() || high.isEmpty()) {
                return Optional.empty();
            }
            if (low.getAsDouble() > value.getAsDouble()
                    || value.getAsDouble() > high.getAsDouble()) {
                problems.add(
                        FileProblems.rangeOutOfOrder(
                                at.atColumn(heading(Head.VALUE)),
                                text(line, Head.LOW),
                                text(line, Head.VALUE),
                                text(line, Head.HIGH)));
                return Optional.empty();
            }
            if (who.isEmpty()) {
                problems.add(CaseProblems.nobodyAnswers(at.atColumn(heading(Head.WHO))));
                return Optional.empty();
            }
            String why = text(line, Head.WHY);
            if (why.isEmpty()) {
                problems.add(
                        CaseProblems.noReason(
                                heads.containsKey(Head.WHY) ? at.atColumn(heading(Head.WHY)) : at));
                return Optional.empty();
            }
            Optional<LocalDate> day = day(line, at);
            return day.map(on ->
                    new Answer(
                            asked.get(),
                            who,
                            low.getAsDouble(),
                            value.getAsDouble(),
                            high.getAsDouble(),
                            why,
                            on));
        }

        private Optional<LocalDate> day(Line line, Where at) {
            Cell cell = cell(line, Head.DAY);
            if (cell instanceof Cell.Day(var date, _)) {
                return Optional.of(date);
            }
            String text = cell.text();
            if (text.isEmpty()) {
                return Optional.of(today);
            }
            Optional<LocalDate> day =
                    Form.lastDay(text).filter(d -> text.length() == "2024-02-29".length());
            if (day.isEmpty()) {
                problems.add(
                        FileProblems.wrongForm(
                                at.atColumn(heading(Head.DAY)), text, CaseMessages.DAY));
            }
            return day;
        }

        private OptionalDouble number(Line line, Head head, Where at, Asked asked) {
            Where where = at.atColumn(heading(head));
            Cell cell = cell(line, head);
            String text =
                    cell instanceof Cell.Figure(var value, _) ? Decimal.plain(value) : cell.text();
            OptionalDouble number = Decimal.parse(text);
            if (number.isEmpty()) {
                problems.add(FileProblems.notANumber(where, text, Decimal.hint(text)));
                return number;
            }
            boolean fits =
                    RowKey.figureTable(asked.table()).stream()
                            .flatMap(table -> table.columns().stream())
                            .filter(column -> column.name().equals(asked.column()))
                            .allMatch(column -> column.form().accepts(text, where, problems));
            return fits ? number : OptionalDouble.empty();
        }

        private Cell cell(Line line, Head head) {
            Headings.Found found = heads.get(head);
            return found == null ? Cell.NONE : line.at(found.column());
        }

        private String text(Line line, Head head) {
            return cell(line, head).text();
        }

        private String heading(Head head) {
            Headings.Found found = heads.get(head);
            return found == null ? "?" : found.text();
        }
    }

    // ---- What becomes of answers.

    /** Who answered, in the order of the sheets. */
    public static Set<String> roles(List<Answer> answers) {
        Set<String> roles = new LinkedHashSet<>();
        answers.forEach(answer -> roles.add(answer.role()));
        return roles;
    }

    /**
     * The answers of all with equal weights: of each figure the means of their quantiles
     * (Lichtendahl, Grushka-Cockayne and Winkler 2013).
     */
    public static List<Answer> pooled(List<Answer> answers) {
        Map<Asked, List<Answer>> byFigure = new LinkedHashMap<>();
        answers.forEach(a -> byFigure.computeIfAbsent(a.asked(), f -> new ArrayList<>()).add(a));
        List<Answer> pooled = new ArrayList<>();
        byFigure.forEach((figure, all) ->
                pooled.add(
                        new Answer(
                                figure,
                                POOLED,
                                all.stream().mapToDouble(Answer::low).average().orElseThrow(),
                                all.stream().mapToDouble(Answer::value).average().orElseThrow(),
                                all.stream().mapToDouble(Answer::high).average().orElseThrow(),
                                "The mean of " + all.size() + " answers",
                                all.getLast().day())));
        return pooled;
    }

    /** The answers as rows of reviews.csv. */
    public static List<Map<String, String>> reviews(List<Answer> answers) {
        List<Map<String, String>> rows = new ArrayList<>();
        for (Answer answer : answers) {
            Map<String, String> row = new LinkedHashMap<>();
            row.put("table", answer.asked().table());
            row.put("row", answer.asked().row());
            row.put("column", answer.asked().column());
            row.put("seen", answer.asked().value());
            row.put("role", answer.role());
            row.put("verdict", answer.verdict());
            row.put("value", Decimal.plain(answer.value()));
            row.put("value_low", Decimal.plain(answer.low()));
            row.put("value_high", Decimal.plain(answer.high()));
            row.put("reason", answer.reason());
            row.put("date", answer.day().toString());
            rows.add(row);
        }
        return rows;
    }

    /**
     * Adds answers to a list of reviews in a file; the same role on the same day replaces its own.
     */
    public static void addReviews(Path file, List<Answer> answers) throws IOException {
        List<Map<String, String>> rows = reviews(answers);
        PlainTable table =
                PlainTable.in(
                        file, rows.isEmpty() ? List.of() : List.copyOf(rows.getFirst().keySet()));
        rows.forEach(
                row -> table.put(List.of("table", "row", "column", "role", "date"), row, false));
        table.write();
    }

    /**
     * The rows of the case with what one role answered, to be laid over it: file to text.
     *
     * @param answers of one role
     */
    public Map<String, String> overlay(List<Answer> answers) {
        CaseSettings settings = ((Reading.Sound) read.reading()).sound().settings();
        String role = answers.getFirst().role();
        LocalDate last = answers.stream().map(Answer::day).max(LocalDate::compareTo).orElseThrow();
        String source = "e-" + slug(role);
        Map<String, Map<String, Map<String, String>>> changed = new TreeMap<>();
        for (Answer answer : answers) {
            Asked asked = answer.asked();
            Table<?> table = RowKey.figureTable(asked.table()).orElseThrow();
            Map<String, String> row =
                    changed.computeIfAbsent(asked.table(), t -> new LinkedHashMap<>())
                            .computeIfAbsent(
                                    asked.row(),
                                    key ->
                                            new LinkedHashMap<>(
                                                    RowKey.find(table, read.rows().of(table), key)
                                                            .orElseThrow()
                                                            .cells()));
            row.put(asked.column(), Decimal.plain(answer.value()));
            row.put(asked.column() + "_low", Decimal.plain(answer.low()));
            row.put(asked.column() + "_high", Decimal.plain(answer.high()));
            row.put(asked.column() + "_source", source);
            row.put(asked.column() + "_known_on", settings.knownBy().toString());
        }
        Map<String, String> files = new TreeMap<>();
        changed.forEach((table, rows) ->
                files.put("tables/" + table + ".csv", csv(List.copyOf(rows.values()))));
        Map<String, String> document = new LinkedHashMap<>();
        document.put("id", source);
        document.put("kind", "assumption");
        document.put("date", last.toString());
        document.put("grade", "D");
        String knownBy = settings.knownBy().toString();
        for (Language language : Language.values()) {
            String end = language == Language.EN ? "" : "_" + language.code();
            document.put("title" + end, ElicitMessages.askedOf(role, language));
            document.put(
                    "note" + end,
                    ElicitMessages.quantiles(role, last.toString(), knownBy, language));
        }
        files.put("sources.csv", csv(List.of(document)));
        return files;
    }

    /** A role as the name of a folder. */
    public static String slug(String role) {
        String slug =
                role.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        slug = slug.substring(0, Math.min(slug.length(), 40)).replaceAll("-$", "");
        return slug.isEmpty() ? "role-" + Integer.toHexString(role.hashCode()) : slug;
    }

    private static String csv(List<Map<String, String>> rows) {
        Set<String> heads = new LinkedHashSet<>();
        rows.forEach(row -> heads.addAll(row.keySet()));
        return CsvFile.of(csv -> {
            csv.row(List.copyOf(heads));
            rows.forEach(row ->
                    csv.row(heads.stream().map(head -> row.getOrDefault(head, "")).toList()));
        });
    }

    /** The case with the rows of some folder on top of all that was laid over it. */
    public Reading with(Path overlay) {
        return CaseReader.read(
                folder, Stream.concat(overlays.stream(), Stream.of(overlay)).toList());
    }

    /** Where signatures belong: with the private rows that are on top, else with the case. */
    public Path signed() {
        return (overlays.isEmpty() ? folder : overlays.getLast()).resolve("reviews.csv");
    }
}
