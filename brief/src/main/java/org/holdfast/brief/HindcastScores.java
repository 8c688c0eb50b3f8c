package org.holdfast.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Backtest;
import org.holdfast.model.Coverage;
import org.holdfast.model.Hindcast;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Language;
import org.holdfast.model.Spread;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;
import org.holdfast.words.Hindcasts;
import org.holdfast.words.HindcastsMessages;
import org.holdfast.words.Labels;

/**
 * Were we right: the scores of every series that was forecast, misses first; how often the bands
 * held; what a plan chose, apart; and the same forecasts made anew before the case's date.
 */
final class HindcastScores {
    private static final int TENTHS = 10;

    private HindcastScores() {}

    static List<Section> of(Findings.Scoring s, Language language) {
        YearMonth first = s.c().settings().firstMonth();
        List<Hindcast> series = Hindcasts.missesFirst(s.hindcasts());
        List<Hindcast> counted = Hindcasts.counted(series);
        List<Hindcast> chosen = series.stream().filter(Hindcast::conditional).toList();
        String title = Hindcasts.title(series, language);
        List<Section> sections = new ArrayList<>();
        sections.add(
                new Section(
                        "scores",
                        "",
                        Phrase.of(title),
                        Section.Look.PLAIN,
                        new Blocks().add(scores(s, counted, "scores", title, language)).list()));
        if (!counted.isEmpty()) {
            Blocks calibration = new Blocks();
            bands(Hindcasts.coverage(series), language).forEach(calibration::paragraph);
            sections.add(
                    FoundSections.section(
                            "calibration",
                            calibration
                                    .add(places(s, places(counted), language))
                                    .paragraph(Hindcasts.worse(series, language))));
        }
        Blocks points = new Blocks();
        for (Hindcast h : series) {
            points.paragraph(Hindcasts.point(h, h.points().getLast(), first, language));
        }
        sections.add(FoundSections.section("last", points));
        if (!chosen.isEmpty()) {
            String conditional = SectionMessages.conditional(language);
            sections.add(
                    FoundSections.section(
                            "conditional",
                            new Blocks()
                                    .paragraph(conditional)
                                    .add(scores(s, chosen, "conditional", conditional, language))));
        }
        before(s, language, sections);
        Blocks verdict = new Blocks().paragraph(Hindcasts.verdict(series, language));
        if (!series.isEmpty()) {
            verdict.paragraph(
                    HindcastsMessages.hindsight(
                            YearMonth.from(s.c().settings().knownBy()), language));
        }
        sections.add(FoundSections.section("verdict", verdict));
        return sections;
    }

    private static Table scores(
            Findings.Scoring s, List<Hindcast> series, String id, String title, Language language) {
        Rows rows =
                new Rows(s.c(), language)
                        .column("series", Labels.SERIES, Kind.TEXT)
                        .column("points", SectionMessages.points(), Kind.NUMBER)
                        .column("inside50", "50 %", Kind.SHARE)
                        .column("inside80", "80 %", Kind.SHARE)
                        .column("inside90", "90 %", Kind.SHARE)
                        .column("interval", SectionMessages.interval(), Kind.NUMBER)
                        .column("crps", "CRPS", Kind.NUMBER)
                        .column("crps_of_persistence", SectionMessages.lastValue(), Kind.NUMBER);
        for (Hindcast h : series) {
            rows.text(h.series(), h.name().in(language))
                    .count(h.points().size())
                    .share(h.scores().inside50())
                    .share(h.scores().inside80())
                    .share(h.scores().inside90())
                    .amount(h.scores().interval())
                    .amount(h.scores().crps())
                    .amount(h.scores().crpsOfPersistence())
                    .end();
        }
        return rows.table(id, title, "");
    }

    /** How often the bands held, and what true shares go with that. */
    private static List<String> bands(Coverage coverage, Language language) {
        return List.of(
                band(0.5, coverage.in50(), coverage.figures(), language),
                band(0.8, coverage.in80(), coverage.figures(), language),
                band(0.9, coverage.in90(), coverage.figures(), language));
    }

    private static String band(double claim, int inside, int all, Language language) {
        Spread share = Coverage.bounds(inside, all);
        return HindcastsMessages.insideBand(
                claim, inside, all, share.central(), share.low(), share.high(), language);
    }

    private static List<Double> places(List<Hindcast> series) {
        return series.stream().flatMap(h -> h.points().stream()).map(Hindcast.Point::pit).toList();
    }

    /**
     * How many figures lay in each tenth of their forecast: as many here as there, if it is right.
     */
    private static Table places(Findings.Scoring s, List<Double> pits, Language language) {
        int[] tenths = new int[TENTHS];
        pits.forEach(pit -> tenths[Math.min(TENTHS - 1, (int) (TENTHS * pit))]++);
        Rows rows = new Rows(s.c(), language).column("tenths", SectionMessages.tenths(), Kind.TEXT);
        for (int k = 1; k <= TENTHS; k++) {
            rows.column("tenth" + k, Integer.toString(k), Kind.NUMBER);
        }
        rows.text(SectionMessages.points(language));
        for (int count : tenths) {
            rows.count(count);
        }
        return rows.end().table("places", SectionMessages.tenths(language), "");
    }

    /** The same forecasts, made anew from before the case's date. */
    private static void before(Findings.Scoring s, Language language, List<Section> sections) {
        List<Backtest.Point> points = Backtest.of(s.c());
        if (points.isEmpty()) {
            return;
        }
        Map<String, List<Backtest.Point>> groups = new LinkedHashMap<>();
        for (Backtest.Point p : points) {
            groups.computeIfAbsent(p.series(), k -> new ArrayList<>()).add(p);
        }
        Rows rows =
                new Rows(s.c(), language)
                        .column("series", Labels.SERIES, Kind.TEXT)
                        .column("points", SectionMessages.points(), Kind.NUMBER)
                        .column("inside50", "50 %", Kind.SHARE)
                        .column("inside80", "80 %", Kind.SHARE)
                        .column("inside90", "90 %", Kind.SHARE);
        for (HindcastSeries series : s.c().hindcasts()) {
            if (groups.containsKey(series.id())) {
                Coverage held = Backtest.coverage(groups.get(series.id()));
                double n = held.figures();
                rows.text(series.id(), series.name().in(language))
                        .count(held.figures())
                        .share(held.in50() / n)
                        .share(held.in80() / n)
                        .share(held.in90() / n)
                        .end();
            }
        }
        String title =
                SectionMessages.backtest(
                        String.join(
                                ", ",
                                points.stream()
                                        .map(Backtest.Point::origin)
                                        .distinct()
                                        .sorted()
                                        .toList()),
                        language);
        Blocks blocks = new Blocks().paragraph(title).add(rows.table("backtest", title, ""));
        bands(Backtest.coverage(points), language).forEach(blocks::paragraph);
        List<Double> pits = points.stream().map(Backtest.Point::pit).toList();
        sections.add(
                FoundSections.section(
                        "backtest",
                        blocks.add(places(s, pits, language))
                                .paragraph(Hindcasts.held(s.c(), language))));
    }
}
