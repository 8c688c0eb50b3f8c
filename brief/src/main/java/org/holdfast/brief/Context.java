package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.holdfast.chart.Labels;
import org.holdfast.chart.Scene;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Exploration;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.ItemBalance;
import org.holdfast.model.Language;
import org.holdfast.model.Party;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.model.Source;
import org.holdfast.model.Text;
import org.holdfast.model.TierValue;
import org.holdfast.model.Ties;
import org.holdfast.model.TrackRecord;
import org.holdfast.report.Chart;
import org.holdfast.report.Report;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.results.Findings;
import org.holdfast.words.PageWords;

/**
 * What every section and page reads from.
 *
 * @param answered the answer, for sections that need one
 * @param exploration what many futures came to, if they were played
 * @param run what made it, for pages that tell it
 * @param party the country or bloc that the brief is for
 */
record Context(
        Case c,
        Scenario scenario,
        Optional<Answer> answered,
        Optional<Exploration> exploration,
        Optional<Answer.RunData> run,
        Language language,
        Optional<Party> party,
        Instance instance) {

    Context(Answer answer, Language language, Optional<Party> party) {
        this(
                answer.c(),
                answer.scenario(),
                Optional.of(answer),
                answer.exploration(),
                Optional.of(answer.run()),
                language,
                party);
    }

    /** For sections that need no answer. */
    Context(Case c, Scenario scenario, Optional<Exploration> exploration, Language language) {
        this(
                c,
                scenario,
                Optional.empty(),
                exploration,
                Optional.empty(),
                language,
                Optional.empty());
    }

    /** For what policies come to. */
    Context(Findings.Deciding d, Language language) {
        this(d.c(), d.scenario(), d.run(), language);
    }

    /** For pages that need no answer, and tell what they were made by. */
    Context(Case c, Scenario scenario, Answer.RunData run, Language language) {
        this(
                c,
                scenario,
                Optional.empty(),
                Optional.empty(),
                Optional.of(run),
                language,
                Optional.empty());
    }

    private Context(
            Case c,
            Scenario scenario,
            Optional<Answer> answered,
            Optional<Exploration> exploration,
            Optional<Answer.RunData> run,
            Language language,
            Optional<Party> party) {
        this(c, scenario, answered, exploration, run, language, party, Instance.of(c, scenario));
    }

    Answer answer() {
        return answered.orElseThrow();
    }

    /** What policies come to, if that was computed and can be told. */
    Optional<PageOne> policies() {
        return answered.flatMap(Answer::policies).flatMap(runs -> PageOne.of(this, runs));
    }

    /** Where the plan's split is a choice among equals. */
    Ties ties() {
        return Ties.of(instance, answer().plan().plan());
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

    /** What the claimant needs of an item and gets, in a result. */
    ItemBalance balance(Result result, Item item) {
        return ItemBalance.of(result.trajectory(), claimant(), item.id());
    }

    /** A table to be filled. */
    Rows rows() {
        return new Rows(c, language);
    }

    /** What a chart measures, where that is not the name of its section. */
    String measure(String chart) {
        return PageWords.measure(chart, language).orElse("");
    }

    /** A chart under its caption, which says what it measures where its section does not. */
    Chart chart(String id, Scene.Caption caption, Function<Labels, Scene> draw) {
        return new Chart(id, caption, measure(id), draw);
    }

    /** Whether there is an adversary. */
    boolean isWar() {
        return !instance.adversaryItems().isEmpty();
    }

    /** Our items that somebody needs, in the order of the case. */
    List<Item> items() {
        return instance.items().stream()
                .filter(item -> {
                    int i = instance.indexOf(item.id());
                    return need(i) > 0;
                })
                .toList();
    }

    private double need(int item) {
        double sum = 0;
        for (int t = 0; t < months(); t++) {
            sum += instance.full(0, item, t) + instance.floor(0, item, t);
        }
        return sum;
    }

    /** What a ledger cites; a document that the case or its list knows is that one. */
    Documents documents(Ledger ledger) {
        List<Source> known = new ArrayList<>(c.sources());
        ledger.track().map(TrackRecord::sources).ifPresent(known::addAll);
        return new Documents(ledger, known);
    }

    /** A donor in the reader's language, where the case knows it by the name that a list uses. */
    String donor(String name) {
        return c.parties().stream()
                .filter(p -> p.name().en().equalsIgnoreCase(name))
                .map(p -> p.name().in(language))
                .findFirst()
                .orElse(name);
    }

    /** What makes the figures that are told of it. */
    States states() {
        Optional<PolicyRuns> runs =
                policies().isPresent() ? answered.flatMap(Answer::policies) : Optional.empty();
        return new States(c, scenario, runs, again(), language);
    }

    /** Commands that ask what was asked. */
    Again again() {
        Scenario asked = answered.map(Answer::reference).orElse(scenario);
        return run.map(of -> Again.of(c, asked, of)).orElse(Again.USUAL);
    }

    /** A page of the studio. */
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
        Answer.RunData of = run.orElseThrow();
        return new Report(
                id,
                title,
                c.marked(lede, language),
                updated,
                states().ofPage(id),
                sections.stream().map(states()::of).toList(),
                records,
                List.of(),
                language,
                new Report.Run(OptionalLong.of(of.seed()), of.version(), c.hash()));
    }

    /** What a result reaches in a tier, without discount; 0 if it has no such tier. */
    static double plain(Result result, ObjectiveTier tier) {
        return plain(result.tiers(), tier);
    }

    static double plain(List<TierValue> tiers, ObjectiveTier tier) {
        return TierValue.find(tiers, tier).map(TierValue::plain).orElse(0.0);
    }
}
