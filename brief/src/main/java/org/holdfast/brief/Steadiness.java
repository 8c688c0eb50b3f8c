package org.holdfast.brief;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.Revision;
import org.holdfast.model.Stability;
import org.holdfast.model.Stability.Kept;
import org.holdfast.model.Stability.Way;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;

/** How much of what was planned changes when it is planned anew, and what keeping it costs. */
final class Steadiness {
    private final Findings.Keeping k;
    private final Stability found;
    private final Language language;

    private Steadiness(Findings.Keeping k, Language language) {
        this.k = k;
        found = k.found();
        this.language = language;
    }

    static Section of(Findings.Keeping k, Language language) {
        return new Steadiness(k, language).section();
    }

    private Section section() {
        return new Section(
                "stability",
                SteadinessMessages.title(language),
                finding(),
                new Blocks()
                        .add(ways())
                        .add(plans())
                        .paragraph(
                                SteadinessMessages.read(
                                        Integer.toString(found.futures()),
                                        Integer.toString(found.every()),
                                        language))
                        .list());
    }

    private String finding() {
        double planned =
                found.way(Kept.SIGNED).all().earlier() + found.way(Kept.SIGNED).all().later();
        return planned > 0
                ? SteadinessMessages.finding(
                        found.way(Kept.SIGNED).all().share(),
                        found.way(Kept.AT_OPTIMUM).all().share(),
                        found.way(Kept.WITHIN_SLACK).all().share(),
                        found.slack(),
                        language)
                : SteadinessMessages.nothing(language);
    }

    private Table ways() {
        Rows rows =
                new Rows(k.c(), language)
                        .column("kept", SteadinessMessages.kept(), Kind.TEXT)
                        .column("coming", SteadinessMessages.coming(), Kind.NUMBER)
                        .column("all", SteadinessMessages.all(), Kind.NUMBER)
                        .column("missed", SectionMessages.ladderMean(), Kind.NUMBER)
                        .column("finding", SectionMessages.policyFinding(), Kind.TEXT)
                        .column("spent", SectionMessages.ladderSpent(), Kind.NUMBER);
        for (Way way : found.ways()) {
            rows.text(way.kept().name(), name(way))
                    .share(way.coming().share())
                    .share(way.all().share())
                    .amount(way.meanMissed());
            if (way.kept() == Kept.SIGNED) {
                rows.nothing();
            } else {
                var change = found.change(way);
                rows.text(
                        change.verdict().name(),
                        PolicyEffects.verdict(change, found.futures(), language));
            }
            rows.money(k.c().money(way.meanSpent())).end();
        }
        return rows.table(
                "stability", SteadinessMessages.title(language), SteadinessMessages.unit(language));
    }

    private String name(Way way) {
        return SteadinessMessages.way(way.kept(), found.slack(), language);
    }

    /** Each plan beside the one before it. */
    private Table plans() {
        Rows rows =
                new Rows(k.c(), language)
                        .column("month", SteadinessMessages.made(), Kind.TEXT)
                        .column("had", SteadinessMessages.had(), Kind.NUMBER);
        for (Way way : found.ways()) {
            rows.column(way.kept().name(), name(way), Kind.NUMBER);
        }
        List<Revision> first = found.way(Kept.SIGNED).revisions();
        YearMonth start = k.c().settings().firstMonth();
        for (int n = 0; n < first.size(); n++) {
            Revision one = first.get(n);
            rows.month(start.plusMonths(one.month()))
                    .measure(Measure.COST, Optional.of(one.all().earlier() / found.futures()));
            for (Way way : found.ways()) {
                rows.share(way.revisions().get(n).all().share());
            }
            rows.end();
        }
        return rows.table(
                "revisions", SteadinessMessages.plans(language), SteadinessMessages.unit(language));
    }
}
