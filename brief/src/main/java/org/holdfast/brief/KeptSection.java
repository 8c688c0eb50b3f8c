package org.holdfast.brief;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Scene;
import org.holdfast.chart.SurvivalChart;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.questions.Silence;
import org.holdfast.ledger.survival.Duration;
import org.holdfast.ledger.survival.Waits;
import org.holdfast.model.Language;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.model.TrackRecord;
import org.holdfast.report.Chart;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.KeptMessages;
import org.holdfast.words.KeptWords;
import org.holdfast.words.Labels;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageMessages;
import org.holdfast.words.TrackWords;

/** How long promises took so far: a curve for each way from one stage to another. */
final class KeptSection {
    private static final int LEAST = 2;

    private KeptSection() {}

    static Optional<Section> of(Context on, Optional<Ledger> found) {
        if (found.isEmpty()) {
            return Optional.empty();
        }
        Ledger ledger = found.get();
        List<TrackRecord.Wait> waits =
                ledger.track().map(TrackRecord::waits).orElseGet(() -> counted(ledger)).stream()
                        .filter(wait -> !wait.curve().steps().isEmpty())
                        .toList();
        if (waits.isEmpty()) {
            return Optional.empty();
        }
        Language language = on.language();
        List<Chart> views = new ArrayList<>();
        for (TrackRecord.Wait wait : waits) {
            if (!wait.curve().isBounded()) {
                continue;
            }
            String label = Numbers.capital(TrackWords.wait(wait, language));
            views.add(card(on, ledger, wait, "kept-" + views.size()).labelled(label));
        }
        TrackRecord record =
                new TrackRecord(LocalDate.EPOCH, List.of(), waits, List.of(), List.of());
        List<String> notes = new ArrayList<>(List.of(TrackWords.method(record, language)));
        waits.stream()
                .filter(wait -> !wait.curve().isBounded())
                .map(wait -> KeptWords.unbounded(wait, language))
                .forEach(notes::add);
        return Optional.of(Section.of("kept", on.in(KeptMessages.HOW_LONG_SO_FAR), notes, views));
    }

    /** The ways from the first stage that a list has to the first delivery and the last. */
    private static List<TrackRecord.Wait> counted(Ledger ledger) {
        Optional<Stage> from = ledger.events().stream().map(Event::stage).min(Stage::compareTo);
        List<TrackRecord.Wait> waits = new ArrayList<>();
        if (from.isEmpty() || from.get() == Stage.DELIVERED) {
            return waits;
        }
        LocalDate until = ledger.list().knownOn();
        Waits.Watch watch =
                Silence.of(ledger.list().series()) == Silence.WAITING
                        ? Waits.Watch.until(until)
                        : Waits.Watch.none();
        for (Waits.Ends ends : Waits.Ends.values()) {
            Waits.Found found =
                    Waits.of(
                            ledger.events().stream(),
                            from.get(),
                            Stage.DELIVERED,
                            Waits.By.ALL,
                            ends,
                            until,
                            watch);
            List<Duration> months = found.waits().stream().map(Waits.Wait::months).toList();
            if (months.size() >= LEAST) {
                waits.add(
                        new TrackRecord.Wait(
                                from.get().word(),
                                Stage.DELIVERED.word(),
                                ends == Waits.Ends.ALL,
                                Waits.curve("all", months),
                                (int) (found.silent() + found.undated())));
            }
        }
        return waits;
    }

    private static Chart card(Context on, Ledger ledger, TrackRecord.Wait wait, String id) {
        Language language = on.language();
        String title = KeptWords.title(wait, language);
        String measure = KeptWords.measure(wait, language);
        String alt = title + ". " + measure + ".";
        SurvivalChart.Names names =
                new SurvivalChart.Names(
                        Numbers.capital(TrackWords.wait(wait, language)),
                        KeptWords.months(wait, language),
                        on.in(KeptMessages.HAS_COME),
                        on.in(KeptMessages.BAND),
                        on.in(KeptMessages.HALF));
        var caption = new Scene.Caption(title, alt);
        return new Chart(
                        id,
                        caption,
                        measure,
                        labels -> SurvivalChart.draw(wait.curve(), names, caption, labels))
                .with(table(on, ledger, wait.curve()).table());
    }

    private static Rows table(Context on, Ledger ledger, SurvivalCurve curve) {
        Rows rows =
                on.rows()
                        .column("months", Numbers.capital(on.in(PageMessages.MONTHS)), Kind.NUMBER)
                        .column("open", KeptMessages.STILL_OPEN, Kind.NUMBER)
                        .column("came", KeptMessages.CAME_THEN, Kind.NUMBER)
                        .column("share", KeptMessages.HAS_COME, Kind.SHARE)
                        .column("low", Labels.LOW, Kind.SHARE)
                        .column("high", Labels.HIGH, Kind.SHARE);
        String list = on.documents(ledger).list();
        for (SurvivalCurve.Step step : curve.steps()) {
            rows.fixed(step.time(), 1);
            rows.amount(step.atRisk()).amount(step.events());
            for (double waiting : List.of(step.share(), step.high(), step.low())) {
                rows.share(1 - Math.max(0, Math.min(1, waiting)));
            }
            rows.from(list).end();
        }
        return rows;
    }
}
