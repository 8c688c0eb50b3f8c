package org.holdfast.pages;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Answer;
import org.holdfast.model.Exploration;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Language;
import org.holdfast.report.Block;
import org.holdfast.report.Chart;
import org.holdfast.report.Report;
import org.holdfast.report.Section;
import org.holdfast.words.Hindcasts;
import org.holdfast.words.HindcastsMessages;
import org.holdfast.words.Labels;
import org.holdfast.words.PageMessages;

/** What was forecast and what happened, misses first. */
final class HindcastPage {
    private static final String ID = "hindcast";

    /** Paragraphs above the chart; the others stand with the figures. */
    private static final int FIRST_WORDS = 2;

    private HindcastPage() {}

    static List<Hindcast> series(Answer answer) {
        return answer.exploration()
                .map(Exploration::hindcasts)
                .map(Hindcasts::missesFirst)
                .orElse(List.of());
    }

    static Report of(Sheet sheet, List<Hindcast> series) {
        Language language = sheet.language();
        if (series.isEmpty()) {
            return sheet.page(
                    ID,
                    sheet.in(Labels.LOOKING_BACK),
                    PageMessages.noHindcast(language),
                    List.of());
        }
        Section brief = sheet.retrospect(series);
        String lede =
                HindcastsMessages.hindsight(
                        YearMonth.from(sheet.c().settings().knownBy()), language);
        List<String> words = new ArrayList<>();
        List<Chart> charts = new ArrayList<>();
        for (Block block : brief.flat()) {
            if (block instanceof Block.Paragraph said) {
                words.add(said.words().text());
            } else if (block instanceof Chart chart) {
                charts.add(chart);
            }
        }
        words.removeIf(w -> w.equals(lede) || w.equals(HindcastsMessages.tableCaption(language)));
        List<String> first = words.subList(0, Math.min(FIRST_WORDS, words.size()));
        List<String> later = words.subList(first.size(), words.size());
        List<Hindcast.Point> points = series.stream().flatMap(h -> h.points().stream()).toList();
        long missed = points.stream().filter(p -> p.place() != Hindcast.Place.INSIDE).count();
        return sheet.page(
                ID,
                brief.finding().text(),
                lede,
                List.of(
                        Sheet.section(ID, brief.name(), first, charts),
                        Sheet.section(
                                "points",
                                sheet.in(PageMessages.ALL_POINTS),
                                later,
                                sheet.points(series)
                                        .titled(
                                                "points",
                                                PageMessages.pointsTitle(
                                                        (int) missed, points.size(), language),
                                                PageMessages.pointsMeasure(language)))));
    }
}
