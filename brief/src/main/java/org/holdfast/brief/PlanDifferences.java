package org.holdfast.brief;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Decision;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.PlanBeside;
import org.holdfast.model.PlanBeside.Commitment;
import org.holdfast.model.PlanBeside.Otherwise;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;
import org.holdfast.words.Labels;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;

/** What differs in a plan that is made otherwise: with a longer horizon, or in whole lines. */
final class PlanDifferences {
    /** More than these are in the file, not on the page. */
    private static final int TOLD = 20;

    /** Share of what either plan has: less of a difference is in the file, not on the page. */
    private static final double NOTICED = 0.05;

    private final Findings.Beside b;
    private final PlanBeside found;
    private final Language language;

    private PlanDifferences(Findings.Beside b, Language language) {
        this.b = b;
        found = b.found();
        this.language = language;
    }

    static Section of(Findings.Beside b, Language language) {
        return new PlanDifferences(b, language).section();
    }

    private Section section() {
        List<Commitment> differ =
                found.commitments().stream()
                        .filter(c -> c.share() > NOTICED)
                        .sorted(
                                Comparator.comparingDouble(
                                        (Commitment c) -> -Math.abs(c.plan() - c.other())))
                        .toList();
        Blocks blocks = new Blocks().add(sides());
        if (!differ.isEmpty()) {
            blocks.add(differences(differ));
        }
        blocks.paragraph(
                switch (found.how()) {
                    case LONGER -> BesideMessages.readLonger(language);
                    case WHOLE -> BesideMessages.readWhole(found.asked(), found.gap(), language);
                });
        found.rates()
                .ifPresent(rates ->
                        blocks.paragraph(
                                BesideMessages.rates(rates.running(), rates.below(), language)));
        return new Section(
                found.how() == Otherwise.LONGER ? "horizon" : "integers",
                BesideMessages.title(found.how(), language),
                finding(),
                blocks.list());
    }

    private String finding() {
        double share = found.changed().share();
        return switch (found.how()) {
            case LONGER ->
                    BesideMessages.longer((int) found.asked(), share, found.months(), language);
            case WHOLE ->
                    BesideMessages.whole(
                            found.other().missed(), found.plan().missed(), share, language);
        };
    }

    private Table sides() {
        Rows rows =
                new Rows(b.c(), language)
                        .column("plan", BesideMessages.plan(), Kind.TEXT)
                        .column("missed", BesideMessages.missed(), Kind.NUMBER)
                        .column("spent", BesideMessages.spent(), Kind.NUMBER);
        side(rows, "plan", BesideMessages.asItIs(language), found.plan());
        side(rows, "otherwise", otherwise(), found.other());
        return rows.table(
                "beside",
                BesideMessages.title(found.how(), language),
                BesideMessages.sides(language));
    }

    private String otherwise() {
        return BesideMessages.other(found.how(), language);
    }

    private static void side(Rows rows, String id, String name, PlanBeside.Side side) {
        rows.text(id, name)
                .amount(side.missed())
                .measure(Measure.COST, Optional.of(side.spent()))
                .end();
    }

    private Table differences(List<Commitment> differ) {
        Rows rows =
                new Rows(b.c(), language)
                        .column("decision", Labels.DECISION, Kind.TEXT)
                        .column("year", BesideMessages.year(), Kind.NUMBER)
                        .column("plan", BesideMessages.asItIs(), Kind.NUMBER)
                        .column("other", otherwise(), Kind.NUMBER);
        for (Commitment one : differ.subList(0, Math.min(TOLD, differ.size()))) {
            rows.text(one.kind() + " " + one.subject() + " " + one.detail(), name(one))
                    .count(one.year())
                    .number(one.plan(), money(one.plan()))
                    .number(one.other(), money(one.other()))
                    .end();
        }
        return rows.table(
                "commitments",
                BesideMessages.differences(language),
                BesideMessages.more(Math.max(0, differ.size() - TOLD), language));
    }

    private String money(double millions) {
        return Numbers.money(b.c().money(millions), language);
    }

    private String name(Commitment one) {
        String subject = Names.of(b.c(), one.subject()).in(language);
        if (one.kind() == Decision.Kind.CONTRACT) {
            return BesideMessages.contract(one.detail(), subject, language);
        }
        return one.kind() == Decision.Kind.LINE_BY_FIRM
                ? BesideMessages.lineByFirm(subject, language)
                : BesideMessages.lineByPublic(subject, language);
    }
}
