package org.holdfast.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeMap;
import org.holdfast.chart.Colour;
import org.holdfast.chart.CoverageChart;
import org.holdfast.chart.Scene;
import org.holdfast.chart.SupplyChart;
import org.holdfast.model.AdversaryFlow;
import org.holdfast.model.Item;
import org.holdfast.model.ItemBalance;
import org.holdfast.model.Language;
import org.holdfast.model.Need;
import org.holdfast.model.NeedYear;
import org.holdfast.model.Origin;
import org.holdfast.model.Series;
import org.holdfast.model.Text;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.report.Block;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Fit;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.CardLabels;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;
import org.holdfast.words.SupplySentences;

/** Supply against need and adversary: one item in full, then all items. */
final class Supply {
    /** Part of the need below which a quantity is what a solver leaves, and nothing. */
    private static final double DUST = 1e-6;

    private Supply() {}

    static Section of(Context on) {
        Language language = on.language();
        List<Item> items = on.items();
        Blocks blocks = new Blocks();
        if (items.isEmpty()) {
            blocks.paragraph(BriefMessages.noItems(language));
        } else {
            Item main = main(items);
            blocks.heading(SupplySentences.title(on.answer(), main, language));
            chart(on, main, blocks);
            strips(on, items, blocks);
            blocks.add(table(on, items));
        }
        return new Section(
                "supply",
                on.in(Labels.SUPPLY_AND_NEED),
                items.isEmpty() ? on.in(Labels.SUPPLY_AND_NEED) : finding(on, items),
                blocks.list());
    }

    /** How many items fall under their floor at some time. */
    private static String finding(Context on, List<Item> items) {
        var answer = on.answer();
        int adHoc = 0;
        int plan = 0;
        for (Item item : items) {
            adHoc += on.balance(answer.adHoc(), item).monthsUnderFloor() > 0 ? 1 : 0;
            plan += on.balance(answer.plan(), item).monthsUnderFloor() > 0 ? 1 : 0;
        }
        return BriefSentences.itemsUnder(adHoc, plan, items.size(), on.language());
    }

    /** The item that is shown large: the first of the case. */
    static Item main(List<Item> items) {
        return items.getFirst();
    }

    private static void chart(Context on, Item item, Blocks blocks) {
        Language language = on.language();
        var settings = on.c().settings();
        YearMonth first = settings.firstMonth();
        YearMonth last = Months.at(settings, on.months() - 1);
        String measure = SupplySentences.measure(item, first, last, language);
        String claimant = on.claimant();
        var trajectory = on.answer().plan().trajectory();
        var blocs = new TreeMap<String, Series>();
        Series bought = Series.zero(on.months());
        Series given = Series.zero(on.months());
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
                layers.add(new SupplyChart.Layer(on.in(Names.of(on.c(), bloc)), false, series)));
        layers.sort((a, b) -> Double.compare(b.values().sum(), a.values().sum()));
        layers.add(new SupplyChart.Layer(on.in(Labels.BOUGHT), false, bought));
        layers.add(new SupplyChart.Layer(on.in(BriefMessages.GIVEN), true, given));
        List<SupplyChart.Curve> curves =
                List.of(
                        curve(
                                on,
                                Labels.FLOOR,
                                SupplyChart.Kind.FLOOR,
                                trajectory.total(claimant, item.id(), Measure.NEED_FLOOR)),
                        curve(
                                on,
                                Labels.FULL_NEED,
                                SupplyChart.Kind.FULL,
                                trajectory.total(claimant, item.id(), Measure.NEED_FULL)),
                        curve(
                                on,
                                BriefMessages.USED_AD_HOC,
                                SupplyChart.Kind.AD_HOC,
                                on.balance(on.answer().adHoc(), item).covered()),
                        curve(
                                on,
                                BriefMessages.USED_PLAN,
                                SupplyChart.Kind.PLAN,
                                on.balance(on.answer().plan(), item).covered()));
        var panel =
                new SupplyChart.Panel(
                        measure,
                        first,
                        on.months(),
                        Colour.of(on.c(), item),
                        layers.stream().filter(l -> l.values().sum() > 0).toList(),
                        curves,
                        adversary(on, item),
                        Optional.of(on.in(Labels.SHORT_OF_FLOOR)));
        Series missing = trajectory.total(claimant, item.id(), Measure.SHORT_OF_FLOOR);
        Series floor = trajectory.total(claimant, item.id(), Measure.NEED_FLOOR);
        int worst = 0;
        double share = 1;
        for (int t = 0; t < on.months(); t++) {
            double here = floor.at(t) > 0 ? 1 - missing.at(t) / floor.at(t) : 1;
            if (here < share) {
                share = here;
                worst = t;
            }
        }
        var balance = on.balance(on.answer().plan(), item);
        int needed = SupplySentences.monthsOfNeed(balance);
        String description =
                SupplySentences.description(
                        BriefSentences.several(item),
                        balance.monthsUnderFloor(),
                        needed,
                        needed < on.months(),
                        Months.at(settings, worst),
                        Math.max(0, share),
                        language);
        var caption =
                new Scene.Caption(SupplySentences.title(on.answer(), item, language), description);
        Blocks beside = new Blocks();
        Doubts.threshold(on, item).ifPresent(beside::paragraph);
        if (isMetAnew(on, item)) {
            beside.computed(whyNeverUnder(on, item));
        }
        standIns(on, item).ifPresent(beside::computed);
        beside.remark(origins(on, item));
        blocks.pair(
                on.chart(
                        "supply-chart",
                        caption,
                        labels -> SupplyChart.draw(panel, caption, labels)),
                beside);
        blocks.add(new Block.Fold(on.in(BriefMessages.FIGURES_BY_YEAR), List.of(years(on, item))));
    }

    /** What of the use is done by other items, where any is. */
    private static Optional<String> standIns(Context on, Item item) {
        List<Trajectory> both =
                List.of(on.answer().plan().trajectory(), on.answer().adHoc().trajectory());
        List<Text> by =
                both.stream()
                        .flatMap(trajectory -> trajectory.rows().stream())
                        .filter(row -> row.measure() == Measure.SUBSTITUTED)
                        .filter(row -> row.holder().equals(on.claimant()))
                        .filter(row -> row.item().equals(item.id()) && row.series().sum() > 0)
                        .map(row -> row.detail(Trajectory.Detail.SUBSTITUTE))
                        .distinct()
                        .map(id -> BriefSentences.several(on.c(), id))
                        .toList();
        List<Double> means =
                both.stream()
                        .map(t -> t.total(on.claimant(), item.id(), Measure.SUBSTITUTED))
                        .map(done -> done.sum() / on.months())
                        .toList();
        return by.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        SupplySentences.standIns(
                                item, by, means.getFirst(), means.getLast(), on.language()));
    }

    /** Where the figures of an item come from. */
    private static Phrase origins(Context on, Item item) {
        Phrase said =
                Phrase.of(on.in(item.name()))
                        .and(": " + on.in(Labels.SUPPLY).toLowerCase(Locale.ROOT))
                        .computed()
                        .and("; ")
                        .and(on.in(Labels.NEED).toLowerCase(Locale.ROOT))
                        .from(needOrigins(on, item));
        return item.counterpart()
                .map(id ->
                        said.and("; " + on.in(Labels.ADVERSARY_SUPPLY).toLowerCase(Locale.ROOT))
                                .from(adversaryOrigins(on, id)))
                .orElse(said)
                .and(".");
    }

    /** Whether current supply is too little for the floor, and ad hoc meets it all the same. */
    private static boolean isMetAnew(Context on, Item item) {
        Double supply = on.answer().floorThresholds().get(item.id());
        return supply != null
                && supply < floor(on, item)
                && on.balance(on.answer().adHoc(), item).monthsUnderFloor() == 0;
    }

    private static double floor(Context on, Item item) {
        return on.answer()
                .adHoc()
                .trajectory()
                .total(on.claimant(), item.id(), Measure.NEED_FLOOR)
                .at(year(on, item).from());
    }

    private static String whyNeverUnder(Context on, Item item) {
        return SupplySentences.whyNeverUnder(
                firstYear(on, item),
                floor(on, item),
                firstYear(on, item, Measure.ARRIVED),
                firstYear(on, item, Measure.BOUGHT),
                firstYear(on, item, Measure.RECEIVED),
                on.language());
    }

    /** Ad hoc, the mean of the first year in which it is needed, units a month. */
    private static double firstYear(Context on, Item item, Measure measure) {
        var trajectory = on.answer().adHoc().trajectory();
        return year(on, item).mean(trajectory.total(on.claimant(), item.id(), measure));
    }

    /** The first year in which an item is needed; all items of a page are, at some time. */
    private static NeedYear year(Context on, Item item) {
        return on.instance().needYear(on.instance().indexOf(item.id())).orElseThrow();
    }

    /** The same in words. */
    static Text firstYear(Context on, Item item) {
        return SupplySentences.firstYear(on.c().settings(), year(on, item));
    }

    private static SupplyChart.Curve curve(
            Context on, Text name, SupplyChart.Kind kind, Series values) {
        return new SupplyChart.Curve(on.in(name), kind, values);
    }

    private static Optional<SupplyChart.Band> adversary(Context on, Item item) {
        return item.counterpart()
                .flatMap(id -> {
                    Series low = adversary(on, id, "low");
                    Series central = adversary(on, id, "central");
                    Series high = adversary(on, id, "high");
                    return high.sum() <= 0
                            ? Optional.empty()
                            : Optional.of(
                                    new SupplyChart.Band(
                                            on.in(BriefMessages.ADVERSARY_GETS),
                                            low,
                                            central,
                                            high));
                });
    }

    private static Series adversary(Context on, String id, String level) {
        return on.answer()
                .plan()
                .trajectory()
                .find("adversary", id, Measure.ADVERSARY_SUPPLY, level)
                .orElse(Series.zero(on.months()));
    }

    /** The chart's figures as a table, for those who do not see it; not printed. */
    private static Table years(Context on, Item item) {
        var trajectory = on.answer().plan().trajectory();
        Rows rows =
                on.rows()
                        .column("year", Labels.YEAR, Kind.TEXT)
                        .column("floor", Labels.FLOOR, Kind.NUMBER)
                        .column("full", Labels.FULL_NEED, Kind.NUMBER)
                        .column("ad_hoc", BriefMessages.USED_AD_HOC, Kind.NUMBER)
                        .column("plan", BriefMessages.USED_PLAN, Kind.NUMBER);
        List<Series> columns =
                new ArrayList<>(
                        List.of(
                                trajectory.total(on.claimant(), item.id(), Measure.NEED_FLOOR),
                                trajectory.total(on.claimant(), item.id(), Measure.NEED_FULL),
                                on.balance(on.answer().adHoc(), item).covered(),
                                on.balance(on.answer().plan(), item).covered()));
        if (on.c().hasAdversary()) {
            rows.column("adversary", BriefMessages.ADVERSARY_GETS, Kind.NUMBER);
            columns.add(
                    item.counterpart()
                            .map(id -> adversary(on, id, "central"))
                            .orElse(Series.zero(on.months())));
        }
        for (int from = 0; from < on.months(); ) {
            int to = from + 1;
            while (to < on.months() && on.instance().year(to) == on.instance().year(from)) {
                to++;
            }
            rows.text("" + on.instance().year(from));
            double dust = DUST * columns.get(1).sum(from, to) / (to - from);
            for (Series column : columns) {
                double mean = column.sum(from, to) / (to - from);
                rows.amount(mean < dust ? 0 : mean);
            }
            rows.end();
            from = to;
        }
        return rows.table(
                "years",
                Phrase.of(on.in(item.name()) + ", ").and(on.in(BriefMessages.MEAN_A_MONTH)));
    }

    private static void strips(Context on, List<Item> items, Blocks blocks) {
        Language language = on.language();
        var pairs = new ArrayList<CoverageChart.Pair>();
        var spoken = new ArrayList<String>();
        double adHoc = 0;
        double plan = 0;
        for (Item item : items) {
            ItemBalance before = on.balance(on.answer().adHoc(), item);
            ItemBalance after = on.balance(on.answer().plan(), item);
            if (after.full().sum() <= 0) {
                continue;
            }
            pairs.add(
                    new CoverageChart.Pair(
                            on.in(item.shortName()),
                            before.covered(),
                            after.covered(),
                            after.full()));
            double shareBefore = before.coverage();
            double shareAfter = after.coverage();
            adHoc += shareBefore;
            plan += shareAfter;
            spoken.add(BriefMessages.covered(item.shortName(), shareBefore, shareAfter, language));
        }
        if (pairs.isEmpty()) {
            return;
        }
        String title =
                BriefSentences.coverageTitle(adHoc / pairs.size(), plan / pairs.size(), language);
        YearMonth first = on.c().settings().firstMonth();
        var names =
                new CoverageChart.Names(
                        on.in(Labels.AD_HOC),
                        on.in(Labels.PLAN),
                        on.in(CardLabels.COVERED),
                        BriefSentences.steps(language),
                        on.in(CardLabels.NO_NEED));
        var caption =
                new Scene.Caption(title, BriefSentences.coverageDescription(spoken, language));
        Blocks beside =
                new Blocks()
                        .remark(
                                BriefSentences.coverageMeasure(
                                        first,
                                        Months.at(on.c().settings(), on.months() - 1),
                                        language));
        Item main = main(items);
        List<Text> others =
                items.stream()
                        .filter(item -> !item.equals(main) && isMetAnew(on, item))
                        .map(Item::shortName)
                        .toList();
        if (!others.isEmpty()) {
            beside.computed(SupplySentences.othersNeverUnder(others, language));
        }
        blocks.keep(
                new Blocks()
                        .heading(title)
                        .pair(
                                on.chart(
                                        "coverage-chart",
                                        caption,
                                        labels ->
                                                CoverageChart.draw(
                                                        first, pairs, names, caption, labels)),
                                beside));
    }

    private static Table table(Context on, List<Item> items) {
        Language language = on.language();
        List<Integer> first = items.stream().map(i -> year(on, i).from()).distinct().toList();
        Rows rows =
                on.rows()
                        .column("item", CardLabels.ITEM, Kind.TEXT)
                        .column("floor", Labels.FLOOR_NEED, Kind.NUMBER)
                        .column("full", Labels.FULL_NEED, Kind.NUMBER)
                        .column("supply", BriefMessages.SUPPLY_NOW, Kind.NUMBER);
        boolean adversary = on.c().hasAdversary();
        if (adversary) {
            rows.column("adversary", BriefMessages.ADVERSARY_GETS, Kind.NUMBER);
        }
        rows.column("under", BriefMessages.MONTHS_UNDER, Kind.TEXT, Fit.RIGHT);
        for (Item item : items) {
            Phrase name = Phrase.of(on.in(item.name()));
            if (item.code().isPresent()) {
                name = name.and(" ").and(Phrase.Style.SMALL, item.code().get());
            }
            if (first.size() > 1) {
                YearMonth from = Months.at(on.c().settings(), year(on, item).from());
                name =
                        name.and(" ")
                                .and(Phrase.Style.SMALL, BriefMessages.neededFrom(from, language));
            }
            rows.text(item.id(), name);
            need(on, rows, item, Need.Tier.FLOOR, Measure.NEED_FLOOR);
            need(on, rows, item, Need.Tier.FULL, Measure.NEED_FULL);
            Double supply = on.answer().floorThresholds().get(item.id());
            if (supply == null) {
                rows.nothing();
            } else {
                rows.number(supply, Phrase.of(Numbers.amount(supply, language)).computed());
            }
            if (adversary) {
                adversaryCell(on, rows, item);
            }
            String under =
                    on.balance(on.answer().adHoc(), item).monthsUnderFloor()
                            + " → "
                            + on.balance(on.answer().plan(), item).monthsUnderFloor();
            rows.text(under, Phrase.of(under).computed()).end();
        }
        Optional<YearMonth> one =
                first.size() == 1
                        ? Optional.of(Months.at(on.c().settings(), first.getFirst()))
                        : Optional.empty();
        return rows.table(
                "items", Phrase.of(BriefSentences.itemsCaption(one, adversary, language)));
    }

    private static void need(Context on, Rows rows, Item item, Need.Tier tier, Measure measure) {
        double central =
                on.answer()
                        .plan()
                        .trajectory()
                        .total(on.claimant(), item.id(), measure)
                        .at(year(on, item).from());
        if (central <= 0) {
            rows.nothing();
            return;
        }
        Optional<Need> row = needRow(on, item, tier);
        Phrase shown = Phrase.of(Numbers.amount(central, on.language()));
        if (row.flatMap(Need::quantity).isEmpty()) {
            shown = shown.computed();
        }
        shown = shown.from(row.map(Supply::origins).orElse(List.of()));
        Phrase range =
                row.flatMap(Need::quantity)
                        .filter(q -> q.value() > 0 && q.isUncertain())
                        .map(q ->
                                range(
                                        on,
                                        q.low() * central / q.value(),
                                        q.high() * central / q.value()))
                        .orElse(Phrase.NONE);
        rows.number(central, shown.and(range));
    }

    private static Phrase range(Context on, double low, double high) {
        return Phrase.of(" ").and(Phrase.Style.SMALL, Numbers.range(low, high, on.language()));
    }

    /** The row of a need that holds when it is first needed, for the posture of the scenario. */
    static Optional<Need> needRow(Context on, Item item, Need.Tier tier) {
        return on.instance().findFirstNeed(item.id(), tier);
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

    private static List<Origin> needOrigins(Context on, Item item) {
        var origins = new ArrayList<Origin>();
        for (Need.Tier tier : List.of(Need.Tier.FLOOR, Need.Tier.FULL)) {
            needRow(on, item, tier).ifPresent(n -> origins.addAll(origins(n)));
        }
        return origins;
    }

    private static List<Origin> adversaryOrigins(Context on, String id) {
        return on.c().adversaryFlows().stream()
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

    private static void adversaryCell(Context on, Rows rows, Item item) {
        NeedYear year = year(on, item);
        double central =
                item.counterpart().map(id -> year.mean(adversary(on, id, "central"))).orElse(0.0);
        if (central <= 0) {
            rows.nothing();
            return;
        }
        String id = item.counterpart().orElseThrow();
        Optional<Item> earlier =
                on.items().stream()
                        .takeWhile(i -> !i.equals(item))
                        .filter(i -> i.counterpart().equals(item.counterpart()))
                        .filter(i -> year(on, i).equals(year))
                        .findFirst();
        if (earlier.isPresent()) {
            rows.number(central, BriefMessages.sameAs(earlier.get().shortName(), on.language()));
            return;
        }
        double low = year.mean(adversary(on, id, "low"));
        double high = year.mean(adversary(on, id, "high"));
        rows.number(
                central,
                Phrase.of(Numbers.amount(central, on.language()))
                        .from(adversaryOrigins(on, id))
                        .and(low < high ? range(on, low, high) : Phrase.NONE));
    }
}
