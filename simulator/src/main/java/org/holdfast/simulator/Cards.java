package org.holdfast.simulator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.holdfast.chart.ChanceChart;
import org.holdfast.chart.Colour;
import org.holdfast.chart.CoverageChart;
import org.holdfast.chart.FanChart;
import org.holdfast.chart.Labels;
import org.holdfast.chart.Scene;
import org.holdfast.chart.WaitingChart;
import org.holdfast.model.Bands;
import org.holdfast.model.Case;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.MoneyFlow;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Series;
import org.holdfast.model.Text;
import org.holdfast.report.Chart;
import org.holdfast.report.ChartLabels;
import org.holdfast.report.MoneyChart;
import org.holdfast.report.Rows;
import org.holdfast.report.Table;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.CardLabels;
import org.holdfast.words.Chances;
import org.holdfast.words.Figure;
import org.holdfast.words.FlowMessages;
import org.holdfast.words.Futures;
import org.holdfast.words.Months;
import org.holdfast.words.Names;
import org.holdfast.words.SimulatorMessages;
import org.holdfast.words.SimulatorWords;
import org.holdfast.words.Waiting;
import org.holdfast.words.WhoPaysMessages;

/** The charts that an address asks for, each with its finding and its numbers. */
final class Cards {
    private final Simulator simulator;
    private final Case c;
    private final Question question;
    private final Outcome now;
    private final Outcome then;
    private final Language language;
    private final boolean isCompared;
    private final Behind behind;

    Cards(Simulator simulator, Question question, Outcome now, Outcome then, boolean isCompared) {
        this.simulator = simulator;
        this.question = question;
        this.now = now;
        this.then = then;
        c = simulator.c();
        language = question.language();
        this.isCompared = isCompared;
        behind = simulator.behind();
    }

    List<Chart> drawn() {
        var cards = new ArrayList<Chart>();
        Optional<Item> item = simulator.findItem(question.item());
        if (asks("fan")) {
            item.flatMap(this::fan).ifPresent(cards::add);
        }
        if (asks("items")) {
            cards.add(items());
        }
        if (asks("flow")) {
            cards.add(flow());
        }
        if (asks("chances")) {
            cards.add(chances());
        }
        if (asks("parity")) {
            item.flatMap(this::parity).ifPresent(cards::add);
        }
        if (asks(Waits.CARD)) {
            waiting().ifPresent(cards::add);
        }
        return cards;
    }

    private boolean asks(String card) {
        return question.cards().contains(card);
    }

    /** With its numbers, if they are asked for. */
    private Chart with(Chart chart, Supplier<Table> numbers) {
        return question.rows() ? chart.with(numbers.get()) : chart;
    }

    private Optional<Chart> fan(Item item) {
        if (now.followed().isEmpty()) {
            return Optional.empty();
        }
        Bands bands = now.followed().get();
        int months = bands.months();
        YearMonth first = c.settings().firstMonth();
        YearMonth last = Months.at(c.settings(), months - 1);
        String title = Futures.coverageTitle(item.name(), overAll(item, bands), language);
        String alt =
                Futures.description(
                        Chances.covered(item.name()),
                        first,
                        Telling.at(bands, 0),
                        last,
                        Telling.at(bands, months - 1),
                        Figure.SHARE,
                        language);
        var panel =
                new FanChart.Panel(
                        item.name().in(language),
                        CardLabels.COVERAGE.in(language),
                        first,
                        FanChart.Form.SHARE,
                        Optional.of(Colour.of(c, item)),
                        bands,
                        isCompared ? then.followed() : Optional.empty(),
                        List.of(),
                        Optional.ofNullable(now.under().get(item.id())));
        var caption = new Scene.Caption(title, alt);
        Chart chart =
                new Chart(
                                "fan",
                                caption,
                                SimulatorMessages.fanMeasure(now.futures(), language),
                                labels -> FanChart.draw(panel, fanNames(), caption, labels))
                        .from(behind.item(item))
                        .noting(note());
        return Optional.of(
                with(
                        chart,
                        () ->
                                Tables.bands(
                                        Table.Kind.SHARE,
                                        first,
                                        bands,
                                        isCompared ? then.followed() : Optional.empty(),
                                        Optional.ofNullable(now.under().get(item.id())),
                                        language)));
    }

    private FanChart.Names fanNames() {
        return new FanChart.Names(
                CardLabels.MEDIAN.in(language),
                CardLabels.HALF_OF_FUTURES.in(language),
                CardLabels.MOST_FUTURES.in(language),
                SimulatorMessages.COMPARED.in(language),
                Optional.empty(),
                CardLabels.FUTURES_UNDER_FLOOR.in(language));
    }

    private Optional<String> note() {
        return note(now);
    }

    private Optional<String> note(Outcome of) {
        return of.coarse() ? Optional.of(SimulatorMessages.COARSE.in(language)) : Optional.empty();
    }

    /** What each quantile of the months comes to over all of them. */
    private Quantiles overAll(Item item, Bands bands) {
        return new Quantiles(
                bands.levels(), bands.series().stream().map(s -> now.met(item.id(), s)).toList());
    }

    private Chart items() {
        var pairs = new ArrayList<CoverageChart.Pair>();
        int held = 0;
        for (Item item : simulator.items()) {
            Series median = now.median().get(item.id());
            Series before = then.median().get(item.id());
            if (median == null || before == null) {
                continue;
            }
            Series need = now.needOf(item.id());
            pairs.add(
                    new CoverageChart.Pair(
                            item.shortName().in(language),
                            isCompared ? Optional.of(met(before, need)) : Optional.empty(),
                            met(median, need),
                            need));
            Series under = now.under().get(item.id());
            boolean falls = false;
            for (int t = 0; under != null && t < under.months(); t++) {
                falls |= under.at(t) >= 0.5;
            }
            held += falls ? 0 : 1;
        }
        String title = SimulatorWords.itemsTitle(held, pairs.size(), language);
        String measure = SimulatorMessages.itemsMeasure(language);
        var names =
                new CoverageChart.Names(
                        SimulatorMessages.OTHER.in(language),
                        SimulatorMessages.THIS.in(language),
                        CardLabels.COVERED.in(language),
                        BriefSentences.steps(language),
                        CardLabels.NO_NEED.in(language));
        YearMonth first = c.settings().firstMonth();
        return chart(
                "items",
                title,
                measure,
                behind.all(),
                (caption, labels) -> CoverageChart.draw(first, pairs, names, caption, labels),
                () -> Tables.items(simulator.items(), now, compared(), language));
    }

    private static Series met(Series coverage, Series need) {
        return Series.generate(need.months(), t -> coverage.at(t) * need.at(t));
    }

    private Optional<Outcome> compared() {
        return isCompared ? Optional.of(then) : Optional.empty();
    }

    /** Where the money comes from and what it becomes. */
    private Chart flow() {
        Spending spending = simulator.spending(question.scenario());
        return simulator.flow(
                List.of(
                        spending,
                        question.follow(),
                        question.rows(),
                        question.width(),
                        language,
                        note()),
                () -> flow(spending));
    }

    private Chart flow(Spending spending) {
        MoneyFlow flow = spending.flow();
        List<Chart.Option> options = followable(flow);
        String nobody = options.getFirst().id();
        Chart.Option followed =
                options.stream()
                        .filter(o -> o.id().equals(question.follow()))
                        .findFirst()
                        .orElse(options.getFirst());
        Chart chart =
                MoneyChart.of(
                        "flow",
                        c,
                        flow,
                        followed.id().equals(nobody)
                                ? Optional.empty()
                                : Optional.of(followed.label()),
                        language);
        // Drawn once for all answers that spend alike.
        Scene scene = chart.draw().apply(new ChartLabels(language).at(question.width()));
        Optional<String> estimate =
                spending.isCut()
                        ? Optional.of(SimulatorMessages.ESTIMATE.in(language))
                        : Optional.empty();
        return with(
                chart.drawn(scene)
                        .measured(
                                chart.measure()
                                        + ". "
                                        + FlowMessages.method(language)
                                        + (spending.isOpen()
                                                ? " " + WhoPaysMessages.split(language)
                                                : ""))
                        .from(behind.money())
                        .noting(note().or(() -> estimate))
                        .choosing(
                                new Chart.Choice(
                                        "follow",
                                        SimulatorMessages.FOLLOW.in(language),
                                        followed.id(),
                                        options)),
                () -> MoneyChart.table(Rows.without(language), c, flow, language));
    }

    /** Whose money can be followed; first nobody's. */
    private List<Chart.Option> followable(MoneyFlow flow) {
        Map<String, String> names = new LinkedHashMap<>();
        names.put("", SimulatorMessages.ALL_MONEY.in(language));
        for (MoneyFlow.Flow path : flow.flows()) {
            names.computeIfAbsent(path.source(), id -> Names.of(c, id).in(language));
        }
        for (MoneyFlow.Flow path : flow.flows()) {
            names.computeIfAbsent(path.fund(), id -> Names.of(c, id).in(language));
        }
        for (Item item : c.items()) {
            if (flow.total(p -> p.item().filter(item.id()::equals).isPresent()) > 0) {
                names.putIfAbsent(item.family(), Names.family(c, item).in(language));
            }
        }
        var options = new ArrayList<Chart.Option>();
        names.forEach((id, name) -> options.add(new Chart.Option(id, name)));
        return options;
    }

    /** How likely each item is to be under its floor, year by year. */
    private Chart chances() {
        int firstYear = c.settings().firstMonth().getYear();
        var rows = new ArrayList<ChanceChart.Row>();
        var byItem = new LinkedHashMap<Item, List<Double>>();
        Optional<SimulatorWords.Chance> worst = Optional.empty();
        for (Item item : simulator.items()) {
            Series under = now.under().get(item.id());
            Series before = then.under().get(item.id());
            if (under == null || before == null) {
                continue;
            }
            List<Double> chances = byYear(under);
            List<Double> compared = isCompared ? byYear(before) : List.of();
            rows.add(new ChanceChart.Row(item.shortName().in(language), chances, compared));
            byItem.put(item, chances);
            for (int k = 0; k < chances.size(); k++) {
                if (worst.isEmpty() || chances.get(k) > worst.get().share()) {
                    worst =
                            Optional.of(
                                    new SimulatorWords.Chance(
                                            item.name(), firstYear + k, chances.get(k)));
                }
            }
        }
        String title = SimulatorWords.chancesTitle(worst, language);
        String measure = SimulatorMessages.chancesMeasure(now.futures(), language);
        var names =
                new ChanceChart.Names(
                        CardLabels.FUTURES_UNDER_FLOOR.in(language),
                        SimulatorMessages.OTHER.in(language));
        return chart(
                "chances",
                title,
                measure,
                behind.all(),
                (caption, labels) -> ChanceChart.draw(firstYear, rows, names, caption, labels),
                () -> Tables.chances(firstYear, byItem, language));
    }

    /** The mean of a series over the months of each calendar year. */
    private List<Double> byYear(Series series) {
        var means = new ArrayList<Double>();
        int t = 0;
        while (t < series.months()) {
            int year = Months.at(c.settings(), t).getYear();
            double sum = 0;
            int months = 0;
            while (t < series.months() && Months.at(c.settings(), t).getYear() == year) {
                sum += series.at(t);
                months++;
                t++;
            }
            means.add(sum / months);
        }
        return means;
    }

    /** What the claimant fires for each one that the adversary fires. */
    private Optional<Chart> parity(Item item) {
        if (now.fire().isEmpty()) {
            return Optional.empty();
        }
        Text enemy = Names.of(c, item.counterpart().orElseThrow());
        Bands bands = now.fire().get();
        Optional<Bands> other = isCompared ? then.fire() : Optional.empty();
        Outcome.Parity parity = now.parity().get(item.counterpart().orElseThrow());
        double half = parity == null ? bands.months() : parity.month().at(0.5);
        double never = parity == null ? 1 : parity.never();
        Optional<YearMonth> equal =
                half < bands.months()
                        ? Optional.of(Months.at(c.settings(), (int) Math.ceil(half - 1e-9)))
                        : Optional.empty();
        String title = SimulatorWords.parityTitle(item.shortName(), equal, never, language);
        String measure =
                SimulatorMessages.parityMeasure(
                        Names.claimant(c), enemy, Simulator.MOST_FIRE, now.futures(), language);
        YearMonth first = c.settings().firstMonth();
        Series equalFire = Series.generate(bands.months(), t -> 1);
        var panel =
                new FanChart.Panel(
                        item.name().in(language),
                        SimulatorMessages.FIRE.in(language),
                        first,
                        FanChart.Form.AMOUNT,
                        Optional.of(Colour.of(c, item)),
                        bands,
                        other,
                        List.of(
                                new FanChart.Need(
                                        SimulatorMessages.EQUAL_FIRE.in(language),
                                        false,
                                        equalFire)),
                        Optional.empty());
        Table.Kind kind = Table.Kind.NUMBER;
        return Optional.of(
                chart(
                        "parity",
                        title,
                        measure,
                        behind.fire(item),
                        (caption, labels) -> FanChart.draw(panel, fanNames(), caption, labels),
                        () -> Tables.bands(kind, first, bands, other, Optional.empty(), language)));
    }

    /** A chart of which finding and measure are all that can be said. */
    private Chart chart(
            String id,
            String title,
            String measure,
            Set<String> sources,
            BiFunction<Scene.Caption, Labels, Scene> draw,
            Supplier<Table> numbers) {
        var caption = new Scene.Caption(title, measure);
        String alt = title + " " + measure;
        Chart chart =
                new Chart(id, title, measure, alt, labels -> draw.apply(caption, labels))
                        .from(sources)
                        .noting(note());
        return with(chart, numbers);
    }

    /** The same policy started later. */
    private Optional<Chart> waiting() {
        List<Waits.Met> met = new Waits(simulator, question).met();
        if (met.size() < 2) {
            return Optional.empty();
        }
        var waits = new ArrayList<WaitingChart.Wait>();
        Set<String> sources = new TreeSet<>(behind.needs());
        sources.addAll(behind.money());
        for (Waits.Met wait : met) {
            waits.add(new WaitingChart.Wait(wait.months(), wait.outcome().floor()));
        }
        Waits.Met last = met.getLast();
        double begun = met.getFirst().outcome().floor().at(0.5);
        double later = last.outcome().floor().at(0.5);
        PlanError error = simulator.error(met.getFirst().outcome(), last.outcome());
        String title =
                Math.abs(later - begun) < error.missed()
                        ? SimulatorWords.waitingTooSmall(last.months(), language)
                        : Waiting.title(last.months(), begun, later, language);
        String measure = SimulatorMessages.waitingMeasure(now.futures(), language);
        var names =
                new WaitingChart.Names(
                        SimulatorMessages.MISSED.in(language),
                        CardLabels.WAIT.in(language),
                        CardLabels.MEDIAN_WITHOUT_WAITING.in(language),
                        CardLabels.MEDIAN.in(language),
                        CardLabels.HALF_OF_FUTURES.in(language),
                        CardLabels.MOST_FUTURES.in(language));
        return Optional.of(
                chart(
                                Waits.CARD,
                                title,
                                measure,
                                sources,
                                (caption, labels) ->
                                        WaitingChart.draw(waits, names, caption, labels),
                                () -> Tables.waits(waits, language))
                        .noting(note(last.outcome())));
    }
}
