package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.chart.Scene;
import org.holdfast.chart.YearsChart;
import org.holdfast.model.Currency;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.SelfReliance;
import org.holdfast.model.SelfReliance.BreakEven;
import org.holdfast.model.SelfReliance.Year;
import org.holdfast.report.Blocks;
import org.holdfast.report.Chart;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.CardLabels;
import org.holdfast.words.Labels;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;

/** Self-reliance: what comes from one's own side, and when making it at home pays. */
final class OwnSupply {
    private static final String ID = "own-supply";

    private OwnSupply() {}

    /** The section; none where the case does not say which suppliers are one's own. */
    static Optional<Section> of(SideBySide on) {
        return SelfReliance.of(on.instance()).flatMap(found -> section(on, found));
    }

    private static Optional<Section> section(SideBySide on, SelfReliance found) {
        Language language = on.language();
        List<Year> plan = found.years(on.plan());
        List<Year> adHoc = found.years(on.adHoc());
        Optional<Integer> last = lastTold(plan, adHoc);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        Year with = plan.get(last.get());
        Year without = adHoc.get(last.get());
        String finding =
                OwnSupplyMessages.finding(
                        with.own().orElseThrow(),
                        Names.claimant(on.c()),
                        Integer.toString(with.year()),
                        without.own().orElseThrow(),
                        with.home().orElseThrow(),
                        without.home().orElseThrow(),
                        language);
        Blocks blocks =
                new Blocks()
                        .add(chart(on, plan, adHoc, finding).with(table(on, plan, adHoc)))
                        .remark(OwnSupplyMessages.counted(names(on, found), language));
        List<BreakEven> breakEvens = found.breakEvens();
        if (breakEvens.isEmpty()) {
            blocks.paragraph(OwnSupplyMessages.noChoice(Names.claimant(on.c()), language));
        } else {
            blocks.add(breakEvens(on, breakEvens));
        }
        found.bill(on.plan())
                .ifPresent(bill ->
                        blocks.computed(
                                OwnSupplyMessages.bill(
                                        Names.claimant(on.c()),
                                        on.c().money(bill.home()),
                                        on.c().money(bill.elsewhere()),
                                        bill.saved() >= 0,
                                        on.c().money(Math.abs(bill.saved())),
                                        language)));
        return Optional.of(
                new Section(ID, OwnSupplyMessages.name(language), finding, blocks.list()));
    }

    /** The last year in which both deliver something. */
    private static Optional<Integer> lastTold(List<Year> plan, List<Year> adHoc) {
        Optional<Integer> last = Optional.empty();
        for (int y = 0; y < plan.size(); y++) {
            boolean isTold = plan.get(y).own().isPresent() && adHoc.get(y).own().isPresent();
            last = isTold ? Optional.of(y) : last;
        }
        return last;
    }

    private static List<String> names(SideBySide on, SelfReliance found) {
        return found.own().stream().map(id -> on.in(Names.of(on.c(), id))).toList();
    }

    private static Chart chart(SideBySide on, List<Year> plan, List<Year> adHoc, String finding) {
        Language language = on.language();
        String claimant = Numbers.capital(on.in(Names.claimant(on.c())));
        String side = OwnSupplyMessages.ownSide(language);
        String today = on.in(Labels.AD_HOC);
        String planned = on.in(Labels.PLAN);
        List<Integer> years = plan.stream().map(Year::year).toList();
        List<YearsChart.Row> rows =
                List.of(
                        new YearsChart.Row(side + ": " + today, false, own(adHoc)),
                        new YearsChart.Row(side + ": " + planned, true, own(plan)),
                        new YearsChart.Row(claimant + ": " + today, false, home(adHoc)),
                        new YearsChart.Row(claimant + ": " + planned, true, home(plan)));
        var caption = new Scene.Caption(finding, OwnSupplyMessages.measure(language));
        return new Chart(
                ID + "-chart",
                caption,
                OwnSupplyMessages.measure(language),
                labels -> YearsChart.draw(years, rows, caption, labels));
    }

    private static List<Double> own(List<Year> years) {
        return years.stream().map(y -> percent(y.own())).toList();
    }

    private static List<Double> home(List<Year> years) {
        return years.stream().map(y -> percent(y.home())).toList();
    }

    private static double percent(OptionalDouble share) {
        return 100 * share.orElse(0);
    }

    private static Table table(SideBySide on, List<Year> plan, List<Year> adHoc) {
        Language language = on.language();
        Rows rows = on.rows().column("year", Labels.YEAR, Kind.TEXT);
        head(rows, "home", Numbers.capital(on.in(Names.claimant(on.c()))));
        head(rows, "own", OwnSupplyMessages.ownSide(language));
        head(rows, "spent", OwnSupplyMessages.spentAtHome(language));
        for (int y = 0; y < plan.size(); y++) {
            Year with = plan.get(y);
            Year without = adHoc.get(y);
            rows.text(Integer.toString(with.year()));
            rows.share(without.home())
                    .share(with.home())
                    .share(without.own())
                    .share(with.own())
                    .share(without.spent())
                    .share(with.spent())
                    .end();
        }
        return rows.table();
    }

    private static void head(Rows rows, String id, String group) {
        for (boolean isPlan : List.of(false, true)) {
            rows.column(
                    id + (isPlan ? "_plan" : "_ad_hoc"),
                    group,
                    isPlan ? Labels.PLAN : Labels.AD_HOC,
                    Kind.SHARE);
        }
    }

    private static Table breakEvens(SideBySide on, List<BreakEven> breakEvens) {
        Language language = on.language();
        Currency currency = on.c().settings().currency();
        Rows rows =
                on.rows()
                        .column("item", CardLabels.ITEM, Kind.TEXT)
                        .column("price", OwnSupplyMessages.price(currency), Kind.NUMBER)
                        .column("line", OwnSupplyMessages.line(currency), Kind.NUMBER)
                        .column("elsewhere", OwnSupplyMessages.elsewhere(currency), Kind.NUMBER)
                        .column("below", OwnSupplyMessages.paysBelow(currency), Kind.NUMBER)
                        .column("needed", OwnSupplyMessages.monthsNeeded(), Kind.NUMBER)
                        .column("slack", OwnSupplyMessages.monthsLater(), Kind.NUMBER);
        for (BreakEven even : breakEvens) {
            Item item = on.instance().items().get(even.maker().item());
            rows.text(item.id(), on.in(item.name()));
            rows.whole(even.price()).whole(even.line()).whole(even.elsewhere());
            double below = even.priceBelow();
            if (below > 0) {
                // Whoever subtracts the two before it finds this.
                double printed = Math.rint(even.elsewhere()) - Math.rint(even.line());
                rows.number(below, Numbers.whole(printed, language));
            } else {
                rows.unknown(OwnSupplyMessages.atNoPrice(language));
            }
            months(rows, even.needed(), language);
            months(rows, even.slack(), language);
            rows.from(even.maker().row().price()).from(even.other().row().price()).end();
        }
        return rows.computed(
                ID + "-break-even",
                OwnSupplyMessages.breakEven(breakEvens.size(), Names.claimant(on.c()), language));
    }

    private static void months(Rows rows, OptionalDouble months, Language language) {
        if (months.isPresent()) {
            rows.whole(months.getAsDouble());
        } else {
            rows.unknown(OwnSupplyMessages.never(language));
        }
    }
}
