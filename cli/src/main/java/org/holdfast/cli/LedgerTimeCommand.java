package org.holdfast.cli;

import static org.holdfast.cli.DataTable.amount;
import static org.holdfast.cli.DataTable.whole;
import static org.holdfast.cli.DataTable.words;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.holdfast.intake.BadFileException;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.ledger.survival.Duration;
import org.holdfast.ledger.survival.LogRank;
import org.holdfast.ledger.survival.Waits;
import org.holdfast.model.Language;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.results.Summary;
import org.holdfast.words.Numbers;
import org.holdfast.words.TrackWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How long it takes. */
@Command(name = "time")
final class LedgerTimeCommand extends SubCommand {
    /** Shares still waited for. */
    private static final double QUARTER = 0.75;

    private static final double THREE_QUARTERS = 0.25;

    @Option(names = "--by", paramLabel = "WHAT")
    private Waits.By by = Waits.By.ALL;

    @Mixin private LedgerWaiting waiting = new LedgerWaiting();
    @Mixin private LedgerQuestion asked = new LedgerQuestion();
    @Mixin private TableArguments tables = new TableArguments();
    @Mixin private LedgerArguments which = new LedgerArguments();

    @Override
    public Integer call() throws BadFileException {
        Environment around = around();
        try (LedgerStore store = which.open(around, asked.prices())) {
            Chosen chosen = asked.choose(store);
            LocalDate watched = watchedUntil(chosen, asked, around);
            Waits.Found found;
            try (Stream<Event> events = filtered(store.events(chosen.list()), asked)) {
                found =
                        waiting.find(
                                store, chosen, asked.when(), by, waiting.ends(), watched, events);
            }
            List<SurvivalCurve> curves =
                    found.groups().entrySet().stream()
                            .map(e -> Waits.curve(e.getKey(), e.getValue()))
                            .sorted(Comparator.comparingInt((SurvivalCurve c) -> -c.subjects()))
                            .toList();
            Optional<LogRank> test = test(found);
            tables.write(table(curves), chosen, around);
            if (which.json()) {
                around.out()
                        .println(Summary.line(facts(curves, found, test, chosen, store, watched)));
            } else if (tables.csv()) {
                table(curves).print(around.data());
            } else {
                text(curves, found, test, chosen, store, watched, around)
                        .forEach(around.out()::println);
            }
        }
        return Exit.DONE;
    }

    /** Trackers were watched until their release; one's own lists until today, or the day asked. */
    static LocalDate watchedUntil(Chosen chosen, LedgerQuestion asked, Environment around) {
        LocalDate last =
                chosen.list().series().startsWith("list/")
                        ? around.today()
                        : chosen.list().knownOn();
        LocalDate day = asked.when().known();
        return day.isBefore(last) ? day : last;
    }

    static Stream<Event> filtered(Stream<Event> events, LedgerQuestion asked) {
        return events.filter(e ->
                        asked.donor().isEmpty() || e.donor().equalsIgnoreCase(asked.donor().get()))
                .filter(e -> asked.kind().isEmpty() || e.kind() == asked.kind().get())
                .filter(e -> asked.isFor(e, LedgerQuestion.ALL));
    }

    private static Optional<LogRank> test(Waits.Found found) {
        List<List<Duration>> groups = new ArrayList<>(found.groups().values());
        boolean known =
                groups.stream().flatMap(List::stream).noneMatch(d -> d instanceof Duration.Within);
        return groups.size() > 1 && known ? Optional.of(LogRank.of(groups)) : Optional.empty();
    }

    private List<String> text(
            List<SurvivalCurve> curves,
            Waits.Found found,
            Optional<LogRank> test,
            Chosen chosen,
            LedgerStore store,
            LocalDate watched,
            Environment around) {
        Language language = which.language();
        List<String> lines = new ArrayList<>();
        lines.addAll(
                TextTable.broken(
                        CliMessages.monthsFromAllWatched(
                                LedgerImportText.stage(waiting.from(store, chosen), language),
                                waiting.ends() == Waits.Ends.ALL,
                                LedgerImportText.stage(waiting.until(), language),
                                watched,
                                language),
                        around.width()));
        TextTable table =
                TextTable.ofNumbers(
                        CliMessages.group(language),
                        CliMessages.promises(language),
                        CliMessages.hasArrived(language),
                        CliMessages.quarterBy(language),
                        CliMessages.halfBy(language),
                        "95 %",
                        CliMessages.threeQuartersBy(language));
        for (SurvivalCurve curve : curves) {
            table.add(
                    LedgerWaiting.group(curve.name(), by, language),
                    Integer.toString(curve.subjects()),
                    Integer.toString(curve.ended()),
                    month(curve, QUARTER, language),
                    month(curve, SurvivalCurve.HALF, language),
                    hasBand(curve)
                            ? month(curve.medianLow(), language)
                                    + "–"
                                    + month(curve.medianHigh(), language)
                            : "–",
                    month(curve, THREE_QUARTERS, language));
        }
        if (!table.isEmpty()) {
            lines.add("");
            lines.addAll(table.lines(around.width()));
        }
        lines.add("");
        test.ifPresent(t ->
                lines.addAll(
                        TextTable.broken(
                                CliMessages.logRankTestChi(
                                        "%.2f".formatted(t.statistic()),
                                        t.freedom(),
                                        "%.3g".formatted(t.p()),
                                        language),
                                around.width())));
        lines.addAll(
                TextTable.broken(
                        CliMessages.leftOutWhichList(found.silent(), found.undated(), language),
                        around.width()));
        bounds(curves, language)
                .ifPresent(text -> lines.addAll(TextTable.broken(text, around.width())));
        lines.addAll(LedgerQuestion.source(chosen, language, around.width()));
        return lines;
    }

    /** What two numbers in a cell are, and of whom not even the least is known. */
    private static Optional<String> bounds(List<SurvivalCurve> curves, Language language) {
        boolean any =
                curves.stream()
                        .map(c -> c.between(SurvivalCurve.HALF))
                        .anyMatch(half -> half.filter(h -> !h.isExact()).isPresent());
        if (!any) {
            return Optional.empty();
        }
        boolean none = curves.stream().anyMatch(c -> !c.isBounded() && !c.steps().isEmpty());
        return Optional.of(CliMessages.twoNumbersLeastMost(none, language));
    }

    private static DataTable table(List<SurvivalCurve> curves) {
        return new DataTable(
                List.of(
                        words("group"),
                        whole("promises"),
                        whole("arrived"),
                        amount("a_quarter_by"),
                        amount("a_quarter_least"),
                        amount("a_quarter_most"),
                        amount("median"),
                        amount("median_least"),
                        amount("median_most"),
                        amount("median_low"),
                        amount("median_high"),
                        amount("three_quarters_by"),
                        amount("three_quarters_least"),
                        amount("three_quarters_most")),
                () -> curves.stream().map(LedgerTimeCommand::row));
    }

    private static List<Object> row(SurvivalCurve curve) {
        boolean band = hasBand(curve);
        return List.of(
                curve.name(),
                (long) curve.subjects(),
                (long) curve.ended(),
                curve.quantile(QUARTER),
                least(curve, QUARTER),
                most(curve, QUARTER),
                curve.median(),
                least(curve, SurvivalCurve.HALF),
                most(curve, SurvivalCurve.HALF),
                band ? curve.medianLow() : OptionalDouble.empty(),
                band ? curve.medianHigh() : OptionalDouble.empty(),
                curve.quantile(THREE_QUARTERS),
                least(curve, THREE_QUARTERS),
                most(curve, THREE_QUARTERS));
    }

    private static OptionalDouble least(SurvivalCurve curve, double share) {
        return curve.between(share)
                .map(b -> OptionalDouble.of(b.least()))
                .orElse(OptionalDouble.empty());
    }

    private static OptionalDouble most(SurvivalCurve curve, double share) {
        return curve.between(share).map(SurvivalCurve.Between::most).orElse(OptionalDouble.empty());
    }

    private static boolean hasBand(SurvivalCurve curve) {
        return curve.isBounded() && curve.steps().stream().anyMatch(s -> s.standardError() > 0);
    }

    private static String month(SurvivalCurve curve, double share, Language language) {
        return curve.between(share).map(b -> TrackWords.between(b, language)).orElse("…");
    }

    private static String month(OptionalDouble months, Language language) {
        return months.isPresent() ? Numbers.fixed(months.getAsDouble(), 1, language) : "…";
    }

    private Map<String, Object> facts(
            List<SurvivalCurve> curves,
            Waits.Found found,
            Optional<LogRank> test,
            Chosen chosen,
            LedgerStore store,
            LocalDate watched) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("command", "ledger time");
        facts.put("series", chosen.list().series());
        facts.put("file", chosen.list().file());
        facts.put("from", waiting.from(store, chosen).word());
        facts.put("until", waiting.until().word());
        facts.put("whole", waiting.ends() == Waits.Ends.ALL);
        facts.put("watchedUntil", watched.toString());
        facts.put("unit", "months");
        facts.put("silent", found.silent());
        facts.put("undated", found.undated());
        facts.put("curves", curves.stream().map(LedgerTimeCommand::fact).toList());
        test.ifPresent(t -> {
            Map<String, Object> fact = new LinkedHashMap<>();
            fact.put("chiSquared", t.statistic());
            fact.put("freedom", t.freedom());
            fact.put("p", t.p());
            facts.put("logRank", fact);
        });
        facts.put(
                "waits",
                found.waits().stream()
                        .map(w -> {
                            Map<String, Object> fact = new LinkedHashMap<>();
                            fact.put("group", w.group());
                            fact.put("key", w.key());
                            fact.put("least", w.months().from());
                            if (!Double.isInfinite(w.months().to())) {
                                fact.put("most", w.months().to());
                            }
                            fact.put("where", w.began().toString());
                            return fact;
                        })
                        .toList());
        return facts;
    }

    private static Map<String, Object> fact(SurvivalCurve curve) {
        Map<String, Object> fact = new LinkedHashMap<>();
        fact.put("group", curve.name());
        fact.put("promises", curve.subjects());
        fact.put("arrived", curve.ended());
        curve.median().ifPresent(m -> fact.put("median", m));
        least(curve, SurvivalCurve.HALF).ifPresent(m -> fact.put("medianLeast", m));
        most(curve, SurvivalCurve.HALF).ifPresent(m -> fact.put("medianMost", m));
        if (hasBand(curve)) {
            curve.medianLow().ifPresent(m -> fact.put("medianLow", m));
            curve.medianHigh().ifPresent(m -> fact.put("medianHigh", m));
        }
        curve.bounds()
                .ifPresent(b -> {
                    fact.put("leastSteps", steps(b.least()));
                    fact.put("mostSteps", steps(b.most()));
                });
        if (curve.isBounded()) {
            fact.put("steps", steps(curve.steps()));
        }
        return fact;
    }

    private static List<Map<String, Object>> steps(List<SurvivalCurve.Step> steps) {
        return steps.stream()
                .map(s -> {
                    Map<String, Object> step = new LinkedHashMap<>();
                    step.put("months", s.time());
                    step.put("waitedFor", s.share());
                    if (s.standardError() > 0) {
                        step.put("standardError", s.standardError());
                        step.put("low", s.low());
                        step.put("high", s.high());
                    }
                    return step;
                })
                .toList();
    }
}
