package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.report.Blocks;
import org.holdfast.report.Chart;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.CardLabels;
import org.holdfast.words.Labels;
import org.holdfast.words.MeasureWords;
import org.holdfast.words.PageMessages;
import org.holdfast.words.PageWords;
import org.holdfast.words.Waiting;

/** What waiting costs: the same plan, started later. */
public final class Delay {
    private static final String CHART = "waiting-chart";

    private Delay() {}

    /**
     * The section.
     *
     * @param points the shortest wait first; empty if it was not asked
     */
    public static Section of(Case c, List<DelayPoint> points, Language language) {
        Blocks blocks = new Blocks();
        if (points.isEmpty()) {
            blocks.paragraph(BriefMessages.noDelay(language));
        } else if (points.size() == 1) {
            blocks.paragraph(BriefMessages.noStart(language));
        } else {
            blocks.pair(
                    chart(points, language)
                            .labelled(PageMessages.ONE_FUTURE.in(language))
                            .with(table(c, points, language)),
                    new Blocks()
                            .computed(BriefMessages.delayMeasure(language))
                            .remark(SectionMessages.centralCase(language)));
        }
        return new Section(
                "waiting",
                Labels.WHAT_WAITING_COSTS.in(language),
                Waiting.title(points, language),
                blocks.list());
    }

    private static Chart chart(List<DelayPoint> points, Language language) {
        MissedBars bars = new MissedBars(language);
        for (DelayPoint point : points) {
            bars.add(BriefSentences.startLater(point.months(), language), point.tiers());
        }
        return bars.chart(
                CHART,
                Waiting.title(points, language),
                PageWords.measure(CHART, language).orElseThrow());
    }

    /** All that the plan reaches after each wait, and how much more than after none. */
    public static Table table(Case c, List<DelayPoint> points, Language language) {
        List<Measure> columns =
                MeasureWords.told(c, points.stream().map(DelayPoint::tiers).toList());
        Rows rows = new Rows(c, language).column("wait", CardLabels.WAIT, Kind.NUMBER);
        columns.forEach(rows::column);
        for (DelayPoint point : points) {
            rows.number(point.months(), Integer.toString(point.months()));
            for (Measure column : columns) {
                Optional<Double> now = column.in(points.getFirst().tiers());
                Optional<Double> value = column.in(point.tiers());
                int decimals = decimals(column, points);
                Phrase shown = Phrase.of(MeasureWords.number(value, decimals, language));
                String change = MeasureWords.change(now, value, decimals, language);
                rows.number(
                        value,
                        point.months() == 0
                                ? shown
                                : shown.and(" ").and(Phrase.Style.SMALL, "(" + change + ")"));
            }
            rows.end();
        }
        return rows.table();
    }

    private static int decimals(Measure column, List<DelayPoint> points) {
        return MeasureWords.decimals(
                column,
                points.stream()
                        .mapToDouble(point -> column.in(point.tiers()).orElse(0.0))
                        .max()
                        .orElse(0));
    }
}
