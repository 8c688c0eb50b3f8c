package org.holdfast.brief;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.HindcastChart;
import org.holdfast.chart.Scene;
import org.holdfast.model.Exploration;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Language;
import org.holdfast.model.Origin;
import org.holdfast.model.Spread;
import org.holdfast.report.Block;
import org.holdfast.report.Blocks;
import org.holdfast.report.Chart;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.Figure;
import org.holdfast.words.Hindcasts;
import org.holdfast.words.HindcastsMessages;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
import org.holdfast.words.PageMessages;

/** Looking back: what the case forecast, and what happened, misses first. */
final class Retrospect {
    /** Series drawn: four rows of two. */
    private static final int MOST = 8;

    private Retrospect() {}

    static Optional<Section> of(Context on) {
        return on.exploration()
                .map(Exploration::hindcasts)
                .map(Hindcasts::missesFirst)
                .filter(series -> !series.isEmpty())
                .map(series -> of(on, series));
    }

    static Section of(Context on, List<Hindcast> series) {
        Language language = on.language();
        List<Hindcast> drawn = drawn(series);
        List<Hindcast> others = series.stream().filter(h -> !drawn.contains(h)).toList();
        YearMonth known = YearMonth.from(on.c().settings().knownBy());
        Blocks together =
                new Blocks()
                        .paragraph(HindcastsMessages.hindsight(known, language))
                        .computed(
                                String.join(
                                                " ",
                                                Hindcasts.verdict(series, language),
                                                Hindcasts.direction(series, language),
                                                Hindcasts.bandWidth(series, language))
                                        .replace("  ", " "));
        if (!drawn.isEmpty()) {
            Blocks beside =
                    new Blocks().remark(Hindcasts.shown(drawn.size(), series.size(), language));
            drawn.forEach(h -> beside.paragraph(against(on, h)));
            together.pair(chart(on, drawn, series).with(points(on, series)), beside);
        }
        Blocks blocks = new Blocks().keep(together);
        if (!others.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(
                            Block.Tone.ABOVE,
                            Phrase.of(HindcastsMessages.tableCaption(language)).computed()));
            blocks.add(table(on, others));
        }
        boolean targets = series.stream().anyMatch(h -> h.scores().crpsOfTarget().isPresent());
        blocks.remark(
                HindcastsMessages.scored(language)
                        + " "
                        + HindcastsMessages.yardsticks(targets, language));
        return new Section(
                "hindcast",
                on.in(Labels.LOOKING_BACK),
                Hindcasts.title(series, language),
                blocks.list());
    }

    /** All if there are few; else those with two figures or more, misses first. */
    private static List<Hindcast> drawn(List<Hindcast> series) {
        return series.size() <= MOST
                ? series
                : series.stream().filter(h -> h.points().size() > 1).limit(MOST).toList();
    }

    private static Chart chart(Context on, List<Hindcast> drawn, List<Hindcast> all) {
        Language language = on.language();
        List<HindcastChart.Panel> panels =
                drawn.stream()
                        .map(h ->
                                new HindcastChart.Panel(
                                        on.in(h.name()),
                                        capital(on.in(h.unit())),
                                        Hindcasts.mark(h, language),
                                        h.points()))
                        .toList();
        var names =
                new HindcastChart.Names(
                        on.in(Labels.HAPPENED),
                        on.in(Labels.MISSED),
                        on.in(Labels.FORECAST_MEDIAN),
                        on.in(Labels.HALF_OF_FUTURES),
                        on.in(Labels.MOST_FUTURES),
                        on.in(Labels.NOTHING_CHANGED),
                        on.in(Labels.OFFICIAL_TARGET));
        var caption =
                new Scene.Caption(
                        Hindcasts.drawnTitle(drawn, all, language),
                        Hindcasts.description(drawn, language));
        YearMonth first = on.c().settings().firstMonth();
        return new Chart(
                "hindcast-chart",
                caption.title(),
                on.measure("hindcast-chart"),
                caption.description(),
                labels -> HindcastChart.draw(first, panels, names, caption, labels));
    }

    /** Every point of every series. */
    static Table points(Context on, List<Hindcast> series) {
        Language language = on.language();
        Rows rows =
                on.rows()
                        .column("series", on.in(Labels.SERIES), Kind.TEXT)
                        .column("unit", on.in(Labels.UNIT), Kind.TEXT)
                        .column("month", on.in(Labels.MONTH), Kind.MONTH)
                        .column("happened", on.in(Labels.WHAT_HAPPENED), Kind.NUMBER)
                        .column("median", on.in(Labels.FORECAST_MEDIAN), Kind.NUMBER)
                        .column("low", on.in(Labels.LOW), Kind.NUMBER)
                        .column("high", on.in(Labels.HIGH), Kind.NUMBER)
                        .column("unchanged", on.in(Labels.NOTHING_CHANGED), Kind.NUMBER)
                        .column("verdict", on.in(Labels.VERDICT), Kind.TEXT);
        for (Hindcast one : series) {
            Figure figure = Figure.amount(one.unit());
            for (Hindcast.Point point : one.points()) {
                rows.text(one.series(), on.in(one.name()))
                        .text(one.unit())
                        .month(Months.at(on.c().settings(), point.month()));
                for (double value :
                        List.of(
                                point.actual().central(),
                                point.forecast().at(0.5),
                                point.forecast().at(0.05),
                                point.forecast().at(0.95),
                                point.persistence())) {
                    rows.number(value, figure.bare(value, language));
                }
                rows.text(
                        point.place().name(),
                        on.in(
                                point.place() == Hindcast.Place.INSIDE
                                        ? PageMessages.INSIDE
                                        : PageMessages.OUTSIDE));
                origins(on, one).forEach(origin -> rows.from(origin.source()));
                rows.end();
            }
        }
        return rows.table();
    }

    private static String capital(String unit) {
        return unit.isEmpty() ? unit : Character.toUpperCase(unit.charAt(0)) + unit.substring(1);
    }

    /** A series against what is simpler than a model. */
    private static Phrase against(Context on, Hindcast series) {
        return Phrase.of(Phrase.Style.STRONG, on.in(series.name()) + ".")
                .from(origins(on, series))
                .and(" ")
                .and(Hindcasts.compared(series, on.language()))
                .computed()
                .and(note(on, series));
    }

    /** Where the series and the model do not count quite the same, in the words of the case. */
    private static Phrase note(Context on, Hindcast series) {
        return on.c().hindcasts().stream()
                .filter(row -> row.id().equals(series.series()))
                .map(row -> on.in(row.scope()))
                .filter(note -> !note.isBlank())
                .findFirst()
                .map(note -> Phrase.of(" ").and(Phrase.Style.NOTE, sentence(note)))
                .orElse(Phrase.NONE);
    }

    private static String sentence(String note) {
        return note.endsWith(".") ? note : note + ".";
    }

    /** Where it is said what happened. */
    private static List<Origin> origins(Context on, Hindcast series) {
        return on.c().actuals().stream()
                .filter(a -> a.series().equals(series.series()))
                .map(a -> a.quantity().origin())
                .toList();
    }

    private static Table table(Context on, List<Hindcast> others) {
        Language language = on.language();
        Rows rows =
                on.rows()
                        .column("series", on.in(Labels.SERIES), Kind.TEXT)
                        .column("month", on.in(Labels.DATE), Kind.MONTH)
                        .column("happened", on.in(Labels.WHAT_HAPPENED), Kind.NUMBER)
                        .column("median", on.in(Labels.FORECAST), Kind.NUMBER)
                        .column("unchanged", on.in(Labels.NOTHING_CHANGED), Kind.NUMBER)
                        .column("verdict", on.in(Labels.VERDICT), Kind.TEXT)
                        .column("against", on.in(Labels.AGAINST_NO_CHANGE), Kind.TEXT);
        for (Hindcast series : others) {
            Hindcast.Point point = Hindcasts.furthest(series);
            Figure figure = Figure.amount(series.unit());
            Spread actual = point.actual();
            boolean missed =
                    series.points().stream().anyMatch(p -> p.place() != Hindcast.Place.INSIDE);
            rows.text(
                            series.series(),
                            Phrase.of(on.in(series.name()))
                                    .from(origins(on, series))
                                    .and(" ")
                                    .and(Phrase.Style.KIND, on.in(series.unit()))
                                    .and(note(on, series)))
                    .month(Months.at(on.c().settings(), point.month()))
                    .number(
                            actual.central(),
                            spread(
                                    figure.bare(actual.central(), language),
                                    figure.range(actual.low(), actual.high(), language)))
                    .number(
                            point.forecast().at(0.5),
                            spread(
                                    figure.bare(point.forecast().at(0.5), language),
                                    figure.range(
                                            point.forecast().at(0.05),
                                            point.forecast().at(0.95),
                                            language)))
                    .number(point.persistence(), figure.bare(point.persistence(), language))
                    .text(
                            Hindcasts.mark(series, Language.EN),
                            Phrase.of(
                                    missed ? Phrase.Style.BAD : Phrase.Style.GOOD,
                                    Hindcasts.mark(series, language)))
                    .text(
                            Hindcasts.againstNoChange(series, Language.EN),
                            Hindcasts.againstNoChange(series, language))
                    .end();
        }
        return rows.unseen("hindcast", on.in(Labels.LOOKING_BACK));
    }

    private static String spread(String value, String range) {
        return range.equals(value) ? value : value + " (" + range + ")";
    }
}
