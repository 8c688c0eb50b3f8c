package org.holdfast.cli;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.ledger.Kind;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.imports.Changes;
import org.holdfast.ledger.imports.Remark;
import org.holdfast.ledger.imports.Report;
import org.holdfast.ledger.imports.Total;
import org.holdfast.ledger.list.OwnList;
import org.holdfast.model.Language;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageWords;

/** What became of a file, for a person. */
final class LedgerImportText {
    private static final int FIRST = 3;
    private static final int SORTS = 12;
    private static final double BILLION = 1e9;

    private LedgerImportText() {}

    static List<String> lines(Report report, boolean all, Language language, int width) {
        List<String> lines = new ArrayList<>();
        lines.addAll(
                TextTable.broken(
                        report.what().file()
                                + ": "
                                + layout(report.what().layout(), language)
                                + (report.what().release().isEmpty()
                                        ? ""
                                        : ", " + report.what().release())
                                + Say.in(language, ", known on ", ", bekend op ")
                                + PageWords.day(report.what().knownOn(), language)
                                + ".",
                        width));
        lines.add(
                Say.in(
                        language,
                        "%d rows read, %d read with a remark, %d left out; %d events."
                                .formatted(
                                        report.rows().read(),
                                        report.rows().remarked(),
                                        report.rows().leftOut(),
                                        report.events()),
                        "%d rijen gelezen, %d gelezen met een opmerking, %d weggelaten; %d gebeurtenissen."
                                .formatted(
                                        report.rows().read(),
                                        report.rows().remarked(),
                                        report.rows().leftOut(),
                                        report.events())));
        if (report.already()) {
            lines.add(
                    Say.in(
                            language,
                            "The ledger has this file already: nothing was changed.",
                            "Dit bestand staat al in het grootboek: er is niets veranderd."));
        }
        if (!report.totals().isEmpty()) {
            lines.add("");
            lines.addAll(totals(report, language).lines(width));
            lines.addAll(published(report, language, width));
        }
        lines.addAll(remarks(report.remarks(), all, language, width));
        report.changes().ifPresent(c -> lines.addAll(changes(c, language, width)));
        return lines;
    }

    /** What a file was recognised as; names of publications stay as they are. */
    private static String layout(String layout, Language language) {
        return layout.equals(OwnList.LAYOUT) ? Say.in(language, layout, "Eigen lijst") : layout;
    }

    private static TextTable totals(Report report, Language language) {
        Map<String, Map<Kind, Total>> donors = new LinkedHashMap<>();
        for (Total total : report.totals()) {
            donors.computeIfAbsent(total.donor(), d -> new EnumMap<>(Kind.class))
                    .put(total.kind(), total);
        }
        TextTable table =
                TextTable.ofNumbers(
                        Say.in(language, "EUR bn ", "mld. euro ")
                                + stage(report.headline(), language),
                        Say.in(language, "financial", "financieel"),
                        Say.in(language, "humanitarian", "humanitair"),
                        Say.in(language, "military", "militair"),
                        Say.in(language, "together", "samen"));
        donors.entrySet().stream()
                .sorted(
                        Comparator.comparingDouble(
                                (Map.Entry<String, Map<Kind, Total>> e) -> -sum(e.getValue())))
                .forEach(e -> table.add(row(e.getKey(), e.getValue(), language)));
        Map<Kind, Double> sums = new EnumMap<>(Kind.class);
        report.totals().forEach(t -> sums.merge(t.kind(), t.billions(), Double::sum));
        table.add(
                Say.in(language, "Together", "Samen"),
                number(sums.getOrDefault(Kind.FINANCIAL, 0.0), language),
                number(sums.getOrDefault(Kind.HUMANITARIAN, 0.0), language),
                number(sums.getOrDefault(Kind.MILITARY, 0.0), language),
                number(sums.values().stream().mapToDouble(d -> d).sum(), language));
        return table;
    }

    private static String[] row(String donor, Map<Kind, Total> kinds, Language language) {
        return new String[] {
            DonorNames.of(donor, language),
            cell(kinds, Kind.FINANCIAL, language),
            cell(kinds, Kind.HUMANITARIAN, language),
            cell(kinds, Kind.MILITARY, language),
            kinds.values().stream().allMatch(t -> t.known() == 0)
                            && kinds.values().stream().anyMatch(t -> t.notKnown() > 0)
                    ? "–*"
                    : number(sum(kinds), language)
        };
    }

    /** A star stands where an amount is not known, so that the sum is a least one. */
    private static String cell(Map<Kind, Total> kinds, Kind kind, Language language) {
        Total total = kinds.get(kind);
        return total == null
                ? "–"
                : (total.known() == 0 && total.notKnown() > 0
                                ? "–"
                                : number(total.billions(), language))
                        + (total.notKnown() > 0 ? "*" : "");
    }

    private static double sum(Map<Kind, Total> kinds) {
        return kinds.values().stream().mapToDouble(Total::billions).sum();
    }

    static String number(double billions, Language language) {
        return Numbers.fixed(billions, 3, language);
    }

    /** What a star behind an amount says. */
    static String atLeast(Language language) {
        return Say.in(
                language,
                "* at least, or not known: some rows give no value in money.",
                "* ten minste, of niet bekend: sommige rijen noemen geen waarde in geld.");
    }

    static String signed(double billions, Language language) {
        return (billions > 0 ? "+" : "") + number(billions, language);
    }

    static String stage(Stage stage, Language language) {
        return stage.text().in(language);
    }

    private static List<String> published(Report report, Language language, int width) {
        List<String> lines = new ArrayList<>();
        if (report.totals().stream().anyMatch(t -> t.notKnown() > 0)) {
            lines.addAll(TextTable.broken(atLeast(language), width));
        }
        agreeing(report.totals(), "", language)
                .ifPresent(text -> lines.addAll(TextTable.broken(text, width)));
        for (Stage stage : Stage.values()) {
            String word = stage(stage, language);
            agreeing(
                            report.byStage().stream().filter(t -> t.stage() == stage).toList(),
                            word + ": ",
                            language)
                    .ifPresent(text -> lines.addAll(TextTable.broken(text, width)));
        }
        return lines;
    }

    /** How many of the totals that a file publishes are those of its rows. */
    private static Optional<String> agreeing(List<Total> totals, String of, Language language) {
        long cells = totals.stream().filter(t -> t.published().isPresent()).count();
        long agree = totals.stream().filter(Total::agrees).count();
        return cells == 0
                ? Optional.empty()
                : Optional.of(
                        Say.in(
                                language,
                                of
                                        + agree
                                        + " of the "
                                        + cells
                                        + " totals that the file itself publishes are the sums of its"
                                        + " rows.",
                                of
                                        + agree
                                        + " van de "
                                        + cells
                                        + " totalen die het bestand zelf geeft zijn de som van zijn"
                                        + " rijen."));
    }

    private static List<String> remarks(
            List<Remark> remarks, boolean all, Language language, int width) {
        List<String> lines = new ArrayList<>();
        if (remarks.isEmpty()) {
            return lines;
        }
        lines.add("");
        Map<Remark.Sort, Integer> shown = new EnumMap<>(Remark.Sort.class);
        for (Remark.Sort sort :
                List.of(Remark.Sort.INCONSISTENCY, Remark.Sort.LEFT_OUT, Remark.Sort.READING)) {
            List<Remark> some = remarks.stream().filter(r -> r.sort() == sort).toList();
            if (some.isEmpty()) {
                continue;
            }
            lines.add(heading(sort, some.size(), language));
            int most = all ? some.size() : sort == Remark.Sort.INCONSISTENCY ? SORTS : FIRST;
            for (Remark remark : some.subList(0, Math.min(most, some.size()))) {
                lines.addAll(indented(line(remark, language), width));
                shown.merge(sort, 1, Integer::sum);
            }
            int rest = some.size() - shown.getOrDefault(sort, 0);
            if (rest > 0) {
                lines.addAll(
                        indented(
                                Say.in(
                                        language,
                                        "… and " + rest + " more (--remarks, --json)",
                                        "… en nog " + rest + " (--remarks, --json)"),
                                width));
            }
        }
        return lines;
    }

    private static String heading(Remark.Sort sort, int count, Language language) {
        return switch (sort) {
            case INCONSISTENCY ->
                    Say.in(
                            language,
                            "Where the file contradicts itself (" + count + "):",
                            "Waar het bestand zichzelf tegenspreekt (" + count + "):");
            case LEFT_OUT ->
                    Say.in(language, "Left out (" + count + "):", "Weggelaten (" + count + "):");
            case READING ->
                    Say.in(
                            language,
                            "How it was read (" + count + "):",
                            "Hoe het is gelezen (" + count + "):");
        };
    }

    private static String line(Remark remark, Language language) {
        return place(remark, language)
                + remark.what().in(language)
                + (remark.original().isBlank() ? "" : " [" + remark.original().strip() + "]");
    }

    private static String place(Remark remark, Language language) {
        var where = remark.where();
        if (where.row() == 0) {
            return "";
        }
        String cell =
                where.sheet().isEmpty()
                        ? Say.in(language, "line ", "regel ")
                                + where.row()
                                + (where.column().isEmpty()
                                        ? ""
                                        : Say.in(language, ", column '", ", kolom '")
                                                + where.column()
                                                + "'")
                        : where.column().isEmpty()
                                ? where.sheet() + Say.in(language, ", row ", ", rij ") + where.row()
                                : where.sheet() + ", " + where.column() + where.row();
        return cell + ": ";
    }

    private static List<String> indented(String text, int width) {
        return TextTable.broken(text, width - 2).stream().map(line -> "  " + line).toList();
    }

    static List<String> changes(Changes changes, Language language, int width) {
        List<String> lines = new ArrayList<>();
        lines.add("");
        lines.addAll(
                TextTable.broken(
                        Say.in(
                                language,
                                "Against %s (known on %s): %d events the same."
                                        .formatted(
                                                changes.before().file(),
                                                PageWords.day(changes.before().knownOn(), language),
                                                changes.same()),
                                "Vergeleken met %s (bekend op %s): %d gebeurtenissen gelijk."
                                        .formatted(
                                                changes.before().file(),
                                                PageWords.day(changes.before().knownOn(), language),
                                                changes.same())),
                        width));
        TextTable table =
                new TextTable(
                        List.of(
                                TextTable.Side.LEFT,
                                TextTable.Side.LEFT,
                                TextTable.Side.RIGHT,
                                TextTable.Side.RIGHT,
                                TextTable.Side.RIGHT,
                                TextTable.Side.RIGHT),
                        Say.in(language, "Donor", "Gever"),
                        Say.in(language, "stage", "fase"),
                        Say.in(language, "added", "erbij"),
                        Say.in(language, "removed", "eraf"),
                        Say.in(language, "revised", "herzien"),
                        Say.in(language, "EUR bn", "mld. euro"));
        changes.byDonor().stream()
                .sorted(Comparator.comparingDouble(d -> -Math.abs(d.difference())))
                .forEach(d ->
                        table.add(
                                DonorNames.of(d.donor(), language),
                                stage(d.stage(), language),
                                Long.toString(d.added()),
                                Long.toString(d.removed()),
                                Long.toString(d.revised()),
                                signed(d.difference() / BILLION, language)));
        if (!table.isEmpty()) {
            lines.addAll(table.lines(width));
        }
        return lines;
    }
}
