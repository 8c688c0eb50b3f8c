package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import org.holdfast.answer.Study;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Need;
import org.holdfast.model.PairedChange;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.PolicyRuns.Way;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.results.Findings;
import org.holdfast.words.PayerWords;
import org.holdfast.words.PolicyFigures;
import org.holdfast.words.Shortages;

/** What each policy comes to when it is planned anew, in the same futures. */
public final class PolicyEffects {
    /** Any number of measures above one, of which all are told alike. */
    private static final int MANY = 2;

    private PolicyEffects() {}

    static Section of(Findings.Deciding d, Language language) {
        Optional<PageOne> page = PageOne.of(new Context(d, language), d.policies());
        Blocks blocks = new Blocks();
        page.ifPresent(found -> found.said().forEach(blocks::paragraph));
        PolicyRuns runs = d.policies();
        blocks.add(table(d, language))
                .paragraph(
                        SectionMessages.policiesRead(
                                measures(d),
                                runs.ways().stream().anyMatch(way -> way.after() > 0),
                                d.c().needs().stream().anyMatch(Need::isCircular),
                                Integer.toString(runs.futures()),
                                Integer.toString(runs.every()),
                                language));
        if (runs.find(Kind.FORESIGHT).isPresent()) {
            int below = runs.ways().stream().mapToInt(runs::below).max().orElse(0);
            blocks.paragraph(LadderSteps.bound(runs.futures(), below, language));
        }
        return new Section(
                "policies",
                SectionMessages.policies(language),
                page.map(PageOne::title).orElse(SectionMessages.policiesTable(language)),
                blocks.add(items(d, language)).list());
    }

    /** All ways, and what each changes. */
    public static Table table(Findings.Deciding d, Language language) {
        PolicyRuns runs = d.policies();
        PolicyFigures figures = new PolicyFigures(runs, d.c().settings().currency());
        Rows rows =
                new Rows(d.c(), language)
                        .column("policy", SectionMessages.policy(), Table.Kind.TEXT)
                        .column("mean", SectionMessages.ladderMean(), Table.Kind.NUMBER)
                        .column("range", SectionMessages.ladderRange(), Table.Kind.TEXT)
                        .column("less", SectionMessages.policyLess(), Table.Kind.NUMBER)
                        .column("finding", SectionMessages.policyFinding(), Table.Kind.TEXT)
                        .column("spent", SectionMessages.ladderSpent(), Table.Kind.NUMBER);
        for (Way way : runs.ways()) {
            rows.text(way.id(), name(d, way, language))
                    .number(way.meanMissed(), figures.missed(way, language))
                    .text(figures.range(way, language));
            Optional<Way> from = runs.before(way);
            if (from.isPresent()) {
                PairedChange change = runs.change(from.get(), way);
                boolean isSame = change.verdict() == PairedChange.Verdict.SAME;
                double less = isSame ? 0 : figures.less(from.get(), way);
                rows.number(isSame ? 0 : change.less(), figures.written(less, language))
                        .text(change.verdict().name(), verdict(change, runs.futures(), language));
            } else {
                rows.nothing().nothing();
            }
            rows.money(d.c().money(way.meanSpent())).end();
        }
        return rows.table(
                "policies",
                SectionMessages.policiesTable(language),
                SectionMessages.ladderMeasure(language));
    }

    /** Whether a change is a finding, and in how many futures. */
    static String verdict(PairedChange change, int futures, Language language) {
        String fewer = Long.toString(Math.round(change.fewer() * futures));
        String more = Long.toString(Math.round(change.more() * futures));
        String all = Integer.toString(futures);
        return switch (change.verdict()) {
            case SAME -> SectionMessages.policySame(language);
            case TOO_SMALL ->
                    change.isUneven()
                            ? SectionMessages.policyUneven(language)
                            : SectionMessages.policyTooSmall(language);
            case DEPENDS -> SectionMessages.policyDepends(fewer, more, all, language);
            case CLEAR ->
                    change.less() > 0
                            ? SectionMessages.policyHelps(fewer, all, language)
                            : SectionMessages.policyHurts(more, all, language);
        };
    }

    /** How many measures were played: none where no way has them all. */
    private static int measures(Findings.Deciding d) {
        PolicyRuns runs = d.policies();
        if (runs.find(Kind.ALL).isEmpty()) {
            return 0;
        }
        return Study.onlyMeasure(runs, d.c(), d.scenario()).isPresent() ? 1 : MANY;
    }

    /** Which items run short under the four main ways. */
    private static Table items(Findings.Deciding d, Language language) {
        PolicyRuns runs = d.policies();
        List<Way> shown =
                List.of(Kind.PACKAGES, Kind.TODAY, Kind.ALL, Kind.FORESIGHT).stream()
                        .flatMap(kind -> runs.find(kind).stream())
                        .toList();
        Rows rows =
                new Rows(d.c(), language)
                        .column("item", SectionMessages.policyItem(), Table.Kind.TEXT);
        for (Way way : shown) {
            String over = name(d, way, language);
            rows.column(
                            way.id() + "_futures",
                            over,
                            SectionMessages.policyShort(),
                            Table.Kind.SHARE)
                    .column(
                            way.id() + "_missed",
                            over,
                            SectionMessages.policyItemMonths(),
                            Table.Kind.NUMBER);
        }
        for (Item item : d.c().items()) {
            if (shown.stream().anyMatch(way -> way.find(item.id()).isPresent())) {
                rows.text(item.id(), item.name().in(language));
                for (Way way : shown) {
                    PolicyRuns.ItemRun run = way.find(item.id()).orElseThrow();
                    double share = run.runsShort(runs.months());
                    rows.number(share, Shortages.inTen(share, language)).amount(run.meanMonths());
                }
                rows.end();
            }
        }
        return rows.table(
                "policies-items",
                SectionMessages.policiesItems(language),
                SectionMessages.ladderMeasure(language));
    }

    private static String rule(Findings.Deciding d, Way way, Language language) {
        return d.c().triggers().stream()
                .filter(trigger -> trigger.id().equals(way.lever()))
                .map(trigger -> trigger.name().in(language))
                .findFirst()
                .orElse(way.lever());
    }

    /** A way as a reader is told of it. */
    public static String name(Findings.Deciding d, Way way, Language language) {
        Optional<String> only =
                Study.onlyMeasure(d.policies(), d.c(), d.scenario())
                        .map(lever -> lever.name().in(language));
        String measure =
                d.c().findLever(way.lever())
                        .map(lever -> lever.name().in(language))
                        .orElse(way.lever());
        String after = Integer.toString(way.after());
        PayerWords payers = PayerWords.of(d.c().settings());
        return switch (way.kind()) {
            case PACKAGES ->
                    SectionMessages.policyPackages(payers.isOwn(), payers.each(), language);
            case TODAY -> SectionMessages.policyToday(language);
            case ALL ->
                    only.map(name -> SectionMessages.policyAdded(name, language))
                            .orElseGet(() -> SectionMessages.policyAll(language));
            case FORESIGHT -> SectionMessages.policyForesight(measures(d), language);
            case ADDED -> SectionMessages.policyAdded(measure, language);
            case LEFT_OUT -> SectionMessages.policyLeftOut(measure, language);
            case ALL_LATER ->
                    only.map(name -> SectionMessages.policyAddedLater(name, after, language))
                            .orElseGet(() -> SectionMessages.policyAllLater(after, language));
            case TRIGGERED ->
                    SectionMessages.policyTriggered(
                            rule(d, way, language),
                            Integer.toString(way.setOff()),
                            Integer.toString(d.policies().futures()),
                            language);
            case ADDED_LATER -> SectionMessages.policyAddedLater(measure, after, language);
        };
    }
}
