package org.holdfast.brief;

import java.time.YearMonth;
import java.util.LinkedHashSet;
import java.util.List;
import org.holdfast.chart.HindcastChart;
import org.holdfast.chart.Scene;
import org.holdfast.model.Exploration;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Language;
import org.holdfast.model.Spread;
import org.holdfast.words.Figure;
import org.holdfast.words.Hindcasts;
import org.holdfast.words.HindcastsMessages;
import org.holdfast.words.Labels;

/** Looking back: what the case forecast, and what happened, misses first. */
final class Retrospect {
    /** Series drawn: four rows of two. */
    private static final int MOST = 8;

    private Retrospect() {}

    static void write(Page page) {
        List<Hindcast> series =
                page.answer()
                        .exploration()
                        .map(Exploration::hindcasts)
                        .map(Hindcasts::missesFirst)
                        .orElse(List.of());
        if (!series.isEmpty()) {
            write(page, series);
        }
    }

    static void write(Page page, List<Hindcast> series) {
        Language language = page.language();
        List<Hindcast> drawn = drawn(series);
        List<Hindcast> others = series.stream().filter(h -> !drawn.contains(h)).toList();
        page.section("hindcast", Labels.LOOKING_BACK, Hindcasts.title(series, language));
        page.html().open("div", "class", "keep");
        YearMonth known = YearMonth.from(page.c().settings().knownBy());
        page.paragraph(HindcastsMessages.hindsight(known, language));
        page.computed(
                String.join(
                                " ",
                                Hindcasts.verdict(series, language),
                                Hindcasts.direction(series, language),
                                Hindcasts.bandWidth(series, language))
                        .replace("  ", " "));
        if (!drawn.isEmpty()) {
            drawn(page, drawn, series);
        }
        page.html().close("div");
        if (!others.isEmpty()) {
            table(page, others);
        }
        boolean targets = series.stream().anyMatch(h -> h.scores().crpsOfTarget().isPresent());
        page.remark(
                HindcastsMessages.scored(language)
                        + " "
                        + HindcastsMessages.yardsticks(targets, language));
        page.end();
    }

    private static void drawn(Page page, List<Hindcast> drawn, List<Hindcast> all) {
        page.pair();
        chart(page, drawn, all);
        page.beside();
        page.remark(Hindcasts.shown(drawn.size(), all.size(), page.language()));
        drawn.forEach(h -> against(page, h));
        page.endPair();
    }

    /** All if there are few; else those with two figures or more, misses first. */
    private static List<Hindcast> drawn(List<Hindcast> series) {
        return series.size() <= MOST
                ? series
                : series.stream().filter(h -> h.points().size() > 1).limit(MOST).toList();
    }

    private static void chart(Page page, List<Hindcast> drawn, List<Hindcast> all) {
        Language language = page.language();
        List<HindcastChart.Panel> panels =
                drawn.stream()
                        .map(h ->
                                new HindcastChart.Panel(
                                        page.in(h.name()),
                                        capital(page.in(h.unit())),
                                        Hindcasts.mark(h, language),
                                        h.points()))
                        .toList();
        page.chart(
                HindcastChart.draw(
                        page.c().settings().firstMonth(),
                        panels,
                        new HindcastChart.Names(
                                page.in(Labels.HAPPENED),
                                page.in(Labels.MISSED),
                                page.in(Labels.FORECAST_MEDIAN),
                                page.in(Labels.HALF_OF_FUTURES),
                                page.in(Labels.MOST_FUTURES),
                                page.in(Labels.NOTHING_CHANGED),
                                page.in(Labels.OFFICIAL_TARGET)),
                        new Scene.Caption(
                                Hindcasts.drawnTitle(drawn, all, language),
                                Hindcasts.description(drawn, language)),
                        page.labels()),
                "hindcast-chart");
    }

    private static String capital(String unit) {
        return unit.isEmpty() ? unit : Character.toUpperCase(unit.charAt(0)) + unit.substring(1);
    }

    /** A series against what is simpler than a model. */
    private static void against(Page page, Hindcast series) {
        Language language = page.language();
        Html html = page.html();
        html.open("p").element("b", page.in(series.name()) + ".");
        html.markup(sources(page, series)).text(" ");
        html.text(Hindcasts.compared(series, language));
        html.markup(Notes.RUN);
        note(page, series);
        html.close("p");
    }

    /** Where the series and the model do not count quite the same, in the words of the case. */
    private static void note(Page page, Hindcast series) {
        page.c().hindcasts().stream()
                .filter(row -> row.id().equals(series.series()))
                .map(row -> page.in(row.scope()))
                .filter(note -> !note.isBlank())
                .findFirst()
                .ifPresent(note ->
                        page.html().text(" ").element("small", sentence(note), "class", "note"));
    }

    private static String sentence(String note) {
        return note.endsWith(".") ? note : note + ".";
    }

    /** Where it is said what happened. */
    private static String sources(Page page, Hindcast series) {
        var marks = new LinkedHashSet<String>();
        page.c().actuals().stream()
                .filter(a -> a.series().equals(series.series()))
                .forEach(a -> marks.add(page.marks(List.of(a.quantity().origin()))));
        return String.join("", marks);
    }

    private static void table(Page page, List<Hindcast> others) {
        Language language = page.language();
        Html html = page.html();
        String caption = HindcastsMessages.tableCaption(language);
        html.open("p", "class", "remark above").text(caption).markup(Notes.RUN).close("p");
        html.open("table", "class", "hindcast")
                .element("caption", page.in(Labels.LOOKING_BACK), "class", "unseen");
        List<String> heads =
                List.of(
                        page.in(Labels.SERIES),
                        page.in(Labels.DATE),
                        page.in(Labels.WHAT_HAPPENED),
                        page.in(Labels.FORECAST),
                        page.in(Labels.NOTHING_CHANGED),
                        page.in(Labels.VERDICT),
                        page.in(Labels.AGAINST_NO_CHANGE));
        page.head(heads, heads.subList(2, 5).toArray(String[]::new));
        html.open("tbody");
        for (Hindcast series : others) {
            Hindcast.Point point = Hindcasts.furthest(series);
            Figure figure = Figure.amount(series.unit());
            html.open("tr").open("th", "scope", "row").text(page.in(series.name()));
            html.markup(sources(page, series)).text(" ");
            html.element("span", page.in(series.unit()), "class", "kind");
            note(page, series);
            html.close("th");
            html.element("td", page.month(point.month()), "class", "m");
            Spread actual = point.actual();
            number(
                    page,
                    figure.bare(actual.central(), language),
                    figure.range(actual.low(), actual.high(), language));
            number(
                    page,
                    figure.bare(point.forecast().at(0.5), language),
                    figure.range(point.forecast().at(0.05), point.forecast().at(0.95), language));
            number(page, figure.bare(point.persistence(), language), "");
            boolean missed =
                    series.points().stream().anyMatch(p -> p.place() != Hindcast.Place.INSIDE);
            html.open("td");
            html.element(
                    "span",
                    Hindcasts.mark(series, language),
                    "class",
                    "verdict " + (missed ? "unusable" : "usable"));
            html.close("td");
            html.element("td", Hindcasts.againstNoChange(series, language)).close("tr");
        }
        html.close("tbody").close("table");
    }

    private static void number(Page page, String value, String range) {
        boolean one = range.isEmpty() || range.equals(value);
        page.html().element("td", one ? value : value + " (" + range + ")", "class", "n");
    }
}
