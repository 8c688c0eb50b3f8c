package org.holdfast.simulator;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.model.Bands;
import org.holdfast.model.Case;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.PairedChange;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Series;
import org.holdfast.model.Text;
import org.holdfast.report.JsonText;
import org.holdfast.report.ReportJson;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.CardLabels;
import org.holdfast.words.Figure;
import org.holdfast.words.Futures;
import org.holdfast.words.Months;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;
import org.holdfast.words.SimulatorMessages;
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
    private final PlanError error;

    private static final Figure COUNT = Figure.amount(Text.same(""));

    /**
     * A telling.
     *
     * @param isCompared whether {@code then} is another policy, that can be compared
     */
    Telling(Simulator simulator, Question question, Outcome now, Outcome then, boolean isCompared) {
        this.simulator = simulator;
        this.question = question;
        this.now = now;
        this.then = then;
        c = simulator.c();
        language = question.language();
        this.isCompared = isCompared;
        error = simulator.error(now, then);
    }

    String toJson() {
        return JsonText.object(json -> {
            Asked.write(json, simulator, question);
            verdict().ifPresent(verdict -> verdict.write(json));
            json.nothing("pending");
            if (question.isCompared() && !isCompared) {
                json.put("comparing", SimulatorMessages.comparisonPending(language));
            } else {
                json.nothing("comparing");
            }
            if (now.coarse()) {
                PlanError apart = simulator.error();
                json.put(
                        "coarse",
                        SimulatorMessages.coarse(
                                Replanner.PERIOD, apart.policies(), apart.missed(), language));
            } else {
                json.nothing("coarse");
            }
            json.put("futures", now.futures());
            json.put("headline", headline());
            json.put("reading", reading());
            central(json);
            json.list("outcomes", outcomes(), this::outcome);
            json.list(
                    "cards",
                    new Cards(simulator, question, now, then, isCompared).drawn(),
                    (o, card) -> ReportJson.card(o, card, question.width(), language));
            waits(json);
            if (question.at() < 0) {
                json.list("months", months(), this::month);
            } else if (months().contains(question.at())) {
                json.object("month", m -> month(m.put("at", question.at()), question.at()));
            }
        });
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
        return SimulatorWords.moved(Asked.moved(simulator, question), firstUnder(now), language)
                + " "
                + Futures.bands(
                        SimulatorMessages.MISSED, now.floor(), Figure.ITEM_MONTHS, language);
    }

    /**
     * The brief tells the central case of the full plan: that of a plan for longer periods would
     * only contradict it.
     */
    private void central(JsonText json) {
        if (!now.coarse()) {
            json.object(
                    "central",
                    o ->
                            o.put("missed", now.central())
                                    .put(
                                            "written",
                                            BriefSentences.itemMonths(now.central(), language)));
        }
    }

    /** What is told of a difference; the verdict is a word of the page. */
    private record Told(String text, String verdict) {}

    /** One of the four numbers on top. */
    private record Headline(
            String id,
            Text name,
            String value,
            String unit,
            String range,
            Optional<Told> told,
            Set<String> sources) {}

    private List<Headline> outcomes() {
        var shown = new ArrayList<Headline>();
        Quantiles floor = now.floor();
        Set<String> all = simulator.behind().all();
        double before = then.floor().at(0.5);
        shown.add(
                new Headline(
                        "missed",
                        SimulatorMessages.MISSED,
                        Figure.ITEM_MONTHS.bare(floor.at(0.5), language),
                        SimulatorWords.itemMonths(floor.at(0.5), language)
                                + ", "
                                + SimulatorMessages.fixedPlan(language),
                        SimulatorWords.nineInTen(floor, Figure.ITEM_MONTHS, language),
                        told(
                                        SimulatorWords.change(
                                                floor.at(0.5),
                                                before,
                                                Figure.ITEM_MONTHS,
                                                language),
                                        before - floor.at(0.5),
                                        error.missed())
                                .map(this::paired),
                        all));
        shown.add(
                new Headline(
                        "holds",
                        SimulatorMessages.HOLDS,
                        Numbers.share(now.holds(), language),
                        SimulatorMessages.ofFutures(language),
                        SimulatorMessages.criterion(Simulator.CRITERION, language),
                        told(
                                SimulatorWords.points(now.holds(), then.holds(), language),
                                now.holds() - then.holds(),
                                error.holds()),
                        all));
        shown.add(monthsUnder());
        shown.add(
                parity().orElseGet(() ->
                        new Headline(
                                "money",
                                SimulatorMessages.MONEY,
                                Numbers.money(c.money(now.money()), language),
                                SimulatorMessages.medianFuture(language),
                                "",
                                told(
                                        SimulatorWords.change(
                                                now.money(),
                                                then.money(),
                                                Figure.money(c.settings().currency()),
                                                language),
                                        0,
                                        0),
                                simulator.behind().money())));
        return shown;
    }

    /**
     * What may be said of a difference.
     *
     * @param gain above nought where it is for the better; nought where it is neither
     * @param error what the plans behind it err by
     */
    private Optional<Told> told(String change, double gain, double error) {
        if (!isCompared) {
            return Optional.empty();
        }
        if (change.equals(SimulatorMessages.same(language))) {
            return Optional.of(new Told(change, "same"));
        }
        if (Math.abs(gain) < error) {
            return Optional.of(new Told(SimulatorMessages.tooSmall(language), "unclear"));
        }
        return Optional.of(new Told(change, gain > 0 ? "better" : gain < 0 ? "worse" : "same"));
    }

    /** Nothing where nothing is compared. */
    private Optional<Verdict> verdict() {
        if (!question.isCompared()) {
            return Optional.empty();
        }
        return Verdict.idle(simulator, question)
                .or(() ->
                        Optional.of(
                                isCompared
                                        ? Verdict.of(change(), language)
                                        : Verdict.pending(language)));
    }

    private PairedChange change() {
        return Verdict.change(then, now, error.missed());
    }

    /** What futures do not agree on, or is within their chance, is neither better nor worse. */
    private Told paired(Told told) {
        PairedChange change = change();
        return switch (change.verdict()) {
            case CLEAR -> told;
            case SAME -> new Told(SimulatorMessages.same(language), "same");
            case TOO_SMALL -> new Told(SimulatorMessages.tooSmall(language), "unclear");
            case DEPENDS ->
                    new Told(
                            SimulatorWords.mixed(change.fewer(), change.more(), language),
                            "unclear");
        };
    }

    /** In how many months most futures are under the followed item's floor. */
    private Headline monthsUnder() {
        int months = now.monthsUnder(question.item());
        int before = then.monthsUnder(question.item());
        String item = followed().map(i -> i.shortName().in(language) + ", ").orElse("");
        return new Headline(
                "under",
                SimulatorMessages.MONTHS_UNDER,
                Integer.toString(months),
                SimulatorMessages.ofMonths(c.settings().months(), language),
                item + SimulatorMessages.inHalf(language),
                told(
                        SimulatorWords.change(months, before, COUNT, language),
                        before - months,
                        error.under(question.item())),
                followed().map(simulator.behind()::item).orElse(Set.of()));
    }

    private Optional<Item> followed() {
        return simulator.findItem(question.item());
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
        // Of the months that are shown: a median may lie between two.
        int later = month(of.at(0.5)) - month(before.at(0.5));
        return Optional.of(
                new Headline(
                        "parity",
                        SimulatorMessages.PARITY,
                        monthOrNever(of.at(0.5)),
                        SimulatorMessages.medianFuture(language),
                        Names.of(c, enemy).in(language),
                        told(SimulatorWords.months(later, language), -later, error.parity()),
                        followed().map(simulator.behind()::fire).orElse(Set.of())));
    }

    /** The month in which a median lies, or that it lies just before. */
    private static int month(double median) {
        return (int) Math.ceil(median - 1e-9);
    }

    private String monthOrNever(double month) {
        int t = month(month);
        return t < c.settings().months()
                ? Months.shortName(Months.at(c.settings(), t), language)
                : SimulatorMessages.notBy(
                        Months.at(c.settings(), c.settings().months() - 1), language);
    }

    private void outcome(JsonText json, Headline shown) {
        json.put("id", shown.id())
                .put("name", shown.name().in(language))
                .put("value", shown.value())
                .put("unit", shown.unit())
                .put("range", shown.range());
        if (shown.told().isPresent()) {
            json.put("change", shown.told().get().text())
                    .put("better", shown.told().get().verdict());
        } else if (question.isCompared() && !isCompared) {
            json.nothing("change").put("better", "pending");
        } else {
            json.nothing("change").nothing("better");
        }
        json.words("sources", shown.sources().stream().toList());
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
        json.put("label", Months.shortName(month, language));
        if (!now.isNeeded(question.item(), t)) {
            json.put("reading", CardLabels.NO_NEED.in(language));
            return;
        }
        json.put(
                "reading",
                SimulatorWords.month(
                        month,
                        at(now.followed().orElseThrow(), t),
                        under == null ? 0 : under.at(t),
                        isCompared ? then.followed().map(b -> b.at(0.5).at(t)) : Optional.empty(),
                        language));
    }

    static Quantiles at(Bands bands, int t) {
        return new Quantiles(bands.levels(), bands.series().stream().map(s -> s.at(t)).toList());
    }
}
