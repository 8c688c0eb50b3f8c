package org.holdfast.cli;

import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.function.BiFunction;
import java.util.function.DoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.questions.Gaps;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.report.Rows;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.GapMessages;
import org.holdfast.words.GapWords;
import org.holdfast.words.LedgerTerms;
import org.holdfast.words.PageMessages;

/**
 * A gap as tables: a row for each donor, item or month.
 *
 * @param scale what an amount of a row becomes, by the row's name
 * @param unit of what it becomes, for programs
 */
record GapTable(
        Gap gap,
        Gaps.By by,
        BiFunction<String, OptionalDouble, OptionalDouble> scale,
        String unit) {
    /** A stage of a row. */
    record Step(GapTable of, Gap.Row row, int stage) {
        private OptionalDouble scaled(OptionalDouble amount) {
            return of.scaled(row, amount);
        }

        /** The aid for which the stage is recorded. */
        private OptionalDouble recorded() {
            return scaled(GapTable.of(row, stage));
        }
    }

    /** The figures as a list has them. */
    static GapTable of(Gap gap, Gaps.By by) {
        return new GapTable(gap, by, (row, amount) -> amount, gap.unit());
    }

    /** Stages on the way to the recipient, after the first. */
    List<Integer> later() {
        return IntStream.range(1, gap.stages().size()).filter(gap::isLater).boxed().toList();
    }

    /**
     * For a person.
     *
     * @param heading in what amounts are
     * @param isShared whether the share that came stands behind each stage
     * @param isOpen whether what is open stands last, where there is only one later stage
     */
    Table table(
            String heading,
            boolean isShared,
            boolean isOpen,
            DoubleFunction<String> written,
            Language language) {
        List<Integer> shared = isShared ? later() : List.of();
        boolean open = isOpen && shared.size() == 1;
        Rows rows = Rows.without(language).column("row", heading, Kind.TEXT);
        for (int s = 0; s < gap.stages().size(); s++) {
            String stage = gap.stages().get(s);
            rows.column(stage, LedgerImportText.stage(Stage.of(stage), language), Kind.NUMBER);
            if (shared.contains(s)) {
                rows.column(stage + "_share", GapMessages.ofRecorded(language), Kind.NUMBER);
            }
        }
        if (open) {
            rows.column("open", CliMessages.gapOpen(), Kind.NUMBER);
        }
        for (Gap.Row row : gap.rows()) {
            rows.text(row.name(), named(row.name(), by, language));
            for (int s = 0; s < gap.stages().size(); s++) {
                boolean isLeast = row.notKnown().get(s) > 0;
                number(
                        rows,
                        scaled(row, row.amounts().get(s)),
                        amount -> written.apply(amount) + (isLeast ? "*" : ""),
                        isLeast ? PageMessages.UNKNOWN.in(language) : "–");
                if (shared.contains(s)) {
                    share(rows, row, s, written, language);
                }
            }
            if (open) {
                number(
                        rows,
                        scaled(row, row.open(shared.getFirst())),
                        written,
                        GapMessages.notRecorded(language));
            }
            rows.end();
        }
        return rows.table();
    }

    private static void number(
            Rows rows, OptionalDouble amount, DoubleFunction<String> written, String unknown) {
        if (amount.isPresent()) {
            rows.number(amount.getAsDouble(), written.apply(amount.getAsDouble()));
        } else {
            rows.unknown(unknown);
        }
    }

    /** What came of the aid for which it is recorded. */
    private void share(
            Rows rows, Gap.Row row, int stage, DoubleFunction<String> written, Language language) {
        OptionalDouble of = scaled(row, of(row, stage));
        number(
                rows,
                row.share(stage),
                share ->
                        GapWords.shareOf(
                                share,
                                of.isPresent() ? written.apply(of.getAsDouble()) : "–",
                                language),
                GapMessages.notRecorded(language));
    }

    private OptionalDouble scaled(Gap.Row row, OptionalDouble amount) {
        return scale.apply(row.name(), amount);
    }

    /** The aid for which a stage is recorded. */
    static OptionalDouble of(Gap.Row row, int stage) {
        return row.recorded()
                .get(stage)
                .map(r -> OptionalDouble.of(r.of()))
                .orElse(OptionalDouble.empty());
    }

    /** What a row is called. Items keep the words of their list. */
    static String named(String row, Gaps.By by, Language language) {
        return switch (by) {
            case DONOR -> DonorNames.of(row, language);
            case KIND -> LedgerTerms.kind(row).in(language);
            case ORIGIN -> LedgerTerms.origin(row).in(language);
            case MONTH -> row.equals(Gaps.NO_MONTH) ? CliMessages.NO_MONTH_KNOWN.in(language) : row;
            case ITEM -> row;
        };
    }

    /** For programs, as it is read: columns by stage. */
    List<DataTable.Entry<Gap.Row>> wide() {
        Stream.Builder<DataTable.Entry<Gap.Row>> all = Stream.builder();
        all.add(DataTable.words(by.name().toLowerCase(Locale.ROOT), Gap.Row::name));
        for (int k = 0; k < gap.stages().size(); k++) {
            int s = k;
            String stage = gap.stages().get(s);
            all.add(DataTable.amount(stage, row -> scaled(row, row.amounts().get(s))));
            all.add(DataTable.whole(stage + "_not_known", row -> row.notKnown().get(s)));
            if (later().contains(s)) {
                all.add(DataTable.amount(stage + "_recorded", row -> scaled(row, of(row, s))));
                all.add(DataTable.amount(stage + "_open", row -> scaled(row, row.open(s))));
                all.add(DataTable.amount(stage + "_share", row -> row.share(s)));
            }
        }
        return all.add(DataTable.words("unit", row -> unit)).build().toList();
    }

    /**
     * The same with a row for each stage, so that every list gives the same columns.
     *
     * @param name of the first column
     */
    static List<DataTable.Entry<Step>> byStage(String name) {
        return List.of(
                DataTable.words(name, step -> step.row().name()),
                DataTable.words("stage", step -> step.of().gap().stages().get(step.stage())),
                DataTable.amount(
                        "amount", step -> step.scaled(step.row().amounts().get(step.stage()))),
                DataTable.whole("not_known", step -> step.row().notKnown().get(step.stage())),
                DataTable.amount("recorded", Step::recorded),
                DataTable.amount("open", step -> step.scaled(step.row().open(step.stage()))),
                DataTable.amount("share", step -> step.row().share(step.stage())),
                DataTable.words("unit", step -> step.of().unit()));
    }

    Stream<Step> steps() {
        return gap.rows().stream()
                .flatMap(row ->
                        IntStream.range(0, gap.stages().size())
                                .mapToObj(stage -> new Step(this, row, stage)));
    }
}
