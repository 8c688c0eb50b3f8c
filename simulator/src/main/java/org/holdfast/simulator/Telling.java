package org.holdfast.simulator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.holdfast.model.Bands;
import org.holdfast.model.Case;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Series;
import org.holdfast.model.Text;
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
    private final boolean isCompared;

    private static final Figure COUNT = Figure.amount(Text.same(""));

    Telling(Simulator simulator, Question question, Outcome now, Outcome then) {
        this.simulator = simulator;
        this.question = question;
        this.now = now;
        this.then = then;
        c = simulator.c();
        language = question.language();
        isCompared = question.isCompared();
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
            json.put("reading", reading());
            json.list("outcomes", outcomes(), this::outcome);
            json.list("cards", new Cards(simulator, question, now, then).drawn(), Telling::card);
            waits(json);
            if (question.at() < 0) {
                json.list("months", months(), this::month);
            } else if (months().contains(question.at())) {
                json.object("month", m -> month(m.put("at", question.at()), question.at()));
            }
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
        return SimulatorWords.headline(firstUnder(now), language);
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
        List<String> moved = changed().stream().map(this::written).toList();
        return SimulatorWords.moved(moved, firstUnder(now), language)
                + " "
                + Futures.bands(SimulatorWords.MISSED, now.floor(), Figure.ITEM_MONTHS, language);
    }

    /** One of the four numbers on top. */
    private record Headline(
            String id,
            Text name,
            String value,
            String unit,
            String range,
            Optional<String> change,
            int better,
            Set<String> sources) {}

    private List<Headline> outcomes() {
        var shown = new ArrayList<Headline>();
        Quantiles floor = now.floor();
        Set<String> all = simulator.behind().all();
        shown.add(
                new Headline(
                        "missed",
                        SimulatorWords.MISSED,
                        Figure.ITEM_MONTHS.bare(floor.at(0.5), language),
                        SimulatorWords.itemMonths(floor.at(0.5), language),
                        SimulatorWords.nineInTen(floor, Figure.ITEM_MONTHS, language),
                        compared(
                                SimulatorWords.change(
                                        floor.at(0.5),
                                        then.floor().at(0.5),
                                        Figure.ITEM_MONTHS,
                                        language)),
                        better(then.floor().at(0.5) - floor.at(0.5)),
                        all));
        shown.add(
                new Headline(
                        "holds",
                        SimulatorWords.HOLDS,
                        Numbers.share(now.holds(), language),
                        SimulatorWords.ofFutures(language),
                        SimulatorWords.criterion(Simulator.CRITERION, language),
                        compared(SimulatorWords.points(now.holds(), then.holds(), language)),
                        better(now.holds() - then.holds()),
                        all));
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
                                0,
                                simulator.behind().money())));
        return shown;
    }

    /** In how many months most futures are under the followed item's floor. */
    private Headline monthsUnder() {
        int months = monthsUnder(now);
        int before = monthsUnder(then);
        String item = followed().map(i -> i.shortName().in(language)).orElse("");
        return new Headline(
                "under",
                SimulatorWords.MONTHS_UNDER,
                Integer.toString(months),
                SimulatorWords.ofMonths(c.settings().months(), language),
                item,
                compared(SimulatorWords.change(months, before, COUNT, language)),
                before - months,
                followed().map(simulator.behind()::item).orElse(Set.of()));
    }

    private Optional<Item> followed() {
        return simulator.findItem(question.item());
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
                followed()
                        .flatMap(Item::counterpart)
                        .filter(now.parity()::containsKey)
                        .orElse(
                                simulator.items().stream()
                                        .flatMap(i -> i.counterpart().stream())
                                        .filter(now.parity()::containsKey)
                                        .findFirst()
                                        .orElse(""));
        if (now.parity().get(enemy) == null || then.parity().get(enemy) == null) {
            return Optional.empty();
        }
        Quantiles of = now.parity().get(enemy).month();
        Quantiles before = then.parity().get(enemy).month();
        int change = (int) Math.round(of.at(0.5) - before.at(0.5));
        return Optional.of(
                new Headline(
                        "parity",
                        SimulatorWords.PARITY,
                        monthOrNever(of.at(0.5)),
                        "",
                        Names.of(c, enemy).in(language),
                        compared(SimulatorWords.months(change, language)),
                        -change,
                        followed().map(simulator.behind()::fire).orElse(Set.of())));
    }

    private String monthOrNever(double month) {
        int t = (int) Math.ceil(month - 1e-9);
        return t < c.settings().months()
                ? Months.shortName(Months.at(c.settings(), t), language)
                : SimulatorWords.notBy(
                        Months.at(c.settings(), c.settings().months() - 1), language);
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
        json.words("sources", shown.sources().stream().toList());
    }

    private static void card(JsonText json, Card card) {
        card.write(json);
    }

    /** Which later starts still lack a plan, as they stand in an address. */
    private void waits(JsonText json) {
        if (question.cards().contains(Waits.CARD) && simulator.start().isPresent()) {
            json.words("missing", new Waits(simulator, question).missing());
        }
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

    static Quantiles at(Bands bands, int t) {
        return new Quantiles(bands.levels(), bands.series().stream().map(s -> s.at(t)).toList());
    }
}
