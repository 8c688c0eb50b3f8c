package org.holdfast.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
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
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** How long it takes. */
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
        tell(chosen, table(curves), () -> Told.of(answer, waiting), () -> words(answer, chosen));
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
                        .column("group", CliMessages.group(), Kind.TEXT)
                        .column("promises", CliMessages.promises(), Kind.NUMBER)
                        .column("arrived", CliMessages.hasArrived(), Kind.NUMBER)
                        .column("quarter", CliMessages.quarterBy(), Kind.TEXT, Fit.RIGHT)
                        .column("half", CliMessages.halfBy(), Kind.TEXT, Fit.RIGHT)
                        .column("band", "95 %", Kind.TEXT, Fit.RIGHT)
                        .column(
                                "three_quarters",
                                CliMessages.threeQuartersBy(),
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

    /** What JSON says beside the curves' figures. */
    private record Told(
            String from,
            String until,
            boolean whole,
            LocalDate watchedUntil,
            String unit,
            long silent,
            long undated,
            Optional<Tested> logRank,
            List<Waited> waits,
            List<Drawn> curves) {
        private static Told of(Answer answer, LedgerWaiting waiting) {
            Waits.Found found = answer.found();
            return new Told(
                    answer.from().word(),
                    waiting.until().word(),
                    waiting.ends() == Waits.Ends.ALL,
                    answer.watched(),
                    "months",
                    found.silent(),
                    found.undated(),
                    answer.test().map(t -> new Tested(t.statistic(), t.freedom(), t.p())),
                    found.waits().stream().map(Waited::of).toList(),
                    answer.curves().stream().map(Drawn::of).toList());
        }
    }

    private record Tested(double chiSquared, int freedom, double p) {}

    private record Waited(
            String group, String key, double least, Optional<Double> most, String where) {
        private static Waited of(Waits.Wait wait) {
            return new Waited(
                    wait.group(),
                    wait.key(),
                    wait.months().from(),
                    Optional.of(wait.months().to()).filter(Double::isFinite),
                    wait.began().toString());
        }
    }

    /** The steps of a curve, or those between which it lies. */
    private record Drawn(
            String group,
            Optional<List<SurvivalCurve.Step>> leastSteps,
            Optional<List<SurvivalCurve.Step>> mostSteps,
            Optional<List<SurvivalCurve.Step>> steps) {
        private static Drawn of(SurvivalCurve curve) {
            return new Drawn(
                    curve.name(),
                    curve.bounds().map(SurvivalCurve.Bounds::least),
                    curve.bounds().map(SurvivalCurve.Bounds::most),
                    Optional.of(curve.steps()).filter(_ -> curve.isBounded()));
        }
    }
}
