package org.holdfast.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.chart.GapChart;
import org.holdfast.chart.MedianChart;
import org.holdfast.chart.Scene;
import org.holdfast.model.Currency;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.model.TrackRecord;
import org.holdfast.model.TrackRecord.Promise;
import org.holdfast.model.TrackRecord.Step;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Fit;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.GapMessages;
import org.holdfast.words.GapWords;
import org.holdfast.words.KeptMessages;
import org.holdfast.words.PageMessages;
import org.holdfast.words.TrackMessages;
import org.holdfast.words.TrackWords;

/** What became of earlier promises: a page of its own, from the list beside the case. */
final class Promises {
    private static final int MOST_DONORS = 12;
    private static final double BILLION = 1e9;

    private Promises() {}

    static Optional<Section> of(Context on, TrackRecord record) {
        if (record.promises().isEmpty()) {
            return Optional.empty();
        }
        Language language = on.language();
        Blocks blocks = new Blocks().paragraph(TrackWords.intro(record, language));
        TrackWords.drawn(record).ifPresent(promise -> drawn(on, promise, blocks));
        blocks.paragraph(TrackWords.late(record, language)).add(table(on, record));
        if (!record.waits().isEmpty()) {
            waits(on, record, blocks);
        }
        if (!record.totals().isEmpty()) {
            totals(on, record.totals(), blocks);
        }
        return Optional.of(
                new Section(
                        "promises",
                        on.in(TrackMessages.PROMISES_KEPT),
                        TrackWords.title(record, language),
                        blocks.list()));
    }

    /** What had come of a promise at each date of which it is said. */
    private static void drawn(Context on, Promise promise, Blocks blocks) {
        Language language = on.language();
        double size = promise.size().orElse(0);
        List<Gap.Row> rows = new ArrayList<>();
        double sum = 0;
        for (Step step : promise.arrivals()) {
            sum += step.amount().orElse(0);
            rows.add(
                    row(
                            TrackWords.until(step, language),
                            OptionalDouble.of(size),
                            OptionalDouble.of(sum)));
        }
        Gap gap = new Gap("ledger", promise.unit().en(), List.of("promised", "delivered"), rows);
        var caption =
                new Scene.Caption(
                        TrackWords.chartTitle(promise, language),
                        TrackWords.chartDescription(promise, language));
        List<String> stages = GapWords.stageNames(gap.stages(), language);
        blocks.pair(
                on.chart(
                        "promises-chart",
                        caption,
                        labels -> GapChart.draw(gap, 1, stages, notes(on), caption, labels)),
                new Blocks()
                        .paragraph(
                                marked(
                                        Phrase.of(Phrase.Style.STRONG, on.in(promise.name()) + ". ")
                                                .and(TrackWords.due(promise, language)),
                                        promise)));
    }

    private static GapChart.Notes notes(Context on) {
        return new GapChart.Notes(
                GapMessages.star(on.language()), GapMessages.recordedPart(on.language()));
    }

    private static Gap.Row row(String name, OptionalDouble first, OptionalDouble second) {
        return new Gap.Row(name, List.of(first, second), List.of(0L, 0L));
    }

    /** Words with every source of a promise, once. */
    private static Phrase marked(Phrase words, Promise promise) {
        Set<String> sources = new LinkedHashSet<>();
        promise.steps().forEach(s -> sources.add(s.source()));
        sources.add(promise.openSource());
        Phrase marked = words;
        for (String source : sources) {
            marked = marked.from(source);
        }
        return marked;
    }

    private static Table table(Context on, TrackRecord record) {
        Language language = on.language();
        Rows rows =
                on.rows()
                        .column("promise", PageMessages.CHAIN, Kind.TEXT)
                        .column("size", TrackMessages.SIZE, Kind.NUMBER)
                        .column("promised", TrackMessages.PROMISED, Kind.MONTH)
                        .column("decided", TrackMessages.DECIDED, Kind.MONTH)
                        .column("arrived", TrackMessages.ARRIVED, Kind.TEXT)
                        .column("months", TrackMessages.MONTHS_TO_FIRST, Kind.TEXT, Fit.RIGHT);
        for (Promise promise : TrackWords.lateFirst(record)) {
            rows.text(promise.name().en(), marked(Phrase.of(on.in(promise.name())), promise));
            String size = TrackWords.amount(promise, promise.size(), language);
            if (promise.size().isPresent()) {
                rows.number(promise.size().getAsDouble(), size);
            } else {
                rows.unknown(size);
            }
            for (String stage : List.of("promised", "committed")) {
                promise.steps().stream()
                        .filter(s -> s.stage().equals(stage))
                        .findFirst()
                        .ifPresentOrElse(
                                s -> rows.day(s.to().or(s::from), TrackWords.when(s, language)),
                                rows::nothing);
            }
            rows.text(
                            TrackWords.arrived(promise, Language.EN),
                            TrackWords.arrived(promise, language))
                    .text(
                            TrackWords.months(promise, Language.EN),
                            TrackWords.months(promise, language))
                    .end();
        }
        return rows.unseen("promises", on.in(TrackMessages.PROMISES_KEPT));
    }

    private static void waits(Context on, TrackRecord record, Blocks blocks) {
        Language language = on.language();
        String title = TrackMessages.mediansTitle(language);
        var names =
                new MedianChart.Names(
                        on.in(TrackMessages.HALF_WITHIN),
                        on.in(TrackMessages.ONLY_BOUNDS),
                        on.in(KeptMessages.BAND),
                        on.in(TrackMessages.NO_BOUND),
                        on.in(TrackMessages.CAME));
        List<MedianChart.Row> drawn = record.waits().stream().map(w -> row(w, language)).toList();
        var caption = new Scene.Caption(title, TrackWords.mediansDescription(record, language));
        Rows rows =
                on.rows()
                        .column("step", PageMessages.BY_STEP, Kind.TEXT)
                        .column("came", TrackMessages.CAME, Kind.TEXT)
                        .column("median", TrackMessages.HALF_WITHIN, Kind.NUMBER)
                        .column("band", KeptMessages.BAND, Kind.TEXT);
        for (TrackRecord.Wait wait : record.waits()) {
            SurvivalCurve curve = wait.curve();
            rows.text(TrackWords.wait(wait, Language.EN), TrackWords.wait(wait, language))
                    .text(TrackWords.count(curve, Language.EN), TrackWords.count(curve, language));
            if (curve.median().isPresent()) {
                rows.number(curve.median(), TrackWords.median(curve, language));
            } else {
                rows.unknown(TrackWords.median(curve, language));
            }
            rows.text(TrackWords.band(curve, Language.EN), TrackWords.band(curve, language)).end();
        }
        blocks.pair(
                on.chart(
                                "medians-chart",
                                caption,
                                labels -> MedianChart.draw(drawn, names, caption, labels))
                        .with(rows.table()),
                new Blocks()
                        .paragraph(Phrase.of(Phrase.Style.STRONG, title + "."))
                        .remark(TrackWords.method(record, language)));
    }

    private static MedianChart.Row row(TrackRecord.Wait wait, Language language) {
        SurvivalCurve curve = wait.curve();
        boolean banded = TrackWords.isBanded(curve);
        Optional<SurvivalCurve.Between> half = curve.between(SurvivalCurve.HALF);
        return new MedianChart.Row(
                TrackWords.wait(wait, language),
                TrackWords.count(curve, language),
                half.map(h -> OptionalDouble.of(h.least())).orElse(OptionalDouble.empty()),
                half.map(SurvivalCurve.Between::most).orElse(OptionalDouble.empty()),
                banded ? curve.medianLow() : OptionalDouble.empty(),
                banded ? curve.medianHigh() : OptionalDouble.empty(),
                TrackWords.median(curve, language),
                TrackWords.band(curve, language));
    }

    /** The largest donors, and the one that the brief is for. */
    private static void totals(Context on, List<TrackRecord.Total> all, Blocks blocks) {
        Language language = on.language();
        List<TrackRecord.Total> shown = new ArrayList<>();
        for (TrackRecord.Total total : all) {
            boolean followed = on.party().filter(p -> p.id().equals(total.party())).isPresent();
            if (shown.size() < MOST_DONORS || followed) {
                shown.add(total);
            }
        }
        Gap gap =
                new Gap(
                        "ledger",
                        Currency.EURO.code(),
                        List.of("committed", "allocated"),
                        shown.stream()
                                .map(t -> row(on.in(t.donor()), t.committed(), t.allocated()))
                                .toList());
        var caption =
                new Scene.Caption(
                        TrackMessages.totalsTitle(language),
                        TrackWords.totalsDescription(shown, language));
        String committed = TrackMessages.committedBn(Currency.EURO, language);
        String allocated = TrackMessages.allocatedBn(Currency.EURO, language);
        List<String> stages = List.of(committed, allocated);
        Rows rows =
                on.rows()
                        .column("donor", PageMessages.DONOR, Kind.TEXT)
                        .column("committed", committed, Kind.NUMBER)
                        .column("allocated", allocated, Kind.NUMBER);
        for (TrackRecord.Total total : all) {
            rows.text(total.party(), on.in(total.donor()));
            for (OptionalDouble euros : List.of(total.committed(), total.allocated())) {
                euros.ifPresentOrElse(sum -> rows.fixed(sum / BILLION, 1), rows::nothing);
            }
            rows.from(total.source()).end();
        }
        blocks.pair(
                on.chart(
                                "totals-chart",
                                caption,
                                labels ->
                                        GapChart.draw(
                                                gap, BILLION, stages, notes(on), caption, labels))
                        .with(rows.table()),
                new Blocks()
                        .paragraph(
                                Phrase.of(Phrase.Style.STRONG, caption.title() + ". ")
                                        .and(TrackWords.totals(all, language))
                                        .from(all.getFirst().source())));
    }
}
