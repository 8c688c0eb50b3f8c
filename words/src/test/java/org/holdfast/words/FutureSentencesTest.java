package org.holdfast.words;

import static org.holdfast.words.Fixture.ROUNDS;
import static org.holdfast.words.Fixture.SHELLS;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.holdfast.model.Bands;
import org.holdfast.model.Box;
import org.holdfast.model.Currency;
import org.holdfast.model.Driver;
import org.holdfast.model.Hindcast;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Spread;
import org.holdfast.model.Text;
import org.junit.jupiter.api.Test;

/** Every sentence about futures at zero, one, many, better, worse and same. Invented figures. */
class FutureSentencesTest extends GoldenPage {
    private static final Text SHORTFALL =
            new Text("shortfall with the plan", "tekort met het plan", "нестача за планом");
    private static final Text THE_SHORTFALL =
            new Text(
                    "the shortfall under the minimum",
                    "het tekort onder het minimum",
                    "нестача до мінімуму");
    private static final Text OUTPUT =
            new Text("output of powder", "productie van kruit", "випуск пороху");
    private static final Text DELAY =
            new Text(
                    "delay of the European fund",
                    "vertraging van het Europese fonds",
                    "запізнення Європейського фонду");
    private static final Text PLAN_A = new Text("plan A", "plan A", "план А");
    private static final Text PLAN_B = new Text("plan B", "plan B", "план Б");
    private static final YearMonth FIRST = YearMonth.of(2024, 3);

    @Test
    void everySentenceReadsAsReviewed() throws IOException {
        figures();
        futures();
        chances();
        drivers();
        discovery();
        robust();
        parity();
        hindcasts();
        check(Path.of("src/test/golden/futures.txt"));
    }

    private void figures() {
        section("Figure");
        for (Figure figure :
                List.of(
                        Figure.ITEM_MONTHS,
                        Figure.SHARE,
                        Figure.money(Currency.EURO),
                        Figure.amount(ROUNDS),
                        Figure.amount(Text.same("")))) {
            double scale = figure.kind() == Figure.Kind.SHARE ? 0.01 : 1;
            say(l ->
                    String.join(
                            "; ",
                            figure.of(0, l),
                            figure.of(scale, l),
                            figure.between(9 * scale, 41 * scale, l),
                            figure.between(0, 41 * scale, l),
                            figure.between(9 * scale, 9 * scale, l),
                            figure.between(0, 0, l),
                            figure.range(9 * scale, 41 * scale, l),
                            figure.range(0, 41 * scale, l),
                            figure.range(9 * scale, 9 * scale, l)));
        }
        say(l -> Figure.amount(ROUNDS).between(-9, 41, l));
        say(l -> Figure.SHARE.range(0.00001, 0.4, l));
    }

    private void futures() {
        section("Futures");
        for (int n : new int[] {0, 1, 10_000}) {
            say(l -> Futures.drawn(n, 7, l));
        }
        Quantiles wide = quantiles(9, 15, 22.4, 30, 41);
        Quantiles low = quantiles(0, 0, 3, 9, 25);
        Quantiles none = quantiles(0, 0, 0, 0, 0);
        Quantiles one = quantiles(1, 1, 1, 1, 1);
        for (Quantiles spread : List.of(wide, low, none, one)) {
            say(l -> Futures.bands(SHORTFALL, spread, Figure.ITEM_MONTHS, l));
        }
        Quantiles shares = quantiles(0.41, 0.55, 0.62, 0.7, 0.8);
        Quantiles all = quantiles(1, 1, 1, 1, 1);
        Text covered =
                new Text(
                        "shells, share of the full need",
                        "granaten, deel gedekt",
                        "снаряди, частка повної потреби");
        say(l -> Futures.bands(covered, shares, Figure.SHARE, l));
        say(l -> Futures.bands(covered, all, Figure.SHARE, l));
        say(l ->
                Futures.bands(
                        new Text("cost", "kosten", "вартість"),
                        quantiles(41_000, 50_000, 57_000, 61_000, 80_000),
                        Figure.money(Currency.EURO),
                        l));
        say(l ->
                Futures.bands(
                        SHELLS,
                        quantiles(41_000, 50_000, 57_000, 61_000, 80_000),
                        Figure.amount(ROUNDS),
                        l));
        title(l -> Futures.coverageTitle(SHELLS, shares, l));
        title(l -> Futures.coverageTitle(SHELLS, all, l));
        YearMonth worst = YearMonth.of(2027, 3);
        say(l ->
                Futures.description(
                        new Text(
                                "share of the full need for shells met",
                                "gedekt deel van granaten",
                                "частка повної потреби в снарядах"),
                        worst,
                        shares,
                        YearMonth.of(2031, 2),
                        all,
                        Figure.SHARE,
                        l));
        say(l -> Futures.failed(0, 10_000, l));
        say(l -> Futures.failed(0, 1, l));
        say(l -> Futures.failed(1, 10_000, l));
        say(l -> Futures.failed(12, 10_000, l));
        say(l -> Futures.failed(9_999, 10_000, l));
        say(l -> Futures.failed(10_000, 10_000, l));
        say(l -> Futures.failed(1, 1, l));
    }

    private void chances() {
        section("Chances");
        Quantiles wide = quantiles(9, 15, 22.4, 30, 41);
        Quantiles none = quantiles(0, 0, 0, 0, 0);
        Quantiles one = quantiles(1, 1, 1, 1, 1);
        title(l -> Chances.title(wide, Optional.of(quantiles(93, 190, 259, 329, 428)), l));
        title(l -> Chances.title(wide, Optional.empty(), l));
        title(l -> Chances.title(none, Optional.of(one), l));
        title(l -> Chances.title(one, Optional.of(none), l));
        title(ChancesMessages::oneFuture);
        say(ChancesMessages::recourse);
        var growth =
                Optional.of(new Chances.Lopsided(new Text("Growth", "Groei", "Зростання"), 1.64));
        Optional<Chances.Lopsided> even = Optional.empty();
        say(l -> Chances.central(missed(48, 2.2), missed(259, 73), growth, l));
        say(l -> Chances.central(missed(48, 2.2), missed(259, 73), even, l));
        say(l -> Chances.central(missed(48, 73), missed(48, 2.2), even, l));
        say(l -> Chances.central(missed(48, 0), missed(48, 0), even, l));
        var alone = new Chances.Missed(Optional.empty(), 1);
        say(l -> Chances.central(alone, alone, even, l));
        Optional<Text> nobody = Optional.empty();
        say(l -> Chances.items(Optional.of(SHELLS), 4, 9, l));
        say(l -> Chances.items(Optional.of(SHELLS), 2, 9, l));
        say(l -> Chances.items(nobody, 4, 9, l));
        say(l -> Chances.items(nobody, 4, 4, l));
        say(l -> Chances.covered(SHELLS).in(l));
        say(ChancesMessages::parity);
        say(ChancesMessages::bandsByMonth);
    }

    private static Chances.Missed missed(double adHoc, double plan) {
        return new Chances.Missed(Optional.of(adHoc), plan);
    }

    private void drivers() {
        section("Drivers");
        Driver powder = driver(OUTPUT, 0.38, 0.47);
        Driver fund = driver(DELAY, 0.17, 0.172);
        Driver lead =
                driver(
                        new Text(
                                "lead time of new lines",
                                "bouwtijd van nieuwe lijnen",
                                "час будівництва нових ліній"),
                        0,
                        0.12);
        Driver rate =
                driver(new Text("exchange rate", "wisselkoers", "валютний курс"), -0.003, 0.001);
        List<Driver> all = List.of(powder, fund, lead, rate);
        title(l -> Drivers.title(all, l));
        title(l -> Drivers.title(List.of(rate), l));
        title(l -> Drivers.title(List.of(), l));
        all.forEach(d -> say(l -> Drivers.sentence(d, THE_SHORTFALL, l)));
        say(l -> Drivers.oneByOne(all, l).orElseThrow());
        say(l -> Drivers.oneByOne(List.of(lead), l).orElseThrow());
        say(l -> Drivers.oneByOne(List.of(driver(OUTPUT, 1.01, 1.02)), l).orElseThrow());
        say(l -> Drivers.rest(List.of(lead, rate), l));
        say(l -> Drivers.rest(List.of(lead), l));
        say(l -> Drivers.rest(List.of(rate, rate), l));
        say(l -> Drivers.rest(List.of(), l).isEmpty() ? "(nothing)" : "");
        say(DriversMessages::caution);
        say(l -> Drivers.description(all, l));
    }

    private static Driver driver(Text name, double first, double total) {
        return new Driver(
                name.en(),
                name,
                new Spread(first - 0.03, first, first + 0.03),
                new Spread(total - 0.04, total, total + 0.04));
    }

    private void discovery() {
        section("Discovery");
        Text event =
                new Text("The plan falls short", "Het plan schiet tekort", "План не справляється");
        Box.Side powder =
                side(
                        OUTPUT,
                        new Text("kilotonnes a year", "kiloton per jaar", "кілотонн на рік"),
                        Optional.empty(),
                        Optional.of(62.0));
        Text months = new Text("months", "maanden", "місяців");
        Box.Side late = side(DELAY, months, Optional.of(4.0), Optional.empty());
        Box.Side between = side(DELAY, months, Optional.of(4.0), Optional.of(9.0));
        Box.Side one = side(DELAY, months, Optional.of(1.0), Optional.empty());
        Box.Side share =
                side(
                        new Text(
                                "American offers kept",
                                "Amerikaans aanbod dat blijft",
                                "Американські пропозиції збережено"),
                        Text.same("%"),
                        Optional.empty(),
                        Optional.of(40.0));
        Box two = new Box(List.of(powder, late), 0.64, 0.78, 0.11);
        say(l -> Discovery.sentence(event, two, l));
        say(l -> Discovery.sentence(event, new Box(List.of(between), 0.4, 0.5, 0.1), l));
        say(l -> Discovery.sentence(event, new Box(List.of(share, one), 1, 1, 0.14), l));
        say(l -> Discovery.sentence(event, new Box(List.of(), 1, 0.14, 1), l));
        say(l -> Discovery.sentence(event, new Box(List.of(powder), 0, 0, 0.14), l));
        title(l -> Discovery.title(Optional.of(two), l));
        title(l -> Discovery.title(Optional.of(new Box(List.of(late), 0.4, 0.5, 0.1)), l));
        title(l -> Discovery.title(Optional.empty(), l));
        Box.Side much = side(OUTPUT, Text.same(""), Optional.of(1.37), Optional.empty());
        Box.Side little = side(DELAY, Text.same(""), Optional.empty(), Optional.of(0.9));
        Box.Side middle = side(DELAY, Text.same(""), Optional.of(0.8), Optional.of(1.2));
        Text misses = DiscoveryMessages.misses(0.1);
        for (var sides :
                List.of(List.of(much), List.of(little, much), List.of(middle, much, much))) {
            say(l -> Discovery.ofTheCase(misses, new Box(sides, 0.64, 0.78, 0.3), l));
        }
        Text source = Text.same("Launches a month (quantity)");
        Box.Side titled = side(source, Text.same(""), Optional.of(1.37), Optional.empty());
        say(l -> Discovery.ofTheCase(misses, new Box(List.of(titled), 0.64, 0.78, 0.3), l));
        say(l -> BriefSentences.titled(source).in(l));
        say(l -> BriefSentences.titled(OUTPUT).in(l));
        say(l -> Discovery.ofTheCase(misses, new Box(List.of(), 1, 0.14, 1), l));
        say(l -> Discovery.oneSided(misses, 0, l));
        say(l -> Discovery.oneSided(misses, 0.004, l));
        say(l -> Discovery.oneSided(misses, 0.99, l));
        say(DiscoveryMessages::none);
        say(DiscoveryMessages::caution);
    }

    private static Box.Side side(
            Text name, Text unit, Optional<Double> low, Optional<Double> high) {
        return new Box.Side(name.en(), name, unit, low, high, new Spread(0, 50, 100));
    }

    private void robust() {
        section("Robust");
        Text adHoc = Text.same("ad hoc");
        List<List<Robust.Row>> tables =
                List.of(
                        List.of(row(PLAN_A, 0.62, 14), row(PLAN_B, 0.38, 6), row(adHoc, 0, 60)),
                        List.of(row(PLAN_A, 0.62, 1), row(PLAN_B, 0.38, 6)),
                        List.of(row(PLAN_A, 1, 0), row(PLAN_B, 0.2, 6)),
                        List.of(row(PLAN_A, 0.41, 14), row(PLAN_B, 0.41, 14), row(adHoc, 0.3, 60)),
                        List.of(row(PLAN_A, 0.45, 14), row(PLAN_B, 0.35, 6), row(adHoc, 0.2, 6)),
                        List.of(row(PLAN_A, 1, 0), row(PLAN_B, 1, 0)));
        for (List<Robust.Row> rows : tables) {
            title(l -> Robust.title(rows, l));
            say(l -> Robust.leastRegret(rows, l));
            say(l -> Robust.choice(rows, l));
        }
        title(l -> Robust.title(tables.getFirst().subList(0, 1), l));
        for (double share : new double[] {0, 0.78, 1}) {
            say(l -> Robust.goodEnough(PLAN_A, Figure.ITEM_MONTHS, 20, share, l));
        }
        say(l -> Robust.goodEnough(PLAN_A, Figure.ITEM_MONTHS, 0, 0.3, l));
        say(l -> Robust.fairLead(quantiles(9, 15, 24, 30, 41), 0.99, 0.004, l));
        say(l -> Robust.fairLead(quantiles(-9, -2, 1, 5, 12), 0.6, 0.4, l));
        say(l -> Robust.fairLead(quantiles(0, 0, 0, 0, 0), 0, 0, l));
        say(l -> Robust.fairLead(quantiles(-41, -30, -24, -15, -9), 0, 1, l));
        say(l -> Robust.fairLead(quantiles(0, 1, 2, 3, 4), 0.9, 0, l));
        say(l -> Robust.fairLead(quantiles(9, 15, 24, 30, 41), 1, 0, l));
        sideBySide();
    }

    private void sideBySide() {
        say(l -> RobustMessages.line(0.1, 71.4, l));
        say(l -> Robust.close(PLAN_A, quantiles(0, 0, 1, 3, 8.7), l));
        say(l -> Robust.close(PLAN_A, quantiles(0, 0, 0, 0, 0), l));
        say(l -> Robust.cells(259, 261, 72, 73, l));
        say(l -> Robust.cells(259, 200, 90, 73, l));
        say(l -> Robust.cells(259, 80, 240, 73, l));
        say(l -> Robust.cells(259, 73, 260, 73, l));
        say(l -> Robust.cells(259, 180, 140, 73, l));
        say(l -> Robust.cells(0, 0, 0, 0, l));
    }

    private static Robust.Row row(Text plan, double best, double regret) {
        return new Robust.Row(plan, best, regret);
    }

    private void parity() {
        section("Parity");
        var half = Optional.of(YearMonth.of(2027, 10));
        var most = Optional.of(YearMonth.of(2029, 3));
        Optional<YearMonth> not = Optional.empty();
        say(l -> Parity.month(SHELLS, half, most, 0.04, l));
        say(l -> Parity.month(SHELLS, half, most, 0, l));
        say(l -> Parity.month(SHELLS, half, not, 0.23, l));
        say(l -> Parity.month(SHELLS, not, not, 0.62, l));
        say(l -> Parity.month(SHELLS, not, not, 1, l));
        say(l -> Parity.waitingStopsPaying(SHELLS, half, most, 0.04, l));
        say(l -> Parity.waitingStopsPaying(SHELLS, half, most, 0, l));
        say(l -> Parity.waitingStopsPaying(SHELLS, half, not, 0.23, l));
        say(l -> Parity.waitingStopsPaying(SHELLS, not, not, 0.62, l));
        say(l -> Parity.waitingStopsPaying(SHELLS, not, not, 1, l));
        say(l ->
                Parity.andWaiting(
                        Parity.month(SHELLS, half, not, 0.23, l),
                        SHELLS,
                        Parity.waitingStopsPaying(SHELLS, half, most, 0.04, l),
                        l));
    }

    private void hindcasts() {
        section("Hindcasts");
        Text rounds = new Text("rounds a month", "granaten per maand", "снарядів на місяць");
        Hindcast europe =
                hindcast(
                        new Text(
                                "European output of shells",
                                "Europese productie van granaten",
                                "Європейський випуск снарядів"),
                        rounds,
                        scores(16_000, 15_000, Optional.of(48_000.0), 20_000),
                        point(9, 47_000, 41_000, 50_000, 62_000, 83_000),
                        point(21, 70_000, 60_000, 72_000, 98_000, 167_000),
                        point(30, 110_000, 90_000, 120_000, 118_000, 0));
        Hindcast drones =
                hindcast(
                        new Text("long-range drones", "langeafstandsdrones", "далекобійні дрони"),
                        new Text("drones a month", "drones per maand", "дронів на місяць"),
                        scores(2_100, 3_400, Optional.empty(), -2_900),
                        point(9, 2_100, 2_100, 2_100, 500, 0),
                        point(21, 5_300, 4_900, 5_600, 900, 0));
        Hindcast america =
                hindcast(
                        new Text(
                                "American output of shells",
                                "Amerikaanse productie van granaten",
                                "Американський випуск снарядів"),
                        rounds,
                        scores(4_000, 4_001, Optional.of(2_000.0), 0),
                        point(9, 42_000, 42_000, 42_000, 42_000, 40_000));
        Hindcast received =
                hindcast(
                        new Text("shells received", "ontvangen granaten", "отримані снаряди"),
                        new Text("rounds a year", "granaten per jaar", "снарядів на рік"),
                        scores(90_000, 300_000, Optional.of(90_000.0), 1),
                        point(9, 1_500_000, 1_500_000, 1_500_000, 1_600_000, 1_700_000),
                        point(21, 1_500_000, 1_500_000, 1_500_000, 1_600_000, 1_700_000));
        Hindcast mixed =
                hindcast(
                        new Text("military aid", "militaire steun", "військова допомога"),
                        new Text(
                                "EUR billion a month",
                                "miljard euro per maand",
                                "млрд євро на місяць"),
                        scores(1.1, 1.4, Optional.empty(), -0.2),
                        point(9, 4.1, 4.1, 4.1, 2, 0),
                        point(10, 0.3, 0.3, 0.3, 2, 0),
                        point(11, 2, 2, 2, 2, 0));
        List<Hindcast> all = List.of(america, europe, drones, received, mixed);
        for (Hindcast series : Hindcasts.missesFirst(all)) {
            say(l -> series.name().in(l) + " – " + Hindcasts.mark(series, l));
            series.points().forEach(p -> say(l -> Hindcasts.point(series, p, FIRST, l)));
            say(l -> Hindcasts.compared(series, l));
            say(l -> Hindcasts.againstNoChange(series, l));
            say(l -> Hindcasts.point(series, Hindcasts.furthest(series), FIRST, l));
        }
        Hindcast single =
                hindcast(
                        SHELLS,
                        rounds,
                        scores(1, 2, Optional.empty(), 1),
                        point(9, 10, 10, 10, 62_000, 0));
        say(l -> Hindcasts.mark(single, l));
        for (List<Hindcast> some :
                List.of(
                        List.<Hindcast>of(),
                        List.of(america),
                        List.of(drones),
                        List.of(europe, drones),
                        List.of(america, received),
                        List.of(drones, america),
                        all)) {
            title(l -> Hindcasts.title(some, l));
            say(l -> Hindcasts.verdict(some, l));
            say(l ->
                    Hindcasts.direction(some, l).isEmpty()
                            ? "(nothing)"
                            : Hindcasts.direction(some, l));
        }
        say(l -> Hindcasts.bandWidth(all, l));
        say(l -> Hindcasts.bandWidth(List.of(america), l));
        say(l -> Hindcasts.bandWidth(Stream.generate(() -> received).limit(100).toList(), l));
        say(l -> Hindcasts.description(List.of(europe, america), l));
        say(l -> HindcastsMessages.hindsight(YearMonth.of(2024, 2), l));
        say(HindcastsMessages::scored);
        say(l -> HindcastsMessages.yardsticks(true, l));
        say(l -> HindcastsMessages.yardsticks(false, l));
        say(l -> Hindcasts.shown(8, 17, l));
        say(l -> Hindcasts.shown(5, 5, l));
        say(HindcastsMessages::tableCaption);
    }

    private static Hindcast hindcast(
            Text name, Text unit, Hindcast.Scores scores, Hindcast.Point... points) {
        return new Hindcast(name.en(), name, unit, false, List.of(points), scores);
    }

    private static Hindcast.Scores scores(
            double crps, double persistence, Optional<Double> target, double bias) {
        return new Hindcast.Scores(crps, persistence, target, bias, 0.5, 0.8, 0.9, 4 * crps);
    }

    /** A forecast whose 90 % band is a fifth to either side of its median. */
    private static Hindcast.Point point(
            int month, double actual, double low, double high, double median, double target) {
        return new Hindcast.Point(
                month,
                new Spread(low, actual, high),
                quantiles(0.8 * median, 0.9 * median, median, 1.1 * median, 1.2 * median),
                median / 2,
                target > 0 ? Optional.of(target) : Optional.empty(),
                0.5);
    }

    /** Quantiles at the levels of bands; those of the 80 % band lie halfway. */
    private static Quantiles quantiles(double... five) {
        var values = new ArrayList<Double>();
        DoubleStream.of(
                        five[0],
                        (five[0] + five[1]) / 2,
                        five[1],
                        five[2],
                        five[3],
                        (five[3] + five[4]) / 2,
                        five[4])
                .forEach(values::add);
        return new Quantiles(Bands.LEVELS, values);
    }
}
