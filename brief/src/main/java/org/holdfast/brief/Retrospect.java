package org.holdfast.brief;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.HindcastChart;
import org.holdfast.chart.Scene;
import org.holdfast.model.Case;
import org.holdfast.model.Exploration;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Language;
import org.holdfast.model.Origin;
import org.holdfast.model.Scenario;
import org.holdfast.model.Spread;
import org.holdfast.report.Block;
import org.holdfast.report.Blocks;
import org.holdfast.report.Chart;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.CardLabels;
import org.holdfast.words.Figure;
import org.holdfast.words.Hindcasts;
import org.holdfast.words.HindcastsMessages;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
import org.holdfast.words.PageMessages;

/** Looking back: what the case forecast, and what happened, misses first. */
public final class Retrospect {
    /** Series drawn: four rows of two. */
    private static final int MOST = 8;

    private final Context on;
    private final List<Hindcast> series;
    private final List<Hindcast> drawn;

    /**
     * It needs today's practice in many futures and no plan.
     *
     * @param series what was forecast and what happened; not empty
     */
    Retrospect(Context on, List<Hindcast> series) {
        this.on = on;
        this.series = series;
        drawn = drawn(series);
    }

    /** The same for whom the section is enough. */
    public static Retrospect of(
            Case c, Scenario scenario, List<Hindcast> series, Language language) {
        return new Retrospect(new Context(c, scenario, Optional.empty(), language), series);
    }

    static Optional<Section> of(Context on) {
        return on.exploration()
                .map(Exploration::hindcasts)
                .map(Hindcasts::missesFirst)
                .filter(series -> !series.isEmpty())
                .map(series -> new Retrospect(on, series).section());
    }

    /** The section of the brief. */
    public Section section() {
        Blocks together =
                new Blocks().paragraph(hindsight()).paragraph(Phrase.of(verdict()).computed());
        chart().ifPresent(chart -> {
            Blocks beside = new Blocks().remark(shown());
            compared().forEach(beside::paragraph);
            together.pair(chart, beside);
        });
        Blocks blocks = new Blocks().keep(together);
        List<Hindcast> others = series.stream().filter(h -> !drawn.contains(h)).toList();
        if (!others.isEmpty()) {
            blocks.add(
                    new Block.Paragraph(
                            Block.Tone.ABOVE,
                            Phrase.of(HindcastsMessages.tableCaption(on.language())).computed()));
            blocks.add(table(on, others));
        }
        return new Section(
                "hindcast",
                on.in(Labels.LOOKING_BACK),
                Hindcasts.title(series, on.language()),
                blocks.remark(scored()).list());
    }

    /** When the forecast was made. */
    public String hindsight() {
        return HindcastsMessages.hindsight(
                YearMonth.from(on.c().settings().knownBy()), on.language());
    }

    /** How often it was right, which way it was wrong, and how wide it was. */
    public String verdict() {
        Language language = on.language();
        return String.join(
                        " ",
                        Hindcasts.verdict(series, language),
                        Hindcasts.direction(series, language),
                        Hindcasts.bandWidth(series, language))
                .replace("  ", " ");
    }

    /** The series that are drawn, with the points of all of them; empty if none is. */
    public Optional<Chart> chart() {
        return drawn.isEmpty()
                ? Optional.empty()
                : Optional.of(chart(on, drawn, series).with(points()));
    }

    /** How many series are drawn. */
    public String shown() {
        return Hindcasts.shown(drawn.size(), series.size(), on.language());
    }

    /** Each series that is drawn against what is simpler than a model. */
    public List<Phrase> compared() {
        return drawn.stream().map(h -> against(on, h)).toList();
    }

    /** How it was scored. */
    public String scored() {
        boolean targets = series.stream().anyMatch(h -> h.scores().crpsOfTarget().isPresent());
        return HindcastsMessages.scored(on.language())
                + " "
                + HindcastsMessages.yardsticks(targets, on.language());
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
                        on.in(CardLabels.HALF_OF_FUTURES),
                        on.in(CardLabels.MOST_FUTURES),
                        on.in(Labels.NOTHING_CHANGED),
                        on.in(Labels.OFFICIAL_TARGET));
        var caption =
                new Scene.Caption(
                        Hindcasts.drawnTitle(drawn, all, language),
                        Hindcasts.description(drawn, language));
        YearMonth first = on.c().settings().firstMonth();
        return on.chart(
                "hindcast-chart",
                caption,
                labels -> HindcastChart.draw(first, panels, names, caption, labels));
    }

    /** Every point of every series. */
    public Table points() {
        Language language = on.language();
        Rows rows =
                on.rows()
                        .column("series", Labels.SERIES, Kind.TEXT)
                        .column("unit", Labels.UNIT, Kind.TEXT)
                        .column("month", CardLabels.MONTH, Kind.MONTH)
                        .column("happened", Labels.WHAT_HAPPENED, Kind.NUMBER)
                        .column("median", Labels.FORECAST_MEDIAN, Kind.NUMBER)
                        .column("low", Labels.LOW, Kind.NUMBER)
                        .column("high", Labels.HIGH, Kind.NUMBER)
                        .column("unchanged", Labels.NOTHING_CHANGED, Kind.NUMBER)
                        .column("verdict", Labels.VERDICT, Kind.TEXT);
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
                        Hindcasts.told(
                                one,
                                on.in(
                                        point.place() == Hindcast.Place.INSIDE
                                                ? PageMessages.INSIDE
                                                : PageMessages.OUTSIDE),
                                language));
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
                        .column("series", Labels.SERIES, Kind.TEXT)
                        .column("month", Labels.DATE, Kind.MONTH)
                        .column("happened", Labels.WHAT_HAPPENED, Kind.NUMBER)
                        .column("median", Labels.FORECAST, Kind.NUMBER)
                        .column("unchanged", Labels.NOTHING_CHANGED, Kind.NUMBER)
                        .column("verdict", Labels.VERDICT, Kind.TEXT)
                        .column("against", Labels.AGAINST_NO_CHANGE, Kind.TEXT);
        for (Hindcast series : others) {
            Hindcast.Point point = Hindcasts.furthest(series);
            Figure figure = Figure.amount(series.unit());
            Phrase note = note(on, series);
            Spread actual = point.actual();
            boolean missed =
                    series.points().stream().anyMatch(p -> p.place() != Hindcast.Place.INSIDE);
            rows.text(
                            series.series(),
                            Phrase.of(on.in(series.name()))
                                    .from(origins(on, series))
                                    .and(" ")
                                    .and(Phrase.Style.KIND, unit(on, series, note))
                                    .and(note))
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
                                    Hindcasts.told(
                                            series, Hindcasts.mark(series, language), language)))
                    .text(
                            Hindcasts.againstNoChange(series, Language.EN),
                            Hindcasts.againstNoChange(series, language))
                    .end();
        }
        return rows.unseen("hindcast", on.in(Labels.LOOKING_BACK));
    }

    /** A sentence behind it begins behind a full stop. */
    private static String unit(Context on, Hindcast series, Phrase note) {
        String unit = on.in(series.unit());
        return note.text().isEmpty() ? unit : unit + ".";
    }

    private static String spread(String value, String range) {
        return range.equals(value) ? value : value + " (" + range + ")";
    }
}
