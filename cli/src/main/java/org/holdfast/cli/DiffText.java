package org.holdfast.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.answer.SideBySide;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Change;
import org.holdfast.model.Change.Kind;
import org.holdfast.model.Change.Side;
import org.holdfast.model.Change.Sort;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.Result;
import org.holdfast.model.TierValue;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Fit;
import org.holdfast.words.MeasureWords;
import org.holdfast.words.Months;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageMessages;

/** What {@code diff} prints: first the data, the weightiest changes first, then the answer. */
final class DiffText {
    /** How many lines of a part are shown. */
    private static final int MOST = 20;

    /** From how many on, changes that are alike become one line. */
    private static final int ALIKE = 3;

    /** How many rows such a line names. */
    private static final int NAMED = 3;

    private static final String MARGIN = "        ";

    private final Language language;
    private final int width;
    private final boolean all;
    private final List<String> lines = new ArrayList<>();

    private DiffText(Language language, int width, boolean all) {
        this.language = language;
        this.width = width;
        this.all = all;
    }

    // ---- The data.

    /**
     * The data of two cases.
     *
     * @param all whether nothing is summed up or left out
     */
    static List<String> data(
            Case before,
            Case after,
            List<Change> changes,
            Language language,
            int width,
            boolean all) {
        DiffText text = new DiffText(language, width, all);
        text.head(CliMessages.before(language) + " ", before);
        text.head(CliMessages.after(language) + " " + " ", after);
        text.lines.add("");
        if (changes.isEmpty()) {
            text.lines.add(CliMessages.dataSame(language));
            return text.lines;
        }
        text.counts(changes);
        text.figures(of(changes, Kind.CHANGED, Sort.FIGURE));
        text.choices(of(changes, Kind.CHANGED, Sort.CHOICE));
        text.rows(changes, Kind.ADDED, CliMessages.rowsAdded(language));
        text.rows(changes, Kind.REMOVED, CliMessages.rowsRemoved(language));
        text.remarks(of(changes, Kind.CHANGED, Sort.REMARK));
        return text.lines;
    }

    private static List<Change> of(List<Change> changes, Kind kind, Sort sort) {
        return changes.stream().filter(c -> c.kind() == kind && c.sort() == sort).toList();
    }

    private void head(String word, Case c) {
        CaseSettings s = c.settings();
        String text =
                "%s, %s %s %s)"
                        .formatted(
                                s.title().in(language),
                                Months.span(s.firstMonth(), Months.at(s, s.months() - 1), language),
                                CliMessages.headCase(language),
                                c.hash());
        List<String> broken = TextTable.broken(text, width - word.length());
        for (int k = 0; k < broken.size(); k++) {
            lines.add((k == 0 ? word : " ".repeat(word.length())) + broken.get(k));
        }
    }

    private void counts(List<Change> changes) {
        Rows rows =
                Rows.without(language)
                        .column("table", CliMessages.rows(), Table.Kind.TEXT)
                        .column("added", CliMessages.newOnes(), Table.Kind.NUMBER)
                        .column("removed", CliMessages.dropped(), Table.Kind.NUMBER)
                        .column("changed", CliMessages.changed(), Table.Kind.NUMBER)
                        .column("remarks", CliMessages.remarksOnly(), Table.Kind.NUMBER);
        Set<String> tables = new LinkedHashSet<>();
        changes.forEach(change -> tables.add(change.table()));
        for (String name : tables) {
            List<Change> own = changes.stream().filter(c -> c.table().equals(name)).toList();
            Set<String> changed = new LinkedHashSet<>();
            Set<String> remarked = new LinkedHashSet<>();
            for (Change change : own) {
                if (change.kind() == Kind.CHANGED) {
                    (change.sort() == Sort.REMARK ? remarked : changed).add(change.row());
                }
            }
            remarked.removeAll(changed);
            rows.text(name);
            for (long count :
                    List.of(
                            count(own, Kind.ADDED),
                            count(own, Kind.REMOVED),
                            (long) changed.size(),
                            (long) remarked.size())) {
                rows.number((double) count, number(count));
            }
            rows.end();
        }
        lines.addAll(TextTable.of(rows.table()).lines(width));
    }

    private static long count(List<Change> changes, Kind kind) {
        return changes.stream().filter(c -> c.kind() == kind).map(Change::row).distinct().count();
    }

    private static String number(long count) {
        return count == 0 ? "–" : Long.toString(count);
    }

    private void figures(List<Change> figures) {
        List<Change> sorted =
                figures.stream()
                        .sorted(
                                Comparator.comparingDouble((Change c) -> -c.weight())
                                        .thenComparingDouble(c -> -c.rangeWeight()))
                        .toList();
        Map<String, List<Change>> groups =
                groups(sorted, c -> String.join("\n", c.table(), c.column(), share(c)));
        part(
                CliMessages.figuresChangedLargestChange(language),
                parts(groups, sorted),
                group -> {
                    Change first = group.getFirst();
                    if (group.size() == 1) {
                        block(share(first), place(first) + first.column());
                        block("", figures(first));
                        origin(first);
                    } else {
                        String same = sameNumbers(group) ? ", " + figures(first) : "";
                        block(share(first), together(group) + same + ": " + named(group));
                    }
                });
    }

    /** Changes by what they have in common, in the order in which that first comes. */
    private static Map<String, List<Change>> groups(
            List<Change> changes, Function<Change, String> by) {
        return changes.stream()
                .collect(Collectors.groupingBy(by, LinkedHashMap::new, Collectors.toList()));
    }

    /** Alike changes together if they are many; else, and with --all, one by one. */
    private List<List<Change>> parts(Map<String, List<Change>> groups, List<Change> sorted) {
        if (all) {
            return sorted.stream().map(List::of).toList();
        }
        List<List<Change>> parts = new ArrayList<>();
        for (List<Change> group : groups.values()) {
            if (group.size() < ALIKE) {
                group.forEach(change -> parts.add(List.of(change)));
            } else {
                parts.add(group);
            }
        }
        return parts;
    }

    private static boolean sameNumbers(List<Change> group) {
        return group.stream()
                        .map(c -> figure(c.before()) + " " + figure(c.after()))
                        .distinct()
                        .count()
                == 1;
    }

    /** {@code +50%}, {@code ×12}, {@code from 0}: what stands in the margin. */
    private String share(Change change) {
        if (change.weight() == 0) {
            return CliMessages.range(language);
        }
        Optional<Double> relative = change.relative();
        if (relative.isEmpty()) {
            return change.before().flatMap(Side::value).isPresent()
                    ? CliMessages.from(language)
                    : CliMessages.shareNew(language);
        }
        double share = relative.get();
        if (share == -1) {
            return CliMessages.toZero(language);
        }
        if (share >= 9.995) {
            return "×" + Numbers.amount(1 + share, language);
        }
        return (share < 0 ? "−" : "+") + Numbers.share(Math.abs(share), language);
    }

    /** {@code 60000 (50000–80000)}: as written, and the range where it is more than the number. */
    private static String figure(Optional<Side> side) {
        if (side.isEmpty() || side.get().text().isEmpty()) {
            return "–";
        }
        Side s = side.get();
        Optional<Double> low = s.low().or(s::value);
        Optional<Double> high = s.high().or(s::value);
        return s.text()
                + (low.equals(high)
                        ? ""
                        : " ("
                                + low.map(AnswersText::number).orElse("–")
                                + "–"
                                + high.map(AnswersText::number).orElse("–")
                                + ")");
    }

    private static String figures(Change change) {
        return fromTo(figure(change.before()), figure(change.after()));
    }

    /** {@code producers.csv: capacity, 3 rows}. */
    private String together(List<Change> group) {
        Change first = group.getFirst();
        return first.table() + ": " + first.column() + ", " + rows(group.size());
    }

    private void origin(Change change) {
        String before = origin(change.before());
        String after = origin(change.after());
        if (before.isEmpty() && after.isEmpty()) {
            return;
        }
        block("", before.equals(after) ? before : fromTo(before, after));
    }

    private static String origin(Optional<Side> side) {
        return side.filter(s -> !s.source().isEmpty())
                .map(s -> s.source() + ", " + s.knownOn())
                .orElse("");
    }

    private void choices(List<Change> choices) {
        Map<String, List<Change>> groups =
                groups(
                        choices,
                        c ->
                                String.join(
                                        "\n",
                                        c.table(),
                                        c.column(),
                                        figure(c.before()),
                                        figure(c.after())));
        List<Change> together = groups.values().stream().flatMap(List::stream).toList();
        part(
                CliMessages.choicesChanged(language),
                parts(groups, together),
                group -> {
                    Change first = group.getFirst();
                    hung(
                            group.size() == 1
                                    ? place(first) + first.column() + ": " + figures(first)
                                    : "%s, %s: %s"
                                            .formatted(
                                                    together(group), figures(first), named(group)));
                });
    }

    private void rows(List<Change> changes, Kind kind, String title) {
        Map<String, List<Change>> tables =
                groups(changes.stream().filter(c -> c.kind() == kind).toList(), Change::table);
        if (tables.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(title + ":");
        tables.forEach((table, own) -> {
            Map<String, List<Change>> rows = groups(own, Change::row);
            if (all) {
                rows.forEach((row, cells) ->
                        hung(table + (row.isEmpty() ? "" : ": " + row) + ": " + cells(cells)));
            } else {
                List<Change> firsts = rows.values().stream().map(List::getFirst).toList();
                String names = named(firsts);
                hung(table + ": " + rows(rows.size()) + (names.isEmpty() ? "" : ": " + names));
            }
        });
    }

    /** The figures and choices of a row. */
    private static String cells(List<Change> row) {
        List<String> cells = new ArrayList<>();
        for (Change c : row) {
            if (c.sort() == Sort.FIGURE) {
                cells.add(c.column() + " " + figure(c.after().or(c::before)));
            } else if (c.column().equals("that") || c.column().equals("title")) {
                cells.add(figure(c.after().or(c::before)));
            }
        }
        return cells.isEmpty() ? "…" : String.join(", ", cells);
    }

    private void remarks(List<Change> remarks) {
        if (remarks.isEmpty()) {
            return;
        }
        if (all) {
            part(
                    CliMessages.titlesNotesSourcesDates(language),
                    remarks.stream().map(List::of).toList(),
                    group -> {
                        Change c = group.getFirst();
                        hung(
                                place(c)
                                        + c.column()
                                        + ": "
                                        + fromTo(remark(c.before()), remark(c.after())));
                    });
            return;
        }
        lines.add("");
        lines.addAll(
                TextTable.broken(
                        CliMessages.titlesNotesSourcesDatesActuals(language)
                                + " "
                                + remarks.size()
                                + CliMessages.allShowsThem(language),
                        width));
    }

    private static String remark(Optional<Side> side) {
        String origin = origin(side);
        return figure(side) + (origin.isEmpty() ? "" : " [" + origin + "]");
    }

    /** Prints the parts, or the first of them. */
    private void part(String title, List<List<Change>> parts, Consumer<List<Change>> print) {
        if (parts.isEmpty()) {
            return;
        }
        lines.add("");
        lines.add(title + ":");
        int shown = all ? parts.size() : Math.min(MOST, parts.size());
        parts.subList(0, shown).forEach(print);
        long left = parts.subList(shown, parts.size()).stream().mapToLong(List::size).sum();
        if (left > 0) {
            lines.add(MARGIN + CliMessages.moreAllShowsThem(left, language));
        }
    }

    /** {@code needs.csv, claimant, shell-155: } */
    private static String place(Change c) {
        return c.table() + (c.row().isEmpty() ? ": " : ": " + c.row() + ": ");
    }

    private String rows(int count) {
        return count
                + " "
                + (count == 1 ? CliMessages.rowsRow(language) : CliMessages.rowsWord(language));
    }

    /** The first rows by name, and how many there are besides. */
    private String named(List<Change> group) {
        List<String> names =
                group.stream().map(Change::row).filter(row -> !row.isEmpty()).distinct().toList();
        int shown = all ? names.size() : Math.min(NAMED, names.size());
        int left = names.size() - shown;
        return String.join("; ", names.subList(0, shown))
                + (left == 0 ? "" : CliMessages.more(left, language));
    }

    /** A text with something in the margin, right-aligned. */
    private void block(String margin, String text) {
        List<String> broken = TextTable.broken(text, width - MARGIN.length());
        for (int k = 0; k < broken.size(); k++) {
            String left = k == 0 ? margin : "";
            int pad = Math.max(0, MARGIN.length() - 2 - left.codePointCount(0, left.length()));
            lines.add((" ".repeat(pad) + left + "  " + broken.get(k)).stripTrailing());
        }
    }

    private void hung(String text) {
        lines.addAll(
                SectionText.of(new Blocks().point(text.replaceAll("\\s+", " ")).list(), width));
    }

    // ---- The answer.

    /**
     * One answer in both cases.
     *
     * @param title which answer it is
     */
    record Pair(String title, Case before, Result first, Case after, Result second) {}

    static List<String> answer(Pair pair, SideBySide both, Language language, int width) {
        DiffText text = new DiffText(language, width, false);
        text.tiers(pair, both);
        text.coverage(pair, both);
        return text.lines;
    }

    private void tiers(Pair pair, SideBySide both) {
        Rows rows =
                Rows.without(language)
                        .column("measure", pair.title(), Table.Kind.TEXT)
                        .column("before", CliMessages.beforeHead(), Table.Kind.NUMBER)
                        .column("after", CliMessages.afterHead(), Table.Kind.NUMBER)
                        .column("change", CliMessages.difference(), Table.Kind.NUMBER);
        List<ObjectiveTier> tiers = new ArrayList<>(pair.after().settings().objective());
        pair.before().settings().objective().stream()
                .filter(tier -> !tiers.contains(tier))
                .forEach(tiers::add);
        List<List<TierValue>> answers = List.of(pair.first().tiers(), pair.second().tiers());
        for (Measure row : MeasureWords.told(tiers, answers)) {
            var old = row.in(answers.getFirst());
            var now = row.in(answers.getLast());
            boolean spent = old.orElse(0.0) != 0 || now.orElse(0.0) != 0;
            if (row != Measure.COST || spent) {
                rows.text(
                                row.id(),
                                MeasureWords.heading(
                                        row, pair.after().settings().currency(), language))
                        .measure(row, old)
                        .measure(row, now)
                        .change(row, old, now)
                        .end();
            }
        }
        lines.addAll(TextTable.of(rows.table()).lines(width));
        List<String> unlike = unlike(pair, both);
        if (!unlike.isEmpty()) {
            lines.addAll(
                    TextTable.broken(
                            CliMessages.eachCaseCountsBy(language)
                                    + " "
                                    + String.join("; ", unlike)
                                    + ".",
                            width));
        }
    }

    /** Why the tiers of the two cases cannot simply be compared. */
    private List<String> unlike(Pair pair, SideBySide both) {
        CaseSettings old = pair.before().settings();
        CaseSettings now = pair.after().settings();
        List<String> unlike = new ArrayList<>();
        String months = PageMessages.MONTHS.in(language);
        addUnlike(unlike, CliMessages.firstMonth(language), old.firstMonth(), now.firstMonth());
        addUnlike(unlike, months, old.months(), now.months());
        if (!both.onlyBefore().isEmpty()) {
            unlike.add(
                    CliMessages.onlyBefore(language)
                            + " "
                            + names(pair.before(), both.onlyBefore()));
        }
        if (!both.onlyAfter().isEmpty()) {
            unlike.add(
                    CliMessages.onlyAfter(language) + " " + names(pair.after(), both.onlyAfter()));
        }
        if (both.items().stream()
                .anyMatch(item -> weight(pair.before(), item) != weight(pair.after(), item))) {
            unlike.add(CliMessages.weightsItems(language));
        }
        if (!old.currency().equals(now.currency())) {
            String codes = fromTo(old.currency().code(), now.currency().code());
            unlike.add(CliMessages.currency(language) + " " + codes);
        }
        String money = CliMessages.moneyOf(now.currency(), language);
        addUnlike(unlike, money, old.priceYear(), now.priceYear());
        if (old.discount() != now.discount()) {
            unlike.add(CliMessages.discount(language));
        }
        return unlike;
    }

    private static void addUnlike(List<String> to, String what, Object old, Object now) {
        if (!old.equals(now)) {
            to.add(what + " " + fromTo(old, now));
        }
    }

    private static String fromTo(Object before, Object after) {
        return before + " → " + after;
    }

    private static double weight(Case c, SideBySide.Compared item) {
        return c.getItem(item.item()).weight();
    }

    private String names(Case c, List<String> items) {
        return String.join(
                ", ", items.stream().map(item -> Names.of(c, item).in(language)).toList());
    }

    private void coverage(Pair pair, SideBySide both) {
        lines.add("");
        if (both.months() == 0) {
            lines.add(CliMessages.twoCasesHaveNo(language));
            return;
        }
        Rows rows =
                Rows.without(language)
                        .column("item", CliMessages.needMet(), Table.Kind.TEXT)
                        .column("before", CliMessages.beforeHead(), Table.Kind.SHARE)
                        .column("after", CliMessages.afterHead(), Table.Kind.SHARE)
                        .column("change", CliMessages.points(), Table.Kind.NUMBER)
                        .column("month", CliMessages.most(), Table.Kind.MONTH, Fit.RIGHT)
                        .column("before_then", CliMessages.beforeColumn(), Table.Kind.SHARE)
                        .column("after_then", CliMessages.afterColumn(), Table.Kind.SHARE)
                        .column(
                                "under_floor_before",
                                CliMessages.underFloorBefore(),
                                Table.Kind.NUMBER)
                        .column("under_floor_after", CliMessages.afterColumn(), Table.Kind.NUMBER);
        for (SideBySide.Compared item : both.items()) {
            rows.text(item.item(), pair.after().getItem(item.item()).shortName().in(language))
                    .number(item.before(), percent(item.before()))
                    .number(item.after(), percent(item.after()))
                    .number(item.change(), points(item.before(), item.after()));
            if (item.beforeThen() == item.afterThen()) {
                rows.nothing().nothing().nothing();
            } else {
                rows.text(item.month().toString())
                        .number(item.beforeThen(), percent(item.beforeThen()))
                        .number(item.afterThen(), percent(item.afterThen()));
            }
            rows.fixed(item.underFloorBefore(), 1).fixed(item.underFloorAfter(), 1).end();
        }
        rows.text(CliMessages.ALL.in(language));
        rows.nothing().nothing().nothing().nothing().nothing().nothing();
        rows.fixed(
                        both.items().stream()
                                .mapToDouble(SideBySide.Compared::underFloorBefore)
                                .sum(),
                        1)
                .fixed(
                        both.items().stream()
                                .mapToDouble(SideBySide.Compared::underFloorAfter)
                                .sum(),
                        1)
                .end();
        lines.addAll(TextTable.of(rows.table()).lines(width));
        String span =
                Months.span(both.from(), both.from().plusMonths(both.months() - 1L), language);
        lines.addAll(TextTable.broken(CliMessages.overMonthsBothCases(span, language), width));
    }

    private String percent(double share) {
        return Numbers.fixed(100 * share, 1, language) + "%";
    }

    /** The difference of two shares as they print. */
    private String points(double before, double after) {
        double change =
                (Numbers.fixedValue(100 * after, 1) - Numbers.fixedValue(100 * before, 1)) / 100;
        String size = Numbers.fixed(100 * Math.abs(change), 1, language);
        boolean none = size.chars().noneMatch(c -> c >= '1' && c <= '9');
        return none ? "0" : (change < 0 ? "−" : "+") + size;
    }
}
