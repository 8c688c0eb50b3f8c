package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Forecast;
import org.holdfast.model.Language;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Scenario;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.Figure;
import org.holdfast.words.Hindcasts;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
import org.holdfast.words.RunLine;

/** The bands of the coming months, series by series, every sixth month. */
public final class ForecastBands {
    private static final int STEP = 6;

    private ForecastBands() {}

    /** What is foreseen, and how often such bands held. */
    public static List<Section> of(
            Case c, Scenario scenario, List<Forecast> series, Language language) {
        Rows rows =
                new Rows(c, language)
                        .column("series", Labels.SERIES, Kind.TEXT)
                        .column("month", SectionMessages.month(), Kind.MONTH)
                        .column("q5", "5 %", Kind.NUMBER)
                        .column("q50", "50 %", Kind.NUMBER)
                        .column("q95", "95 %", Kind.NUMBER);
        for (Forecast f : series) {
            Figure figure = Figure.amount(f.series().unit());
            for (Forecast.Month m : f.months()) {
                if ((m.month() + 1) % STEP == 0) {
                    Quantiles q = m.bands();
                    rows.text(f.series().id(), f.series().name().in(language))
                            .month(Months.at(c.settings(), m.month()));
                    for (double level : List.of(0.05, 0.5, 0.95)) {
                        rows.number(q.at(level), figure.bare(q.at(level), language));
                    }
                    rows.end();
                }
            }
        }
        String title = SectionMessages.foreseen(language);
        return List.of(
                FoundSections.section(
                        "asked", new Blocks().paragraph(RunLine.asked(c, scenario, language))),
                FoundSections.section(
                        "bands",
                        new Blocks()
                                .paragraph(title)
                                .add(rows.table("bands", title, ""))
                                .paragraph(Hindcasts.held(c, language))));
    }

    /** That it is frozen, and by what it is known. */
    public static Section frozen(
            String hash, Optional<Long> entry, Answer.RunData run, Language language) {
        Blocks blocks = new Blocks().paragraph(SectionMessages.frozen(hash, language));
        entry.ifPresent(size -> blocks.paragraph(SectionMessages.entered(size, language)));
        return FoundSections.section("frozen", blocks.paragraph(RunLine.of(run, language)));
    }
}
