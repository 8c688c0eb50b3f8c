package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Measure;
import org.holdfast.model.Surprise;
import org.holdfast.model.TierValue;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;
import org.holdfast.words.LeverWords;
import org.holdfast.words.MeasureWords;

/** What each policy lever does on its own. */
public final class LeverEffects {
    private LeverEffects() {}

    static Section of(Findings.Moving m, Language language) {
        Blocks blocks = new Blocks().add(table(m, language));
        if (m.moved().isEmpty()) {
            blocks.paragraph(SectionMessages.noLever(language));
        }
        return FoundSections.section(
                "levers", blocks.remark(SectionMessages.centralCase(language)));
    }

    /** The plan itself, and below it how much each lever changes. */
    public static Table table(Findings.Moving m, Language language) {
        List<List<TierValue>> answers = new ArrayList<>(List.of(m.unmoved()));
        m.moved().forEach(moved -> answers.add(moved.tiers()));
        List<Measure> columns = MeasureWords.told(m.c(), answers);
        Rows rows =
                new Rows(m.c(), language)
                        .column("lever", SectionMessages.lever(), Kind.TEXT)
                        .column("moved", SectionMessages.moved(), Kind.TEXT);
        columns.forEach(rows::column);
        rows.text(m.scenario().id(), m.scenario().title().in(language)).nothing();
        columns.forEach(column -> rows.measure(column, column.in(m.unmoved())));
        rows.end();
        for (Findings.Moved moved : m.moved()) {
            rows.text(moved.lever(), name(m.c(), moved, language))
                    .text(span(m.c(), moved, language));
            columns.forEach(column ->
                    rows.change(column, column.in(m.unmoved()), column.in(moved.tiers())));
            rows.end();
        }
        return rows.table(
                "levers",
                SectionMessages.eachLever(language),
                SectionMessages.firstRowPlanItself(language));
    }

    private static String name(Case c, Findings.Moved moved, Language language) {
        return c.findLever(moved.lever())
                .map(l -> l.name().in(language))
                .map(name -> moved.isForeseen() ? name : SectionMessages.unforeseen(name, language))
                .or(() -> c.findScenario(moved.lever()).map(s -> s.title().in(language)))
                .orElse(moved.lever());
    }

    private static String span(Case c, Findings.Moved moved, Language language) {
        return c.findLever(moved.lever())
                .map(l ->
                        span(
                                LeverWords.setting(c.settings(), l, moved.from(), language),
                                LeverWords.setting(c.settings(), l, moved.to(), language)))
                .orElse("–");
    }

    static String span(Case c, Lever lever, Surprise surprise, Language language) {
        return span(
                LeverWords.setting(c.settings(), lever, surprise.from(), language),
                LeverWords.setting(c.settings(), lever, surprise.to(), language));
    }

    /** {@code 0 → 1 share}: the unit that both end in is said once. */
    private static String span(String from, String to) {
        int unit = from.indexOf(' ');
        boolean same = unit > 0 && to.endsWith(from.substring(unit));
        return (same ? from.substring(0, unit) : from) + " → " + to;
    }
}
