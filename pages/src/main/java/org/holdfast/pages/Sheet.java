package org.holdfast.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.holdfast.brief.Brief;
import org.holdfast.brief.Retrospect;
import org.holdfast.chart.Labels;
import org.holdfast.chart.Scene;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Instance;
import org.holdfast.model.Language;
import org.holdfast.model.Scenario;
import org.holdfast.model.Source;
import org.holdfast.model.Text;
import org.holdfast.model.Ties;
import org.holdfast.model.TrackRecord;
import org.holdfast.report.Blocks;
import org.holdfast.report.Chart;
import org.holdfast.report.Report;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;

/** What every page is made with. */
final class Sheet {
    private final Case c;
    private final Scenario scenario;
    private final Answer.RunData run;
    private final Optional<Answer> answer;
    private final Optional<TrackRecord> track;
    private final Language language;
    private final Instance instance;

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
        instance = Instance.of(c, scenario);
    }

    /** The whole answer; only pages that tell of it ask for it. */
    Answer answer() {
        return answer.orElseThrow();
    }

    /** Where the plan's split is a choice among equals. */
    Ties ties() {
        return Ties.of(instance, answer().plan().plan());
    }

    Case c() {
        return c;
    }

    Language language() {
        return language;
    }

    Instance instance() {
        return instance;
    }

    String in(Text text) {
        return text.in(language);
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

    Report page(String id, String title, String lede, List<Section> sections) {
        return page(id, title, lede, Optional.empty(), sections, Optional.empty());
    }

    Report page(
            String id,
            String title,
            String lede,
            Optional<String> updated,
            List<Section> sections,
            Optional<Map<String, Report.SourceRecord>> records) {
        return new Report(
                id,
                title,
                c.mark(language).isEmpty() ? lede : c.mark(language) + " " + lede,
                updated,
                sections,
                records,
                List.of(),
                language,
                new Report.Run(OptionalLong.of(run.seed()), run.version(), c().hash()));
    }

    /** A chart with its table. */
    static Chart card(
            String id,
            String title,
            String measure,
            String alt,
            Function<Labels, Scene> draw,
            Rows rows) {
        return new Chart(id, title, measure, alt, draw).with(rows.table());
    }

    /** A section whose charts bear the finding. */
    static Section section(String id, String name, List<String> paragraphs, List<Chart> charts) {
        Blocks blocks = new Blocks();
        paragraphs.forEach(blocks::paragraph);
        charts.forEach(blocks::add);
        String finding = charts.isEmpty() ? name : charts.getFirst().title();
        return new Section(id, name, finding, blocks.list());
    }

    /** A section with one chart, which bears the finding. */
    static Section section(String id, String name, List<String> paragraphs, Chart chart) {
        return section(id, name, paragraphs, List.of(chart.labelled(name)));
    }

    /** A section with one table, which bears the finding. */
    static Section section(String id, String name, List<String> paragraphs, Table table) {
        Blocks blocks = new Blocks();
        paragraphs.forEach(blocks::paragraph);
        return new Section(id, name, table.title(), blocks.add(table).list());
    }

    /** The sections of the brief. */
    List<Section> brief() {
        return Brief.sections(answer(), language, track);
    }

    /** What the brief says, looking back. */
    Retrospect retrospect(List<Hindcast> series) {
        return Retrospect.of(c, scenario, series, language);
    }
}
