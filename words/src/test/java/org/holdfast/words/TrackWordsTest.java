package org.holdfast.words;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.model.SurvivalCurve.Step;
import org.holdfast.model.Text;
import org.holdfast.model.TrackRecord;
import org.holdfast.model.TrackRecord.Promise;
import org.junit.jupiter.api.Test;

/** Sentences on earlier promises of donors that do not exist. */
class TrackWordsTest extends GoldenPage {
    private static final Text ROCKETS = new Text("rockets", "raketten", "ракети");

    private static TrackRecord.Step step(String stage, String from, String to, double amount) {
        return new TrackRecord.Step(
                stage,
                from.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(from)),
                to.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(to)),
                amount < 0 ? OptionalDouble.empty() : OptionalDouble.of(amount),
                "",
                "");
    }

    private static Promise promise(
            String name, Text unit, String due, String openOn, TrackRecord.Step... steps) {
        return new Promise(
                name,
                new Text(name, name),
                unit,
                due.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(due)),
                openOn.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(openOn)),
                "",
                List.of(steps));
    }

    private static TrackRecord record(Promise... promises) {
        return new TrackRecord(
                LocalDate.of(2025, 6, 30), List.of(promises), List.of(), List.of(), List.of());
    }

    @Test
    void everySentenceReadsAsReviewed() throws IOException {
        Promise half =
                promise(
                        "Zubrowka's rockets",
                        ROCKETS,
                        "2024-03-01",
                        "",
                        step("promised", "2023-03-01", "2023-03-01", 1000),
                        step("delivered", "2023-03-01", "2024-01-31", 250),
                        step("delivered", "2024-02-01", "2024-09-17", 350));
        Promise whole =
                promise(
                        "All rockets",
                        ROCKETS,
                        "2024-03-01",
                        "",
                        step("promised", "2023-03-01", "2023-03-01", 1000),
                        step("delivered", "2023-06-01", "2024-01-31", 250),
                        step("delivered", "2024-04-01", "2024-04-30", 750));
        Promise blocked =
                promise(
                        "Fund of Freedonia",
                        Text.same("USD"),
                        "",
                        "2024-10-14",
                        step("promised", "", "2023-10-03", 5e9),
                        step("committed", "2024-03-18", "2024-03-18", 5e9));
        Promise silent =
                promise(
                        "Loan",
                        Text.same("EUR"),
                        "",
                        "",
                        step("promised", "2024-01-01", "2024-12-31", 61e9));
        Promise paid =
                promise(
                        "Grant",
                        Text.same("EUR"),
                        "",
                        "",
                        step("promised", "2024-05-01", "2024-05-31", 1.5e9),
                        step("paid", "2024-07-23", "2024-07-23", -1));
        section("Promises kept");
        for (TrackRecord record :
                List.of(
                        record(half, blocked, silent, paid),
                        record(whole),
                        record(blocked),
                        record(paid, silent))) {
            title(l -> TrackWords.title(record, l));
            say(l -> TrackWords.intro(record, l));
            say(l -> TrackWords.late(record, l));
        }
        section("One promise");
        for (Promise promise : List.of(half, whole, blocked, silent, paid)) {
            say(l ->
                    promise.name().in(l)
                            + " | "
                            + TrackWords.amount(promise, promise.size(), l)
                            + " | "
                            + TrackWords.when(promise.first(), l)
                            + " | "
                            + TrackWords.arrived(promise, l)
                            + " | "
                            + TrackWords.months(promise, l));
        }
        for (Promise promise : List.of(half, whole)) {
            say(l -> TrackWords.chartDescription(promise, l));
            say(l -> TrackWords.due(promise, l));
        }
        section("Waits");
        SurvivalCurve curve =
                new SurvivalCurve(
                        "all",
                        6,
                        4,
                        List.of(
                                new Step(2.25, 6, 1, 0.8, 0.15, 0.4, 0.95),
                                new Step(7.4, 4, 2, 0.4, 0.2, 0.1, 0.7)));
        SurvivalCurve few =
                new SurvivalCurve("all", 2, 1, List.of(new Step(2.25, 2, 1, 0.6, 0, 0.6, 0.6)));
        List<Step> atOnce = List.of(new Step(0, 90, 90, 0, 0, 0, 0));
        List<Step> late = List.of(new Step(2.5, 90, 50, 0.44, 0.1, 0.2, 0.6));
        SurvivalCurve undated =
                new SurvivalCurve(
                        "all",
                        90,
                        90,
                        List.of(new Step(2.5, 90, 90, 0, 0.1, 0, 0.2)),
                        Optional.of(new SurvivalCurve.Bounds(atOnce, late)));
        SurvivalCurve between =
                new SurvivalCurve(
                        "all",
                        90,
                        90,
                        late,
                        Optional.of(
                                new SurvivalCurve.Bounds(
                                        List.of(new Step(1.5, 90, 50, 0.44, 0, 0.44, 0.44)),
                                        late)));
        List<TrackRecord.Wait> waits =
                List.of(
                        new TrackRecord.Wait("committed", "delivered", false, undated, 324),
                        new TrackRecord.Wait("committed", "delivered", true, between, 0),
                        new TrackRecord.Wait("promised", "committed", false, curve, 0),
                        new TrackRecord.Wait("committed", "paid", false, curve, 2),
                        new TrackRecord.Wait("promised", "delivered", false, few, 0),
                        new TrackRecord.Wait("promised", "delivered", true, few, 0));
        for (TrackRecord.Wait wait : waits) {
            say(l ->
                    TrackWords.wait(wait, l)
                            + " | "
                            + TrackWords.median(wait.curve(), l)
                            + " | "
                            + TrackWords.band(wait.curve(), l)
                            + " | "
                            + TrackWords.count(wait.curve(), l));
        }
        TrackRecord watched =
                new TrackRecord(LocalDate.EPOCH, List.of(), waits, List.of(), List.of());
        title(TrackMessages::mediansTitle);
        say(l -> TrackWords.mediansDescription(watched, l));
        say(l -> TrackWords.method(watched, l));
        section("A tracker's totals");
        List<TrackRecord.Total> totals =
                List.of(
                        new TrackRecord.Total(
                                Text.same("Freedonia"),
                                "",
                                OptionalDouble.of(190.7e9),
                                OptionalDouble.of(84.4e9),
                                ""));
        title(TrackMessages::totalsTitle);
        say(l -> TrackWords.totals(totals, l));
        say(l -> TrackWords.totalsDescription(totals, l));
        check(Path.of("src/test/golden/track.txt"));
    }
}
