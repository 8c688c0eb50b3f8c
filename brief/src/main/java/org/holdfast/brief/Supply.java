package org.holdfast.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.holdfast.chart.CoverageChart;
import org.holdfast.chart.Scene;
import org.holdfast.chart.SupplyChart;
import org.holdfast.model.AdversaryFlow;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Need;
import org.holdfast.model.NeedYear;
import org.holdfast.model.Origin;
import org.holdfast.model.Result;
import org.holdfast.model.Series;
import org.holdfast.model.Text;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;
import org.holdfast.words.SupplySentences;

/** Supply against need and adversary: one item in full, then all items. */
final class Supply {
    private Supply() {}

    static void write(Page page) {
        Language language = page.language();
        List<Item> items = page.items();
        if (items.isEmpty()) {
            page.section("supply", Labels.SUPPLY_AND_NEED, page.in(Labels.SUPPLY_AND_NEED));
            page.paragraph(BriefMessages.noItems(language)).end();
            return;
        }
        Item main = main(items);
        page.section("supply", Labels.SUPPLY_AND_NEED, finding(page, items));
        page.html().element("h3", SupplySentences.title(page.answer(), main, language));
        chart(page, main);
        strips(page, items);
        table(page, items);
        page.end();
    }

    /** How many items fall under their floor at some time. */
    private static String finding(Page page, List<Item> items) {
        var answer = page.answer();
        int adHoc = 0;
        int plan = 0;
        for (Item item : items) {
            adHoc += SupplySentences.monthsUnder(answer, answer.adHoc(), item) > 0 ? 1 : 0;
            plan += SupplySentences.monthsUnder(answer, answer.plan(), item) > 0 ? 1 : 0;
        }
        return BriefSentences.itemsUnder(adHoc, plan, items.size(), page.language());
    }

    /** The shell with the most weight in the debate comes first in the case. */
    static Item main(List<Item> items) {
        return items.stream()
                .filter(i -> i.family() == Item.Family.SHELLS)
                .findFirst()
                .orElse(items.getFirst());
    }

    private static void chart(Page page, Item item) {
        Language language = page.language();
        var settings = page.c().settings();
        YearMonth first = settings.firstMonth();
        YearMonth last = Months.at(settings, page.months() - 1);
        String measure = SupplySentences.measure(item, first, last, language);
        String claimant = page.claimant();
        var trajectory = page.answer().plan().trajectory();
        var blocs = new TreeMap<String, Series>();
        Series bought = Series.zero(page.months());
        Series given = Series.zero(page.months());
        for (var row : trajectory.rows()) {
            if (!row.holder().equals(claimant) || !row.item().equals(item.id())) {
                continue;
            }
            if (row.measure() == Measure.ARRIVED) {
                blocs.merge(row.detail(), row.series(), Series::plus);
            } else if (row.measure() == Measure.BOUGHT) {
                bought = bought.plus(row.series());
            } else if (row.measure() == Measure.RECEIVED) {
                given = given.plus(row.series());
            }
        }
        var layers = new ArrayList<SupplyChart.Layer>();
        blocs.forEach((bloc, series) ->
                layers.add(
                        new SupplyChart.Layer(page.in(Names.of(page.c(), bloc)), false, series)));
        layers.sort((a, b) -> Double.compare(b.values().sum(), a.values().sum()));
        layers.add(new SupplyChart.Layer(page.in(Labels.BOUGHT), false, bought));
        layers.add(new SupplyChart.Layer(page.in(BriefMessages.GIVEN), true, given));
        List<SupplyChart.Curve> curves =
                List.of(
                        curve(
                                page,
                                Labels.FLOOR,
                                SupplyChart.Kind.FLOOR,
                                trajectory.total(claimant, item.id(), Measure.NEED_FLOOR)),
                        curve(
                                page,
                                Labels.FULL_NEED,
                                SupplyChart.Kind.FULL,
                                trajectory.total(claimant, item.id(), Measure.NEED_FULL)),
                        curve(
                                page,
                                BriefMessages.USED_AD_HOC,
                                SupplyChart.Kind.AD_HOC,
                                met(page, page.answer().adHoc(), item)),
                        curve(
                                page,
                                BriefMessages.USED_PLAN,
                                SupplyChart.Kind.PLAN,
                                met(page, page.answer().plan(), item)));
        var panel =
                new SupplyChart.Panel(
                        page.in(item.name()),
                        measure,
                        first,
                        page.months(),
                        item.family(),
                        layers.stream().filter(l -> l.values().sum() > 0).toList(),
                        curves,
                        adversary(page, item),
                        Optional.of(page.in(Labels.SHORT_OF_FLOOR)));
        Series missing = trajectory.total(claimant, item.id(), Measure.SHORT_OF_FLOOR);
        Series floor = trajectory.total(claimant, item.id(), Measure.NEED_FLOOR);
        int worst = 0;
        double share = 1;
        for (int t = 0; t < page.months(); t++) {
            double here = floor.at(t) > 0 ? 1 - missing.at(t) / floor.at(t) : 1;
            if (here < share) {
                share = here;
                worst = t;
            }
        }
        String description =
                SupplySentences.description(
                        item.shortName(),
                        SupplySentences.monthsUnder(page.answer(), page.answer().plan(), item),
                        page.months(),
                        Months.at(settings, worst),
                        Math.max(0, share),
                        language);
        page.pair();
        page.chart(
                SupplyChart.draw(
                        panel,
                        new Scene.Caption(
                                SupplySentences.title(page.answer(), item, language), description),
                        page.labels()),
                "supply-chart");
        var html = page.html();
        page.beside();
        html.open("p");
        Doubts.threshold(page, item);
        html.close("p");
        if (isMetAnew(page, item)) {
            page.computed(whyNeverUnder(page, item));
        }
        html.open("p", "class", "remark").text(page.in(item.name()));
        html.text(": " + page.in(Labels.SUPPLY).toLowerCase(java.util.Locale.ROOT));
        html.markup(Notes.RUN).text("; ");
        html.text(page.in(Labels.NEED).toLowerCase(java.util.Locale.ROOT));
        html.markup(page.marks(needOrigins(page, item)));
        item.counterpart()
                .ifPresent(id ->
                        html.text(
                                        "; "
                                                + page.in(Labels.ADVERSARY_SUPPLY)
                                                        .toLowerCase(java.util.Locale.ROOT))
                                .markup(page.marks(adversaryOrigins(page, id))));
        html.text(".").close("p");
        page.endPair();
        years(page, item);
    }

    /** Whether current supply is too little for the floor, and ad hoc meets it all the same. */
    private static boolean isMetAnew(Page page, Item item) {
        Double supply = page.answer().floorThresholds().get(item.id());
        return supply != null
                && supply < floor(page, item)
                && SupplySentences.monthsUnder(page.answer(), page.answer().adHoc(), item) == 0;
    }

    private static double floor(Page page, Item item) {
        return page.answer()
                .adHoc()
                .trajectory()
                .total(page.claimant(), item.id(), Measure.NEED_FLOOR)
                .at(year(page, item).from());
    }

    private static String whyNeverUnder(Page page, Item item) {
        return SupplySentences.whyNeverUnder(
                firstYear(page, item),
                floor(page, item),
                firstYear(page, item, Measure.ARRIVED),
                firstYear(page, item, Measure.BOUGHT),
                firstYear(page, item, Measure.RECEIVED),
                page.language());
    }

    /** Ad hoc, the mean of the first year in which it is needed, units a month. */
    private static double firstYear(Page page, Item item, Measure measure) {
        var trajectory = page.answer().adHoc().trajectory();
        return year(page, item).mean(trajectory.total(page.claimant(), item.id(), measure));
    }

    /** The first year in which an item is needed; all items of a page are, at some time. */
    private static NeedYear year(Page page, Item item) {
        return page.situation().needYear(page.situation().indexOf(item.id())).orElseThrow();
    }

    /** The same in words. */
    static Text firstYear(Page page, Item item) {
        return SupplySentences.firstYear(page.c().settings(), year(page, item));
    }

    private static SupplyChart.Curve curve(
            Page page, Text name, SupplyChart.Kind kind, Series values) {
        return new SupplyChart.Curve(page.in(name), kind, values);
    }

    /** Work done: what is used, and what substitutes do in its place. */
    private static Series met(Page page, Result result, Item item) {
        return result.trajectory()
                .total(page.claimant(), item.id(), Measure.USED)
                .plus(result.trajectory().total(page.claimant(), item.id(), Measure.SUBSTITUTED));
    }

    private static Optional<SupplyChart.Band> adversary(Page page, Item item) {
        return item.counterpart()
                .flatMap(id -> {
                    Series low = adversary(page, id, "low");
                    Series central = adversary(page, id, "central");
                    Series high = adversary(page, id, "high");
                    return high.sum() <= 0
                            ? Optional.empty()
                            : Optional.of(
                                    new SupplyChart.Band(
                                            page.in(BriefMessages.ADVERSARY_GETS),
                                            low,
                                            central,
                                            high));
                });
    }

    private static Series adversary(Page page, String id, String level) {
        return page.answer()
                .plan()
                .trajectory()
                .find("adversary", id, Measure.ADVERSARY_SUPPLY, level)
                .orElse(Series.zero(page.months()));
    }

    /** The chart's figures as a table, for those who do not see it; not printed. */
    private static void years(Page page, Item item) {
        Language language = page.language();
        var html = page.html();
        var trajectory = page.answer().plan().trajectory();
        html.open("details").element("summary", page.in(BriefMessages.FIGURES_BY_YEAR));
        html.open("table").open("caption").text(page.in(item.name()) + ", ");
        html.text(page.in(BriefMessages.MEAN_A_MONTH)).close("caption");
        List<String> heads =
                List.of(
                        page.in(Labels.YEAR),
                        page.in(Labels.FLOOR),
                        page.in(Labels.FULL_NEED),
                        page.in(BriefMessages.USED_AD_HOC),
                        page.in(BriefMessages.USED_PLAN),
                        page.in(BriefMessages.ADVERSARY_GETS));
        page.head(heads, heads.subList(1, heads.size()).toArray(String[]::new));
        html.open("tbody");
        List<Series> columns =
                List.of(
                        trajectory.total(page.claimant(), item.id(), Measure.NEED_FLOOR),
                        trajectory.total(page.claimant(), item.id(), Measure.NEED_FULL),
                        met(page, page.answer().adHoc(), item),
                        met(page, page.answer().plan(), item),
                        item.counterpart()
                                .map(id -> adversary(page, id, "central"))
                                .orElse(Series.zero(page.months())));
        for (int from = 0; from < page.months(); ) {
            int to = from + 1;
            while (to < page.months() && page.situation().year(to) == page.situation().year(from)) {
                to++;
            }
            html.open("tr").element("th", "" + page.situation().year(from), "scope", "row");
            for (Series column : columns) {
                html.element(
                        "td",
                        Numbers.amount(column.sum(from, to) / (to - from), language),
                        "class",
                        "n");
            }
            html.close("tr");
            from = to;
        }
        html.close("tbody").close("table").close("details");
    }

    private static void strips(Page page, List<Item> items) {
        Language language = page.language();
        var pairs = new ArrayList<CoverageChart.Pair>();
        var spoken = new ArrayList<String>();
        double adHoc = 0;
        double plan = 0;
        for (Item item : items) {
            Series need =
                    page.answer()
                            .plan()
                            .trajectory()
                            .total(page.claimant(), item.id(), Measure.NEED_FULL);
            if (need.sum() <= 0) {
                continue;
            }
            Series before = met(page, page.answer().adHoc(), item);
            Series after = met(page, page.answer().plan(), item);
            pairs.add(new CoverageChart.Pair(page.in(item.shortName()), before, after, need));
            double shareBefore = share(before, need);
            double shareAfter = share(after, need);
            adHoc += shareBefore;
            plan += shareAfter;
            spoken.add(BriefMessages.covered(item.shortName(), shareBefore, shareAfter, language));
        }
        if (pairs.isEmpty()) {
            return;
        }
        String title =
                BriefSentences.coverageTitle(adHoc / pairs.size(), plan / pairs.size(), language);
        page.html().open("div", "class", "keep").element("h3", title);
        YearMonth first = page.c().settings().firstMonth();
        page.pair();
        page.chart(
                CoverageChart.draw(
                        first,
                        pairs,
                        new CoverageChart.Names(
                                page.in(Labels.AD_HOC),
                                page.in(Labels.PLAN),
                                page.in(BriefMessages.COVERED),
                                BriefSentences.steps(language),
                                page.in(BriefMessages.NO_NEED)),
                        new Scene.Caption(
                                title, BriefSentences.coverageDescription(spoken, language)),
                        page.labels()),
                "coverage-chart");
        page.beside();
        page.remark(
                BriefSentences.coverageMeasure(
                        first, Months.at(page.c().settings(), page.months() - 1), language));
        Item main = main(items);
        List<Text> others =
                items.stream()
                        .filter(item -> !item.equals(main) && isMetAnew(page, item))
                        .map(Item::shortName)
                        .toList();
        if (!others.isEmpty()) {
            page.computed(SupplySentences.othersNeverUnder(others, language));
        }
        page.endPair();
        page.html().close("div");
    }

    private static double share(Series used, Series need) {
        double met = 0;
        for (int t = 0; t < need.months(); t++) {
            met += Math.min(used.at(t), need.at(t));
        }
        return met / need.sum();
    }

    private static void table(Page page, List<Item> items) {
        Language language = page.language();
        var html = page.html();
        html.open("table", "class", "items").open("caption");
        List<Integer> first = items.stream().map(i -> year(page, i).from()).distinct().toList();
        html.text(
                BriefSentences.itemsCaption(
                        first.size() == 1
                                ? Optional.of(Months.at(page.c().settings(), first.getFirst()))
                                : Optional.empty(),
                        language));
        html.close("caption");
        List<String> heads =
                List.of(
                        page.in(Labels.ITEM),
                        page.in(BriefMessages.FLOOR_A_MONTH),
                        page.in(BriefMessages.FULL_A_MONTH),
                        page.in(BriefMessages.SUPPLY_NOW),
                        page.in(BriefMessages.ADVERSARY_GETS),
                        page.in(BriefMessages.MONTHS_UNDER));
        page.head(heads, heads.subList(1, heads.size()).toArray(String[]::new));
        html.open("tbody");
        for (Item item : items) {
            html.open("tr").open("th", "scope", "row").text(page.in(item.name()));
            if (first.size() > 1) {
                YearMonth from = Months.at(page.c().settings(), year(page, item).from());
                html.text(" ").element("small", BriefMessages.neededFrom(from, language));
            }
            html.close("th");
            need(page, item, Need.Tier.FLOOR, Measure.NEED_FLOOR);
            need(page, item, Need.Tier.FULL, Measure.NEED_FULL);
            html.open("td", "class", "n");
            Double supply = page.answer().floorThresholds().get(item.id());
            if (supply == null) {
                html.text("–");
            } else {
                html.text(Numbers.amount(supply, language)).markup(Notes.RUN);
            }
            html.close("td");
            adversaryCell(page, item);
            int before = SupplySentences.monthsUnder(page.answer(), page.answer().adHoc(), item);
            int after = SupplySentences.monthsUnder(page.answer(), page.answer().plan(), item);
            html.open("td", "class", "n").text(before + " → " + after).markup(Notes.RUN);
            html.close("td").close("tr");
        }
        html.close("tbody").close("table");
    }

    private static void need(Page page, Item item, Need.Tier tier, Measure measure) {
        Language language = page.language();
        var html = page.html();
        double central =
                page.answer()
                        .plan()
                        .trajectory()
                        .total(page.claimant(), item.id(), measure)
                        .at(year(page, item).from());
        Optional<Need> row = needRow(page, item, tier);
        html.open("td", "class", "n");
        if (central <= 0) {
            html.text("–");
        } else {
            html.text(Numbers.amount(central, language));
            if (row.flatMap(Need::quantity).isEmpty()) {
                html.markup(Notes.RUN);
            }
            html.markup(page.marks(row.map(Supply::origins).orElse(List.of())));
            row.flatMap(Need::quantity)
                    .filter(q -> q.value() > 0 && q.isUncertain())
                    .ifPresent(q ->
                            range(
                                    page,
                                    q.low() * central / q.value(),
                                    q.high() * central / q.value()));
        }
        html.close("td");
    }

    private static void range(Page page, double low, double high) {
        page.html().text(" ").element("small", Numbers.range(low, high, page.language()));
    }

    /** The row of a need that holds when it is first needed, for the posture of the scenario. */
    static Optional<Need> needRow(Page page, Item item, Need.Tier tier) {
        return page.situation().findFirstNeed(item.id(), tier);
    }

    private static List<Origin> origins(Need need) {
        var origins = new ArrayList<Origin>();
        origins.add(need.origin());
        need.quantity().ifPresent(q -> origins.add(q.origin()));
        need.launches()
                .ifPresent(l -> {
                    origins.add(l.shareEngaged().origin());
                    origins.add(l.perTarget().origin());
                });
        return origins;
    }

    private static List<Origin> needOrigins(Page page, Item item) {
        var origins = new ArrayList<Origin>();
        for (Need.Tier tier : List.of(Need.Tier.FLOOR, Need.Tier.FULL)) {
            needRow(page, item, tier).ifPresent(n -> origins.addAll(origins(n)));
        }
        return origins;
    }

    private static List<Origin> adversaryOrigins(Page page, String id) {
        return page.c().adversaryFlows().stream()
                .filter(f -> f.item().equals(id) && f.from() < 12)
                .filter(f ->
                        switch (f.flow()) {
                            case PRODUCTION, REFURBISHMENT, PURCHASE -> true;
                            case STOCK, USE, LAUNCHES -> false;
                        })
                .map(AdversaryFlow::quantity)
                .map(q -> q.origin())
                .toList();
    }

    private static void adversaryCell(Page page, Item item) {
        Language language = page.language();
        var html = page.html();
        html.open("td", "class", "n");
        NeedYear year = year(page, item);
        double central =
                item.counterpart().map(id -> year.mean(adversary(page, id, "central"))).orElse(0.0);
        if (central <= 0) {
            html.text("–");
        } else {
            String id = item.counterpart().orElseThrow();
            Optional<Item> earlier =
                    page.items().stream()
                            .takeWhile(i -> !i.equals(item))
                            .filter(i -> i.counterpart().equals(item.counterpart()))
                            .filter(i -> year(page, i).equals(year))
                            .findFirst();
            if (earlier.isPresent()) {
                html.text(BriefMessages.sameAs(earlier.orElseThrow().shortName(), language));
                html.close("td");
                return;
            }
            double low = year.mean(adversary(page, id, "low"));
            double high = year.mean(adversary(page, id, "high"));
            html.text(Numbers.amount(central, language));
            html.markup(page.marks(adversaryOrigins(page, id)));
            if (low < high) {
                range(page, low, high);
            }
        }
        html.close("td");
    }
}
