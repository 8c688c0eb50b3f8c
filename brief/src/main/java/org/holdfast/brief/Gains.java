package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.balance.LearningGap;
import org.holdfast.chart.BarChart;
import org.holdfast.chart.Scene;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Decision;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.Result;
import org.holdfast.model.TierValue;
import org.holdfast.report.Blocks;
import org.holdfast.report.Chart;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.Headline;
import org.holdfast.words.Labels;
import org.holdfast.words.LeverWords;
import org.holdfast.words.MeasureWords;
import org.holdfast.words.Numbers;
import org.holdfast.words.PlanVsAdHoc;

/** Where the gain comes from. */
final class Gains {
    private static final List<Measure> COLUMNS =
            List.of(Measure.CLAIMANT_FLOOR, Measure.ALLIES_FLOOR, Measure.CLAIMANT_FULL);

    private Gains() {}

    static Section of(Context on) {
        Language language = on.language();
        var answer = on.answer();
        var cells = PlanVsAdHoc.Cells.of(answer);
        String title = PlanVsAdHoc.title(cells, language);
        List<Front.Named> four = Front.results(on).subList(0, 4);
        String alt =
                BriefSentences.bars(
                        four.stream()
                                .map(n -> {
                                    List<Double> values = values(n.result());
                                    return BriefSentences.bar(
                                            on.in(n.name()),
                                            values.getFirst(),
                                            values.getLast(),
                                            language);
                                })
                                .toList(),
                        language);
        var bars =
                new BarChart.Cells(
                        List.of(on.in(Labels.ITEM_MONTHS_UNDER_FLOOR), on.in(Labels.SHORT_OF_FULL)),
                        on.in(Labels.WITHOUT_LEVERS),
                        on.in(Labels.WITH_LEVERS),
                        on.in(Labels.AD_HOC),
                        on.in(BriefMessages.WITH_FORESIGHT),
                        values(answer.adHoc()),
                        values(answer.planWithoutLevers()),
                        values(answer.adHocWithLevers()),
                        values(answer.plan()));
        Rows rows =
                on.rows()
                        .column("row", BriefMessages.RESULT, Kind.TEXT)
                        .column(
                                Measure.CLAIMANT_FLOOR.id(),
                                Labels.ITEM_MONTHS_UNDER_FLOOR,
                                Kind.NUMBER)
                        .column(
                                Measure.ALLIES_FLOOR.id(),
                                on.in(MeasureWords.label(Measure.ALLIES_FLOOR)),
                                Kind.NUMBER)
                        .column(Measure.CLAIMANT_FULL.id(), Labels.SHORT_OF_FULL, Kind.NUMBER);
        for (Front.Named named : four) {
            rows.text(named.name());
            reached(rows, named.result().tiers());
            rows.end();
        }
        var caption = new Scene.Caption(title, alt);
        Chart chart =
                on.chart(
                                "gains-chart",
                                caption,
                                labels -> BarChart.drawCells(bars, caption, labels))
                        .with(rows.table());
        boolean same =
                LeverWords.differences(on.c(), answer.scenario(), answer.reference(), language)
                        .isEmpty();
        Blocks beside = new Blocks();
        if (!same) {
            beside.computed(
                    PlanVsAdHoc.larger(cells, language)
                            + " "
                            + PlanVsAdHoc.together(cells, language));
        }
        beside.paragraph(PlanVsAdHoc.upperBound(cells, language))
                .computed(Headline.otherSwitch(answer, language));
        learned(on).ifPresent(beside::computed);
        return new Section(
                "gains",
                on.in(Labels.WHERE_THE_GAIN_COMES_FROM),
                title,
                new Blocks().pair(chart, beside).list());
    }

    /** How far the path of prices that fall is off; nothing where none does. */
    private static Optional<String> learned(Context on) {
        Language language = on.language();
        List<LearningGap> gaps = LearningGap.of(on.instance(), on.answer().plan().plan());
        double paid =
                on.answer().plan().plan().all(Decision.Kind.PAYMENT).stream()
                        .mapToDouble(d -> d.quantity().sum())
                        .sum();
        if (gaps.isEmpty() || paid <= 0) {
            return Optional.empty();
        }
        String changes =
                gaps.stream().map(gap -> learned(on, gap)).collect(Collectors.joining("; "));
        double off = gaps.stream().mapToDouble(gap -> gap.own() - gap.paid()).sum();
        return Optional.of(
                BriefMessages.learned(
                        changes, Numbers.share(Math.abs(off) / paid, language), language));
    }

    private static String learned(Context on, LearningGap gap) {
        String item =
                BriefSentences.several(on.instance().items().get(gap.item())).in(on.language());
        String paid = Numbers.money(on.c().money(gap.paid()), on.language());
        String off = Numbers.money(on.c().money(Math.abs(gap.own() - gap.paid())), on.language());
        return gap.own() < gap.paid()
                ? BriefMessages.learnedLess(item, off, paid, on.language())
                : BriefMessages.learnedMore(item, off, paid, on.language());
    }

    private static void reached(Rows rows, List<TierValue> tiers) {
        COLUMNS.forEach(column -> rows.amount(column.in(tiers).orElse(0.0)));
    }

    private static List<Double> values(Result result) {
        return List.of(
                Context.plain(result, ObjectiveTier.FLOOR),
                Context.plain(result, ObjectiveTier.FULL));
    }
}
