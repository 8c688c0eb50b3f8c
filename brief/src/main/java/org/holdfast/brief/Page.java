package org.holdfast.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Labels;
import org.holdfast.chart.Scene;
import org.holdfast.chart.Svg;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Origin;
import org.holdfast.model.Party;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Situation;
import org.holdfast.model.Text;
import org.holdfast.model.TierValue;
import org.holdfast.model.Ties;
import org.holdfast.model.TrackRecord;
import org.holdfast.words.Months;

/** What every section of a brief writes on and reads from. */
final class Page {
    private final Case c;
    private final Optional<Answer> answer;
    private final Language language;
    private final Optional<Party> party;
    private final Situation situation;
    private final Notes notes;
    private final Html html = new Html();
    private final Labels labels;
    private final boolean isLaidOut;
    private final List<Scene> charts = new ArrayList<>();

    Page(Answer answer, Language language, Optional<Party> party, Optional<TrackRecord> record) {
        this(
                answer.c(),
                answer.scenario(),
                Optional.of(answer),
                language,
                party,
                record,
                Labels.PAGE,
                true);
    }

    /** A page whose charts have a width of their own; in the page only their place is marked. */
    Page(Answer answer, Language language, Optional<TrackRecord> record, double width) {
        this(
                answer.c(),
                answer.scenario(),
                Optional.of(answer),
                language,
                Optional.empty(),
                record,
                width,
                false);
    }

    /** A page for a part that needs no answer. */
    Page(Case c, Scenario scenario, Language language, Optional<TrackRecord> record, double width) {
        this(c, scenario, Optional.empty(), language, Optional.empty(), record, width, false);
    }

    private Page(
            Case c,
            Scenario scenario,
            Optional<Answer> answer,
            Language language,
            Optional<Party> party,
            Optional<TrackRecord> record,
            double width,
            boolean isLaidOut) {
        this.c = c;
        this.answer = answer;
        this.language = language;
        this.party = party;
        situation = Situation.of(c, scenario);
        notes = new Notes(c, record, language, party.isEmpty());
        labels = new ChartLabels(language).at(width);
        this.isLaidOut = isLaidOut;
    }

    /** How charts write numbers, and how wide they are. */
    Labels labels() {
        return labels;
    }

    /** The charts in the order in which they came. */
    List<Scene> charts() {
        return charts;
    }

    Answer answer() {
        return answer.orElseThrow();
    }

    Case c() {
        return c;
    }

    Language language() {
        return language;
    }

    /** The country or bloc that the brief is for. */
    Optional<Party> party() {
        return party;
    }

    Situation situation() {
        return situation;
    }

    /** Where the plan's split is a choice among equals. */
    Ties ties() {
        return Ties.of(situation, answer().plan().plan());
    }

    Notes notes() {
        return notes;
    }

    Html html() {
        return html;
    }

    int months() {
        return c.settings().months();
    }

    String claimant() {
        return c.settings().claimant();
    }

    String in(Text text) {
        return text.in(language);
    }

    /** The month with an index, short. */
    String month(int t) {
        return Months.shortName(Months.at(c.settings(), t), language);
    }

    /** Opens a section with a heading and, below it, what is measured. */
    Page section(String id, Text name, String finding) {
        html.open("section", "id", id, "aria-labelledby", id + "-title");
        html.element("p", in(name), "class", "eyebrow");
        html.element("h2", finding, "id", id + "-title");
        return this;
    }

    /** Closes a section. */
    Page end() {
        html.close("section");
        return this;
    }

    /** A paragraph. */
    Page paragraph(String text) {
        html.element("p", text);
        return this;
    }

    /** A paragraph of figures that the run computed. */
    Page computed(String text) {
        html.open("p").text(text).markup(Notes.RUN).close("p");
        return this;
    }

    /** A quiet paragraph below a chart or a table. */
    Page remark(String text) {
        html.element("p", text, "class", "remark");
        return this;
    }

    /** A chart. Its alternative text is part of the scene. */
    Page chart(Scene scene, String id) {
        if (isLaidOut) {
            html.open("figure").markup(Svg.write(scene, id)).close("figure");
        } else {
            html.empty("figure", "id", id);
        }
        charts.add(scene);
        return this;
    }

    /** Opens a chart with words beside it on paper, below it on screen. */
    Page pair() {
        html.open("div", "class", "pair");
        return this;
    }

    /** The words beside the chart. */
    Page beside() {
        html.open("div", "class", "beside");
        return this;
    }

    /** Closes the words and the pair. */
    Page endPair() {
        html.close("div").close("div");
        return this;
    }

    /** A table's head. */
    Page head(List<String> columns, String... numeric) {
        var right = Arrays.asList(numeric);
        html.open("thead").open("tr");
        for (String column : columns) {
            if (right.contains(column)) {
                html.element("th", column, "scope", "col", "class", "n");
            } else {
                html.element("th", column, "scope", "col");
            }
        }
        html.close("tr").close("thead");
        return this;
    }

    /** Marks of where figures come from. */
    String marks(List<Origin> origins) {
        return notes.of(origins);
    }

    /** Our items that somebody needs, in the order of the case. */
    List<Item> items() {
        return situation.items().stream()
                .filter(item -> {
                    int i = situation.indexOf(item.id());
                    return need(i) > 0;
                })
                .toList();
    }

    private double need(int item) {
        double sum = 0;
        for (int t = 0; t < months(); t++) {
            sum += situation.full(0, item, t) + situation.floor(0, item, t);
        }
        return sum;
    }

    /** What a result reaches in a tier, without discount; 0 if it has no such tier. */
    static double plain(Result result, ObjectiveTier tier) {
        return plain(result.tiers(), tier);
    }

    static double plain(List<TierValue> tiers, ObjectiveTier tier) {
        return TierValue.find(tiers, tier).map(TierValue::plain).orElse(0.0);
    }
}
