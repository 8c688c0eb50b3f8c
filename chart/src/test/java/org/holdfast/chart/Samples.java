package org.holdfast.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;
import java.util.stream.DoubleStream;
import org.holdfast.model.Family;
import org.holdfast.model.Gap;
import org.holdfast.model.Item;
import org.holdfast.model.ItemCopies;
import org.holdfast.model.MoneyFlow;
import org.holdfast.model.Origin;
import org.holdfast.model.Series;
import org.holdfast.model.Spread;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.model.Text;

/** One invented example of every chart; the figures are not findings. */
final class Samples {
    static final Labels LABELS = new PlainLabels();
    private static final double NARROW = 340;
    private static final YearMonth FIRST = YearMonth.of(2027, 1);
    private static final int MONTHS = 60;

    private Samples() {}

    /** All of them on a page, and on a telephone. */
    static Map<String, Scene> all() {
        var all = new TreeMap<>(all(LABELS));
        all(LABELS.at(NARROW)).forEach((name, scene) -> all.put(name + "-narrow", scene));
        return all;
    }

    private static Map<String, Scene> all(Labels labels) {
        var all = new TreeMap<String, Scene>();
        all.put("supply", supply(labels));
        all.put("supply-lines", supplyLines(labels));
        all.put("cells", cells(labels));
        all.put("waiting", waiting(labels));
        all.put("classes", classes(labels));
        all.put("ladder", ladder(labels));
        all.put("burden", burden(labels));
        all.put("coverage", coverage(labels));
        all.put("switching", switching(labels));
        all.put("flow", flow(Optional.empty(), labels));
        all.put("tiles", tiles(labels));
        all.put("drop", drop(labels));
        all.put("survival", survival(labels));
        all.put("waits", waits(labels));
        all.put("medians", medians(labels));
        all.put("years", years(labels));
        all.put("polls", polls(labels));
        all.put("flow-followed", flow(Optional.of("EU loan"), labels));
        all.put(
                "picture",
                supply(labels)
                        .headed(
                                "Current supply leaves a third of the floor need for shells unmet"
                                        + " until 2029",
                                "155 mm shells, rounds a month, by where they come from",
                                "Invented figures, to show the form."));
        all.putAll(FutureSamples.all(labels.width()));
        return all;
    }

    private static Scene.Caption caption(String title) {
        return new Scene.Caption(title, "An invented example.");
    }

    static SupplyChart.Panel shells() {
        return new SupplyChart.Panel(
                "Rounds a month",
                FIRST,
                MONTHS,
                Colour.ofFamily(0),
                List.of(
                        layer("Ukraine", false, t -> 12_000 + 900.0 * t),
                        layer("EU", false, t -> 42_000 + Math.min(60_000, 1_900.0 * t)),
                        layer("UK and Norway", false, t -> 8_000 + 150.0 * t),
                        layer("North America", false, t -> t < 14 ? 25_000 : 6_000),
                        layer("Offers", false, t -> t < 30 ? 18_000 : 9_000),
                        layer("Allies’ stocks", true, t -> t < 12 ? 20_000 - 1_500 * t : 0)),
                List.of(
                        curve("Floor need", SupplyChart.Kind.FLOOR, t -> 150_000),
                        curve("Full need", SupplyChart.Kind.FULL, t -> t < 24 ? 200_000 : 240_000)),
                Optional.empty(),
                Optional.of("Below the floor"));
    }

    static SupplyChart.Panel interceptors() {
        return new SupplyChart.Panel(
                "Interceptors a month",
                FIRST,
                MONTHS,
                Colour.ofFamily(3),
                List.of(),
                List.of(
                        curve("Floor need", SupplyChart.Kind.FLOOR, t -> 50 + 0.3 * t),
                        curve("Full need", SupplyChart.Kind.FULL, t -> 80 + 0.5 * t),
                        curve("Ad hoc", SupplyChart.Kind.AD_HOC, t -> 26 + 0.4 * t + t % 5),
                        curve(
                                "Plan",
                                SupplyChart.Kind.PLAN,
                                t -> t < 20 ? 26 + 0.5 * t : Math.min(36 + 2.2 * (t - 20), 105))),
                Optional.of(
                        new SupplyChart.Band(
                                "Russian launches, low to high",
                                series(t -> 55 + 0.4 * t),
                                series(t -> 70 + 0.6 * t),
                                series(t -> 90 + 0.9 * t))),
                Optional.of("Below the floor"));
    }

    static TileMap.Key tileKey() {
        return new TileMap.Key(
                List.of(0.1, 0.25, 0.5),
                List.of("under 0.10", "0.10 to 0.25", "0.25 to 0.50", "0.50 and more"),
                "not known",
                2);
    }

    private static Scene tiles(Labels labels) {
        String all = "NOR SWE FIN EST LVA LTU DNK GBR IRL NLD BEL LUX DEU POL CZE SVK FRA CHE AUT";
        all += " HUN ROU PRT ESP ITA SVN HRV BGR MLT GRC CYP ISL TUR USA CAN KOR";
        List<TileMap.Tile> tiles = new ArrayList<>();
        double value = 0.02;
        for (String iso : all.split(" ", -1)) {
            tiles.add(
                    new TileMap.Tile(
                            iso,
                            iso.substring(0, 2),
                            iso.equals("KOR") ? OptionalDouble.empty() : OptionalDouble.of(value)));
            value = value > 0.7 ? 0.03 : value * 1.4;
        }
        return TileMap.draw(tiles, tileKey(), caption("Who pays"), labels);
    }

    private static Scene drop(Labels labels) {
        Gap gap =
                new Gap(
                        "invented",
                        "EUR",
                        List.of("promised", "committed", "contracted", "delivered"),
                        List.of(
                                gapRow("Germany", 40, 32, 20, 12),
                                gapRow("The Netherlands", 9, 9, 7.5, 6),
                                gapRow("European Union institutions", 50, 30, 4, 0),
                                new Gap.Row(
                                        "Denmark",
                                        List.of(
                                                OptionalDouble.of(6),
                                                OptionalDouble.of(5),
                                                OptionalDouble.empty(),
                                                OptionalDouble.of(4)),
                                        List.of(0L, 1L, 0L, 2L))));
        return DropChart.draw(
                gap,
                new DropChart.Names(
                        List.of("Promised", "Committed", "Contracted", "Delivered"),
                        money -> "€" + labels.number(money) + " bn",
                        "nothing yet",
                        "not known"),
                caption("From promise to delivery"),
                labels);
    }

    private static Gap.Row gapRow(String name, double... amounts) {
        List<OptionalDouble> of = new ArrayList<>();
        List<Long> none = new ArrayList<>();
        List<Optional<Gap.Recorded>> recorded = new ArrayList<>();
        for (double amount : amounts) {
            of.add(OptionalDouble.of(amount));
            none.add(0L);
            recorded.add(
                    recorded.isEmpty()
                            ? Optional.empty()
                            : Optional.of(new Gap.Recorded(amounts[0], amount)));
        }
        return new Gap.Row(name, of, none, recorded);
    }

    private static Scene waits(Labels labels) {
        return WaitsChart.draw(
                List.of(
                        wait("155 mm shell", 2, 6, 14, 15, 30),
                        wait("Long-range interceptor", 4, 9, 31, 32, 58),
                        wait("First-person-view drone", 1, 1, 2, 3, 6)),
                new WaitsChart.Names(
                        List.of("Decide", "Contract", "Build"), "lowest to highest", "by allies"),
                caption("Months"),
                labels);
    }

    private static WaitsChart.Wait wait(
            String name, double a, double b, double c, double low, double high) {
        return new WaitsChart.Wait(name, List.of(a, b, c), low, high, Optional.of(a + b + c / 2));
    }

    private static Scene survival(Labels labels) {
        return SurvivalChart.draw(
                survivalCurve(List.of(2.0, 5.0, 9.0, 14.0, 26.0), 8),
                new SurvivalChart.Names(
                        "Share of promises of which something had come",
                        "months since the promise",
                        "Has come",
                        "95% band",
                        "half by then"),
                caption("Half within 14 months"),
                labels);
    }

    /** As many as come at these times, one each, of so many. */
    static SurvivalCurve survivalCurve(List<Double> times, int subjects) {
        List<SurvivalCurve.Step> steps = new ArrayList<>();
        double left = subjects;
        for (double time : times) {
            double share = (left - 1) / subjects;
            steps.add(
                    new SurvivalCurve.Step(
                            time, left, 1, share, 0.1, share - 0.15, Math.min(1, share + 0.2)));
            left--;
        }
        return new SurvivalCurve("invented", subjects, times.size(), steps);
    }

    private static Scene medians(Labels labels) {
        OptionalDouble none = OptionalDouble.empty();
        return MedianChart.draw(
                List.of(
                        new MedianChart.Row(
                                "promise to decision",
                                "8 of 8",
                                OptionalDouble.of(6.2),
                                OptionalDouble.of(6.2),
                                OptionalDouble.of(2.5),
                                OptionalDouble.of(11),
                                "6.2",
                                "2.5–11"),
                        new MedianChart.Row(
                                "promise to first delivery",
                                "3 of 5",
                                OptionalDouble.of(13.5),
                                OptionalDouble.of(13.5),
                                OptionalDouble.of(5),
                                none,
                                "13.5",
                                "5.0–…"),
                        new MedianChart.Row(
                                "promise to the last delivery",
                                "1 of 5",
                                none,
                                none,
                                OptionalDouble.of(9),
                                none,
                                "not yet half",
                                "9.0–…"),
                        new MedianChart.Row(
                                "contract to delivery",
                                "2 of 2",
                                OptionalDouble.of(20),
                                OptionalDouble.of(20),
                                none,
                                none,
                                "20.0",
                                "too few"),
                        new MedianChart.Row(
                                "decision to first delivery",
                                "9 of 9",
                                OptionalDouble.of(4),
                                OptionalDouble.of(12),
                                none,
                                none,
                                "4.0–12.0",
                                "–")),
                new MedianChart.Names(
                        "half within, months",
                        "only bounds are known",
                        "95% band",
                        "no upper end",
                        "got there"),
                caption("Months"),
                labels);
    }

    private static Scene years(Labels labels) {
        return YearsChart.draw(
                List.of(2024, 2025, 2026, 2027, 2028, 2029, 2030, 2031),
                List.of(
                        new YearsChart.Row(
                                "All", true, List.of(.1, .21, .25, .32, .3, .28, .22, .04)),
                        new YearsChart.Row(
                                "Denmark", false, List.of(.4, .51, .55, .62, .4, .3, .2, .1)),
                        new YearsChart.Row(
                                "Ireland", false, List.of(.0, .01, .05, .02, .02, .02, .0, .0))),
                caption("Share of GDP"),
                labels);
    }

    private static Scene polls(Labels labels) {
        return PollChart.draw(
                List.of(
                        new PollChart.Panel(
                                "Pay for arms for the neighbour from the common budget",
                                "Asked in: union",
                                List.of(
                                        poll(2026, 5, .67, .03),
                                        poll(2027, 1, .64, .02),
                                        poll(2028, 11, .58, .02))),
                        new PollChart.Panel(
                                "For a tax",
                                "Asked in: Denmark",
                                List.of(poll(2027, 6, .31, .04)))),
                caption("Polls"),
                labels);
    }

    private static PollChart.Poll poll(int year, int month, double share, double margin) {
        return new PollChart.Poll(
                YearMonth.of(year, month), new Spread(share - margin, share, share + margin));
    }

    private static MoneyFlow.Flow path(
            String source, String fund, String item, MoneyFlow.State state, double money) {
        return new MoneyFlow.Flow(source, fund, Optional.of(item), state, money);
    }

    private static MoneyFlow.Flow unspent(String source, String fund, double money) {
        return new MoneyFlow.Flow(
                source, fund, Optional.empty(), MoneyFlow.State.NO_CONTRACT, money);
    }

    static MoneyFlow money() {
        var done = MoneyFlow.State.DELIVERED;
        var made = MoneyFlow.State.IN_PRODUCTION;
        return new MoneyFlow(
                List.of(
                        path("European Union", "National budgets of EU members", "shell", done, 21),
                        path("European Union", "National budgets of EU members", "drone", done, 9),
                        path("European Union", "EU loan", "missile", done, 14),
                        path("European Union", "EU loan", "interceptor", made, 11),
                        unspent("European Union", "EU loan", 19),
                        path("European Union", "Peace Facility", "powder", made, 0.2),
                        path("European Union", "Industry programme", "gun", done, 0.3),
                        path("Britain and Norway", "Their budgets", "shell", done, 8),
                        path("Britain and Norway", "Their budgets", "interceptor", made, 5),
                        path("North America", "Canadian aid", "shell", done, 2.5),
                        path("Ukraine", "Own budget", "drone", done, 12),
                        unspent("Ukraine", "Own budget", 1)));
    }

    /** The groups of the money chart, in their order. */
    static final List<Family> FAMILIES =
            List.of(
                    family("shells", "Shells"),
                    family("missiles", "Long-range missiles"),
                    family("drones", "Drones"),
                    family("interceptors", "Interceptors"),
                    family("vehicles", "Vehicles and guns"));

    private static Family family(String id, String name) {
        return new Family(id, Text.same(name), Origin.computed("sample"));
    }

    static FlowChart.Groups flowGroups() {
        return new FlowChart.Groups(FAMILIES, flowItems());
    }

    private static List<Item> flowItems() {
        return List.of(
                item("shell", "shells"),
                item("missile", "missiles"),
                item("drone", "drones"),
                item("interceptor", "interceptors"),
                item("gun", "vehicles"));
    }

    private static Item item(String id, String family) {
        Text text = Text.same(id);
        return ItemCopies.standard(id, text, text, family, 1, Origin.computed("sample"));
    }

    static FlowChart.Names flowNames(Labels labels) {
        return new FlowChart.Names(
                List.of("Who pays", "Through", "For", "How far"),
                id -> id,
                family -> family.name().en(),
                "Raw material",
                "Other",
                "Nothing ordered",
                state ->
                        switch (state) {
                            case DELIVERED -> "Delivered";
                            case IN_PRODUCTION -> "In production";
                            case NO_CONTRACT -> "No contract";
                        },
                money -> "€" + labels.number(money) + " bn");
    }

    private static Scene flow(Optional<String> followed, Labels labels) {
        return FlowChart.draw(
                money(), flowGroups(), flowNames(labels), followed, caption("Money"), labels);
    }

    static Scene supply(Labels labels) {
        return SupplyChart.draw(shells(), caption("Shells"), labels);
    }

    static Scene supplyLines(Labels labels) {
        return SupplyChart.draw(interceptors(), caption("Interceptors"), labels);
    }

    static Scene cells(Labels labels) {
        return BarChart.drawCells(
                new BarChart.Cells(
                        List.of(
                                "Short of the floor, item-months",
                                "Short of the full need, item-months"),
                        "Policy as it is",
                        "With long orders, one fund and priority for nitrocellulose",
                        "Ad hoc",
                        "Plan",
                        List.of(61.3, 142.0),
                        List.of(38.9, 118.0),
                        List.of(47.2, 121.0),
                        List.of(14.6, 70.4)),
                caption("Foresight and levers"),
                labels);
    }

    static Scene waiting(Labels labels) {
        return BarChart.draw(
                List.of("Short of the floor, item-months", "Cost, EUR bn of 2026"),
                List.of(
                        new BarChart.Group(
                                "",
                                List.of(
                                        row("Start in January 2027", 14.6, 41),
                                        row("3 months later", 19.1, 43),
                                        row("6 months later", 26.0, 44.5),
                                        row("12 months later", 39.7, 48),
                                        row("24 months later", 58.3, 40.2)))),
                BarChart.Base.FIRST_OF_ALL,
                caption("Waiting"),
                labels);
    }

    static Scene ladder(Labels labels) {
        return LadderChart.draw(
                List.of(
                        "made once, followed by rule",
                        "decided again as news comes",
                        "again, all known after a year",
                        "knowing all that comes"),
                List.of(
                        step("packages: each donor by itself", -1, 190, -1, -1),
                        step("+ frame contracts of years", -1, 162, -1, -1),
                        step("one plan, today’s terms", 160, 118, -1, 101),
                        step("one plan, all measures", 75, 55, 52, 50)),
                50,
                new LadderChart.Names("nobody can avoid: 50", "not computed"),
                caption("How allies decide"),
                labels);
    }

    private static LadderChart.Row step(String name, double... values) {
        return new LadderChart.Row(
                name,
                DoubleStream.of(values)
                        .mapToObj(v -> v < 0 ? Optional.<Double>empty() : Optional.of(v))
                        .toList());
    }

    static Scene classes(Labels labels) {
        return BarChart.draw(
                List.of("Get through in the first year, %", "Get through in the last year, %"),
                List.of(
                        new BarChart.Group(
                                "Drones", List.of(row("Ad hoc", 23, 28), row("Plan", 23, 27))),
                        new BarChart.Group(
                                "Cruise missiles",
                                List.of(row("Ad hoc", 20, 27), row("Plan", 15, 31)))),
                BarChart.Base.FIRST_OF_GROUP,
                caption("Classes of attack"),
                labels);
    }

    private static BarChart.Row row(String name, double a, double b) {
        return new BarChart.Row(name, true, List.of(a, b));
    }

    static Scene burden(Labels labels) {
        String[] names = {
            "Denmark", "Estonia", "Lithuania", "Latvia", "Norway", "Sweden", "Finland",
            "Netherlands", "Poland", "Germany", "United Kingdom", "Czechia", "Belgium", "France",
            "Italy", "Spain"
        };
        double[] gdp = {
            2_000, 200, 390, 215, 2_450, 2_900, 1_430, 5_500, 4_100, 21_800, 16_700, 1_580, 3_000,
            14_600, 10_800, 7_900
        };
        double[] percent = {
            1.06, 1.02, 0.89, 0.79, 0.76, 0.72, 0.66, 0.57, 0.47, 0.44, 0.42, 0.34, 0.30, 0.19,
            0.13, 0.10
        };
        var payers = new ArrayList<BurdenChart.Payer>();
        for (int k = 0; k < names.length; k++) {
            payers.add(
                    new BurdenChart.Payer(
                            names[k],
                            gdp[k] * percent[k] / 100,
                            gdp[k] * 0.0037,
                            gdp[k] * (0.0020 + 0.0005 * (k % 7)),
                            Optional.of(gdp[k])));
        }
        payers.add(new BurdenChart.Payer("Frozen-asset income", 38, 0, 0, Optional.empty()));
        return BurdenChart.draw(
                payers,
                new BurdenChart.Heads(
                        "Party", "% of GDP", "EUR bn", "Funds’ keys", "GDP key", "Defence key"),
                Optional.of("Netherlands"),
                Optional.empty(),
                caption("Who pays"),
                labels);
    }

    static Scene coverage(Labels labels) {
        return CoverageChart.draw(
                FIRST,
                List.of(
                        pair("155 mm shells", 0.7, 0.005, 0.02),
                        pair("Ballistic-missile interceptors", 0.35, 0.004, 0.018),
                        pair("Cruise missiles", 0.12, 0.003, 0.025),
                        pair("Interceptor drones", 0.5, 0.009, 0.03),
                        new CoverageChart.Pair(
                                "Armoured vehicles",
                                series(t -> t < 10 ? 0 : 8),
                                series(t -> t < 10 ? 0 : 10),
                                series(t -> t < 10 ? 0 : 10))),
                new CoverageChart.Names(
                        "Ad hoc",
                        "Plan",
                        "Covered",
                        List.of("All of the full need", "75–100%", "50–75%", "25–50%", "under 25%"),
                        "No need"),
                caption("Coverage"),
                labels);
    }

    private static CoverageChart.Pair pair(String item, double start, double adHoc, double plan) {
        return new CoverageChart.Pair(
                item,
                series(t -> Math.min(1, start + adHoc * t + 0.04 * (t % 3))),
                series(t -> Math.min(1, start + plan * t)),
                series(t -> 1));
    }

    static Scene switching(Labels labels) {
        return SwitchingChart.draw(
                List.of(
                        new SwitchingChart.Group(
                                "Current supply does not meet the floor need of Ukraine",
                                List.of(
                                        range(
                                                "Floor need for shells, × central",
                                                0.5,
                                                1.5,
                                                1,
                                                0.62),
                                        range("North American offers, share kept", 0, 1, 0.4, -1),
                                        range(
                                                "Substitution of shells by drones, % of work",
                                                0, 60, 25, 52))),
                        new SwitchingChart.Group(
                                "The plan at least halves the shortfall of ad hoc",
                                List.of(
                                        range("Lead time of new lines, × central", 0.5, 2, 1, 1.4),
                                        range("Price of interceptors, EUR m", 3, 6, 4, -1)))),
                caption("What would have to be true"),
                labels);
    }

    private static SwitchingChart.Range range(
            String name, double low, double high, double central, double turnsAt) {
        return new SwitchingChart.Range(
                name,
                low,
                high,
                central,
                Optional.of(turnsAt).filter(at -> 0 <= at && at < central),
                Optional.of(turnsAt).filter(at -> at >= central),
                true,
                turnsAt < 0 ? "stands over the whole range" : "turns at " + LABELS.number(turnsAt));
    }

    private static SupplyChart.Layer layer(
            String name, boolean hatched, IntToDoubleFunction value) {
        return new SupplyChart.Layer(name, hatched, series(value));
    }

    private static SupplyChart.Curve curve(
            String name, SupplyChart.Kind kind, IntToDoubleFunction value) {
        return new SupplyChart.Curve(name, kind, series(value));
    }

    static Series series(IntToDoubleFunction value) {
        return Series.generate(MONTHS, value);
    }
}
