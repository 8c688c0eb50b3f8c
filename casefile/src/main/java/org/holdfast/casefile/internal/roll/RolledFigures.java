package org.holdfast.casefile.internal.roll;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import org.holdfast.casefile.Meanwhile;
import org.holdfast.casefile.PlainTable;
import org.holdfast.casefile.RollMessages;
import org.holdfast.casefile.Rolled;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Text;

/**
 * Cells of a case whose start is moved. A figure that becomes another gets a source of its own,
 * derived from the one it had and as old as that, so that nothing looks newer or better known than
 * it is; rules of drawing that fitted the one fit the other.
 */
final class RolledFigures {
    static final List<String> ENDS = List.of("", "_low", "_high");

    private final Path folder;
    private final Case c;
    private final YearMonth start;
    private final List<Rolled.Note> notes;
    private final Map<String, PlainTable> tables = new TreeMap<>();

    /** The tables in a folder, and where to say what was done. */
    RolledFigures(Path folder, Case c, YearMonth start, List<Rolled.Note> notes) {
        this.folder = folder;
        this.c = c;
        this.start = start;
        this.notes = notes;
    }

    Case c() {
        return c;
    }

    /** The new start. */
    YearMonth start() {
        return start;
    }

    /** Months by which it is later. */
    int later() {
        return RolledSettings.later(c, start);
    }

    void write() throws IOException {
        for (PlainTable table : tables.values()) {
            table.write();
        }
    }

    /** Changes a figure and its range, and says so in its source and note. */
    void scale(
            PlainTable table,
            Map<String, String> row,
            String column,
            DoubleUnaryOperator change,
            Function<Language, String> rule) {
        String before = row.getOrDefault(column, "");
        for (String end : ENDS) {
            number(row, column + end)
                    .ifPresent(x -> table.set(row, column + end, plain(change.applyAsDouble(x))));
        }
        if (before.equals(row.getOrDefault(column, ""))) {
            return;
        }
        String source = own(row, column + "_source").orElse(row.getOrDefault("source", ""));
        String knownOn = own(row, column + "_known_on").orElse(row.getOrDefault("known_on", ""));
        table.set(row, column + "_source", rolled(source, source, rule));
        table.set(row, column + "_known_on", knownOn);
        remark(table, row, column + " was " + before + " in " + c.settings().firstMonth());
    }

    static Optional<String> own(Map<String, String> row, String head) {
        return Optional.of(row.getOrDefault(head, "")).filter(text -> !text.isEmpty());
    }

    static void remark(PlainTable table, Map<String, String> row, String words) {
        String note = row.getOrDefault("note", "");
        table.set(row, "note", note.isEmpty() ? words : note + "; " + words);
    }

    /**
     * The source of a figure that became another one.
     *
     * @param from the source of what it became
     * @param before the source that it had, whose rules of drawing fit it still
     * @param rule by which it became so, without a full stop
     */
    String rolled(String from, String before, Function<Language, String> rule) {
        String end = "-" + start;
        String id = "r-" + from.replaceAll("^r-|-[0-9]{4}-[0-9]{2}$", "");
        id = id.substring(0, Math.min(id.length(), 60 - end.length())) + end;
        PlainTable sources = table("sources.csv", List.of());
        String made = id;
        boolean isThere = sources.rows().stream().anyMatch(row -> made.equals(row.get("id")));
        if (!isThere) {
            Map<String, String> source =
                    sources.rows().stream()
                            .filter(row -> from.equals(row.get("id")))
                            .findFirst()
                            .map(LinkedHashMap::new)
                            .orElseGet(LinkedHashMap::new);
            source.put("id", made);
            if (!"assumption".equals(source.get("kind"))) {
                source.put("kind", "derived");
            }
            boolean isNoted =
                    !source.getOrDefault(column(source, "note", Language.EN), "").isEmpty();
            for (Language language : Language.values()) {
                tell(source, from, rule, isNoted, language);
            }
            sources.put(List.of("id"), source, false);
            copy("tables/replacements.csv", "source", from, made);
        }
        copyRules(before, made);
        return made;
    }

    /**
     * Says in a language of the case what the source was, and how it became this one; nothing in a
     * language in which the case itself does not say it.
     */
    private void tell(
            Map<String, String> source,
            String from,
            Function<Language, String> rule,
            boolean isNoted,
            Language language) {
        boolean isEnglish = language == Language.EN;
        String title = column(source, "title", language);
        String note = column(source, "note", language);
        String was = source.getOrDefault(title, isEnglish ? from : "");
        String more = source.getOrDefault(note, "");
        String month = start.toString();
        if (!was.isEmpty()) {
            source.put(title, RollMessages.rolledTitle(was, month, language));
        }
        if (isEnglish || (isNoted ? !more.isEmpty() : !was.isEmpty())) {
            String before = c.settings().firstMonth().toString();
            source.put(
                    note,
                    RollMessages.rolledNote(
                            from,
                            before,
                            month,
                            rule.apply(language),
                            !more.isEmpty(),
                            more,
                            language));
        }
    }

    private static String column(Map<String, String> row, String name, Language language) {
        String coded = name + "_" + language.code();
        return language != Language.EN || row.containsKey(coded) ? coded : name;
    }

    private void copy(String file, String column, String from, String made) {
        PlainTable table = table(file, List.of());
        table.rows().stream()
                .filter(row -> from.equals(row.get(column)))
                .findFirst()
                .map(LinkedHashMap::new)
                .ifPresent(row -> {
                    row.put(column, made);
                    table.put(List.of(column), row, false);
                });
    }

    /** Rules come in order, so that a copy stands right after its rule. */
    private void copyRules(String before, String made) {
        List<Map<String, String>> rules = table("tables/uncertainties.csv", List.of()).rows();
        boolean isThere = rules.stream().anyMatch(rule -> made.equals(rule.get("stands_on")));
        for (int k = rules.size() - 1; k >= 0 && !isThere; k--) {
            if (before.equals(rules.get(k).get("stands_on"))) {
                Map<String, String> rule = new LinkedHashMap<>(rules.get(k));
                rule.put("stands_on", made);
                rules.add(k + 1, rule);
            }
        }
    }

    /** A table that is not there is not written either, as long as it has no row. */
    PlainTable table(String file, List<String> heads) {
        PlainTable known = tables.get(file);
        if (known == null) {
            Path path = folder.resolve(file);
            known = PlainTable.in(path, heads);
            if (Files.exists(path) || !heads.isEmpty()) {
                tables.put(file, known);
            }
        }
        return known;
    }

    /** The word that messages choose by. */
    static String followed(Meanwhile.Followed followed) {
        return followed.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    int index(YearMonth of) {
        return (int) ChronoUnit.MONTHS.between(c.settings().firstMonth(), of);
    }

    static Optional<YearMonth> month(String text) {
        return text.matches("[0-9]{4}-[0-9]{2}")
                ? Optional.of(YearMonth.parse(text))
                : Optional.empty();
    }

    static LocalDate last(String date) {
        return month(date).map(YearMonth::atEndOfMonth).orElseGet(() -> LocalDate.parse(date));
    }

    static OptionalDouble number(Map<String, String> row, String head) {
        String text = row.getOrDefault(head, "");
        return text.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(text));
    }

    /** Six digits, and no more than there were. */
    static String plain(double x) {
        return BigDecimal.valueOf(x).round(new MathContext(6)).stripTrailingZeros().toPlainString();
    }

    void booked(Text said) {
        notes.add(new Rolled.Note(Rolled.Sort.BOOKED, said));
    }

    void asked(Text said) {
        notes.add(new Rolled.Note(Rolled.Sort.ASKED, said));
    }
}
