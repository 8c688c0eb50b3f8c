package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.Binding;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.Result;
import org.holdfast.model.TierValue;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;
import org.holdfast.words.BindingSentences;
import org.holdfast.words.Labels;
import org.holdfast.words.MeasureWords;
import org.holdfast.words.RunLine;

/** What it would take: the plan beside today's practice, what binds it, and how sure it is. */
final class PlanAndAdHoc {
    private static final int MOST_BINDING = 10;

    private PlanAndAdHoc() {}

    static List<Section> of(Findings.Planning p, Language language) {
        Blocks sure = new Blocks();
        sure.paragraph(certificate(Labels.PLAN.in(language), p.plan(), language));
        sure.paragraph(certificate("Ad hoc", p.adHoc(), language));
        return List.of(
                FoundSections.section(
                        "tiers",
                        new Blocks()
                                .add(tiers(p, language))
                                .remark(SectionMessages.centralCase(language))),
                FoundSections.section("binding", binding(p, language)),
                FoundSections.section("certificates", sure));
    }

    /** What both reach in every tier, as the plan counts it and as the balance does. */
    private static Table tiers(Findings.Planning p, Language language) {
        Rows rows =
                new Rows(p.c(), language)
                        .column("measure", SectionMessages.missingOrPaid(), Kind.TEXT)
                        .column("plan", Labels.PLAN, Kind.NUMBER)
                        .column("plan_balance", SectionMessages.balance(), Kind.NUMBER)
                        .column("ad_hoc", "Ad hoc", Kind.NUMBER)
                        .column("ad_hoc_balance", SectionMessages.balance(), Kind.NUMBER)
                        .column("change", SectionMessages.difference(), Kind.NUMBER);
        List<List<TierValue>> answers =
                List.of(
                        p.plan().plan().tiers(),
                        p.plan().tiers(),
                        p.adHoc().plan().tiers(),
                        p.adHoc().tiers());
        for (Measure row : MeasureWords.told(p.c(), answers)) {
            List<Optional<Double>> values = answers.stream().map(row::in).toList();
            rows.text(row.id(), MeasureWords.heading(row, p.c().settings().currency(), language));
            values.forEach(value -> rows.measure(row, value));
            rows.change(row, values.get(2), values.get(0)).end();
        }
        return rows.table(
                "tiers",
                SectionMessages.planBesideTodaysPractice(language),
                SectionMessages.whatMissedByTier(language));
    }

    private static Blocks binding(Findings.Planning p, Language language) {
        List<Binding> most =
                p.binding().stream().filter(b -> b.total() > 0).limit(MOST_BINDING).toList();
        if (most.isEmpty()) {
            return new Blocks();
        }
        Blocks blocks = new Blocks().paragraph(SectionMessages.whatBindsPlan(language));
        most.forEach(b -> blocks.point(BindingSentences.sentence(p.c(), b, language)));
        return blocks.paragraph(SectionMessages.eachTheseWasFound(language));
    }

    private static String certificate(String way, Result result, Language language) {
        return way + ": " + RunLine.certificate(result.certificate(), language);
    }
}
