package org.holdfast.simulator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.holdfast.chart.CoverageChart;
import org.holdfast.chart.FanChart;
import org.holdfast.chart.Labels;
import org.holdfast.chart.Scene;
import org.holdfast.chart.Svg;
import org.holdfast.chart.Theme;
import org.holdfast.model.Bands;
import org.holdfast.model.Case;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Series;
import org.holdfast.model.Text;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.Chances;
import org.holdfast.words.Figure;
import org.holdfast.words.Futures;
import org.holdfast.words.LeverWords;
import org.holdfast.words.Months;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;
import org.holdfast.words.SimulatorWords;

/** What a policy comes to, told beside the one it is compared with. */
final class Telling {
    private final Simulator simulator;
    private final Case c;
    private final Question question;
    private final Outcome now;
    private final Outcome then;
    private final Language language;
    private final Labels labels;
    private final boolean isCompared;

    private static final Figure COUNT = Figure.amount(Text.same(""));

    Telling(Simulator simulator, Question question, Outcome now, Outcome then) {
        this.simulator = simulator;
        this.question = question;
        this.now = now;
        this.then = then;
        c = simulator.c();
        language = question.language();
        labels = new ScreenLabels(language).at(question.width());
        isCompared = !question.scenario().settings().equals(question.compared().settings());
    }

    String toJson() {
        return JsonText.object(json -> {
            json.object(
                    "settings", s -> new TreeMap<>(question.scenario().settings()).forEach(s::put));
            json.list("changed", changed(), this::changed);
            if (now.away().isEmpty()) {
                json.nothing("estimate");
            } else {
                List<String> names =
                        c.levers().stream()
                                .filter(l -> now.away().contains(l.id()))
                                .map(this::written)
                                .toList();
                json.put("estimate", SimulatorWords.estimate(names, language));
            }
            if (now.coarse()) {
                json.put("coarse", SimulatorWords.coarse(Replanner.PERIOD, language));
            } else {
                json.nothing("coarse");
            }
            json.put("futures", now.futures());
            json.put("headline", headline());
            json.put("reading", headline() + " " + reading());
            json.list("outcomes", outcomes(), this::outcome);
            json.list("cards", cards(), (card, of) -> of.write(card));
            json.list("months", months(), this::month);
        });
    }

    private List<Lever> changed() {
        return c.levers().stream()
                .filter(l ->
                        Math.abs(
                                        Simulator.setting(question.scenario(), l)
                                                - Simulator.setting(simulator.base(), l))
                                > 1e-9)
                .toList();
    }

    private void changed(JsonText json, Lever lever) {
        json.put("id", lever.id())
                .put("name", lever.name().in(language))
                .put("from", setting(lever, Simulator.setting(simulator.base(), lever)))
                .put("to", setting(lever, Simulator.setting(question.scenario(), lever)));
    }

    private String setting(Lever lever, double setting) {
        return LeverWords.setting(c.settings(), lever, setting, language);
    }

    private String written(Lever lever) {
        return lever.name().in(language)
                + " "
                + setting(lever, Simulator.setting(question.scenario(), lever));
    }

    private String headline() {
        return SimulatorWords.headline(
                changed().stream().map(this::written).toList(), firstUnder(now), language);
    }

    private Optional<SimulatorWords.Under> firstUnder(Outcome of) {
        Optional<SimulatorWords.Under> first = Optional.empty();
        int month = c.settings().months();
        for (Item item : simulator.items()) {
            Series under = of.under().get(item.id());
            for (int t = 0; under != null && t < month; t++) {
                if (under.at(t) >= 0.5) {
                    month = t;
                    first =
                            Optional.of(
                                    new SimulatorWords.Under(
                                            item.name(), Months.at(c.settings(), t), under.at(t)));
                }
            }
        }
        return first;
    }

    private String reading() {
        return Futures.bands(SimulatorWords.MISSED, now.floor(), Figure.ITEM_MONTHS, language);
    }

    /** One of the four numbers on top. */
    private record Headline(
            String id,
            Text name,
            String value,
            String unit,
            String range,
            Optional<String> change,
            int better) {}

    private List<Headline> outcomes() {
        var shown = new ArrayList<Headline>();
        Quantiles floor = now.floor();
        shown.add(
                new Headline(
                        "missed",
                        SimulatorWords.MISSED,
                        Figure.ITEM_MONTHS.of(floor.at(0.5), language),
                        "",
                        SimulatorWords.nineInTen(floor, Figure.ITEM_MONTHS, language),
                        compared(
                                SimulatorWords.change(
                                        floor.at(0.5),
                                        then.floor().at(0.5),
                                        Figure.ITEM_MONTHS,
                                        language)),
                        better(then.floor().at(0.5) - floor.at(0.5))));
        shown.add(
                new Headline(
                        "holds",
                        SimulatorWords.HOLDS,
                        Numbers.share(now.holds(), language),
                        SimulatorWords.ofFutures(language),
                        SimulatorWords.criterion(Simulator.CRITERION, language),
                        compared(SimulatorWords.points(now.holds(), then.holds(), language)),
                        better(now.holds() - then.holds())));
        shown.add(monthsUnder());
        shown.add(
                parity().orElseGet(() ->
                        new Headline(
                                "money",
                                SimulatorWords.MONEY,
                                Numbers.money(now.money(), language),
                                "",
                                "",
                                compared(
                                        SimulatorWords.change(
                                                now.money(), then.money(), Figure.MONEY, language)),
                                0)));
        return shown;
    }

    /** In how many months most futures are under the followed item's floor. */
    private Headline monthsUnder() {
        int months = monthsUnder(now);
        int before = monthsUnder(then);
        String item =
                simulator.items().stream()
                        .filter(i -> i.id().equals(question.item()))
                        .map(i -> i.shortName().in(language))
                        .findFirst()
                        .orElse("");
        return new Headline(
                "under",
                SimulatorWords.MONTHS_UNDER,
                Integer.toString(months),
                SimulatorWords.ofMonths(c.settings().months(), language),
                item,
                compared(SimulatorWords.change(months, before, COUNT, language)),
                before - months);
    }

    private int monthsUnder(Outcome of) {
        Series under = of.under().get(question.item());
        int months = 0;
        for (int t = 0; under != null && t < under.months(); t++) {
            months += under.at(t) >= 0.5 ? 1 : 0;
        }
        return months;
    }

    /** When the followed item's fire, or else the first that has any, is matched. */
    private Optional<Headline> parity() {
        String enemy =
                simulator.items().stream()
                        .filter(i -> i.id().equals(question.item()))
                        .flatMap(i -> i.counterpart().stream())
                        .filter(now.parity()::containsKey)
                        .findFirst()
                        .orElse(
                                simulator.items().stream()
                                        .flatMap(i -> i.counterpart().stream())
                                        .filter(now.parity()::containsKey)
                                        .findFirst()
                                        .orElse(""));
        Quantiles of = now.parity().get(enemy);
        Quantiles before = then.parity().get(enemy);
        if (of == null || before == null) {
            return Optional.empty();
        }
        int change = (int) Math.round(of.at(0.5) - before.at(0.5));
        return Optional.of(
                new Headline(
                        "parity",
                        SimulatorWords.PARITY,
                        monthOrNever(of.at(0.5)),
                        "",
                        Names.of(c, enemy).in(language),
                        compared(SimulatorWords.months(change, language)),
                        -change));
    }

    private String monthOrNever(double month) {
        int t = (int) Math.ceil(month - 1e-9);
        return t < c.settings().months()
                ? Months.shortName(Months.at(c.settings(), t), language)
                : SimulatorWords.notWithin(language);
    }

    private Optional<String> compared(String change) {
        return isCompared ? Optional.of(change) : Optional.empty();
    }

    private static int better(double gain) {
        return gain > 1e-9 ? 1 : gain < -1e-9 ? -1 : 0;
    }

    private void outcome(JsonText json, Headline shown) {
        json.put("id", shown.id())
                .put("name", shown.name().in(language))
                .put("value", shown.value())
                .put("unit", shown.unit())
                .put("range", shown.range());
        if (shown.change().isPresent()) {
            json.put("change", shown.change().get())
                    .put(
                            "better",
                            shown.better() > 0 ? "better" : shown.better() < 0 ? "worse" : "same");
        } else {
            json.nothing("change").nothing("better");
        }
        json.words("sources", List.of());
    }

    private List<Card> cards() {
        var cards = new ArrayList<Card>();
        simulator.items().stream()
                .filter(i -> i.id().equals(question.item()))
                .findFirst()
                .flatMap(this::fan)
                .ifPresent(cards::add);
        cards.add(items());
        return cards;
    }

    private Optional<Card> fan(Item item) {
        if (now.followed().isEmpty()) {
            return Optional.empty();
        }
        Bands bands = now.followed().get();
        int months = bands.months();
        YearMonth first = c.settings().firstMonth();
        YearMonth last = Months.at(c.settings(), months - 1);
        String title = Futures.coverageTitle(item.name(), overAll(bands), language);
        String alt =
                Futures.description(
                        Chances.covered(item.name()),
                        first,
                        at(bands, 0),
                        last,
                        at(bands, months - 1),
                        Figure.SHARE,
                        language);
        var panel =
                new FanChart.Panel(
                        item.name().in(language),
                        org.holdfast.words.Labels.COVERAGE.in(language),
                        first,
                        FanChart.Form.SHARE,
                        Optional.of(item.family()),
                        bands,
                        isCompared ? then.followed() : Optional.empty(),
                        List.of(),
                        Optional.ofNullable(now.under().get(item.id())));
        Scene scene =
                FanChart.draw(
                        panel,
                        new FanChart.Names(
                                SimulatorWords.MEDIAN.in(language),
                                org.holdfast.words.Labels.HALF_OF_FUTURES.in(language),
                                org.holdfast.words.Labels.MOST_FUTURES.in(language),
                                SimulatorWords.COMPARED.in(language),
                                SimulatorWords.COMPARED_MOST.in(language),
                                org.holdfast.words.Labels.FUTURES_UNDER_FLOOR.in(language)),
                        new Scene.Caption(title, alt),
                        labels);
        return Optional.of(
                new Card(
                        "fan",
                        title,
                        SimulatorWords.fanMeasure(now.futures(), language),
                        Svg.write(scene, "fan", Theme.PAGE),
                        alt,
                        Card.bands(
                                first,
                                bands,
                                isCompared ? then.followed() : Optional.empty(),
                                Optional.ofNullable(now.under().get(item.id())),
                                language),
                        note()));
    }

    private Optional<String> note() {
        if (now.away().isEmpty() && !now.coarse()) {
            return Optional.empty();
        }
        Text note = now.away().isEmpty() ? SimulatorWords.COARSE : SimulatorWords.ESTIMATE;
        return Optional.of(note.in(language));
    }

    /** The mean over the months of each quantile. */
    private static Quantiles overAll(Bands bands) {
        return new Quantiles(
                bands.levels(), bands.series().stream().map(s -> s.sum() / s.months()).toList());
    }

    private static Quantiles at(Bands bands, int t) {
        return new Quantiles(bands.levels(), bands.series().stream().map(s -> s.at(t)).toList());
    }

    private Card items() {
        var pairs = new ArrayList<CoverageChart.Pair>();
        int held = 0;
        Series whole = Series.generate(c.settings().months(), t -> 1);
        for (Item item : simulator.items()) {
            Series median = now.median().get(item.id());
            Series before = then.median().get(item.id());
            if (median == null || before == null) {
                continue;
            }
            pairs.add(new CoverageChart.Pair(item.shortName().in(language), before, median, whole));
            Series under = now.under().get(item.id());
            boolean falls = false;
            for (int t = 0; under != null && t < under.months(); t++) {
                falls |= under.at(t) >= 0.5;
            }
            held += falls ? 0 : 1;
        }
        String title = SimulatorWords.itemsTitle(held, pairs.size(), language);
        String measure = SimulatorWords.itemsMeasure(language);
        Scene scene =
                CoverageChart.draw(
                        c.settings().firstMonth(),
                        pairs,
                        new CoverageChart.Names(
                                SimulatorWords.OTHER.in(language),
                                SimulatorWords.THIS.in(language),
                                BriefSentences.COVERED.in(language),
                                BriefSentences.steps(language),
                                BriefSentences.NO_NEED.in(language)),
                        new Scene.Caption(title, measure),
                        labels);
        return new Card(
                "items",
                title,
                measure,
                Svg.write(scene, "items", Theme.PAGE),
                title + " " + measure,
                Card.items(simulator.items(), now, then, language),
                note());
    }

    private List<Integer> months() {
        var all = new ArrayList<Integer>();
        for (int t = 0; t < c.settings().months() && now.followed().isPresent(); t++) {
            all.add(t);
        }
        return all;
    }

    private void month(JsonText json, int t) {
        YearMonth month = Months.at(c.settings(), t);
        Series under = now.under().get(question.item());
        json.put("label", Months.shortName(month, language))
                .put(
                        "reading",
                        SimulatorWords.month(
                                month,
                                at(now.followed().orElseThrow(), t),
                                under == null ? 0 : under.at(t),
                                isCompared
                                        ? then.followed().map(b -> b.at(0.5).at(t))
                                        : Optional.empty(),
                                language));
    }
}
