package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.LadderRung;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;
import org.holdfast.words.Numbers;

/** What coordination is worth: the steps from packages to one plan, in the same futures. */
public final class LadderSteps {
    private LadderSteps() {}

    static Section of(Findings.Climbing l, Language language) {
        Blocks blocks =
                new Blocks()
                        .add(table(l, language))
                        .paragraph(
                                SectionMessages.ladderRead(
                                        Integer.toString(l.futures()), language));
        if (find(l, "anew-today").isPresent()) {
            blocks.paragraph(SectionMessages.ladderAnewRead(language))
                    .paragraph(
                            bound(
                                    l.futures(),
                                    l.rungs().stream().mapToInt(LadderRung::below).max().orElse(0),
                                    language));
        }
        return new Section(
                "ladder", SectionMessages.ladder(language), finding(l, language), blocks.list());
    }

    /**
     * Whether anything that was played misses less than what nobody can avoid.
     *
     * @param below the most futures in which something does
     */
    static String bound(int futures, int below, Language language) {
        return SectionMessages.bound(
                below == 0, Integer.toString(futures), Integer.toString(below), language);
    }

    private static String finding(Findings.Climbing l, Language language) {
        LadderRung packages = l.rungs().getFirst();
        Optional<LadderRung> anew = find(l, "anew-today");
        Optional<LadderRung> open = find(l, "anew-open");
        Optional<LadderRung> least = find(l, "foresight-open");
        if (anew.isPresent() && open.isPresent() && least.isPresent()) {
            return SectionMessages.ladderAnewGain(
                    packages.mean(),
                    anew.get().mean(),
                    open.get().mean(),
                    least.get().mean(),
                    language);
        }
        LadderRung best = packages;
        for (LadderRung rung : l.rungs()) {
            best = rung.by() == LadderRung.By.RULE && rung.mean() < best.mean() ? rung : best;
        }
        return !best.isClear(packages)
                ? SectionMessages.ladderNoGain(language)
                : SectionMessages.ladderGain(
                        packages.mean(), best.mean(), name(best, language), language);
    }

    private static Optional<LadderRung> find(Findings.Climbing l, String id) {
        return l.rungs().stream().filter(rung -> rung.id().equals(id)).findFirst();
    }

    /** All steps. */
    public static Table table(Findings.Climbing l, Language language) {
        Rows rows =
                new Rows(l.c(), language)
                        .column("step", SectionMessages.ladderStep(language), Kind.TEXT)
                        .column("mean", SectionMessages.ladderMean(language), Kind.NUMBER)
                        .column("range", SectionMessages.ladderRange(language), Kind.TEXT)
                        .column("gain", SectionMessages.ladderLess(language), Kind.NUMBER)
                        .column("better", SectionMessages.ladderBetter(language), Kind.NUMBER)
                        .column("spent", SectionMessages.ladderSpent(language), Kind.NUMBER);
        for (LadderRung rung : l.rungs()) {
            List<Double> range = List.of(rung.shortfall().at(0.1), rung.shortfall().at(0.9));
            rows.text(rung.id(), name(rung, language))
                    .amount(rung.mean())
                    .text(
                            Numbers.amount(range.get(0), language)
                                    + " – "
                                    + Numbers.amount(range.get(1), language));
            if (rung.id().equals(LadderRung.PACKAGES)) {
                rows.nothing().nothing();
            } else {
                String gain = Numbers.amount(rung.gain(), language);
                rows.number(
                                rung.gain(),
                                rung.isClear(l.rungs().getFirst())
                                        ? gain
                                        : SectionMessages.ladderUnclear(gain, language))
                        .share(rung.better());
            }
            rows.measure(Measure.COST, Optional.of(rung.spent())).end();
        }
        return rows.table(
                "ladder",
                SectionMessages.ladder(language),
                SectionMessages.ladderMeasure(language));
    }

    private static String name(LadderRung rung, Language language) {
        return switch (rung.id()) {
            case LadderRung.PACKAGES -> SectionMessages.ladderPackages(language);
            case "seen" -> SectionMessages.ladderSeen(language);
            case "listed" -> SectionMessages.ladderListed(language);
            case "joint" -> SectionMessages.ladderJoint(language);
            case "abroad" -> SectionMessages.ladderAbroad(language);
            case "framed" -> SectionMessages.ladderFramed(language);
            case "one-buyer" -> SectionMessages.ladderOneBuyer(language);
            case "short-view" -> SectionMessages.ladderShortView(language);
            case "plan-today" -> SectionMessages.ladderPlanToday(language);
            case "plan-abroad" -> SectionMessages.ladderPlanAbroad(language);
            case "plan-framed" -> SectionMessages.ladderPlanFramed(language);
            case "plan-open" -> SectionMessages.ladderPlanOpen(language);
            case "anew-today" -> SectionMessages.ladderAnewToday(language);
            case "foresight-today" -> SectionMessages.ladderForesightToday(language);
            case "anew-framed" -> SectionMessages.ladderAnewFramed(language);
            case "foresight-framed" -> SectionMessages.ladderForesightFramed(language);
            case "anew-open" -> SectionMessages.ladderAnewOpen(language);
            case "year-open" -> SectionMessages.ladderYearOpen(language);
            case "foresight-open" -> SectionMessages.ladderForesightOpen(language);
            default -> rung.id();
        };
    }
}
