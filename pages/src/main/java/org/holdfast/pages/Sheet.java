package org.holdfast.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleFunction;
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
import org.holdfast.model.Hindcast;
import org.holdfast.model.Language;
import org.holdfast.model.Scenario;
import org.holdfast.model.Situation;
import org.holdfast.model.Source;
import org.holdfast.model.Text;
import org.holdfast.model.Ties;
import org.holdfast.model.TrackRecord;
import org.holdfast.words.Months;

/** What every page is made with. */
final class Sheet {
    static final double WIDE = 1080;
    static final double MIDDLE = 800;
    static final double NARROW = 340;

    private final Case c;
    private final Scenario scenario;
    private final Answer.RunData run;
    private final Optional<Answer> answer;
    private final Optional<TrackRecord> track;
    private final Language language;
    private final Situation situation;
    private final Labels labels;

    /**
     * @param track what became of earlier promises, if the case has a list of them
     */
    Sheet(Answer answer, Language language, Optional<TrackRecord> track) {
        this(answer.c(), answer.scenario(), answer.run(), Optional.of(answer), language, track);
    }

    /** For pages that need no answer. */
    Sheet(
            Case c,
            Scenario scenario,
            Answer.RunData run,
            Language language,
            Optional<TrackRecord> track) {
        this(c, scenario, run, Optional.empty(), language, track);
    }

    private Sheet(
            Case c,
            Scenario scenario,
            Answer.RunData run,
            Optional<Answer> answer,
            Language language,
            Optional<TrackRecord> track) {
        this.c = c;
        this.scenario = scenario;
        this.run = run;
        this.answer = answer;
        this.track = track;
        this.language = language;
        situation = Situation.of(c, scenario);
        labels = new ChartLabels(language);
    }

    /** The whole answer; only pages that tell of it ask for it. */
    Answer answer() {
        return answer.orElseThrow();
    }

    /** Where the plan's split is a choice among equals. */
    Ties ties() {
        return Ties.of(situation, answer().plan().plan());
    }

    /** What became of earlier promises, if the case has a list of them. */
    Optional<TrackRecord> track() {
        return track;
    }

    Case c() {
        return c;
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

    /** What a ledger cites; a document that the case or its list knows is that one. */
    Documents documents(Ledger ledger) {
        List<Source> known = new ArrayList<>(c().sources());
        ledger.track().map(TrackRecord::sources).ifPresent(known::addAll);
        return new Documents(ledger, known);
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
                Optional.empty(),
                run.seed(),
                run.version(),
                c().hash());
    }

    /** A chart in each width, with its table. */
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
                Optional.of(svg(draw.apply(labels.at(MIDDLE)), id)),
                Optional.of(svg(draw.apply(labels.at(NARROW)), id + "-n")),
                Optional.of(svg(draw.apply(labels.at(WIDE)), id + "-w")),
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
        return sections(width -> Brief.parts(answer(), language, width, track));
    }

    /** The part of the brief that looks back. */
    List<BriefSection> retrospect(List<Hindcast> series) {
        return sections(width -> Brief.retrospect(c, scenario, series, language, width, track));
    }

    private List<BriefSection> sections(DoubleFunction<List<Part>> parts) {
        List<Part> middle = parts.apply(MIDDLE);
        List<Part> narrow = parts.apply(NARROW);
        List<Part> wide = parts.apply(WIDE);
        List<BriefSection> sections = new ArrayList<>();
        for (int k = 0; k < middle.size(); k++) {
            sections.add(BriefSection.of(this, middle.get(k), narrow.get(k), wide.get(k)));
        }
        return sections;
    }
}
