package org.holdfast.cli;

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
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.ledger.survival.Duration;
import org.holdfast.ledger.survival.LogRank;
import org.holdfast.ledger.survival.Waits;
import org.holdfast.model.Language;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Table.Fit;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.Numbers;
import org.holdfast.words.TrackWords;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How long it takes. */
@Command(name = "time")
final class LedgerTimeCommand extends LedgerListCommand {
    /** Shares still waited for. */
    private static final double QUARTER = 0.75;

    private static final double THREE_QUARTERS = 0.25;

    @Option(names = "--by", paramLabel = "WHAT")
    private Waits.By by = Waits.By.ALL;

    @Mixin private LedgerWaiting waiting = new LedgerWaiting();

    /** What was found, and what was asked for it. */
    private record Answer(
            Stage from,
            LocalDate watched,
            List<SurvivalCurve> curves,
            Waits.Found found,
            Optional<LogRank> test) {}

    @Override
    void answer(LedgerStore store, Chosen chosen) throws BadFileException {
        LocalDate watched = watchedUntil(chosen, asked(), around());
        Waits.Found found;
        try (Stream<Event> events = filtered(store.events(chosen.list()), asked())) {
            found =
                    waiting.find(
                            store, chosen, asked().when(), by, waiting.ends(), watched, events);
        }
        List<SurvivalCurve> curves =
                found.groups().entrySet().stream()
                        .map(e -> Waits.curve(e.getKey(), e.getValue()))
                        .sorted(Comparator.comparingInt((SurvivalCurve c) -> -c.subjects()))
                        .toList();
        Answer answer =
                new Answer(waiting.from(store, chosen), watched, curves, found, test(found));
        tell(chosen, table(curves), () -> facts(answer, chosen), () -> words(answer, chosen));
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

    private Blocks words(Answer answer, Chosen chosen) {
        Language language = language();
        Rows rows =
                Rows.without(language)
                        .column("group", CliMessages.group(language), Kind.TEXT)
                        .column("promises", CliMessages.promises(language), Kind.NUMBER)
                        .column("arrived", CliMessages.hasArrived(language), Kind.NUMBER)
                        .column("quarter", CliMessages.quarterBy(language), Kind.TEXT, Fit.RIGHT)
                        .column("half", CliMessages.halfBy(language), Kind.TEXT, Fit.RIGHT)
                        .column("band", "95 %", Kind.TEXT, Fit.RIGHT)
                        .column(
                                "three_quarters",
                                CliMessages.threeQuartersBy(language),
                                Kind.TEXT,
                                Fit.RIGHT);
        for (SurvivalCurve curve : answer.curves()) {
            rows.text(curve.name(), LedgerWaiting.group(curve.name(), by, language))
                    .count(curve.subjects())
                    .count(curve.ended())
                    .text(month(curve, QUARTER, language))
                    .text(month(curve, SurvivalCurve.HALF, language))
                    .text(
                            hasBand(curve)
                                    ? month(curve.medianLow(), language)
                                            + "–"
                                            + month(curve.medianHigh(), language)
                                    : "–")
                    .text(month(curve, THREE_QUARTERS, language))
                    .end();
        }
        Blocks about = new Blocks();
        answer.test()
                .ifPresent(t ->
                        about.paragraph(
                                CliMessages.logRankTestChi(
                                        "%.2f".formatted(t.statistic()),
                                        t.freedom(),
                                        "%.3g".formatted(t.p()),
                                        language)));
        about.paragraph(
                CliMessages.leftOutWhichList(
                        answer.found().silent(), answer.found().undated(), language));
        bounds(answer.curves(), language).ifPresent(about::paragraph);
        return new Blocks()
                .paragraph(
                        CliMessages.monthsFromAllWatched(
                                LedgerImportText.stage(answer.from(), language),
                                waiting.ends() == Waits.Ends.ALL,
                                LedgerImportText.stage(waiting.until(), language),
                                answer.watched(),
                                language))
                .add(rows.table())
                .keep(about.and(LedgerQuestion.source(chosen, language)));
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

    private static DataTable<SurvivalCurve> table(List<SurvivalCurve> curves) {
        return new DataTable<>(
                List.of(
                        DataTable.words("group", SurvivalCurve::name),
                        DataTable.whole("promises", SurvivalCurve::subjects),
                        DataTable.whole("arrived", SurvivalCurve::ended),
                        DataTable.amount("a_quarter_by", c -> c.quantile(QUARTER)),
                        DataTable.amount("a_quarter_least", c -> least(c, QUARTER)),
                        DataTable.amount("a_quarter_most", c -> most(c, QUARTER)),
                        DataTable.amount("median", SurvivalCurve::median),
                        DataTable.amount("median_least", c -> least(c, SurvivalCurve.HALF)),
                        DataTable.amount("median_most", c -> most(c, SurvivalCurve.HALF)),
                        DataTable.amount("median_low", c -> inBand(c, c.medianLow())),
                        DataTable.amount("median_high", c -> inBand(c, c.medianHigh())),
                        DataTable.amount("three_quarters_by", c -> c.quantile(THREE_QUARTERS)),
                        DataTable.amount("three_quarters_least", c -> least(c, THREE_QUARTERS)),
                        DataTable.amount("three_quarters_most", c -> most(c, THREE_QUARTERS))),
                curves::stream);
    }

    private static OptionalDouble inBand(SurvivalCurve curve, OptionalDouble end) {
        return hasBand(curve) ? end : OptionalDouble.empty();
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

    private Map<String, Object> facts(Answer answer, Chosen chosen) {
        Waits.Found found = answer.found();
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("command", "ledger time");
        facts.put("series", chosen.list().series());
        facts.put("file", chosen.list().file());
        facts.put("from", answer.from().word());
        facts.put("until", waiting.until().word());
        facts.put("whole", waiting.ends() == Waits.Ends.ALL);
        facts.put("watchedUntil", answer.watched().toString());
        facts.put("unit", "months");
        facts.put("silent", found.silent());
        facts.put("undated", found.undated());
        facts.put("curves", answer.curves().stream().map(LedgerTimeCommand::fact).toList());
        answer.test()
                .ifPresent(t -> {
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
