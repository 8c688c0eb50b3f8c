package org.holdfast.brief;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.chart.GapChart;
import org.holdfast.chart.MedianChart;
import org.holdfast.chart.Scene;
import org.holdfast.model.Gap;
import org.holdfast.model.Language;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.model.TrackRecord;
import org.holdfast.model.TrackRecord.Promise;
import org.holdfast.model.TrackRecord.Step;
import org.holdfast.words.GapMessages;
import org.holdfast.words.GapWords;
import org.holdfast.words.TrackMessages;
import org.holdfast.words.TrackWords;

/** What became of earlier promises: a page of its own, from the list beside the case. */
final class Promises {
    private static final int MOST_DONORS = 12;
    private static final double BILLION = 1e9;

    private Promises() {}

    static void write(Page page, TrackRecord record) {
        if (record.promises().isEmpty()) {
            return;
        }
        Language language = page.language();
        page.section("promises", TrackMessages.PROMISES_KEPT, TrackWords.title(record, language));
        page.paragraph(TrackWords.intro(record, language));
        TrackWords.drawn(record).ifPresent(promise -> drawn(page, promise));
        table(page, record);
        if (!record.waits().isEmpty()) {
            waits(page, record);
        }
        if (!record.totals().isEmpty()) {
            totals(page, record.totals());
        }
        page.end();
    }

    /** What had come of a promise at each date of which it is said. */
    private static void drawn(Page page, Promise promise) {
        Language language = page.language();
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
        page.pair();
        page.chart(
                GapChart.draw(
                        gap,
                        1,
                        GapWords.stageNames(gap.stages(), language),
                        new GapChart.Notes(
                                GapMessages.star(language), GapMessages.recordedPart(language)),
                        new Scene.Caption(
                                TrackWords.chartTitle(promise, language),
                                TrackWords.chartDescription(promise, language)),
                        page.labels()),
                "promises-chart");
        page.beside();
        Html html = page.html();
        html.open("p").element("b", page.in(promise.name()) + ". ");
        html.text(TrackWords.due(promise, language)).markup(marks(page, promise)).close("p");
        page.endPair();
    }

    private static Gap.Row row(String name, OptionalDouble first, OptionalDouble second) {
        return new Gap.Row(name, List.of(first, second), List.of(0L, 0L));
    }

    /** Every source of a promise, once. */
    private static String marks(Page page, Promise promise) {
        Set<String> sources = new LinkedHashSet<>();
        promise.steps().forEach(s -> sources.add(s.source()));
        sources.add(promise.openSource());
        return sources.stream()
                .filter(s -> !s.isEmpty())
                .map(page.notes()::source)
                .collect(Collectors.joining());
    }

    private static void table(Page page, TrackRecord record) {
        Language language = page.language();
        page.paragraph(TrackWords.late(record, language));
        Html html = page.html();
        html.open("table", "class", "promises")
                .element("caption", page.in(TrackMessages.PROMISES_KEPT), "class", "unseen");
        List<String> heads =
                List.of(
                        page.in(TrackMessages.PROMISE),
                        page.in(TrackMessages.SIZE),
                        page.in(TrackMessages.PROMISED),
                        page.in(TrackMessages.DECIDED),
                        page.in(TrackMessages.ARRIVED),
                        page.in(TrackMessages.MONTHS_TO_FIRST));
        page.head(heads, heads.get(1), heads.get(5));
        html.open("tbody");
        for (Promise promise : TrackWords.lateFirst(record)) {
            html.open("tr").open("th", "scope", "row").text(page.in(promise.name()));
            html.markup(marks(page, promise)).close("th");
            number(html, TrackWords.amount(promise, promise.size(), language));
            html.element("td", when(promise, "promised", language), "class", "m");
            html.element("td", when(promise, "committed", language), "class", "m");
            html.element("td", TrackWords.arrived(promise, language));
            number(html, TrackWords.months(promise, language));
            html.close("tr");
        }
        html.close("tbody").close("table");
    }

    private static String when(Promise promise, String stage, Language language) {
        Optional<Step> step =
                promise.steps().stream().filter(s -> s.stage().equals(stage)).findFirst();
        return step.map(s -> TrackWords.when(s, language)).orElse("–");
    }

    private static void number(Html html, String text) {
        html.element("td", text, "class", "n");
    }

    private static void waits(Page page, TrackRecord record) {
        Language language = page.language();
        String title = TrackMessages.mediansTitle(language);
        Html html = page.html();
        page.pair();
        page.chart(
                MedianChart.draw(
                        record.waits().stream().map(w -> row(w, language)).toList(),
                        new MedianChart.Names(
                                page.in(TrackMessages.HALF_WITHIN),
                                page.in(TrackMessages.ONLY_BOUNDS),
                                page.in(TrackMessages.BAND),
                                page.in(TrackMessages.NO_BOUND),
                                page.in(TrackMessages.CAME)),
                        new Scene.Caption(title, TrackWords.mediansDescription(record, language)),
                        page.labels()),
                "medians-chart");
        page.beside();
        html.open("p").element("b", title + ".").close("p");
        page.remark(TrackWords.method(record, language));
        page.endPair();
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
    private static void totals(Page page, List<TrackRecord.Total> all) {
        Language language = page.language();
        List<TrackRecord.Total> shown = new ArrayList<>();
        for (TrackRecord.Total total : all) {
            boolean followed = page.party().filter(p -> p.id().equals(total.party())).isPresent();
            if (shown.size() < MOST_DONORS || followed) {
                shown.add(total);
            }
        }
        Gap gap =
                new Gap(
                        "ledger",
                        "EUR",
                        List.of("committed", "allocated"),
                        shown.stream()
                                .map(t -> row(page.in(t.donor()), t.committed(), t.allocated()))
                                .toList());
        page.pair();
        page.chart(
                GapChart.draw(
                        gap,
                        BILLION,
                        List.of(
                                page.in(TrackMessages.COMMITTED_BN),
                                page.in(TrackMessages.ALLOCATED_BN)),
                        new GapChart.Notes(
                                GapMessages.star(language), GapMessages.recordedPart(language)),
                        new Scene.Caption(
                                TrackMessages.totalsTitle(language),
                                TrackWords.totalsDescription(shown, language)),
                        page.labels()),
                "totals-chart");
        page.beside();
        Html html = page.html();
        html.open("p").element("b", TrackMessages.totalsTitle(language) + ". ");
        html.text(TrackWords.totals(all, language));
        html.markup(page.notes().source(all.getFirst().source())).close("p");
        page.endPair();
    }
}
