package org.holdfast.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.AdversaryMeans;
import org.holdfast.model.AdversaryMeans.Means;
import org.holdfast.model.Case;
import org.holdfast.model.Currency;
import org.holdfast.model.Exploration.Answered;
import org.holdfast.model.Exploration.Answers;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.Level;
import org.holdfast.model.Language;
import org.holdfast.model.Scenario;
import org.holdfast.model.Text;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.AdversaryMessages;
import org.holdfast.words.LeverWords;

/** What the adversary can afford: what his weapons cost him, what he makes, what limits him. */
final class AdversaryBudget {
    private static final int YEAR = 12;

    private AdversaryBudget() {}

    /** Of a scenario; nothing where the case does not say what his weapons cost. */
    static Optional<Section> of(Case c, Scenario scenario, Language language) {
        return of(c, scenario, Optional.empty(), language);
    }

    /**
     * The same with what his answers would come to.
     *
     * @param answers where they were asked for
     */
    static Optional<Section> of(
            Case c, Scenario scenario, Optional<Answers> answers, Language language) {
        if (c.adversaryCosts().isEmpty()) {
            return Optional.empty();
        }
        Instance s = Instance.of(c, scenario);
        AdversaryMeans means = s.adversaryMeans(Level.CENTRAL);
        Blocks blocks = new Blocks().add(table(s, means, language));
        money(s, means, language).ifPresent(blocks::paragraph);
        blocks.remark(AdversaryMessages.answers(language));
        answers.ifPresent(found ->
                blocks.add(answers(c, found, language))
                        .paragraph(turns(c, found.each(), language)));
        return Optional.of(
                new Section(
                        "adversary",
                        AdversaryMessages.THE_ADVERSARY.in(language),
                        finding(s, means, language),
                        blocks.list()));
    }

    /** Of the weapon of which he comes to make most times what he makes now. */
    private static String finding(Instance s, AdversaryMeans means, Language language) {
        int last = s.months() - 1;
        Means of =
                means.items().stream()
                        .max(
                                Comparator.comparingDouble(
                                        m -> m.madeAt(last) / Math.max(1, m.madeAt(0))))
                        .orElseThrow();
        return AdversaryMessages.finding(
                s.c().getItem(of.item()).name(),
                of.madeAt(0),
                of.madeAt(last),
                of.limitAt(last),
                language);
    }

    private static Table table(Instance s, AdversaryMeans means, Language language) {
        int last = s.months() - 1;
        Rows rows =
                new Rows(s.c(), language)
                        .column("item", AdversaryMessages.WEAPON, Kind.TEXT)
                        .column("cost", AdversaryMessages.COST_FIRST, Kind.NUMBER)
                        .column("cost_last", AdversaryMessages.COST_LAST, Kind.NUMBER)
                        .column("made", AdversaryMessages.MADE_FIRST, Kind.NUMBER)
                        .column("made_last", AdversaryMessages.MADE_LAST, Kind.NUMBER)
                        .column("wished", AdversaryMessages.WISHED_LAST, Kind.NUMBER)
                        .column("limit", AdversaryMessages.LIMIT, Kind.TEXT);
        for (Means m : means.items()) {
            rows.text(m.item(), s.c().getItem(m.item()).name().in(language))
                    .amount(m.costAt(0))
                    .amount(m.costAt(last))
                    .amount(m.madeAt(0))
                    .amount(m.madeAt(last))
                    .amount(m.wishedAt(last))
                    .text(limit(m.limitAt(last)))
                    .end();
        }
        return rows.computed("adversary-means", AdversaryMessages.explained(language));
    }

    /** What the plan and today's practice miss as the scenario stands, and if he answers. */
    private static Table answers(Case c, Answers answers, Language language) {
        Rows rows =
                new Rows(c, language)
                        .column("lever", AdversaryMessages.ANSWER, Kind.TEXT)
                        .column("setting", AdversaryMessages.SETTING, Kind.TEXT)
                        .column("plan", AdversaryMessages.PLAN_MISSES, Kind.NUMBER)
                        .column("ad_hoc", AdversaryMessages.AD_HOC_MISSES, Kind.NUMBER)
                        .column("turns", AdversaryMessages.TURNS, Kind.TEXT);
        rows.text("", AdversaryMessages.AS_IN_THE_SCENARIO.in(language))
                .nothing()
                .amount(answers.plan())
                .amount(answers.adHoc())
                .nothing()
                .end();
        for (Answered a : answers.each()) {
            rows.text(a.lever(), a.name().in(language))
                    .text(setting(c, a, a.to(), language))
                    .amount(a.plan())
                    .amount(a.adHoc())
                    .text(a.turns().map(at -> setting(c, a, at, language)).orElse("–"))
                    .end();
        }
        String caption = AdversaryMessages.answersCaption(language);
        return rows.computed("adversary-answers", caption);
    }

    /** Whether any of them turns the finding, and the worst. */
    private static String turns(Case c, List<Answered> answers, Language language) {
        Answered worst =
                answers.stream().max(Comparator.comparingDouble(Answered::plan)).orElseThrow();
        List<String> turning =
                answers.stream()
                        .filter(a -> a.turns().isPresent())
                        .map(a ->
                                AdversaryMessages.turning(
                                        a.name(),
                                        setting(c, a, a.turns().orElseThrow(), language),
                                        language))
                        .toList();
        return turning.isEmpty()
                ? AdversaryMessages.nothingTurns(
                        worst.name(), worst.plan(), worst.adHoc(), language)
                : AdversaryMessages.turnsAt(turning, language);
    }

    private static String setting(Case c, Answered a, double at, Language language) {
        return LeverWords.setting(c.settings(), c.getLever(a.lever()), at, language);
    }

    private static Text limit(AdversaryMeans.Limit limit) {
        return switch (limit) {
            case NOTHING -> AdversaryMessages.NO_LIMIT;
            case PLANTS -> AdversaryMessages.PLANTS;
            case MONEY -> AdversaryMessages.MONEY;
        };
    }

    /** His money in the first year, and what is spent of it; nothing where it has no limit. */
    private static Optional<String> money(Instance s, AdversaryMeans means, Language language) {
        int year = Math.min(YEAR, s.months());
        double first = share(means, 0, year);
        double last = share(means, s.months() - year, s.months());
        double yearly = means.money(0) * YEAR / 1000;
        return s.c().adversaryMoney().isEmpty() || Double.isInfinite(yearly)
                ? Optional.empty()
                : Optional.of(
                        AdversaryMessages.money(
                                new Currency(s.c().adversaryMoney().getFirst().currency()),
                                yearly,
                                first,
                                last,
                                language));
    }

    private static double share(AdversaryMeans means, int from, int to) {
        double money = 0;
        double spent = 0;
        for (int t = from; t < to; t++) {
            money += means.money(t);
            spent += means.spent(t);
        }
        return spent / money;
    }
}
