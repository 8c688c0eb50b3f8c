package org.holdfast.studio.runs;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.FanChart;
import org.holdfast.chart.Scene;
import org.holdfast.chart.Svg;
import org.holdfast.model.Bands;
import org.holdfast.model.Exploration;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Played;
import org.holdfast.model.Quantiles;
import org.holdfast.model.TierValue;
import org.holdfast.report.ChartLabels;
import org.holdfast.results.Findings;
import org.holdfast.studio.runs.Card.Column;
import org.holdfast.studio.runs.Card.Row;
import org.holdfast.studio.runs.Told.Both;
import org.holdfast.studio.runs.Told.Outcome;
import org.holdfast.words.Chances;
import org.holdfast.words.ChancesMessages;
import org.holdfast.words.Figure;
import org.holdfast.words.Futures;
import org.holdfast.words.Labels;
import org.holdfast.words.Months;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;
import org.holdfast.words.Reached;

/** What a run found, told for its page. */
final class Telling {
    private static final String PLAN = "plan";
    private static final String AD_HOC = "ad-hoc";
    private static final int DRAWN = 4;

    private Telling() {}

    static Told of(Findings.Planning found) {
        return new Told(
                new Both<>(tiers(found, Language.EN), tiers(found, Language.NL)),
                new Both<>(
                        List.of(tierCard(found, Language.EN)),
                        List.of(tierCard(found, Language.NL))));
    }

    static Told of(Findings.Exploring found) {
        return new Told(
                new Both<>(ends(found, Language.EN), ends(found, Language.NL)),
                new Both<>(cards(found, Language.EN), cards(found, Language.NL)));
    }

    private static List<Outcome> tiers(Findings.Planning found, Language language) {
        List<Outcome> outcomes = new ArrayList<>();
        List<TierValue> plan = found.plan().tiers();
        for (Reached row : Reached.rows(found.c().settings().objective(), List.of(plan))) {
            double value = row.value(plan).orElse(0.0);
            outcomes.add(
                    new Outcome(
                            row.name().toLowerCase(java.util.Locale.ROOT),
                            row.label().in(language),
                            row.amount(value, language),
                            "",
                            "",
                            value,
                            List.of()));
        }
        return outcomes;
    }

    private static Card tierCard(Findings.Planning found, Language language) {
        List<Row> rows = new ArrayList<>();
        List<List<TierValue>> both = List.of(found.plan().tiers(), found.adHoc().tiers());
        for (Reached row : Reached.rows(found.c().settings().objective(), both)) {
            double plan = row.value(both.getFirst()).orElse(0.0);
            double adHoc = row.value(both.getLast()).orElse(0.0);
            String name = row.label().in(language);
            rows.add(
                    new Row(
                            List.of(name, plan, adHoc),
                            List.of(
                                    name,
                                    row.amount(plan, language),
                                    row.amount(adHoc, language))));
        }
        String title =
                in(language, "The plan beside today’s practice", "Het plan naast de gang van nu");
        return new Card(
                "tiers",
                title,
                in(
                        language,
                        "What is missed, by tier of the objective",
                        "Wat er ontbreekt, per trap van het doel"),
                Optional.empty(),
                Optional.empty(),
                title,
                new Card.Table(
                        List.of(
                                text("tier", in(language, "Tier", "Trap")),
                                number("plan", "Plan"),
                                number("ad_hoc", "Ad hoc")),
                        rows),
                List.of(),
                Optional.empty());
    }

    private static List<Outcome> ends(Findings.Exploring found, Language language) {
        List<Outcome> outcomes = new ArrayList<>();
        for (Played played : found.exploration().played()) {
            if (!played.id().equals(PLAN) && !played.id().equals(AD_HOC)) {
                continue;
            }
            floor(Optional.of(played))
                    .ifPresent(q ->
                            outcomes.add(
                                    new Outcome(
                                            "floor-" + played.id(),
                                            in(
                                                            language,
                                                            "Missed under the floor: ",
                                                            "Onder de ondergrens gemist: ")
                                                    + name(found, played, language),
                                            Figure.ITEM_MONTHS.of(q.at(0.5), language),
                                            "",
                                            in(
                                                            language,
                                                            "9 in 10 futures: ",
                                                            "9 op 10 toekomsten: ")
                                                    + Figure.ITEM_MONTHS.between(
                                                            q.at(0.05), q.at(0.95), language),
                                            q.at(0.5),
                                            List.of())));
            outcomes.add(
                    new Outcome(
                            "holds-" + played.id(),
                            in(language, "Holds up: ", "Houdt stand: ")
                                    + name(found, played, language),
                            Numbers.share(played.meets(), language),
                            in(language, "of futures", "van de toekomsten"),
                            "",
                            played.meets(),
                            List.of()));
        }
        return outcomes;
    }

    private static List<Card> cards(Findings.Exploring found, Language language) {
        List<Card> cards = new ArrayList<>();
        fan(found, language).ifPresent(cards::add);
        cards.add(plans(found, language));
        if (!found.exploration().drivers().isEmpty()) {
            cards.add(drivers(found.exploration(), language));
        }
        return cards;
    }

    private static Card plans(Findings.Exploring found, Language language) {
        Exploration x = found.exploration();
        List<Row> rows = new ArrayList<>();
        for (Played p : x.played()) {
            Optional<Quantiles> floor = floor(Optional.of(p));
            if (floor.isEmpty()) {
                continue;
            }
            Quantiles q = floor.get();
            String name = name(found, p, language);
            rows.add(
                    new Row(
                            List.of(
                                    name,
                                    q.at(0.05),
                                    q.at(0.5),
                                    q.at(0.95),
                                    p.meets(),
                                    p.best(),
                                    p.failed()),
                            List.of(
                                    name,
                                    Numbers.amount(q.at(0.05), language),
                                    Numbers.amount(q.at(0.5), language),
                                    Numbers.amount(q.at(0.95), language),
                                    Numbers.share(p.meets(), language),
                                    Numbers.share(p.best(), language),
                                    Integer.toString(p.failed()))));
        }
        return new Card(
                "plans",
                title(x, language),
                in(
                        language,
                        "Item-months missed under Ukraine’s floor, in " + x.futures() + " futures",
                        "Tekortmaanden gemist onder de ondergrens van Oekraïne, in "
                                + x.futures()
                                + " toekomsten"),
                Optional.empty(),
                Optional.empty(),
                title(x, language),
                new Card.Table(
                        List.of(
                                text(PLAN, "Plan"),
                                number("q5", "5 %"),
                                number("q50", "50 %"),
                                number("q95", "95 %"),
                                share("holds", in(language, "holds up", "houdt stand")),
                                share("best", in(language, "best", "beste")),
                                number("failed", in(language, "failed runs", "mislukt"))),
                        rows),
                List.of(),
                Optional.empty());
    }

    private static Card drivers(Exploration x, Language language) {
        List<Row> rows =
                x.drivers().stream()
                        .map(d ->
                                new Row(
                                        List.of(
                                                d.name().in(language),
                                                d.first().central(),
                                                d.total().central()),
                                        List.of(
                                                d.name().in(language),
                                                Numbers.share(d.first().central(), language),
                                                Numbers.share(d.total().central(), language))))
                        .toList();
        String title = Labels.WHAT_DRIVES_IT.in(language);
        return new Card(
                "drivers",
                title,
                in(
                        language,
                        "Share of the spread of the shortfall (Sobol indices)",
                        "Deel van de spreiding van het tekort (Sobol-indices)"),
                Optional.empty(),
                Optional.empty(),
                title,
                new Card.Table(
                        List.of(
                                text("factor", in(language, "Factor", "Factor")),
                                share("first", in(language, "by itself", "alleen")),
                                share("total", in(language, "in all", "in totaal"))),
                        rows),
                List.of(),
                Optional.empty());
    }

    /** The coverage of a few items, as a brief draws it. */
    private static Optional<Card> fan(Findings.Exploring found, Language language) {
        Exploration x = found.exploration();
        Optional<Played> plan = x.find(PLAN);
        List<Item> items =
                plan.stream()
                        .flatMap(p ->
                                found.c().items().stream().filter(i -> coverage(p, i).isPresent()))
                        .limit(DRAWN)
                        .toList();
        if (items.isEmpty()) {
            return Optional.empty();
        }
        YearMonth first = found.c().settings().firstMonth();
        int last = found.c().settings().months() - 1;
        List<FanChart.Panel> panels = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (Item item : items) {
            Bands bands = coverage(plan.orElseThrow(), item).orElseThrow();
            panels.add(
                    new FanChart.Panel(
                            item.name().in(language),
                            Labels.COVERAGE.in(language),
                            first,
                            FanChart.Form.SHARE,
                            Optional.of(item.family()),
                            bands,
                            x.find(AD_HOC).flatMap(p -> coverage(p, item)),
                            List.of(),
                            Optional.empty()));
            spoken.add(
                    Futures.description(
                            Chances.covered(item.name()),
                            first,
                            at(bands, 0),
                            Months.at(found.c().settings(), last),
                            at(bands, last),
                            Figure.SHARE,
                            language));
            for (int t = 0; t <= last; t++) {
                rows.add(row(item, Months.at(found.c().settings(), t), at(bands, t), language));
            }
        }
        String alt = String.join(" ", spoken);
        Scene scene =
                FanChart.drawSmall(
                        panels,
                        new FanChart.Names(
                                Labels.PLAN_MEDIAN.in(language),
                                Labels.HALF_OF_FUTURES.in(language),
                                Labels.MOST_FUTURES.in(language),
                                Labels.AD_HOC_MEDIAN.in(language),
                                Optional.of(Labels.AD_HOC_MOST.in(language)),
                                Labels.FUTURES_UNDER_FLOOR.in(language)),
                        new Scene.Caption(title(x, language), alt),
                        new ChartLabels(language));
        return Optional.of(
                new Card(
                        "coverage",
                        in(
                                language,
                                "How much of each need is met, month by month",
                                "Hoeveel van elke behoefte is gedekt, maand voor maand"),
                        Labels.COVERAGE.in(language)
                                + ". "
                                + ChancesMessages.bandsByMonth(language),
                        Optional.of(Svg.write(scene, "run-coverage")),
                        Optional.empty(),
                        alt,
                        new Card.Table(
                                List.of(
                                        text("item", Labels.ITEM.in(language)),
                                        new Column(
                                                "month",
                                                Labels.MONTH.in(language),
                                                Optional.empty(),
                                                "month"),
                                        share("q5", "5 %"),
                                        share("q50", "50 %"),
                                        share("q95", "95 %")),
                                rows),
                        List.of(),
                        Optional.empty()));
    }

    private static Row row(Item item, YearMonth month, Quantiles q, Language language) {
        return new Row(
                List.of(
                        item.name().in(language),
                        month.toString(),
                        q.at(0.05),
                        q.at(0.5),
                        q.at(0.95)),
                List.of(
                        item.name().in(language),
                        month.toString(),
                        Numbers.share(q.at(0.05), language),
                        Numbers.share(q.at(0.5), language),
                        Numbers.share(q.at(0.95), language)));
    }

    private static String title(Exploration x, Language language) {
        return floor(x.find(PLAN))
                .map(plan -> Chances.title(plan, floor(x.find(AD_HOC)), language))
                .orElse(Labels.IN_MANY_FUTURES.in(language));
    }

    private static Optional<Quantiles> floor(Optional<Played> played) {
        return played.flatMap(p -> p.find(FutureOutcome.Kind.CLAIMANT_FLOOR))
                .map(Played.Ended::quantiles);
    }

    private static Optional<Bands> coverage(Played played, Item item) {
        return played.find(FutureSeries.Measure.COVERAGE, item.id());
    }

    private static Quantiles at(Bands bands, int t) {
        return new Quantiles(
                bands.levels(), bands.series().stream().map(series -> series.at(t)).toList());
    }

    private static String name(Findings.Exploring found, Played played, Language language) {
        return switch (played.id()) {
            case PLAN -> in(language, "plan", "plan");
            case AD_HOC -> "ad hoc";
            case "foresight" -> in(language, "foresight alone", "alleen vooruitzien");
            case "ad-hoc-levers" -> in(language, "levers alone", "alleen de maatregelen");
            default ->
                    found.c()
                            .findScenario(played.id())
                            .map(s -> s.title().in(language))
                            .orElseGet(() -> Names.of(found.c(), played.id()).in(language));
        };
    }

    private static Column text(String id, String name) {
        return new Column(id, name, Optional.empty(), "text");
    }

    private static Column number(String id, String name) {
        return new Column(id, name, Optional.empty(), "number");
    }

    private static Column share(String id, String name) {
        return new Column(id, name, Optional.empty(), "share");
    }

    private static String in(Language language, String en, String nl) {
        return switch (language) {
            case EN -> en;
            case NL -> nl;
        };
    }
}
