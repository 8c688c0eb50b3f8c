package org.holdfast.brief;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
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
import org.holdfast.results.tables.Alternatives;
import org.holdfast.words.Labels;
import org.holdfast.words.MeasureWords;
import org.holdfast.words.Names;

/** Plans nearly as good as the best: what all of them buy, and what can come from elsewhere. */
final class OtherPlans {
    /** Makers and sellers of less than this share of a plan are in the file, not on the page. */
    private static final double SMALL = 0.005;

    /** From this share of what is bought on, plans buy from the same hands. */
    private static final double NEARLY_ALL = 0.99;

    private OtherPlans() {}

    static Section of(Findings.Alternatives a, Language language) {
        Map<String, List<Double>> supplies = Alternatives.supplies(a);
        return new Section(
                "alternatives",
                SectionMessages.otherPlans(language),
                finding(a, supplies, language),
                new Blocks()
                        .add(plans(a, language))
                        .add(supplies(a, supplies, language))
                        .paragraph(SectionMessages.otherPlansRead(language))
                        .list());
    }

    private static String finding(
            Findings.Alternatives a, Map<String, List<Double>> supplies, Language language) {
        double common = supplies.values().stream().mapToDouble(Collections::min).sum();
        double least =
                IntStream.range(0, a.found().size())
                        .mapToDouble(
                                n -> supplies.values().stream().mapToDouble(e -> e.get(n)).sum())
                        .min()
                        .orElse(0);
        if (least <= 0) {
            return SectionMessages.otherPlansBuyNothing(a.slack(), language);
        }
        return a.found().size() < 2 || common > NEARLY_ALL * least
                ? SectionMessages.noOtherPlans(a.slack(), language)
                : SectionMessages.otherPlansFinding(common / least, a.slack(), language);
    }

    /** What each plan reaches. */
    private static Table plans(Findings.Alternatives a, Language language) {
        List<List<TierValue>> reached = a.found().stream().map(Result::tiers).toList();
        List<Measure> columns = MeasureWords.told(a.c(), reached);
        Rows rows = new Rows(a.c(), language).column("alternative", Labels.PLAN, Kind.TEXT);
        columns.forEach(rows::column);
        for (int n = 0; n < reached.size(); n++) {
            List<TierValue> tiers = reached.get(n);
            rows.text(Integer.toString(n), name(n, language));
            columns.forEach(column -> rows.measure(column, column.in(tiers)));
            rows.end();
        }
        return rows.computed("alternatives", SectionMessages.otherPlansReach(language));
    }

    /** What comes from whom. */
    private static Table supplies(
            Findings.Alternatives a, Map<String, List<Double>> supplies, Language language) {
        Rows rows =
                new Rows(a.c(), language)
                        .column("source", SectionMessages.otherPlansSource(), Kind.TEXT);
        for (int n = 0; n < a.found().size(); n++) {
            rows.column("alternative_" + n, name(n, language), Kind.NUMBER);
        }
        double best = supplies.values().stream().mapToDouble(List::getFirst).sum();
        supplies.forEach((source, euros) -> {
            if (Collections.max(euros) >= SMALL * best) {
                rows.text(source, Names.of(a.c(), source).in(language));
                euros.forEach(each -> rows.measure(Measure.COST, Optional.of(each)));
                rows.end();
            }
        });
        return rows.table(
                "supplies",
                SectionMessages.otherPlansSupplies(language),
                SectionMessages.otherPlansGoods(language));
    }

    private static String name(int place, Language language) {
        return place == 0
                ? SectionMessages.otherPlansBest(language)
                : SectionMessages.otherPlansNumber(Integer.toString(place), language);
    }
}
