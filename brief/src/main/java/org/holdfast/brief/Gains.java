package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.chart.BarChart;
import org.holdfast.chart.Scene;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.DelayPoint;
import org.holdfast.model.Language;
import org.holdfast.model.Result;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.Headline;
import org.holdfast.words.Labels;
import org.holdfast.words.LeverWords;
import org.holdfast.words.PlanVsAdHoc;
import org.holdfast.words.Waiting;

/** Where the gain comes from, and what waiting costs. */
final class Gains {
    private Gains() {}

    static void cells(Page page) {
        Language language = page.language();
        var answer = page.answer();
        var cells = PlanVsAdHoc.Cells.of(answer);
        String title = PlanVsAdHoc.title(cells, language);
        page.section("gains", Labels.WHERE_THE_GAIN_COMES_FROM, title);
        var spoken =
                List.of(
                        bar(page, Labels.CURRENT_COURSE.in(language), answer.adHoc()),
                        bar(page, Labels.FORESIGHT_ALONE.in(language), answer.planWithoutLevers()),
                        bar(page, Labels.LEVERS_ALONE.in(language), answer.adHocWithLevers()),
                        bar(page, Labels.PLAN.in(language), answer.plan()));
        page.pair();
        page.chart(
                BarChart.drawCells(
                        new BarChart.Cells(
                                List.of(
                                        page.in(Labels.ITEM_MONTHS_UNDER_FLOOR),
                                        page.in(Labels.SHORT_OF_FULL)),
                                page.in(Labels.WITHOUT_LEVERS),
                                page.in(Labels.WITH_LEVERS),
                                page.in(Labels.AD_HOC),
                                page.in(BriefMessages.WITH_FORESIGHT),
                                values(answer.adHoc()),
                                values(answer.planWithoutLevers()),
                                values(answer.adHocWithLevers()),
                                values(answer.plan())),
                        new Scene.Caption(title, BriefSentences.bars(spoken, language)),
                        page.labels()),
                "gains-chart");
        page.beside();
        boolean same =
                LeverWords.differences(page.c(), answer.scenario(), answer.reference(), language)
                        .isEmpty();
        if (same) {
            page.computed(BriefMessages.sameLevers(language));
        } else {
            page.computed(
                    PlanVsAdHoc.larger(cells, language)
                            + " "
                            + PlanVsAdHoc.together(cells, language));
        }
        page.paragraph(PlanVsAdHoc.upperBound(cells, language));
        page.computed(Headline.otherSwitch(answer, language));
        page.endPair().end();
    }

    static void waiting(Page page) {
        Language language = page.language();
        List<DelayPoint> points = page.answer().delay();
        String title = Waiting.title(points, language);
        page.section("waiting", Labels.WHAT_WAITING_COSTS, title);
        if (points.isEmpty()) {
            page.paragraph(BriefMessages.noDelay(language)).end();
            return;
        }
        var rows = new ArrayList<BarChart.Row>();
        var spoken = new ArrayList<String>();
        for (DelayPoint point : points) {
            String name = BriefSentences.startLater(point.months(), language);
            double floor = Page.plain(point.tiers(), ObjectiveTier.FLOOR);
            double full = Page.plain(point.tiers(), ObjectiveTier.FULL);
            rows.add(new BarChart.Row(name, point.months() == 0, List.of(floor, full)));
            spoken.add(BriefSentences.bar(name, floor, full, language));
        }
        page.pair();
        page.chart(
                BarChart.draw(
                        List.of(
                                page.in(Labels.ITEM_MONTHS_UNDER_FLOOR),
                                page.in(Labels.SHORT_OF_FULL)),
                        List.of(new BarChart.Group("", rows)),
                        new Scene.Caption(title, BriefSentences.bars(spoken, language)),
                        page.labels()),
                "waiting-chart");
        page.beside();
        page.computed(BriefMessages.delayMeasure(language));
        page.endPair();
        page.end();
    }

    private static List<Double> values(Result result) {
        return List.of(
                Page.plain(result, ObjectiveTier.FLOOR), Page.plain(result, ObjectiveTier.FULL));
    }

    private static String bar(Page page, String name, Result result) {
        return BriefSentences.bar(
                name,
                Page.plain(result, ObjectiveTier.FLOOR),
                Page.plain(result, ObjectiveTier.FULL),
                page.language());
    }
}
