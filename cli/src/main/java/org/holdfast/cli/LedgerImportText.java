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
                                + CliMessages.knownOn(language)
                                + " "
                                + PageWords.day(report.what().knownOn(), language)
                                + ".",
                        width));
        lines.add(
                CliMessages.rowsReadReadWith(
                        report.rows().read(),
                        report.rows().remarked(),
                        report.rows().leftOut(),
                        report.events(),
                        language));
        if (report.already()) {
            lines.add(CliMessages.ledgerHasFileAlready(language));
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
        return layout.equals(OwnList.LAYOUT) ? CliMessages.OWN_LIST.in(language) : layout;
    }

    private static TextTable totals(Report report, Language language) {
        Map<String, Map<Kind, Total>> donors = new LinkedHashMap<>();
        for (Total total : report.totals()) {
            donors.computeIfAbsent(total.donor(), d -> new EnumMap<>(Kind.class))
                    .put(total.kind(), total);
        }
        TextTable table =
                TextTable.ofNumbers(
                        CliMessages.eurBn(language) + " " + stage(report.headline(), language),
                        CliMessages.financial(language),
                        CliMessages.humanitarian(language),
                        CliMessages.military(language),
                        CliMessages.together(language));
        donors.entrySet().stream()
                .sorted(
                        Comparator.comparingDouble(
                                (Map.Entry<String, Map<Kind, Total>> e) -> -sum(e.getValue())))
                .forEach(e -> table.add(row(e.getKey(), e.getValue(), language)));
        Map<Kind, Double> sums = new EnumMap<>(Kind.class);
        report.totals().forEach(t -> sums.merge(t.kind(), t.billions(), Double::sum));
        table.add(
                CliMessages.togetherHeading(language),
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
        return CliMessages.atLeastOrNot(language);
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
                : Optional.of(CliMessages.totalsFileItselfPublishes(of, agree, cells, language));
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
                lines.addAll(indented(CliMessages.moreRemarksJson(rest, language), width));
            }
        }
        return lines;
    }

    private static String heading(Remark.Sort sort, int count, Language language) {
        return switch (sort) {
            case INCONSISTENCY -> CliMessages.whereFileContradictsItself(count, language);
            case LEFT_OUT -> CliMessages.leftOut(count, language);
            case READING -> CliMessages.howWasRead(count, language);
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
                        ? CliMessages.line(language)
                                + " "
                                + where.row()
                                + (where.column().isEmpty()
                                        ? ""
                                        : CliMessages.column(language) + where.column() + "'")
                        : where.column().isEmpty()
                                ? where.sheet() + CliMessages.placeRow(language) + " " + where.row()
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
                        CliMessages.againstKnownOnEvents(
                                changes.before().file(),
                                changes.before().knownOn(),
                                changes.same(),
                                language),
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
                        CliMessages.donor(language),
                        CliMessages.stage(language),
                        CliMessages.added(language),
                        CliMessages.removed(language),
                        CliMessages.revised(language),
                        CliMessages.eurBn(language));
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
