package org.holdfast.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.answer.Study;
import org.holdfast.chart.LadderChart;
import org.holdfast.chart.Scene;
import org.holdfast.model.Case;
import org.holdfast.model.LadderRung;
import org.holdfast.model.Language;
import org.holdfast.model.Scenario;
import org.holdfast.report.Blocks;
import org.holdfast.report.Chart;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;
import org.holdfast.words.Numbers;
import org.holdfast.words.PayerWords;

/** What coordination is worth: the steps from packages to one plan, in the same futures. */
public final class LadderSteps {
    /** The section's name. */
    static final String ID = "steps";

    private final Case c;
    private final int futures;

    /** How many measures the most open terms have. */
    private final int measures;

    private final List<LadderRung> rungs;
    private final Language language;
    private final PayerWords payers;

    private LadderSteps(
            Case c, Scenario scenario, int futures, List<LadderRung> rungs, Language language) {
        this.c = c;
        this.futures = futures;
        this.language = language;
        payers = PayerWords.of(c.settings());
        measures = Study.measures(c, scenario).size();
        this.rungs =
                measures > 0
                        ? rungs
                        : rungs.stream().filter(rung -> !isOfMoreThanToday(rung)).toList();
    }

    static Section of(Findings.Climbing l, Language language) {
        return of(l.c(), l.scenario(), l.futures(), l.rungs(), language);
    }

    /**
     * The section.
     *
     * @param scenario that is asked for
     * @param rungs packages first
     */
    static Section of(
            Case c, Scenario scenario, int futures, List<LadderRung> rungs, Language language) {
        return new LadderSteps(c, scenario, futures, rungs, language).section();
    }

    /** A planner's step on terms that no measure opens is that of today once more. */
    private static boolean isOfMoreThanToday(LadderRung rung) {
        return planner(rung).filter(p -> p.terms().compareTo(Terms.TODAY) > 0).isPresent();
    }

    /** What is known when it is decided. */
    public enum How {
        /** A plan is made once and then followed by rule. */
        ONCE,
        /** It is decided again as news comes. */
        ANEW,
        /** The same, and after a year all that comes is known. */
        YEAR,
        /** All that comes is known. */
        FORESIGHT
    }

    /** What is open to one planner. */
    public enum Terms {
        SHORT_VIEW,
        TODAY,
        ABROAD,
        FRAMED,
        OPEN
    }

    /**
     * One planner's step.
     *
     * @param terms what is open to it
     */
    private record Planner(How how, Terms terms) {}

    private Section section() {
        Blocks blocks = new Blocks();
        chart().ifPresent(blocks::add);
        blocks.add(table())
                .paragraph(SectionMessages.ladderRead(Integer.toString(futures), language));
        if (find("anew-today").isPresent()) {
            int below = rungs.stream().mapToInt(LadderRung::below).max().orElse(0);
            blocks.paragraph(SectionMessages.ladderAnewRead(language))
                    .paragraph(bound(futures, below, language));
        }
        return new Section(ID, SectionMessages.ladder(language), finding(), blocks.list());
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

    private String finding() {
        LadderRung packages = rungs.getFirst();
        Optional<LadderRung> anew = find("anew-today");
        Optional<LadderRung> open = measures > 0 ? find("anew-open") : anew;
        Optional<LadderRung> least = find(measures > 0 ? "foresight-open" : "foresight-today");
        if (anew.isPresent() && open.isPresent() && least.isPresent()) {
            return SectionMessages.ladderAnewGain(
                    payers.isOwn(),
                    payers.each(),
                    packages.mean(),
                    anew.get().mean(),
                    open.get().mean(),
                    least.get().mean(),
                    measures,
                    language);
        }
        LadderRung best = packages;
        for (LadderRung rung : rungs) {
            best = rung.by() == LadderRung.By.RULE && rung.mean() < best.mean() ? rung : best;
        }
        return !best.isClear(packages)
                ? SectionMessages.ladderNoGain(language)
                : SectionMessages.ladderGain(
                        payers.isOwn(),
                        payers.each(),
                        packages.mean(),
                        best.mean(),
                        name(best),
                        language);
    }

    private Optional<LadderRung> find(String id) {
        return rungs.stream().filter(rung -> rung.id().equals(id)).findFirst();
    }

    /** Who decides by what they know; none where nobody knows all that comes. */
    private Optional<Chart> chart() {
        return rungs.stream()
                .filter(rung -> rung.by() == LadderRung.By.FORESIGHT)
                .map(LadderRung::mean)
                .min(Double::compare)
                .map(this::chart);
    }

    private Chart chart(double least) {
        List<How> columns =
                Arrays.stream(How.values())
                        .filter(how ->
                                rungs.stream()
                                        .anyMatch(r ->
                                                planner(r).filter(p -> p.how() == how).isPresent()))
                        .toList();
        List<LadderChart.Row> rows = new ArrayList<>();
        for (LadderRung rung : rungs) {
            if (planner(rung).isEmpty()) {
                rows.add(
                        new LadderChart.Row(
                                name(rung),
                                columns.stream()
                                        .map(how ->
                                                how == How.ANEW
                                                        ? Optional.of(rung.mean())
                                                        : Optional.<Double>empty())
                                        .toList()));
            }
        }
        for (Terms terms : Terms.values()) {
            List<Optional<Double>> means =
                    columns.stream()
                            .map(how -> find(new Planner(how, terms)).map(LadderRung::mean))
                            .toList();
            if (means.stream().anyMatch(Optional::isPresent)) {
                rows.add(
                        new LadderChart.Row(
                                SectionMessages.ladderTerms(measures == 1, terms, language),
                                means));
            }
        }
        String spoken =
                String.join(
                        "; ",
                        rungs.stream()
                                .map(r -> name(r) + ": " + Numbers.amount(r.mean(), language))
                                .toList());
        var caption = new Scene.Caption(finding(), spoken);
        var names =
                new LadderChart.Names(
                        SectionMessages.ladderLeast(least, language),
                        SectionMessages.ladderNotComputed(language));
        return new Chart(
                ID + "-chart",
                caption,
                SectionMessages.ladderMeasure(language),
                labels ->
                        LadderChart.draw(
                                columns.stream()
                                        .map(how -> SectionMessages.ladderHow(how, language))
                                        .toList(),
                                rows,
                                least,
                                names,
                                caption,
                                labels));
    }

    private Optional<LadderRung> find(Planner wanted) {
        return rungs.stream()
                .filter(rung -> planner(rung).filter(wanted::equals).isPresent())
                .findFirst();
    }

    private Table table() {
        Rows rows =
                new Rows(c, language)
                        .column(
                                "step",
                                SectionMessages.ladderStep(payers.isOwn(), payers.all()),
                                Kind.TEXT)
                        .column("mean", SectionMessages.ladderMean(), Kind.NUMBER)
                        .column("range", SectionMessages.ladderRange(), Kind.TEXT)
                        .column("gain", SectionMessages.ladderLess(), Kind.NUMBER)
                        .column("better", SectionMessages.ladderBetter(), Kind.NUMBER)
                        .column("spent", SectionMessages.ladderSpent(), Kind.NUMBER);
        for (LadderRung rung : rungs) {
            List<Double> range = List.of(rung.shortfall().at(0.1), rung.shortfall().at(0.9));
            rows.text(rung.id(), name(rung))
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
                                rung.isClear(rungs.getFirst()) || rung.gain() == 0
                                        ? gain
                                        : SectionMessages.ladderUnclear(gain, language))
                        .share(rung.better());
            }
            rows.money(c.money(rung.spent())).end();
        }
        return rows.table(
                "ladder",
                SectionMessages.ladder(language),
                SectionMessages.ladderMeasure(language));
    }

    /** What a planner's step is, by its id: {@code anew-open}; empty for a step of donors. */
    private static Optional<Planner> planner(LadderRung rung) {
        return switch (rung.by()) {
            case RULE -> Optional.empty();
            case PROGRAMME, ANEW, FORESIGHT -> {
                String id = rung.id();
                int end = id.indexOf('-');
                yield id.equals("short-view")
                        ? Optional.of(new Planner(How.ONCE, Terms.SHORT_VIEW))
                        : Optional.of(
                                new Planner(
                                        how(id.substring(0, end)),
                                        Terms.valueOf(
                                                id.substring(end + 1).toUpperCase(Locale.ROOT))));
            }
        };
    }

    private static How how(String begins) {
        return begins.equals("plan") ? How.ONCE : How.valueOf(begins.toUpperCase(Locale.ROOT));
    }

    private String name(LadderRung rung) {
        return planner(rung)
                .map(p ->
                        SectionMessages.ladderPlanner(p.how(), measures == 1, p.terms(), language))
                .orElseGet(() -> practice(rung));
    }

    private String practice(LadderRung rung) {
        return switch (rung.id()) {
            case LadderRung.PACKAGES ->
                    SectionMessages.ladderPackages(payers.isOwn(), payers.each(), language);
            case "seen" -> SectionMessages.ladderSeen(language);
            case "listed" -> SectionMessages.ladderListed(language);
            case "joint" -> SectionMessages.ladderJoint(language);
            case "abroad" -> SectionMessages.ladderAbroad(language);
            case "framed" -> SectionMessages.ladderFramed(language);
            case "one-buyer" -> SectionMessages.ladderOneBuyer(language);
            default -> rung.id();
        };
    }
}
