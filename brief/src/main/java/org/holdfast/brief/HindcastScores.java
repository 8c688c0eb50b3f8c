package org.holdfast.brief;

import java.time.YearMonth;
import java.util.List;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Language;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;
import org.holdfast.words.Hindcasts;
import org.holdfast.words.HindcastsMessages;

/** Were we right: the scores of every series that was forecast, misses first. */
final class HindcastScores {
    private HindcastScores() {}

    static List<Section> of(Findings.Scoring s, Language language) {
        YearMonth first = s.c().settings().firstMonth();
        Rows rows =
                new Rows(s.c(), language)
                        .column("series", SectionMessages.series(language), Kind.TEXT)
                        .column("points", SectionMessages.points(language), Kind.NUMBER)
                        .column("inside90", SectionMessages.inside(language), Kind.SHARE)
                        .column("crps", "score", Kind.NUMBER)
                        .column(
                                "crps_of_persistence",
                                SectionMessages.noChange(language),
                                Kind.NUMBER);
        Blocks points = new Blocks();
        for (Hindcast h : Hindcasts.missesFirst(s.hindcasts())) {
            rows.text(h.series(), h.name().in(language))
                    .count(h.points().size())
                    .share(h.scores().inside90())
                    .amount(h.scores().crps())
                    .amount(h.scores().crpsOfPersistence())
                    .end();
            points.paragraph(Hindcasts.point(h, h.points().getLast(), first, language));
        }
        String title = Hindcasts.title(s.hindcasts(), language);
        return List.of(
                new Section(
                        "scores",
                        "",
                        Phrase.of(title),
                        Section.Look.PLAIN,
                        new Blocks().add(rows.table("scores", title, "")).list()),
                FoundSections.section("last", points),
                FoundSections.section(
                        "verdict",
                        new Blocks()
                                .paragraph(Hindcasts.verdict(s.hindcasts(), language))
                                .paragraph(
                                        HindcastsMessages.hindsight(
                                                YearMonth.from(s.c().settings().knownBy()),
                                                language))));
    }
}
