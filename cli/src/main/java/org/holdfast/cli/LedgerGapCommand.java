package org.holdfast.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.chart.GapChart;
import org.holdfast.chart.Scene;
import org.holdfast.chart.Svg;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Import;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.list.Converting;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.ledger.questions.Gaps;
import org.holdfast.ledger.questions.Question;
import org.holdfast.ledger.questions.Recording;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.report.Blocks;
import org.holdfast.report.ChartLabels;
import org.holdfast.results.Summary;
import org.holdfast.words.GapMessages;
import org.holdfast.words.GapWords;
import org.holdfast.words.LedgerTerms;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageMessages;
import org.holdfast.words.PageWords;
import picocli.CommandLine.Option;

/** What was promised against what arrived. */
final class LedgerGapCommand extends LedgerListCommand {
    private static final double BILLION = 1e9;

    /** What amounts are divided by. */
    enum Per {
        GDP,
        HEAD
    }

    @Option(names = "--by", paramLabel = "WHAT")
    private Gaps.By by = Gaps.By.DONOR;

    @Option(names = "--per", paramLabel = "WHAT")
    private Optional<Per> per = Optional.empty();

    @Option(names = "--trace")
    private boolean trace;

    @Option(names = "--svg", paramLabel = "FILE")
    private Optional<Path> svg = Optional.empty();

    @Option(names = "--top", paramLabel = "N", defaultValue = "15")
    @Within(from = 1, suchAs = 15)
    private int top;

    /** What events lack to be counted. */
    private final class Lacking implements Question {
        /** Amounts that have no rate, by currency. */
        private final Map<String, Integer> rates = new TreeMap<>();

        /** Amounts that have no price level. */
        private int levels;

        @Override
        public void tie(Event event) {}

        @Override
        public void count(Event event) {
            Converting.lacks(event).ifPresent(c -> rates.merge(c, 1, Integer::sum));
            if (asked().prices().filter(year -> Converting.lacksLevel(event, year)).isPresent()) {
                levels++;
            }
        }
    }

    /**
     * What was found.
     *
     * @param traces every event behind it; to be closed by whoever asks
     */
    private record Answer(
            Chosen chosen,
            GapTable table,
            List<Recording.Scope> scopes,
            Supplier<Stream<Gaps.Trace>> traces,
            Lacking lacking,
            Map<String, Observation> divisors) {}

    @Override
    void answer(LedgerStore store, Chosen chosen) throws BadFileException {
        Supplier<Stream<Event>> events =
                () -> store.events(chosen.list()).filter(asked()::includes);
        Gaps gaps =
                new Gaps(
                        chosen.list().series(),
                        by,
                        asked().donor(),
                        asked().kind(),
                        published(chosen, store));
        Lacking lacking = new Lacking();
        Question.ask(events, List.of(gaps, lacking));
        Map<String, Observation> divisors = divisors(chosen, store);
        Gap gap = sorted(gaps.gap(), divisors);
        Answer answer =
                new Answer(
                        chosen,
                        new GapTable(
                                gap,
                                by,
                                (row, amount) -> scaled(amount, row, divisors),
                                plainUnit()),
                        gaps.scopes(),
                        () -> gaps.traces(events),
                        lacking,
                        divisors);
        if (gap.rows().isEmpty() && !isJson() && !tables().csv()) {
            throw new BadFileException(CliMessages.hasNoSuchAid(chosen.list().file()));
        }
        if (svg.isPresent()) {
            draw(gap, chosen, around());
        }
        tables().write(trace ? traced(answer) : byStage(answer), chosen, around());
        if (isJson()) {
            json(answer, around().out());
        } else if (tables().csv()) {
            (trace ? traced(answer) : wide(answer)).print(around().data());
        } else {
            print(words(answer));
            if (trace) {
                around().out().println();
                try (Stream<Gaps.Trace> all = answer.traces().get()) {
                    all.map(t -> traced(t, language())).forEachOrdered(around().out()::println);
                }
            }
        }
    }

    /** What the list publishes of the aid for which it records arrivals, in prices of its own. */
    private List<Observation> published(Chosen chosen, LedgerStore store) {
        return asked().prices().isPresent() ? List.of() : Recording.published(store, chosen.list());
    }

    private Blocks words(Answer answer) {
        Language language = language();
        Blocks about = new Blocks();
        if (by == Gaps.By.DONOR && per.isEmpty()) {
            about.paragraph(GapWords.finding(answer.table().gap(), language));
        }
        if (by != Gaps.By.MONTH) {
            scopes(answer.scopes(), about, language);
        }
        asked().prices().ifPresent(year -> about.paragraph(pricing(year, answer.lacking())));
        if (!answer.lacking().rates.isEmpty()) {
            about.paragraph(unrated(answer.lacking()));
        }
        return new Blocks()
                .add(
                        answer.table()
                                .table(
                                        unit(language),
                                        by != Gaps.By.MONTH,
                                        true,
                                        amount -> written(amount, language),
                                        language))
                .and(about)
                .and(LedgerQuestion.source(answer.chosen(), language));
    }

    /** For which aid the list records later stages: over that aid shares are. */
    private static void scopes(List<Recording.Scope> scopes, Blocks blocks, Language language) {
        Map<Stage, List<String>> stages = new EnumMap<>(Stage.class);
        for (Recording.Scope scope : scopes) {
            String kind = LedgerTerms.kind(scope.kind().word()).in(language);
            String how =
                    switch (scope.basis()) {
                        case PUBLISHED -> " ('" + scope.where() + "')";
                        case ROWS -> " " + CliMessages.rowsSaySo(language);
                        case DONORS -> " " + CliMessages.donorsWhose(language);
                        case ALL -> "";
                    };
            stages.computeIfAbsent(scope.stage(), s -> new ArrayList<>()).add(kind + how);
        }
        stages.forEach((stage, kinds) ->
                blocks.paragraph(
                        CliMessages.whatRecordedAid(
                                LedgerImportText.stage(stage, language),
                                String.join(", ", kinds),
                                language)));
    }

    /** In whose prices the figures are, and what could not be told in them. */
    private String pricing(Year year, Lacking lacking) {
        String lack =
                lacking.levels == 0
                        ? ""
                        : " " + CliMessages.amountsNotToldThem(lacking.levels, language());
        return CliMessages.pricesByEuroArea(year.getValue(), language()) + lack;
    }

    /** Why amounts in other currencies are not known, and what to take in. */
    private String unrated(Lacking lacking) {
        String amounts =
                lacking.rates.entrySet().stream()
                        .map(e -> e.getValue() + " × " + e.getKey())
                        .collect(Collectors.joining(", "));
        return CliMessages.notCountedBecauseLedger(
                asked().currency().code(),
                amounts,
                lacking.rates.size() == 1 ? lacking.rates.keySet().iterator().next() : "NONE",
                language());
    }

    private Map<String, Observation> divisors(Chosen chosen, LedgerStore store)
            throws BadFileException {
        if (per.isEmpty()) {
            return Map.of();
        }
        asked().onlyInEuros("--per");
        if (by != Gaps.By.DONOR) {
            throw new BadFileException(CliMessages.PER_DIVIDES_BY_DONOR_SIZE);
        }
        Map<String, Observation> found = new HashMap<>();
        List<Observation> all =
                switch (per.get()) {
                    case GDP -> LedgerSizes.gdp(store, chosen);
                    case HEAD -> store.figures("population");
                };
        all.forEach(
                o -> found.merge(o.subject(), o, (a, b) -> b.from().isBefore(a.from()) ? a : b));
        if (found.isEmpty()) {
            boolean gdp = per.get() == Per.GDP;
            String indicator = gdp ? "NY.GDP.MKTP.CD" : "SP.POP.TOTL";
            throw new BadFileException(CliMessages.ledgerHasNoGross(gdp, indicator));
        }
        return found;
    }

    private OptionalDouble scaled(
            OptionalDouble amount, String row, Map<String, Observation> divisors) {
        if (per.isEmpty() || amount.isEmpty()) {
            return amount;
        }
        OptionalDouble by = divisor(divisors, row);
        return by.orElse(0) <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(amount.getAsDouble() / by.getAsDouble());
    }

    private static OptionalDouble divisor(Map<String, Observation> divisors, String row) {
        Observation by = divisors.get(row);
        return by == null ? OptionalDouble.empty() : OptionalDouble.of(by.value());
    }

    private Gap sorted(Gap gap, Map<String, Observation> divisors) {
        if (by == Gaps.By.MONTH) {
            return gap;
        }
        List<Gap.Row> rows = new ArrayList<>(gap.rows());
        rows.sort(
                Comparator.comparingDouble(r ->
                        -scaled(r.amounts().getFirst(), r.name(), divisors)
                                .orElse(Double.NEGATIVE_INFINITY)));
        return gap.with(rows);
    }

    private boolean units() {
        return by == Gaps.By.ITEM;
    }

    private String written(double amount, Language language) {
        if (units()) {
            return Numbers.fixed(amount, amount == Math.rint(amount) ? 0 : 1, language);
        }
        return per.map(p ->
                        switch (p) {
                            case GDP -> Numbers.fixed(100 * amount, 3, language);
                            case HEAD -> Numbers.fixed(amount, 2, language);
                        })
                .orElseGet(() -> Numbers.fixed(amount / BILLION, 3, language));
    }

    private String unit(Language language) {
        if (units()) {
            return PageMessages.PIECES.in(language);
        }
        return per.map(p ->
                        switch (p) {
                            case GDP -> CliMessages.textGdp(language);
                            case HEAD -> CliMessages.eurHead(language);
                        })
                .orElse(CliMessages.billions(asked().currency().code(), language));
    }

    private String traced(Gaps.Trace one, Language language) {
        return "%s | %s | %s | %s: %s"
                .formatted(
                        GapTable.named(one.row(), by, language),
                        LedgerImportText.stage(one.stage(), language),
                        one.key(),
                        one.amount().isPresent()
                                ? DataTable.plain(one.amount())
                                : PageMessages.UNKNOWN.in(language),
                        one.locator());
    }

    private DataTable<Gap.Row> wide(Answer answer) {
        List<DataTable.Entry<Gap.Row>> columns = new ArrayList<>(answer.table().wide());
        if (per.isPresent()) {
            Map<String, Observation> by = answer.divisors();
            columns.add(DataTable.amount("divided_by", row -> divisor(by, row.name())));
            columns.add(
                    DataTable.words(
                            "divided_by_from",
                            row ->
                                    Optional.ofNullable(by.get(row.name()))
                                            .map(o -> o.locator().toString())
                                            .orElse("")));
        }
        return new DataTable<>(columns, answer.table().gap().rows()::stream);
    }

    private DataTable<GapTable.Step> byStage(Answer answer) {
        return new DataTable<>(
                GapTable.byStage(by.name().toLowerCase(Locale.ROOT)), answer.table()::steps);
    }

    private static DataTable<Gaps.Trace> traced(Answer answer) {
        return new DataTable<>(
                List.of(
                        DataTable.words("row", Gaps.Trace::row),
                        DataTable.words("stage", t -> t.stage().word()),
                        DataTable.words("donor", Gaps.Trace::donor),
                        DataTable.words("kind", t -> t.kind().word()),
                        DataTable.words("key", Gaps.Trace::key),
                        DataTable.words("date", Gaps.Trace::date),
                        DataTable.amount("amount", Gaps.Trace::amount),
                        DataTable.words("file", t -> t.locator().file()),
                        DataTable.words("sheet", t -> t.locator().sheet()),
                        DataTable.whole("line", t -> t.locator().row()),
                        DataTable.words("column", t -> t.locator().column())),
                answer.traces());
    }

    private String plainUnit() {
        return units()
                ? "units"
                : per.map(p -> p == Per.GDP ? "share of gdp" : "EUR a head")
                        .orElse(asked().currency().code());
    }

    /**
     * One object on one line; a list of a million rows is traced while it is read, and not held.
     */
    private void json(Answer answer, PrintWriter out) {
        String line = json(answer.chosen(), wide(answer), Told.of(answer, by));
        if (!trace) {
            out.println(line);
            return;
        }
        out.print(line.substring(0, line.lastIndexOf('}')));
        out.print(",\"trace\":[");
        String[] before = {""};
        DataTable<Gaps.Trace> traced = traced(answer);
        try (Stream<Gaps.Trace> all = answer.traces().get()) {
            all.forEachOrdered(one -> {
                out.print(before[0]);
                out.print(Summary.line(traced.json(one)));
                before[0] = ",";
            });
        }
        out.println("]}");
    }

    /** What JSON says beside the rows. */
    private record Told(
            String release,
            LocalDate knownOn,
            Gaps.By by,
            String unit,
            List<String> stages,
            List<Recorded> recorded) {
        private static Told of(Answer answer, Gaps.By by) {
            Import list = answer.chosen().list();
            return new Told(
                    list.release(),
                    list.knownOn(),
                    by,
                    answer.table().unit(),
                    answer.table().gap().stages(),
                    answer.scopes().stream().map(Recorded::of).toList());
        }
    }

    private record Recorded(
            String stage, String kind, Recording.Basis basis, Optional<String> sheet) {
        private static Recorded of(Recording.Scope scope) {
            return new Recorded(
                    scope.stage().word(),
                    scope.kind().word(),
                    scope.basis(),
                    Optional.of(scope.where()).filter(where -> !where.isEmpty()));
        }
    }

    private Gap named(Gap gap, Language language) {
        return by == Gaps.By.DONOR ? DonorNames.of(gap, language) : gap;
    }

    private void draw(Gap gap, Chosen chosen, Environment around) throws BadFileException {
        Language language = language();
        List<Gap.Row> rows =
                gap.rows().stream()
                        .filter(r -> r.amounts().getFirst().orElse(0) > 0)
                        .limit(top)
                        .toList();
        if (rows.isEmpty()) {
            throw new BadFileException(CliMessages.THERE_NOTHING_DRAW_NO_AMOUNT);
        }
        Gap drawn = named(gap.with(rows), language);
        Scene scene =
                GapChart.draw(
                                drawn,
                                units() ? 1 : BILLION,
                                GapWords.stageNames(gap.stages(), language),
                                new GapChart.Notes(
                                        GapMessages.star(language),
                                        GapMessages.recordedPart(language)),
                                new Scene.Caption(
                                        GapWords.title(gap).in(language),
                                        GapWords.description(
                                                drawn, chosen.list().file(), language)),
                                new ChartLabels(language))
                        .headed(
                                GapWords.title(gap).in(language),
                                unit(language),
                                chosen.list().file()
                                        + ", "
                                        + PageWords.day(chosen.list().knownOn(), language));
        Path file = around.folder().resolve(svg.orElseThrow());
        try {
            Files.writeString(file, Svg.write(scene, "gap"));
        } catch (IOException e) {
            throw Say.unwritten(svg.get(), e);
        }
    }
}
