package org.holdfast.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.holdfast.brief.Brief;
import org.holdfast.brief.ChartLabels;
import org.holdfast.brief.Part;
import org.holdfast.chart.Labels;
import org.holdfast.chart.Scene;
import org.holdfast.chart.Svg;
import org.holdfast.chart.Theme;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Situation;
import org.holdfast.model.Text;
import org.holdfast.words.Months;

/** What every page is made with. */
final class Sheet {
    static final double WIDE = 800;
    static final double NARROW = 340;

    private final Answer answer;
    private final Language language;
    private final Situation situation;
    private final Labels labels;

    Sheet(Answer answer, Language language) {
        this.answer = answer;
        this.language = language;
        situation = Situation.of(answer.c(), answer.scenario());
        labels = new ChartLabels(language);
    }

    Answer answer() {
        return answer;
    }

    Case c() {
        return answer.c();
    }

    Language language() {
        return language;
    }

    Situation situation() {
        return situation;
    }

    String in(Text text) {
        return text.in(language);
    }

    String month(int t) {
        return Months.shortName(Months.at(c().settings(), t), language);
    }

    Rows rows() {
        return new Rows(c(), language);
    }

    /** A donor in the reader's language, where the case knows it by the name that a list uses. */
    String donor(String name) {
        return c().parties().stream()
                .filter(p -> p.name().en().equalsIgnoreCase(name))
                .map(p -> p.name().in(language))
                .findFirst()
                .orElse(name);
    }

    /** A page without warning and corrections. */
    Page page(String id, String title, String lede, List<Page.Section> sections) {
        return page(id, title, lede, Optional.empty(), sections, Optional.empty());
    }

    Page page(
            String id,
            String title,
            String lede,
            Optional<String> updated,
            List<Page.Section> sections,
            Optional<Map<String, Page.SourceRecord>> records) {
        return new Page(
                id,
                title,
                lede,
                Optional.empty(),
                updated,
                Optional.empty(),
                sections,
                records,
                answer.run().seed(),
                answer.run().version(),
                c().hash());
    }

    /** A chart in both widths, with its table. */
    Page.Card card(
            String id,
            String title,
            String measure,
            String alt,
            Function<Labels, Scene> draw,
            Rows rows) {
        return new Page.Card(
                id,
                title,
                measure,
                Optional.of(svg(draw.apply(labels.at(WIDE)), id)),
                Optional.of(svg(draw.apply(labels.at(NARROW)), id + "-n")),
                alt,
                rows.table(),
                rows.sources(),
                Optional.empty());
    }

    /** A table without a chart. */
    static Page.Card tableCard(String id, String title, String measure, Rows rows) {
        return new Page.Card(
                id,
                title,
                measure,
                Optional.empty(),
                Optional.empty(),
                title + ". " + measure,
                rows.table(),
                rows.sources(),
                Optional.empty());
    }

    static Page.Section section(
            String id, String title, List<String> paragraphs, List<Page.View> views) {
        return new Page.Section(id, title, paragraphs, views, Optional.empty());
    }

    /** A section with one card, which bears the finding. */
    static Page.Section section(String id, String title, List<String> paragraphs, Page.Card card) {
        return section(id, title, paragraphs, List.of(new Page.View(card.id(), title, card)));
    }

    private static String svg(Scene scene, String id) {
        return Svg.write(scene, id, Theme.PAGE);
    }

    /** The parts of the brief, as cards. */
    List<BriefSection> brief() {
        List<Part> wide = Brief.parts(answer, language, WIDE);
        List<Part> narrow = Brief.parts(answer, language, NARROW);
        List<BriefSection> sections = new ArrayList<>();
        for (int k = 0; k < wide.size(); k++) {
            sections.add(BriefSection.of(this, wide.get(k), narrow.get(k)));
        }
        return sections;
    }
}
