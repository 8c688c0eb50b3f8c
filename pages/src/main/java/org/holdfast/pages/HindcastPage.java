package org.holdfast.pages;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Answer;
import org.holdfast.model.Exploration;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Language;
import org.holdfast.words.Figure;
import org.holdfast.words.Hindcasts;
import org.holdfast.words.HindcastsMessages;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
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

    static Page of(Sheet sheet, List<Hindcast> series) {
        Language language = sheet.language();
        if (series.isEmpty()) {
            return sheet.page(
                    ID,
                    sheet.in(Labels.LOOKING_BACK),
                    PageMessages.noHindcast(language),
                    List.of());
        }
        List<Page.Section> sections = new ArrayList<>();
        String lede =
                HindcastsMessages.hindsight(
                        YearMonth.from(sheet.c().settings().knownBy()), language);
        List<String> later = new ArrayList<>();
        for (BriefSection part : sheet.retrospect(series)) {
            if (part.id().equals(ID)) {
                List<String> words = new ArrayList<>(part.words());
                words.removeIf(
                        w -> w.equals(lede) || w.equals(HindcastsMessages.tableCaption(language)));
                List<String> first = words.subList(0, Math.min(FIRST_WORDS, words.size()));
                later.addAll(words.subList(first.size(), words.size()));
                sections.add(chart(sheet, part, first, series));
            }
        }
        long missed =
                series.stream()
                        .flatMap(h -> h.points().stream())
                        .filter(HindcastPage::isMissed)
                        .count();
        int all = series.stream().mapToInt(h -> h.points().size()).sum();
        String title = PageMessages.pointsTitle((int) missed, all, language);
        sections.add(
                Sheet.section(
                        "points",
                        sheet.in(PageMessages.ALL_POINTS),
                        later,
                        Sheet.tableCard(
                                "points",
                                title,
                                PageMessages.pointsMeasure(language),
                                points(sheet, series))));
        return sheet.page(ID, Hindcasts.title(series, language), lede, sections);
    }

    private static boolean isMissed(Hindcast.Point point) {
        return point.place() != Hindcast.Place.INSIDE;
    }

    /** The brief's chart with the figures behind it; its own table comes after. */
    private static Page.Section chart(
            Sheet sheet, BriefSection part, List<String> words, List<Hindcast> series) {
        List<Page.Card> cards = new ArrayList<>(part.cards());
        cards.replaceAll(card ->
                card.svg().isPresent() ? BriefSection.with(card, points(sheet, series)) : card);
        return new BriefSection(part.id(), part.name(), part.name(), words, cards)
                .section(sheet, List.of());
    }

    private static Rows points(Sheet sheet, List<Hindcast> series) {
        Language language = sheet.language();
        Rows rows =
                sheet.rows()
                        .column("series", sheet.in(Labels.SERIES), "text")
                        .column("unit", sheet.in(Labels.UNIT), "text")
                        .column("month", sheet.in(Labels.MONTH), "month")
                        .column("happened", sheet.in(Labels.WHAT_HAPPENED), "number")
                        .column("median", sheet.in(Labels.FORECAST_MEDIAN), "number")
                        .column("low", sheet.in(Labels.LOW), "number")
                        .column("high", sheet.in(Labels.HIGH), "number")
                        .column("unchanged", sheet.in(Labels.NOTHING_CHANGED), "number")
                        .column("verdict", sheet.in(Labels.VERDICT), "text");
        for (Hindcast one : series) {
            Figure figure = Figure.amount(one.unit());
            for (Hindcast.Point point : one.points()) {
                rows.text(one.series(), sheet.in(one.name()))
                        .text(sheet.in(one.unit()))
                        .month(Months.at(sheet.c().settings(), point.month()));
                number(rows, figure, point.actual().central(), language);
                number(rows, figure, point.forecast().at(0.5), language);
                number(rows, figure, point.forecast().at(0.05), language);
                number(rows, figure, point.forecast().at(0.95), language);
                number(rows, figure, point.persistence(), language);
                rows.text(
                        point.place().name(),
                        sheet.in(isMissed(point) ? PageMessages.OUTSIDE : PageMessages.INSIDE));
                sheet.c().actuals().stream()
                        .filter(a -> a.series().equals(one.series()))
                        .forEach(a -> rows.from(a.quantity()));
                rows.end();
            }
        }
        return rows;
    }

    private static void number(Rows rows, Figure figure, double value, Language language) {
        rows.number(value, figure.bare(value, language));
    }
}
