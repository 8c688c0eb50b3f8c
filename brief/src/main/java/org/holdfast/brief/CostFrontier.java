package org.holdfast.brief;

import java.util.List;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.Result;
import org.holdfast.report.Blocks;
import org.holdfast.report.Chart;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;
import org.holdfast.words.Labels;
import org.holdfast.words.MeasureWords;
import org.holdfast.words.Numbers;

/** The least shortfall for less and less money. */
final class CostFrontier {
    /** Where half of what the money buys is still there. */
    private static final double HALF = 0.5;

    private CostFrontier() {}

    static Section of(Findings.Frontier f, Language language) {
        return new Section(
                "frontier",
                SectionMessages.frontier(language),
                finding(f, language),
                new Blocks()
                        .add(chart(f, language).with(table(f, language)))
                        .paragraph(SectionMessages.frontierRead(language))
                        .list());
    }

    private static double floor(Result result) {
        return Measure.CLAIMANT_FLOOR.in(result.tiers()).orElse(0.0);
    }

    private static double cost(Result result) {
        return Measure.COST.in(result.tiers()).orElse(0.0);
    }

    /** The cheapest point found that has at least half of what all the money brings. */
    private static String finding(Findings.Frontier f, Language language) {
        Result most = f.found().getFirst();
        Result least = f.found().getLast();
        double brought = floor(least) - floor(most);
        if (f.found().size() < 2 || brought <= 0 || cost(most) <= cost(least)) {
            return SectionMessages.frontierNothing(language);
        }
        Result half = most;
        for (Result each : f.found()) {
            boolean isEnough = floor(least) - floor(each) >= HALF * brought;
            half = isEnough && cost(each) < cost(half) ? each : half;
        }
        return SectionMessages.frontierFinding(
                floor(least) - floor(half),
                brought,
                money(f.c(), cost(half), language),
                money(f.c(), cost(most), language),
                language);
    }

    private static String money(Case c, double millions, Language language) {
        return Numbers.money(c.money(millions), language);
    }

    private static Chart chart(Findings.Frontier f, Language language) {
        MissedBars bars = new MissedBars(language);
        for (Result result : f.found()) {
            bars.add(money(f.c(), cost(result), language), result.tiers());
        }
        return bars.chart(
                "frontier-chart",
                SectionMessages.frontier(language),
                SectionMessages.ladderMeasure(language));
    }

    private static Table table(Findings.Frontier f, Language language) {
        List<Measure> columns =
                MeasureWords.told(f.c(), f.found().stream().map(Result::tiers).toList());
        Rows rows = new Rows(f.c(), language).column("point", Labels.PLAN, Kind.TEXT);
        columns.forEach(rows::column);
        for (int n = 0; n < f.found().size(); n++) {
            Result result = f.found().get(n);
            String name =
                    n == 0
                            ? SectionMessages.frontierPlan(language)
                            : SectionMessages.frontierLess(Integer.toString(n), language);
            rows.text(Integer.toString(n), name);
            columns.forEach(column -> rows.measure(column, column.in(result.tiers())));
            rows.end();
        }
        return rows.table("frontier", SectionMessages.frontierTable(language), "");
    }
}
