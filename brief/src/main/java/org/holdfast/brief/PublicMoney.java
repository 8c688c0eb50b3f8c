package org.holdfast.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.holdfast.chart.BarChart;
import org.holdfast.chart.Scene;
import org.holdfast.model.Decision;
import org.holdfast.model.Fund;
import org.holdfast.model.FundOversight;
import org.holdfast.model.Language;
import org.holdfast.model.Party;
import org.holdfast.model.Quantity;
import org.holdfast.model.Result;
import org.holdfast.model.Text;
import org.holdfast.report.Blocks;
import org.holdfast.report.Chart;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.Labels;
import org.holdfast.words.Numbers;

/** The money that is spent: how it compares with earlier common money, and who can check it. */
final class PublicMoney {
    private static final String ID = "public-money";

    private PublicMoney() {}

    /** The section; none where the case knows neither oversight nor a yardstick. */
    static Optional<Section> of(SideBySide on) {
        List<Yardstick> yardsticks = yardsticks(on);
        double all = paid(on.plan(), fund -> true);
        boolean isOverseen = !on.c().oversight().isEmpty() && all > 0;
        if (!isOverseen && yardsticks.isEmpty()) {
            return Optional.empty();
        }
        Language language = on.language();
        Blocks blocks = new Blocks();
        if (!yardsticks.isEmpty()) {
            blocks.add(chart(on, yardsticks));
        }
        String finding = yardsticks.isEmpty() ? "" : yardstick(on, yardsticks.getFirst());
        if (isOverseen) {
            String shares =
                    PublicMoneyMessages.shares(
                            share(on, all, FundOversight::hasConditions),
                            share(on, all, FundOversight::isOpen),
                            language);
            finding = finding.isEmpty() ? shares : finding;
            blocks.computed(shares + ".")
                    .add(table(on))
                    .remark(PublicMoneyMessages.commands(language));
        } else {
            blocks.remark(PublicMoneyMessages.noOversight(language));
        }
        return Optional.of(
                new Section(ID, PublicMoneyMessages.name(language), finding, blocks.list()));
    }

    private static double paid(Result result, Predicate<String> fund) {
        return result.plan().all(Decision.Kind.PAYMENT).stream()
                .filter(d -> fund.test(d.subject()))
                .mapToDouble(d -> d.quantity().sum())
                .sum();
    }

    private static double share(SideBySide on, double all, Predicate<FundOversight> which) {
        return paid(on.plan(), id -> of(on, id).filter(which).isPresent()) / all;
    }

    private static Optional<FundOversight> of(SideBySide on, String fund) {
        return on.c().oversight().stream().filter(o -> o.fund().equals(fund)).findFirst();
    }

    /**
     * Common money of another time or in other hands, a year, as a share of the economy of those
     * who pay it; what they pay in the plan and ad hoc beside it.
     */
    private record Yardstick(Fund fund, double share, double plan, double adHoc) {}

    private static List<Yardstick> yardsticks(SideBySide on) {
        List<Yardstick> found = new ArrayList<>();
        for (Fund fund : on.c().funds()) {
            double gdp = gdp(on, fund.contributors());
            boolean counts =
                    fund.status() == Fund.Status.YARDSTICK
                            && fund.size().isPresent()
                            && fund.years().filter(y -> y.value() > 0).isPresent()
                            && gdp > 0;
            if (counts) {
                double size =
                        fund.size().orElseThrow().value() / fund.years().orElseThrow().value();
                found.add(
                        new Yardstick(
                                fund,
                                size / gdp,
                                aYear(on, on.plan(), fund.contributors()) / gdp,
                                aYear(on, on.adHoc(), fund.contributors()) / gdp));
            }
        }
        // Money that was agreed, over years, says more of what is possible than a norm of one year.
        found.sort((a, b) ->
                Double.compare(
                        b.fund().years().orElseThrow().value(),
                        a.fund().years().orElseThrow().value()));
        return found;
    }

    /** Billions a year of those who share the payer. */
    private static double gdp(SideBySide on, String contributors) {
        return on.c().parties().stream()
                .filter(p -> isPayer(on, contributors, p.id()))
                .flatMap(p -> p.gdp().stream())
                .mapToDouble(Quantity::value)
                .sum();
    }

    private static boolean isPayer(SideBySide on, String contributors, String party) {
        return party.equals(contributors)
                || on.c()
                        .findParty(party)
                        .flatMap(Party::bloc)
                        .filter(contributors::equals)
                        .isPresent();
    }

    /** Billions a year that they pay into funds for it. */
    private static double aYear(SideBySide on, Result result, String contributors) {
        double millions =
                paid(
                        result,
                        id ->
                                on.c()
                                        .findFund(id)
                                        .filter(f -> isPayer(on, contributors, f.contributors()))
                                        .isPresent());
        return millions / 1e3 / (on.c().settings().months() / 12.0);
    }

    private static String yardstick(SideBySide on, Yardstick of) {
        return PublicMoneyMessages.yardstick(
                of.fund().name(), of.share(), of.plan(), of.adHoc(), on.language());
    }

    private static Chart chart(SideBySide on, List<Yardstick> yardsticks) {
        Language language = on.language();
        Yardstick first = yardsticks.getFirst();
        List<BarChart.Row> rows = new ArrayList<>();
        for (Yardstick one : yardsticks) {
            if (one.fund().contributors().equals(first.fund().contributors())) {
                rows.add(row(on.in(one.fund().name()), false, one.share()));
            }
        }
        rows.add(row(on.in(Labels.AD_HOC), false, first.adHoc()));
        rows.add(row(on.in(Labels.PLAN), true, first.plan()));
        var caption =
                new Scene.Caption(yardstick(on, first), PublicMoneyMessages.measure(language));
        // None is compared with another: a yardstick is no standard to come close to.
        List<BarChart.Group> groups =
                rows.stream().map(row -> new BarChart.Group("", List.of(row))).toList();
        return new Chart(
                        ID + "-chart",
                        caption,
                        PublicMoneyMessages.measure(language),
                        labels ->
                                BarChart.draw(
                                        List.of(PublicMoneyMessages.percent(language)),
                                        groups,
                                        BarChart.Base.FIRST_OF_GROUP,
                                        caption,
                                        labels))
                .with(yardstickTable(on, yardsticks));
    }

    private static BarChart.Row row(String name, boolean strong, double share) {
        return new BarChart.Row(name, strong, List.of(100 * share));
    }

    private static Table yardstickTable(SideBySide on, List<Yardstick> yardsticks) {
        Rows rows =
                on.rows()
                        .column("fund", Labels.FUND, Kind.TEXT)
                        .column("a_year", PublicMoneyMessages.aYear(), Kind.SHARE)
                        .column("ad_hoc", Labels.AD_HOC, Kind.SHARE)
                        .column("plan", Labels.PLAN, Kind.SHARE);
        for (Yardstick one : yardsticks) {
            rows.text(one.fund().id(), on.in(one.fund().name()))
                    .share(one.share())
                    .share(one.adHoc())
                    .share(one.plan())
                    .from(one.fund().size().orElseThrow())
                    .end();
        }
        return rows.table();
    }

    private static Table table(SideBySide on) {
        Language language = on.language();
        Rows rows =
                on.rows()
                        .column("fund", Labels.FUND, Kind.TEXT)
                        .column("conditions", PublicMoneyMessages.conditions(), Kind.TEXT)
                        .column("contracts", PublicMoneyMessages.contracts(), Kind.TEXT)
                        .column("ad_hoc", Labels.AD_HOC, Kind.NUMBER)
                        .column("plan", Labels.PLAN, Kind.NUMBER);
        for (Fund fund : on.c().funds()) {
            double adHoc = paid(on.adHoc(), fund.id()::equals);
            double plan = paid(on.plan(), fund.id()::equals);
            if (Numbers.moneyValue(adHoc) + Numbers.moneyValue(plan) <= 0) {
                continue;
            }
            Optional<FundOversight> known = of(on, fund.id());
            rows.text(fund.id(), on.in(fund.name()));
            Optional<Text> conditions =
                    known.filter(FundOversight::hasConditions).map(FundOversight::conditions);
            conditions.ifPresentOrElse(
                    rows::text,
                    () ->
                            rows.text(
                                    "",
                                    known.isPresent()
                                            ? PublicMoneyMessages.noneStated(language)
                                            : PublicMoneyMessages.notRecorded(language)));
            FundOversight.Contracts contracts =
                    known.map(FundOversight::contracts).orElse(FundOversight.Contracts.UNKNOWN);
            rows.text(contracts.name().toLowerCase(Locale.ROOT), told(contracts, language));
            known.ifPresent(o -> rows.from(o.origin().source()));
            rows.money(on.c().money(adHoc)).money(on.c().money(plan)).end();
        }
        return rows.computed(ID, PublicMoneyMessages.caption(language));
    }

    private static String told(FundOversight.Contracts contracts, Language language) {
        return switch (contracts) {
            case PUBLISHED -> PublicMoneyMessages.published(language);
            case PARTLY -> PublicMoneyMessages.partly(language);
            case CLOSED -> PublicMoneyMessages.closed(language);
            case UNKNOWN -> PublicMoneyMessages.unknown(language);
        };
    }
}
