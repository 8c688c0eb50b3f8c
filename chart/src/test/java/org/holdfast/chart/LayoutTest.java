package org.holdfast.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.model.Bands;
import org.holdfast.model.Gap;
import org.holdfast.model.Hindcast;
import org.holdfast.model.MoneyFlow;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Series;
import org.holdfast.model.Spread;
import org.holdfast.model.SurvivalCurve;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Laws of layout: no label on another, none off the scene, none too small. */
class LayoutTest {
    private static final Scene.Caption CAPTION = new Scene.Caption("Title", "Description");
    private static final List<Colour> COLOURS =
            IntStream.range(0, 5).mapToObj(Colour::ofFamily).toList();
    private static final Labels LABELS = new PlainLabels();

    static Stream<Map.Entry<String, Scene>> samples() {
        return Samples.all().entrySet().stream();
    }

    @Test
    void cyrillicIsAsWideAsItsLetters() {
        for (Face face : Face.values()) {
            double latin = Widths.of("AOEIaoei", face, 100);
            assertThat(Widths.of("АОЕІаоеі", face, 100)).isBetween(0.97 * latin, 1.03 * latin);
            assertThat(Widths.of("щ", face, 100)).isGreaterThan(Widths.of("ш", face, 100));
            assertThat(Widths.of("Ґџ", face, 100)).isBetween(90.0, 130.0);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void samplesCanBeRead(Map.Entry<String, Scene> sample) {
        assertThatItCanBeRead(sample.getValue());
    }

    @Seeds(60)
    void whateverTheSupplyItCanBeRead(long seed) throws Exception {
        var random = new Random(seed);
        int months = 1 + random.nextInt(random.nextBoolean() ? 4 : 96);
        SupplyChart.Panel panel = panel(random, months);
        assertThatItCanBeRead(labels -> SupplyChart.draw(panel, CAPTION, labels));
    }

    @Seeds(60)
    void whateverIsComparedItCanBeRead(long seed) throws Exception {
        var random = new Random(seed);
        int columns = 1 + random.nextInt(2);
        double size = size(random);
        List<BarChart.Group> groups =
                IntStream.range(0, 1 + random.nextInt(3))
                        .mapToObj(g ->
                                new BarChart.Group(
                                        random.nextBoolean() ? "" : words(random),
                                        IntStream.range(0, 1 + random.nextInt(5))
                                                .mapToObj(r ->
                                                        new BarChart.Row(
                                                                words(random),
                                                                random.nextBoolean(),
                                                                values(random, columns, size)))
                                                .toList()))
                        .toList();
        assertThatItCanBeRead(labels ->
                BarChart.draw(
                        Stream.generate(() -> words(random)).limit(columns).toList(),
                        groups,
                        random.nextBoolean()
                                ? BarChart.Base.FIRST_OF_ALL
                                : BarChart.Base.FIRST_OF_GROUP,
                        CAPTION,
                        labels));
    }

    @Seeds(60)
    void whoeverPaysItCanBeRead(long seed) throws Exception {
        var random = new Random(seed);
        double size = size(random);
        List<BurdenChart.Payer> payers =
                IntStream.range(0, 1 + random.nextInt(36))
                        .mapToObj(k ->
                                new BurdenChart.Payer(
                                        words(random),
                                        value(random, size),
                                        value(random, size),
                                        value(random, size),
                                        random.nextInt(4) == 0
                                                ? Optional.empty()
                                                : Optional.of(value(random, 100 * size))))
                        .toList();
        assertThatItCanBeRead(labels ->
                BurdenChart.draw(
                        payers,
                        new BurdenChart.Heads(
                                words(random),
                                words(random),
                                words(random),
                                words(random),
                                words(random),
                                words(random)),
                        Optional.of(payers.getFirst().name()),
                        Optional.empty(),
                        CAPTION,
                        labels));
    }

    @Seeds(60)
    void whateverTurnsTheAnswerItCanBeRead(long seed) throws Exception {
        var random = new Random(seed);
        List<SwitchingChart.Group> ranges = new ArrayList<>();
        for (int g = random.nextInt(4); g >= 0; g--) {
            double size = size(random);
            ranges.add(
                    new SwitchingChart.Group(
                            words(random),
                            IntStream.range(0, random.nextInt(5))
                                    .mapToObj(k -> range(random, size))
                                    .toList()));
        }
        assertThatItCanBeRead(labels -> SwitchingChart.draw(ranges, CAPTION, labels));
    }

    @Seeds(60)
    void whateverIsCoveredItCanBeRead(long seed) throws Exception {
        var random = new Random(seed);
        int months = 1 + random.nextInt(96);
        double size = size(random);
        List<CoverageChart.Pair> pairs =
                IntStream.range(0, random.nextInt(8))
                        .mapToObj(k ->
                                new CoverageChart.Pair(
                                        words(random),
                                        series(random, months, size),
                                        series(random, months, size),
                                        series(random, months, size)))
                        .toList();
        var steps = Stream.generate(() -> words(random)).limit(5).toList();
        assertThatItCanBeRead(labels ->
                CoverageChart.draw(
                        YearMonth.of(2026, 1 + random.nextInt(12)),
                        pairs,
                        new CoverageChart.Names(
                                words(random), words(random), words(random), steps, words(random)),
                        CAPTION,
                        labels));
    }

    @Seeds(60)
    void whateverTheFuturesTheyCanBeRead(long seed) throws Exception {
        var random = new Random(seed);
        int months = 1 + random.nextInt(random.nextBoolean() ? 4 : 96);
        var names =
                new FanChart.Names(
                        words(random),
                        words(random),
                        words(random),
                        words(random),
                        random.nextBoolean() ? Optional.of(words(random)) : Optional.empty(),
                        words(random));
        List<FanChart.Panel> panels =
                IntStream.range(0, 1 + random.nextInt(5))
                        .mapToObj(k -> fan(random, months))
                        .toList();
        assertThatItCanBeRead(labels -> FanChart.draw(panels.getFirst(), names, CAPTION, labels));
        assertThatItCanBeRead(labels -> FanChart.drawSmall(panels, names, CAPTION, labels));
    }

    @Seeds(60)
    void whateverDrivesItCanBeRead(long seed) throws Exception {
        var random = new Random(seed);
        List<DriversChart.Factor> factors =
                IntStream.range(0, random.nextInt(15))
                        .mapToObj(k ->
                                new DriversChart.Factor(
                                        words(random), share(random), share(random)))
                        .toList();
        assertThatItCanBeRead(labels ->
                DriversChart.draw(
                        factors,
                        random.nextBoolean() ? "" : words(random),
                        new DriversChart.Names(words(random), words(random), words(random)),
                        CAPTION,
                        labels));
    }

    @Seeds(60)
    void whateverThePlansDoTheyCanBeRead(long seed) throws Exception {
        var random = new Random(seed);
        double size = size(random);
        List<PlansChart.Row> rows =
                IntStream.range(0, random.nextInt(8))
                        .mapToObj(k ->
                                new PlansChart.Row(
                                        words(random),
                                        random.nextBoolean() ? "" : words(random),
                                        random.nextBoolean(),
                                        quantiles(random, size),
                                        random.nextInt(3) == 0
                                                ? Optional.empty()
                                                : Optional.of(random.nextDouble())))
                        .toList();
        assertThatItCanBeRead(labels ->
                PlansChart.draw(
                        rows,
                        random.nextBoolean()
                                ? Optional.empty()
                                : Optional.of(
                                        new PlansChart.Threshold(
                                                value(random, size), words(random))),
                        new PlansChart.Names(
                                words(random),
                                words(random),
                                words(random),
                                words(random),
                                words(random),
                                words(random)),
                        CAPTION,
                        labels));
        List<WaitingChart.Wait> waits =
                IntStream.range(0, 1 + random.nextInt(7))
                        .mapToObj(k ->
                                new WaitingChart.Wait(
                                        k * (1 + random.nextInt(9)), quantiles(random, size)))
                        .toList();
        assertThatItCanBeRead(labels ->
                WaitingChart.draw(
                        waits,
                        new WaitingChart.Names(
                                words(random),
                                words(random),
                                words(random),
                                words(random),
                                words(random),
                                words(random)),
                        CAPTION,
                        labels));
    }

    @Seeds(60)
    void whateverHappenedItCanBeRead(long seed) throws Exception {
        var random = new Random(seed);
        List<HindcastChart.Panel> panels =
                IntStream.range(0, random.nextInt(6))
                        .mapToObj(k ->
                                new HindcastChart.Panel(
                                        words(random),
                                        words(random),
                                        words(random),
                                        points(random)))
                        .toList();
        assertThatItCanBeRead(labels ->
                HindcastChart.draw(
                        YearMonth.of(2024, 1 + random.nextInt(12)),
                        panels,
                        new HindcastChart.Names(
                                words(random),
                                words(random),
                                words(random),
                                words(random),
                                words(random),
                                words(random),
                                words(random)),
                        CAPTION,
                        labels));
    }

    @Seeds(60)
    void whereverTheMoneyGoesItCanBeRead(long seed) throws Exception {
        var random = new Random(seed);
        double size = size(random);
        List<String> names = Stream.generate(() -> words(random)).limit(20).toList();
        List<MoneyFlow.Flow> flows =
                IntStream.range(0, random.nextInt(40))
                        .mapToObj(k -> flow(random, value(random, size)))
                        .toList();
        assertThatItCanBeRead(labels ->
                FlowChart.draw(
                        new MoneyFlow(flows),
                        Samples.flowGroups(),
                        new FlowChart.Names(
                                names.subList(0, 4),
                                id -> names.get(id.charAt(0) - 'a'),
                                family -> names.get(14 + Samples.FAMILIES.indexOf(family)),
                                names.get(4),
                                names.get(5),
                                names.get(6),
                                state ->
                                        names.get(
                                                7
                                                        + List.of(MoneyFlow.State.values())
                                                                .indexOf(state)),
                                labels::number),
                        Optional.of(names.get(10)),
                        CAPTION,
                        labels));
    }

    @Seeds(60)
    void whoeverIsOnTheMapItCanBeRead(long seed) throws Exception {
        var random = new Random(seed);
        List<String> all =
                new ArrayList<>(
                        List.of("NOR", "SWE", "DEU", "NLD", "FRA", "LUX", "USA", "CAN", "TUR"));
        IntStream.range(0, random.nextInt(20)).forEach(k -> all.add("X" + (char) ('A' + k) + "X"));
        double size = size(random);
        List<TileMap.Tile> tiles =
                all.stream()
                        .filter(iso -> random.nextInt(3) > 0)
                        .map(iso ->
                                new TileMap.Tile(
                                        iso,
                                        iso.substring(0, 2),
                                        random.nextInt(5) == 0
                                                ? OptionalDouble.empty()
                                                : OptionalDouble.of(value(random, size))))
                        .toList();
        var key =
                new TileMap.Key(
                        List.of(0.1, 0.25, 0.5),
                        Stream.generate(() -> words(random)).limit(4).toList(),
                        words(random),
                        random.nextInt(3));
        assertThatItCanBeRead(labels -> TileMap.draw(tiles, key, CAPTION, labels));
        Scene scene = TileMap.draw(tiles, key, CAPTION, LABELS);
        for (TileMap.Tile tile : tiles) {
            assertThat(texts(scene, tile.code())).isPositive();
        }
        assertThat(scene.marks().stream().filter(Mark.Box.class::isInstance).count())
                .isEqualTo(tiles.size() + 5);
    }

    private static long texts(Scene scene, String text) {
        return scene.marks().stream()
                .filter(m -> m instanceof Mark.Label label && label.text().equals(text))
                .count();
    }

    @Seeds(60)
    void whateverIsLostOnTheWayItCanBeRead(long seed) throws Exception {
        var random = new Random(seed);
        double size = size(random);
        int stages = 1 + random.nextInt(5);
        List<Gap.Row> rows =
                IntStream.range(0, 1 + random.nextInt(9))
                        .mapToObj(k ->
                                new Gap.Row(
                                        words(random),
                                        Stream.generate(() -> amount(random, size))
                                                .limit(stages)
                                                .toList(),
                                        Stream.generate(() -> (long) random.nextInt(2))
                                                .limit(stages)
                                                .toList(),
                                        Stream.generate(() -> recorded(random, size))
                                                .limit(stages)
                                                .toList()))
                        .toList();
        List<String> names = Stream.generate(() -> words(random)).limit(stages).toList();
        assertThatItCanBeRead(labels ->
                DropChart.draw(
                        new Gap("list", "EUR", names, rows),
                        new DropChart.Names(
                                names, a -> labels.number(a) + " bn", words(random), words(random)),
                        CAPTION,
                        labels));
    }

    private static Optional<Gap.Recorded> recorded(Random random, double size) {
        return random.nextInt(3) == 0
                ? Optional.empty()
                : Optional.of(new Gap.Recorded(value(random, size), value(random, size)));
    }

    private static OptionalDouble amount(Random random, double size) {
        return random.nextInt(4) == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(value(random, size));
    }

    @Seeds(60)
    void howeverLongItTakesItCanBeRead(long seed) throws Exception {
        var random = new Random(seed);
        double size = size(random);
        int parts = 1 + random.nextInt(3);
        List<WaitsChart.Wait> waits =
                IntStream.range(0, random.nextInt(9))
                        .mapToObj(k ->
                                new WaitsChart.Wait(
                                        words(random),
                                        values(random, parts, size),
                                        0,
                                        value(random, size),
                                        random.nextBoolean()
                                                ? Optional.empty()
                                                : Optional.of(value(random, size))))
                        .toList();
        var names =
                new WaitsChart.Names(
                        Stream.generate(() -> words(random)).limit(parts).toList(),
                        words(random),
                        words(random));
        assertThatItCanBeRead(labels -> WaitsChart.draw(waits, names, CAPTION, labels));
        List<MedianChart.Row> medians =
                IntStream.range(0, 1 + random.nextInt(9))
                        .mapToObj(k -> medianRow(random, size))
                        .toList();
        var titles =
                new MedianChart.Names(
                        words(random), words(random), words(random), words(random), words(random));
        assertThatItCanBeRead(labels -> MedianChart.draw(medians, titles, CAPTION, labels));
        List<Integer> years = IntStream.range(2024, 2025 + random.nextInt(12)).boxed().toList();
        List<YearsChart.Row> rows =
                IntStream.range(0, random.nextInt(6))
                        .mapToObj(k ->
                                new YearsChart.Row(
                                        words(random),
                                        random.nextBoolean(),
                                        values(random, years.size(), size)))
                        .toList();
        assertThatItCanBeRead(labels -> YearsChart.draw(years, rows, CAPTION, labels));
    }

    /** A median that is known, or lies between bounds, or has none above, or none at all. */
    private static MedianChart.Row medianRow(Random random, double size) {
        OptionalDouble most = amount(random, size);
        OptionalDouble least =
                most.isPresent()
                        ? OptionalDouble.of(
                                random.nextBoolean()
                                        ? most.getAsDouble()
                                        : random.nextDouble() * most.getAsDouble())
                        : amount(random, size);
        return new MedianChart.Row(
                words(random),
                "3 of 17",
                least,
                most,
                amount(random, size),
                amount(random, size),
                "1.2–12.3",
                "1.2–…");
    }

    @Seeds(60)
    void howeverLateThingsComeItCanBeRead(long seed) throws Exception {
        var random = new Random(seed);
        double size = 1 + 100 * random.nextDouble();
        List<Double> times =
                Stream.generate(() -> size * random.nextDouble())
                        .limit(1 + random.nextInt(9))
                        .sorted()
                        .toList();
        var names =
                new SurvivalChart.Names(
                        words(random), words(random), words(random), words(random), words(random));
        SurvivalCurve curve = Samples.survivalCurve(times, times.size() + random.nextInt(9));
        assertThatItCanBeRead(labels -> SurvivalChart.draw(curve, names, CAPTION, labels));
    }

    private static MoneyFlow.Flow flow(Random random, double money) {
        String source = "" + (char) ('a' + random.nextInt(7));
        String fund = "" + (char) ('h' + random.nextInt(12));
        List<String> items = List.of("shell", "missile", "drone", "interceptor", "gun", "powder");
        List<MoneyFlow.State> states = List.of(MoneyFlow.State.values());
        MoneyFlow.State state = states.get(random.nextInt(3));
        return new MoneyFlow.Flow(
                source,
                fund,
                state == MoneyFlow.State.NO_CONTRACT || random.nextInt(9) == 0
                        ? Optional.empty()
                        : Optional.of(items.get(random.nextInt(6))),
                state,
                money);
    }

    @Seeds(60)
    void thereAreNeverMoreThanEighteenStops(long seed) {
        var random = new Random(seed);
        List<MoneyFlow.Flow> flows =
                IntStream.range(0, 60).mapToObj(k -> flow(random, random.nextDouble())).toList();
        Scene scene =
                FlowChart.draw(
                        new MoneyFlow(flows),
                        Samples.flowGroups(),
                        Samples.flowNames(LABELS),
                        Optional.empty(),
                        CAPTION,
                        LABELS);
        long stops = scene.marks().stream().filter(Mark.Box.class::isInstance).count();
        assertThat(stops).isBetween(12L, 18L);
    }

    @Test
    void atMostTenFactorsAreDrawnLargestFirst() {
        var none = new Spread(0, 0, 0);
        List<DriversChart.Factor> factors =
                IntStream.range(0, 12)
                        .mapToObj(k ->
                                new DriversChart.Factor("f" + k, none, new Spread(0, k / 100.0, 1)))
                        .toList();
        assertThat(DriversChart.largest(factors))
                .extracting(DriversChart.Factor::name)
                .startsWith("f11", "f10")
                .hasSize(10)
                .endsWith("f2");
    }

    @Test
    void aMissIsDrawnInAnotherFormThanAHit() {
        assertThat(diamonds(point(5))).isZero();
        assertThat(diamonds(point(50))).isOne();
    }

    @Test
    void theKeyNamesATargetOnlyWhereThereIsOne() {
        assertThat(texts(point(5))).contains("a").doesNotContain("g");
        Hindcast.Point aimed =
                new Hindcast.Point(
                        9,
                        new Spread(5, 5, 5),
                        FutureSamples.quantiles(5, 1),
                        4,
                        Optional.of(8.0),
                        0.5);
        assertThat(texts(aimed)).contains("a", "g");
    }

    private static List<String> texts(Hindcast.Point point) {
        var panel = new HindcastChart.Panel("Shells", "Rounds", "", List.of(point));
        var names = new HindcastChart.Names("a", "b", "c", "d", "e", "f", "g");
        return HindcastChart.draw(YearMonth.of(2024, 3), List.of(panel), names, CAPTION, LABELS)
                .marks()
                .stream()
                .filter(Mark.Label.class::isInstance)
                .map(m -> ((Mark.Label) m).text())
                .toList();
    }

    private static long diamonds(Hindcast.Point point) {
        var panel = new HindcastChart.Panel("Shells", "Rounds", "", List.of(point));
        var names = new HindcastChart.Names("a", "b", "c", "d", "e", "f", "g");
        return HindcastChart.draw(YearMonth.of(2024, 3), List.of(panel), names, CAPTION, LABELS)
                        .marks()
                        .stream()
                        .filter(Mark.Area.class::isInstance)
                        .filter(m -> ((Mark.Area) m).fill().colour().equals(Colour.BAD))
                        .count()
                - 1; // the key has one
    }

    private static Hindcast.Point point(double actual) {
        return new Hindcast.Point(
                9,
                new Spread(actual, actual, actual),
                FutureSamples.quantiles(5, 1),
                4,
                Optional.empty(),
                0.5);
    }

    @Test
    void whatHasNoPlaceOnAnAxisIsRefused() {
        var broken = new Quantiles(Bands.LEVELS, List.of(0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 1 / 0.0));
        assertThatThrownBy(() -> new WaitingChart.Wait(3, broken))
                .hasMessageContaining("waiting 3 months must be a finite number");
        assertThatThrownBy(() -> new PlansChart.Row("Plan B", "", true, broken, Optional.empty()))
                .hasMessageContaining("Plan B");
        assertThatThrownBy(() -> new HindcastChart.Panel("Shells", "Rounds", "", List.of()))
                .hasMessageContaining("Shells has no points");
    }

    @Test
    void aHeadedPictureIsLargerByItsHeading() {
        Scene scene = Samples.cells(LABELS);
        Scene headed = scene.headed("A finding", "A measure", "A source");
        assertThat(headed.width()).isGreaterThan(scene.width());
        assertThat(headed.height()).isGreaterThan(scene.height() + 60);
        assertThatItCanBeRead(headed);
    }

    @Test
    void negativeAmountsAreRefused() {
        assertThatThrownBy(() -> new BarChart.Row("Plan", true, List.of(-1.0)))
                .hasMessageContaining("Plan must not be negative");
        assertThatThrownBy(() ->
                        new CoverageChart.Pair(
                                "Shells", Series.of(1, -2), Series.of(1, 1), Series.of(1, 1)))
                .hasMessageContaining("Shells");
    }

    @Test
    void aSolversTraceBelowNoughtIsNought() {
        assertThat(new BarChart.Row("Plan", true, List.of(-1e-9)).values()).containsExactly(0.0);
        Series adHoc =
                new CoverageChart.Pair(
                                "Shells", Series.of(2e5, -0.001), Series.of(1, 1), Series.of(1, 1))
                        .adHoc()
                        .orElseThrow();
        assertThat(adHoc.at(1)).isZero();
    }

    @Test
    void labelsMoveApartAsLittleAsTheyMust() {
        assertThat(Fitting.apart(new double[] {10, 50}, new double[] {16, 16}, 0, 100))
                .containsExactly(10, 50);
        assertThat(Fitting.apart(new double[] {50, 50}, new double[] {16, 16}, 0, 100))
                .containsExactly(42, 58);
        assertThat(Fitting.apart(new double[] {99, 99, 99}, new double[] {10, 10, 10}, 0, 100))
                .containsExactly(80, 90, 100);
    }

    @Test
    void axesEndOnRoundValues() {
        assertThat(Scale.round(230_000, 100, 5).marks())
                .containsExactly(0.0, 50_000.0, 100_000.0, 150_000.0, 200_000.0, 250_000.0);
        assertThat(Scale.round(0, 100, 5).top()).isEqualTo(1);
        assertThat(Scale.round(0.0123, 100, 5).top()).isBetween(0.0123, 0.0151);
        assertThat(Scale.round(0.0123, 100, 5).decimals()).isEqualTo(3);
        assertThat(Scale.round(-0.7, 0.4, 100, 4).marks()).containsExactly(-1.0, -0.5, 0.0, 0.5);
        assertThat(Scale.round(-3, -1, 100, 4).marks()).containsExactly(-3.0, -2.0, -1.0, 0.0);
    }

    private static void assertThatItCanBeRead(Function<Labels, Scene> drawn) {
        for (double width : new double[] {Labels.PAGE, 320}) {
            Scene scene = drawn.apply(LABELS.at(width));
            assertThat(scene.width()).isEqualTo(width);
            assertThatItCanBeRead(scene);
        }
    }

    private static void assertThatItCanBeRead(Scene scene) {
        List<Mark.Label> labels =
                scene.marks().stream()
                        .filter(Mark.Label.class::isInstance)
                        .map(Mark.Label.class::cast)
                        .toList();
        for (int k = 0; k < labels.size(); k++) {
            Mark.Label label = labels.get(k);
            assertThat(label.lettering().size()).isGreaterThanOrEqualTo(11);
            assertThat(label.left()).as(label.text()).isGreaterThan(-0.5);
            assertThat(label.left() + label.width())
                    .as(label.text())
                    .isLessThan(scene.width() + 0.5);
            assertThat(top(label)).as(label.text()).isGreaterThan(-0.5);
            assertThat(bottom(label)).as(label.text()).isLessThan(scene.height() + 0.5);
            for (Mark.Label other : labels.subList(0, k)) {
                assertThat(overlap(label, other)).as("'%s' lies on '%s'", label, other).isFalse();
            }
        }
        String svg = Svg.write(scene, "c");
        assertThat(Svg.write(scene, "c")).isEqualTo(svg);
        try {
            PictureTest.parse(svg);
        } catch (Exception e) {
            throw new AssertionError(svg, e);
        }
    }

    /** The height of the small letters and of a descender are what must not touch. */
    private static boolean overlap(Mark.Label a, Mark.Label b) {
        return a.left() < b.left() + b.width()
                && b.left() < a.left() + a.width()
                && top(a) < bottom(b)
                && top(b) < bottom(a);
    }

    private static double top(Mark.Label label) {
        return label.y() - 0.76 * label.lettering().size();
    }

    private static double bottom(Mark.Label label) {
        return label.y() + 0.22 * label.lettering().size();
    }

    private static SupplyChart.Panel panel(Random random, int months) {
        double size = size(random);
        var kinds = List.of(SupplyChart.Kind.values());
        var low = series(random, months, size);
        return new SupplyChart.Panel(
                words(random),
                YearMonth.of(2026, 1 + random.nextInt(12)),
                months,
                COLOURS.get(random.nextInt(COLOURS.size())),
                IntStream.range(0, random.nextInt(8))
                        .mapToObj(k ->
                                new SupplyChart.Layer(
                                        words(random),
                                        random.nextInt(4) == 0,
                                        series(random, months, size)))
                        .toList(),
                kinds.stream()
                        .filter(kind -> random.nextBoolean())
                        .map(kind ->
                                new SupplyChart.Curve(
                                        words(random), kind, series(random, months, size)))
                        .toList(),
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(
                                new SupplyChart.Band(
                                        words(random), low, low.times(1.5), low.times(2))),
                random.nextBoolean() ? Optional.empty() : Optional.of(words(random)));
    }

    private static FanChart.Panel fan(Random random, int months) {
        double size = size(random);
        boolean shares = random.nextInt(3) == 0;
        double reach = shares ? 1 : size;
        return new FanChart.Panel(
                words(random),
                words(random),
                YearMonth.of(2026, 1 + random.nextInt(12)),
                shares ? FanChart.Form.SHARE : FanChart.Form.AMOUNT,
                random.nextBoolean()
                        ? Optional.empty()
                        : Optional.of(COLOURS.get(random.nextInt(COLOURS.size()))),
                bands(random, months, reach),
                random.nextBoolean() ? Optional.empty() : Optional.of(bands(random, months, reach)),
                IntStream.range(0, random.nextInt(3))
                        .mapToObj(k ->
                                new FanChart.Need(
                                        words(random), k == 0, series(random, months, reach)))
                        .toList(),
                random.nextBoolean() ? Optional.empty() : Optional.of(series(random, months, 1)));
    }

    /** Bands on either side of nought, sometimes without width. */
    private static Bands bands(Random random, int months, double size) {
        double median = size * (random.nextDouble() - 0.3);
        double least = random.nextBoolean() ? 0 : -1e300;
        return FutureSamples.bands(
                months, t -> median * t / months, value(random, size), least, 1e300);
    }

    private static Quantiles quantiles(Random random, double size) {
        return FutureSamples.quantiles(value(random, size), value(random, size));
    }

    private static Spread share(Random random) {
        double low = random.nextDouble() - 0.1;
        double high = low + random.nextDouble() / 2;
        return new Spread(low, (low + high) / 2, high);
    }

    private static List<Hindcast.Point> points(Random random) {
        double size = size(random);
        var points = new ArrayList<Hindcast.Point>();
        int month = 0;
        for (int k = random.nextInt(12); k >= 0; k--) {
            month += 1 + random.nextInt(12);
            double actual = (random.nextDouble() - 0.1) * size;
            points.add(
                    new Hindcast.Point(
                            month,
                            new Spread(actual - value(random, size), actual, actual),
                            quantiles(random, size),
                            value(random, size),
                            random.nextBoolean()
                                    ? Optional.empty()
                                    : Optional.of(value(random, size)),
                            0.5));
        }
        return points;
    }

    private static SwitchingChart.Range range(Random random, double size) {
        double low = (random.nextDouble() - 0.5) * size;
        double high = low + value(random, size);
        double central = Math.min(high, low + random.nextDouble() * (high - low));
        return new SwitchingChart.Range(
                words(random),
                low,
                high,
                central,
                random.nextBoolean() ? Optional.empty() : Optional.of(low),
                random.nextBoolean() ? Optional.empty() : Optional.of(high),
                random.nextBoolean(),
                words(random));
    }

    /** Nothing, a little, or very much; more than a thousand million is no longer laid out well. */
    private static double size(Random random) {
        double[] sizes = {0, 1e-6, 0.3, 5, 1_000, 2e5, 1e9};
        return sizes[random.nextInt(sizes.length)];
    }

    private static double value(Random random, double size) {
        return switch (random.nextInt(4)) {
            case 0 -> 0;
            case 1 -> size;
            default -> size * random.nextDouble();
        };
    }

    private static List<Double> values(Random random, int count, double size) {
        return Stream.generate(() -> value(random, size)).limit(count).toList();
    }

    private static Series series(Random random, int months, double size) {
        double level = value(random, size);
        return switch (random.nextInt(3)) {
            case 0 -> Series.generate(months, t -> level);
            case 1 -> Series.generate(months, t -> level * t / months);
            default -> Series.generate(months, t -> value(random, size));
        };
    }

    private static String words(Random random) {
        var words = new StringBuilder();
        for (int k = random.nextInt(5); k >= 0; k--) {
            int length = 1 + random.nextInt(random.nextInt(9) == 0 ? 40 : 9);
            for (int i = 0; i < length; i++) {
                words.append("abcdeéfgijlmnoprstuwWM&<1€".charAt(random.nextInt(26)));
            }
            words.append(k > 0 ? " " : "");
        }
        return words.toString();
    }
}
