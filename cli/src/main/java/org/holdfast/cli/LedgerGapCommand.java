package org.holdfast.cli;

import static org.holdfast.cli.DataTable.amount;
import static org.holdfast.cli.DataTable.whole;
import static org.holdfast.cli.DataTable.words;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.chart.GapChart;
import org.holdfast.chart.Scene;
import org.holdfast.chart.Svg;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.Event;
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
import org.holdfast.report.ChartLabels;
import org.holdfast.results.Summary;
import org.holdfast.results.parquet.TableFile.Column;
import org.holdfast.words.GapMessages;
import org.holdfast.words.GapWords;
import org.holdfast.words.LedgerTerms;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What was promised against what arrived. */
@Command(name = "gap")
final class LedgerGapCommand extends SubCommand {
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
            if (asked.prices().filter(year -> Converting.lacksLevel(event, year)).isPresent()) {
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
            Gap gap,
            List<Recording.Scope> scopes,
            Supplier<Stream<Gaps.Trace>> traces,
            Lacking lacking,
            Map<String, Observation> divisors) {}

    @Mixin private LedgerQuestion asked = new LedgerQuestion();
    @Mixin private TableArguments tables = new TableArguments();
    @Mixin private LedgerArguments which = new LedgerArguments();

    @Override
    public Integer call() throws BadFileException {
        Environment around = around();
        try (LedgerStore store = which.open(around, asked.prices())) {
            Chosen chosen = asked.choose(store);
            Supplier<Stream<Event>> events =
                    () -> store.events(chosen.list()).filter(asked::includes);
            Gaps gaps =
                    new Gaps(
                            chosen.list().series(),
                            by,
                            asked.donor(),
                            asked.kind(),
                            published(chosen, store));
            Lacking lacking = new Lacking();
            Question.ask(events, List.of(gaps, lacking));
            Map<String, Observation> divisors = divisors(chosen, store);
            Gap gap = sorted(gaps.gap(), divisors);
            Answer answer =
                    new Answer(
                            chosen,
                            gap,
                            gaps.scopes(),
                            () -> gaps.traces(events),
                            lacking,
                            divisors);
            if (gap.rows().isEmpty() && !which.json() && !tables.csv()) {
                throw new BadFileException(CliMessages.hasNoSuchAid(chosen.list().file()));
            }
            if (svg.isPresent()) {
                draw(gap, chosen, around);
            }
            if (tables.parquet()) {
                tables.write(trace ? traced(answer) : byStage(answer), chosen, around);
            }
            if (which.json()) {
                json(answer, around.out());
            } else if (tables.csv()) {
                (trace ? traced(answer) : wide(answer)).print(around.data());
            } else {
                text(answer, around);
            }
        }
        return Exit.DONE;
    }

    /** What the list publishes of the aid for which it records arrivals, in prices of its own. */
    private List<Observation> published(Chosen chosen, LedgerStore store) {
        return asked.prices().isPresent() ? List.of() : Recording.published(store, chosen.list());
    }

    /** For which aid the list records later stages: over that aid shares are. */
    private static List<String> scopes(List<Recording.Scope> scopes, Language language, int width) {
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
        List<String> lines = new ArrayList<>();
        stages.forEach((stage, kinds) ->
                lines.addAll(
                        TextTable.broken(
                                CliMessages.whatRecordedAid(
                                        LedgerImportText.stage(stage, language),
                                        String.join(", ", kinds),
                                        language),
                                width)));
        return lines;
    }

    /** In whose prices the figures are, and what could not be told in them. */
    private List<String> pricing(Lacking lacking, Language language, int width) {
        if (asked.prices().isEmpty()) {
            return List.of();
        }
        int year = asked.prices().get().getValue();
        String lack =
                lacking.levels == 0
                        ? ""
                        : " " + CliMessages.amountsNotToldThem(lacking.levels, language);
        return TextTable.broken(CliMessages.pricesByEuroArea(year, language) + lack, width);
    }

    /** Why amounts in other currencies are not known, and what to take in. */
    private static List<String> unrated(Lacking lacking, Language language, int width) {
        if (lacking.rates.isEmpty()) {
            return List.of();
        }
        String amounts =
                lacking.rates.entrySet().stream()
                        .map(e -> e.getValue() + " × " + e.getKey())
                        .collect(Collectors.joining(", "));
        return TextTable.broken(CliMessages.notCountedBecauseLedger(amounts, language), width);
    }

    private Map<String, Observation> divisors(Chosen chosen, LedgerStore store)
            throws BadFileException {
        if (per.isEmpty()) {
            return Map.of();
        }
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
        Observation by = divisors.get(row);
        return by == null || by.value() <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(amount.getAsDouble() / by.value());
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

    private String number(OptionalDouble amount, long notKnown, Language language) {
        if (amount.isEmpty()) {
            return notKnown > 0 ? CliMessages.notKnown(language) : "–";
        }
        double a = amount.getAsDouble();
        String text =
                units()
                        ? Numbers.fixed(a, a == Math.rint(a) ? 0 : 1, language)
                        : per.isEmpty()
                                ? Numbers.fixed(a / BILLION, 3, language)
                                : per.get() == Per.GDP
                                        ? Numbers.fixed(100 * a, 3, language)
                                        : Numbers.fixed(a, 2, language);
        return text + (notKnown > 0 ? "*" : "");
    }

    private String unit(Language language) {
        if (units()) {
            return CliMessages.units(language);
        }
        return per.map(p ->
                        switch (p) {
                            case GDP -> CliMessages.unitGdp(language);
                            case HEAD -> CliMessages.eurHead(language);
                        })
                .orElse(CliMessages.eurBn(language));
    }

    private static String stage(String word, Language language) {
        return LedgerImportText.stage(Stage.valueOf(word.toUpperCase(Locale.ROOT)), language);
    }

    private void text(Answer answer, Environment around) {
        Language language = which.language();
        Gap gap = answer.gap();
        Map<String, Observation> divisors = answer.divisors();
        List<String> lines = new ArrayList<>();
        List<Integer> later = by == Gaps.By.MONTH ? List.of() : later(gap);
        List<String> heads = new ArrayList<>();
        heads.add(unit(language));
        for (int s = 0; s < gap.stages().size(); s++) {
            heads.add(stage(gap.stages().get(s), language));
            if (later.contains(s)) {
                heads.add(GapMessages.ofRecorded(language));
            }
        }
        if (later.size() == 1) {
            heads.add("open");
        }
        TextTable table = TextTable.ofNumbers(heads.toArray(String[]::new));
        for (Gap.Row row : gap.rows()) {
            List<String> cells = new ArrayList<>();
            cells.add(named(row.name(), language));
            for (int s = 0; s < gap.stages().size(); s++) {
                cells.add(
                        number(
                                scaled(row.amounts().get(s), row.name(), divisors),
                                row.notKnown().get(s),
                                language));
                if (later.contains(s)) {
                    cells.add(shared(row, s, divisors, language));
                }
            }
            if (later.size() == 1) {
                OptionalDouble open = scaled(row.open(later.getFirst()), row.name(), divisors);
                cells.add(
                        open.isPresent()
                                ? number(open, 0, language)
                                : GapMessages.notRecorded(language));
            }
            table.add(cells.toArray(String[]::new));
        }
        lines.addAll(table.lines(around.width()));
        lines.add("");
        if (by == Gaps.By.DONOR && per.isEmpty()) {
            lines.addAll(TextTable.broken(GapWords.finding(gap, language), around.width()));
        }
        if (by != Gaps.By.MONTH) {
            lines.addAll(scopes(answer.scopes(), language, around.width()));
        }
        lines.addAll(pricing(answer.lacking(), language, around.width()));
        lines.addAll(unrated(answer.lacking(), language, around.width()));
        lines.addAll(LedgerQuestion.source(answer.chosen(), language, around.width()));
        lines.forEach(around.out()::println);
        if (trace) {
            around.out().println();
            try (Stream<Gaps.Trace> all = answer.traces().get()) {
                all.map(t -> traced(t, language)).forEachOrdered(around.out()::println);
            }
        }
    }

    private static List<Integer> later(Gap gap) {
        return IntStream.range(1, gap.stages().size()).filter(gap::isLater).boxed().toList();
    }

    /** What came of the aid for which it is recorded. */
    private String shared(
            Gap.Row row, int stage, Map<String, Observation> divisors, Language language) {
        Optional<Gap.Recorded> recorded = row.recorded().get(stage);
        OptionalDouble share = row.share(stage);
        if (recorded.isEmpty() || share.isEmpty()) {
            return GapMessages.notRecorded(language);
        }
        OptionalDouble of = scaled(OptionalDouble.of(recorded.get().of()), row.name(), divisors);
        return GapWords.shareOf(share.getAsDouble(), number(of, 0, language), language);
    }

    private String traced(Gaps.Trace one, Language language) {
        return "%s | %s | %s | %s: %s"
                .formatted(
                        named(one.row(), language),
                        LedgerImportText.stage(one.stage(), language),
                        one.key(),
                        one.amount().isPresent()
                                ? DataTable.plain(one.amount())
                                : CliMessages.notKnown(language),
                        one.locator());
    }

    /** The figures as they are read: a row for each donor, item or month, columns by stage. */
    private DataTable wide(Answer answer) {
        List<Column> columns = new ArrayList<>();
        columns.add(words(by.name().toLowerCase(Locale.ROOT)));
        List<Integer> later = later(answer.gap());
        for (int s = 0; s < answer.gap().stages().size(); s++) {
            String stage = answer.gap().stages().get(s);
            columns.add(amount(stage));
            columns.add(whole(stage + "_not_known"));
            if (later.contains(s)) {
                columns.add(amount(stage + "_recorded"));
                columns.add(amount(stage + "_open"));
                columns.add(amount(stage + "_share"));
            }
        }
        columns.add(words("unit"));
        return new DataTable(
                columns,
                () -> answer.gap().rows().stream().map(row -> wide(row, later, answer.divisors())));
    }

    private List<Object> wide(Gap.Row row, List<Integer> later, Map<String, Observation> divisors) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.name());
        for (int s = 0; s < row.amounts().size(); s++) {
            cells.add(scaled(row.amounts().get(s), row.name(), divisors));
            cells.add(row.notKnown().get(s));
            if (later.contains(s)) {
                cells.add(scaled(of(row, s), row.name(), divisors));
                cells.add(scaled(row.open(s), row.name(), divisors));
                cells.add(row.share(s));
            }
        }
        cells.add(plainUnit());
        return cells;
    }

    /** The aid for which a stage is recorded. */
    private static OptionalDouble of(Gap.Row row, int stage) {
        return row.recorded()
                .get(stage)
                .map(r -> OptionalDouble.of(r.of()))
                .orElse(OptionalDouble.empty());
    }

    /** The same with a row for each stage, so that every list gives the same columns. */
    private DataTable byStage(Answer answer) {
        return new DataTable(
                List.of(
                        words(by.name().toLowerCase(Locale.ROOT)),
                        words("stage"),
                        amount("amount"),
                        whole("not_known"),
                        amount("recorded"),
                        amount("open"),
                        amount("share"),
                        words("unit")),
                () ->
                        answer.gap().rows().stream()
                                .flatMap(row ->
                                        byStage(
                                                answer.gap(),
                                                row,
                                                plainUnit(),
                                                a -> scaled(a, row.name(), answer.divisors()))));
    }

    /**
     * @param scale what amounts become
     */
    static Stream<List<Object>> byStage(
            Gap gap, Gap.Row row, String unit, UnaryOperator<OptionalDouble> scale) {
        return IntStream.range(0, gap.stages().size())
                .mapToObj(s ->
                        List.of(
                                row.name(),
                                gap.stages().get(s),
                                scale.apply(row.amounts().get(s)),
                                row.notKnown().get(s),
                                scale.apply(of(row, s)),
                                scale.apply(row.open(s)),
                                row.share(s),
                                unit));
    }

    private static DataTable traced(Answer answer) {
        return new DataTable(
                List.of(
                        words("row"),
                        words("stage"),
                        words("donor"),
                        words("kind"),
                        words("key"),
                        words("date"),
                        amount("amount"),
                        words("file"),
                        words("sheet"),
                        whole("line"),
                        words("column")),
                () ->
                        answer.traces()
                                .get()
                                .map(t ->
                                        List.of(
                                                t.row(),
                                                t.stage().word(),
                                                t.donor(),
                                                t.kind().word(),
                                                t.key(),
                                                t.date(),
                                                t.amount(),
                                                t.locator().file(),
                                                t.locator().sheet(),
                                                t.locator().row(),
                                                t.locator().column())));
    }

    private String plainUnit() {
        return units()
                ? "units"
                : per.map(p -> p == Per.GDP ? "share of gdp" : "EUR a head").orElse("EUR");
    }

    /**
     * One object on one line; a list of a million rows is traced while it is read, and not held.
     */
    private void json(Answer answer, PrintWriter out) {
        String line = Summary.line(facts(answer));
        if (!trace) {
            out.println(line);
            return;
        }
        out.print(line.substring(0, line.lastIndexOf('}')));
        out.print(",\"trace\":[");
        String[] before = {""};
        try (Stream<Gaps.Trace> all = answer.traces().get()) {
            all.forEachOrdered(one -> {
                out.print(before[0]);
                out.print(Summary.line(fact(one)));
                before[0] = ",";
            });
        }
        out.println("]}");
    }

    private Map<String, Object> facts(Answer answer) {
        Gap gap = answer.gap();
        Chosen chosen = answer.chosen();
        Map<String, Observation> divisors = answer.divisors();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("command", "ledger gap");
        facts.put("series", gap.series());
        facts.put("file", chosen.list().file());
        facts.put("release", chosen.list().release());
        facts.put("knownOn", chosen.list().knownOn().toString());
        facts.put("by", by.name().toLowerCase(Locale.ROOT));
        facts.put("unit", gap.unit());
        facts.put("stages", gap.stages());
        facts.put(
                "recorded",
                answer.scopes().stream()
                        .map(scope -> {
                            Map<String, Object> fact = new LinkedHashMap<>();
                            fact.put("stage", scope.stage().word());
                            fact.put("kind", scope.kind().word());
                            fact.put("basis", scope.basis().name().toLowerCase(Locale.ROOT));
                            if (!scope.where().isEmpty()) {
                                fact.put("sheet", scope.where());
                            }
                            return fact;
                        })
                        .toList());
        facts.put(
                "rows",
                gap.rows().stream()
                        .map(row -> {
                            Map<String, Object> fact = new LinkedHashMap<>();
                            fact.put("name", row.name());
                            for (int s = 0; s < gap.stages().size(); s++) {
                                String stage = gap.stages().get(s);
                                row.amounts().get(s).ifPresent(a -> fact.put(stage, a));
                                if (row.notKnown().get(s) > 0) {
                                    fact.put(stage + "NotKnown", row.notKnown().get(s));
                                }
                            }
                            for (int s : later(gap)) {
                                String stage = gap.stages().get(s);
                                of(row, s).ifPresent(a -> fact.put(stage + "Recorded", a));
                                row.open(s).ifPresent(a -> fact.put(stage + "Open", a));
                                row.share(s).ifPresent(a -> fact.put(stage + "Share", a));
                            }
                            Observation by = divisors.get(row.name());
                            if (by != null) {
                                fact.put("dividedBy", by.value());
                                fact.put("dividedByFrom", by.locator().toString());
                                scaled(row.amounts().getFirst(), row.name(), divisors)
                                        .ifPresent(a -> fact.put("firstDivided", a));
                                scaled(row.open(gap.furthest()), row.name(), divisors)
                                        .ifPresent(a -> fact.put("openDivided", a));
                            }
                            return fact;
                        })
                        .toList());
        return facts;
    }

    private static Map<String, Object> fact(Gaps.Trace trace) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("row", trace.row());
        fact.put("stage", trace.stage().word());
        fact.put("key", trace.key());
        fact.put("date", trace.date());
        trace.amount().ifPresent(a -> fact.put("amount", a));
        fact.put("where", trace.locator().toString());
        return fact;
    }

    private String named(String row, Language language) {
        return named(row, by, language);
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

    private Gap named(Gap gap, Language language) {
        return by == Gaps.By.DONOR ? DonorNames.of(gap, language) : gap;
    }

    private void draw(Gap gap, Chosen chosen, Environment around) throws BadFileException {
        Language language = which.language();
        List<Gap.Row> rows =
                gap.rows().stream()
                        .filter(r -> r.amounts().getFirst().orElse(0) > 0)
                        .limit(Math.max(1, top))
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
