package org.holdfast.cli;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.imports.Changes;
import org.holdfast.ledger.imports.Remark;
import org.holdfast.ledger.imports.Report;
import org.holdfast.ledger.imports.Total;
import org.holdfast.ledger.list.OwnList;
import org.holdfast.model.Language;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.LedgerTermsMessages;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageWords;

/** What became of a file, for a person. */
final class LedgerImportText {
    private static final int FIRST = 3;
    private static final int SORTS = 12;
    private static final double BILLION = 1e9;

    private static final List<org.holdfast.ledger.Kind> KINDS =
            List.of(
                    org.holdfast.ledger.Kind.FINANCIAL,
                    org.holdfast.ledger.Kind.HUMANITARIAN,
                    org.holdfast.ledger.Kind.MILITARY);

    private LedgerImportText() {}

    static Blocks words(Report report, boolean all, Language language) {
        Blocks blocks =
                new Blocks()
                        .paragraph(
                                report.what().file()
                                        + ": "
                                        + layout(report.what().layout(), language)
                                        + (report.what().release().isEmpty()
                                                ? ""
                                                : ", " + report.what().release())
                                        + CliMessages.knownOn(language)
                                        + " "
                                        + PageWords.day(report.what().knownOn(), language)
                                        + ".")
                        .paragraph(
                                CliMessages.rowsReadReadWith(
                                        report.rows().read(),
                                        report.rows().remarked(),
                                        report.rows().leftOut(),
                                        report.events(),
                                        language));
        if (report.already()) {
            blocks.paragraph(CliMessages.ledgerHasFileAlready(language));
        }
        if (!report.totals().isEmpty()) {
            blocks.add(totals(report, language));
            published(report, blocks, language);
        }
        blocks.keep(remarks(report.remarks(), all, language));
        report.changes().ifPresent(c -> blocks.keep(changes(c, language)));
        return blocks;
    }

    /** What a file was recognised as; names of publications stay as they are. */
    private static String layout(String layout, Language language) {
        return layout.equals(OwnList.LAYOUT) ? CliMessages.OWN_LIST.in(language) : layout;
    }

    private static Table totals(Report report, Language language) {
        Map<String, Map<org.holdfast.ledger.Kind, Total>> donors = new LinkedHashMap<>();
        for (Total total : report.totals()) {
            donors.computeIfAbsent(
                            total.donor(), d -> new EnumMap<>(org.holdfast.ledger.Kind.class))
                    .put(total.kind(), total);
        }
        Rows rows =
                Rows.without(language)
                        .column(
                                "donor",
                                CliMessages.billions("EUR", language)
                                        + " "
                                        + stage(report.headline(), language),
                                Kind.TEXT)
                        .column("financial", LedgerTermsMessages.FINANCIAL, Kind.NUMBER)
                        .column("humanitarian", LedgerTermsMessages.HUMANITARIAN, Kind.NUMBER)
                        .column("military", LedgerTermsMessages.MILITARY, Kind.NUMBER)
                        .column("together", CliMessages.together(), Kind.NUMBER);
        donors.entrySet().stream()
                .sorted(
                        Comparator.comparingDouble(
                                (Map.Entry<String, Map<org.holdfast.ledger.Kind, Total>> e) ->
                                        -sum(e.getValue())))
                .forEach(e -> row(rows, e.getKey(), e.getValue(), language));
        Map<org.holdfast.ledger.Kind, Double> sums = new EnumMap<>(org.holdfast.ledger.Kind.class);
        report.totals().forEach(t -> sums.merge(t.kind(), t.billions(), Double::sum));
        rows.text(CliMessages.togetherHeading(language));
        KINDS.forEach(kind -> rows.fixed(sums.getOrDefault(kind, 0.0), 3));
        return rows.fixed(sums.values().stream().mapToDouble(d -> d).sum(), 3).end().table();
    }

    private static void row(
            Rows rows,
            String donor,
            Map<org.holdfast.ledger.Kind, Total> kinds,
            Language language) {
        rows.text(donor, DonorNames.of(donor, language));
        KINDS.forEach(kind -> cell(rows, Optional.ofNullable(kinds.get(kind)), language));
        boolean isUnknown =
                kinds.values().stream().allMatch(t -> t.known() == 0)
                        && kinds.values().stream().anyMatch(t -> t.notKnown() > 0);
        if (isUnknown) {
            rows.unknown("–*");
        } else {
            rows.fixed(sum(kinds), 3);
        }
        rows.end();
    }

    /** A star stands where an amount is not known, so that the sum is a least one. */
    private static void cell(Rows rows, Optional<Total> total, Language language) {
        String star = total.filter(t -> t.notKnown() > 0).map(t -> "*").orElse("");
        Optional<Double> known =
                total.filter(t -> t.known() > 0 || t.notKnown() == 0).map(Total::billions);
        rows.number(known, Phrase.of(known.map(of -> number(of, language)).orElse("–") + star));
    }

    private static double sum(Map<org.holdfast.ledger.Kind, Total> kinds) {
        return kinds.values().stream().mapToDouble(Total::billions).sum();
    }

    static String number(double billions, Language language) {
        return Numbers.fixed(billions, 3, language);
    }

    static String signed(double billions, Language language) {
        return (billions > 0 ? "+" : "") + number(billions, language);
    }

    static String stage(Stage stage, Language language) {
        return stage.text().in(language);
    }

    private static void published(Report report, Blocks blocks, Language language) {
        if (report.totals().stream().anyMatch(t -> t.notKnown() > 0)) {
            blocks.remark(CliMessages.atLeastOrNot(language));
        }
        agreeing(report.totals(), "", language).ifPresent(blocks::remark);
        for (Stage stage : Stage.values()) {
            agreeing(
                            report.byStage().stream().filter(t -> t.stage() == stage).toList(),
                            stage(stage, language) + ": ",
                            language)
                    .ifPresent(blocks::remark);
        }
    }

    /** How many of the totals that a file publishes are those of its rows. */
    private static Optional<String> agreeing(List<Total> totals, String of, Language language) {
        long cells = totals.stream().filter(t -> t.published().isPresent()).count();
        long agree = totals.stream().filter(Total::agrees).count();
        return cells == 0
                ? Optional.empty()
                : Optional.of(CliMessages.totalsFileItselfPublishes(of, agree, cells, language));
    }

    private static Blocks remarks(List<Remark> remarks, boolean all, Language language) {
        Blocks blocks = new Blocks();
        for (Remark.Sort sort :
                List.of(Remark.Sort.INCONSISTENCY, Remark.Sort.LEFT_OUT, Remark.Sort.READING)) {
            List<Remark> some = remarks.stream().filter(r -> r.sort() == sort).toList();
            if (some.isEmpty()) {
                continue;
            }
            blocks.paragraph(heading(sort, some.size(), language));
            int most = all ? some.size() : sort == Remark.Sort.INCONSISTENCY ? SORTS : FIRST;
            some.stream().limit(most).forEach(remark -> blocks.point(line(remark, language)));
            if (some.size() > most) {
                blocks.point(CliMessages.moreRemarksJson(some.size() - most, language));
            }
        }
        return blocks;
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

    static Blocks changes(Changes changes, Language language) {
        Rows rows =
                Rows.without(language)
                        .column("donor", CliMessages.donor(), Kind.TEXT)
                        .column("stage", CliMessages.stage(), Kind.TEXT)
                        .column("added", CliMessages.added(), Kind.NUMBER)
                        .column("removed", CliMessages.removed(), Kind.NUMBER)
                        .column("revised", CliMessages.revised(), Kind.NUMBER)
                        .column("difference", CliMessages.billions("EUR"), Kind.NUMBER);
        changes.byDonor().stream()
                .sorted(Comparator.comparingDouble(d -> -Math.abs(d.difference())))
                .forEach(d ->
                        rows.text(d.donor(), DonorNames.of(d.donor(), language))
                                .text(d.stage().word(), stage(d.stage(), language))
                                .count(d.added())
                                .count(d.removed())
                                .count(d.revised())
                                .number(
                                        d.difference() / BILLION,
                                        signed(d.difference() / BILLION, language))
                                .end());
        return new Blocks()
                .above(
                        CliMessages.againstKnownOnEvents(
                                changes.before().file(),
                                changes.before().knownOn(),
                                changes.same(),
                                language))
                .add(rows.table());
    }
}
