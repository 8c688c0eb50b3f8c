package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.OptimalRange;
import org.holdfast.model.OptimalRange.Kind;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.results.Findings;
import org.holdfast.words.Names;

/** How far the plan could be otherwise at no loss in any tier. */
final class OptimalRanges {
    /** Who can get less than this share of what is bought is in the file, not on the page. */
    private static final double SMALL = 0.005;

    /** From this share of what is bought on, all plans buy from the same hands. */
    private static final double NEARLY_ALL = 0.995;

    private OptimalRanges() {}

    static Section of(Findings.Ranging r, Language language) {
        List<OptimalRange> suppliers =
                r.found().stream().filter(range -> range.kind() != Kind.FUND).toList();
        List<OptimalRange> funds =
                r.found().stream().filter(range -> range.kind() == Kind.FUND).toList();
        return new Section(
                "ranges",
                SectionMessages.ranges(language),
                finding(suppliers, language),
                new Blocks()
                        .add(
                                table(
                                        r,
                                        "funds",
                                        funds,
                                        SectionMessages.rangesFunds(language),
                                        language))
                        .add(
                                table(
                                        r,
                                        "suppliers",
                                        suppliers,
                                        SectionMessages.rangesSuppliers(language),
                                        language))
                        .paragraph(SectionMessages.rangesRead(language))
                        .list());
    }

    private static String finding(List<OptimalRange> suppliers, Language language) {
        double planned = sum(suppliers, OptimalRange::planned);
        double bound = sum(suppliers, OptimalRange::low) / planned;
        if (planned <= 0) {
            return SectionMessages.rangesNothing(language);
        }
        return bound > NEARLY_ALL
                ? SectionMessages.rangesAll(language)
                : SectionMessages.rangesFinding(bound, language);
    }

    private static double sum(List<OptimalRange> ranges, ToDoubleFunction<OptimalRange> of) {
        return ranges.stream().mapToDouble(of).sum();
    }

    private static Table table(
            Findings.Ranging r,
            String id,
            List<OptimalRange> ranges,
            String title,
            Language language) {
        Rows rows =
                new Rows(r.c(), language)
                        .column("subject", SectionMessages.rangesWho(), Table.Kind.TEXT)
                        .column("low", SectionMessages.rangesLow(), Table.Kind.NUMBER)
                        .column("plan", SectionMessages.rangesPlan(), Table.Kind.NUMBER)
                        .column("high", SectionMessages.rangesHigh(), Table.Kind.NUMBER);
        double small = SMALL * sum(ranges, OptimalRange::planned);
        for (OptimalRange range : ranges) {
            if (range.high() > small) {
                rows.text(range.subject(), Names.of(r.c(), range.subject()).in(language));
                rows.measure(Measure.COST, Optional.of(range.low()));
                rows.measure(Measure.COST, Optional.of(range.planned()));
                rows.measure(Measure.COST, Optional.of(range.high()));
                rows.end();
            }
        }
        return rows.table(id, title, SectionMessages.rangesMoney(language));
    }
}
