package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Answer;
import org.holdfast.model.Exploration;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Language;
import org.holdfast.report.Chart;
import org.holdfast.report.Report;
import org.holdfast.report.Section;
import org.holdfast.words.Hindcasts;
import org.holdfast.words.Labels;
import org.holdfast.words.PageMessages;

/** What was forecast and what happened, misses first. */
final class HindcastPage {
    private static final String ID = "hindcast";

    private HindcastPage() {}

    static List<Hindcast> series(Answer answer) {
        return answer.exploration()
                .map(Exploration::hindcasts)
                .map(Hindcasts::missesFirst)
                .orElse(List.of());
    }

    static Report of(Context on, List<Hindcast> series) {
        Language language = on.language();
        if (series.isEmpty()) {
            return on.page(
                    ID, on.in(Labels.LOOKING_BACK), PageMessages.noHindcast(language), List.of());
        }
        Retrospect told = new Retrospect(on, series);
        Optional<Chart> chart = told.chart();
        List<String> first = new ArrayList<>(List.of(told.verdict()));
        List<String> later = new ArrayList<>();
        told.compared().forEach(said -> later.add(said.text()));
        // Without a chart there is nothing to set apart.
        (chart.isPresent() ? later : first).add(told.scored());
        chart.ifPresent(drawn -> first.add(told.shown()));
        List<Hindcast.Point> points =
                Hindcasts.counted(series).stream().flatMap(h -> h.points().stream()).toList();
        long missed = points.stream().filter(p -> p.place() != Hindcast.Place.INSIDE).count();
        return on.page(
                ID,
                Hindcasts.title(series, language),
                told.hindsight(),
                List.of(
                        Section.of(ID, on.in(Labels.LOOKING_BACK), first, chart.stream().toList()),
                        Section.of(
                                "points",
                                on.in(PageMessages.ALL_POINTS),
                                later,
                                told.points()
                                        .titled(
                                                "points",
                                                PageMessages.pointsTitle(
                                                        (int) missed, points.size(), language),
                                                PageMessages.pointsMeasure(language)))));
    }
}
