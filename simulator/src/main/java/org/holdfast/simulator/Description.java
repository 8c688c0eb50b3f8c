package org.holdfast.simulator;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.holdfast.chart.Colour;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.Scenario;
import org.holdfast.report.JsonText;
import org.holdfast.words.LeverWords;
import org.holdfast.words.Names;
import org.holdfast.words.SimulatorMessages;

/** What the page must know of a case before anything is asked. */
final class Description {
    private final Simulator simulator;
    private final Case c;
    private final Language language;

    Description(Simulator simulator, Language language) {
        this.simulator = simulator;
        this.language = language;
        c = simulator.c();
    }

    String toJson() {
        return JsonText.object(json ->
                json.object("case", this::ofCase)
                        .list("levers", c.levers(), this::lever)
                        .list("groups", List.of(Lever.Group.values()), this::group)
                        .list(
                                "items",
                                simulator.items(),
                                (item, of) ->
                                        item.put("id", of.id())
                                                .put("name", of.shortName().in(language))
                                                .put("colour", Colour.place(c, of)))
                        .list("presets", presets(), this::preset));
    }

    private void ofCase(JsonText json) {
        json.put("id", c.settings().id())
                .put("title", c.settings().title().in(language))
                .put("about", simulator.base().about().in(language))
                .put("mark", c.mark(language))
                .put("first", c.settings().firstMonth().toString())
                .put("months", c.settings().months())
                .put("hash", c.hash())
                .put("version", simulator.pack().version())
                .put("seed", simulator.pack().seed())
                .put("futures", simulator.pack().futures().futures())
                .put("known", c.settings().knownBy().toString());
    }

    private void group(JsonText json, Lever.Group group) {
        json.put("id", id(group)).put("name", title(group));
    }

    private String title(Lever.Group group) {
        return switch (group) {
            case MONEY -> SimulatorMessages.POLICY.in(language);
            case INDUSTRY -> SimulatorMessages.INDUSTRY.in(language);
            case ALLIES -> SimulatorMessages.ALLIES.in(language);
            case PRESSURE -> SimulatorMessages.PRESSURE.in(language);
            case NEED -> SimulatorMessages.claimantsNeed(Names.claimant(c), language);
            case RISKS -> SimulatorMessages.RISKS.in(language);
        };
    }

    private static String id(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    private void lever(JsonText json, Lever lever) {
        double step = lever.step();
        List<String> written = new ArrayList<>();
        int steps = (int) Math.floor((lever.high() - lever.low()) / step + 1.5);
        for (int k = 0; k < steps; k++) {
            double setting = Math.min(lever.high(), lever.low() + k * step);
            written.add(LeverWords.setting(c.settings(), lever, setting, language));
        }
        json.put("id", lever.id())
                .put("block", lever.block() == Lever.Block.POLICY ? "policy" : "world")
                .put("group", id(lever.effect().group()))
                .put("name", lever.name().in(language))
                .put("help", lever.help().in(language))
                .put("notCovered", lever.notCovered().in(language))
                .put("expects", lever.expects().in(language))
                .put("unit", lever.unit().in(language))
                .put("month", lever.effect().setting().isMonth())
                .put("front", isInFront(lever))
                .put("low", lever.low())
                .put("high", lever.high())
                .put("step", step)
                .put("baseline", simulator.base().setting(lever))
                .put("lowWord", written.getFirst())
                .put("highWord", written.getLast())
                .words("written", written)
                .list("between", between(lever, step), (o, at) -> between(o, lever, at))
                .words("sources", List.of(lever.origin().source()));
    }

    /** Settings of scenarios that lie between two steps of the slider. */
    private List<Double> between(Lever lever, double step) {
        return c.scenarios().stream()
                .map(scenario -> scenario.setting(lever))
                .distinct()
                .filter(at -> {
                    double steps = (at - lever.low()) / step;
                    return Math.abs(steps - Math.round(steps)) > 1e-9;
                })
                .toList();
    }

    private void between(JsonText json, Lever lever, double at) {
        json.put("at", at).put("text", LeverWords.setting(c.settings(), lever, at, language));
    }

    /** Levers that stand in sight; the others are folded away below those of their group. */
    private boolean isInFront(Lever lever) {
        return switch (lever.effect().sight()) {
            case FRONT -> true;
            case FOLDED -> false;
            case IF_LARGE -> largestFunds().contains(lever);
        };
    }

    /** The two funds that a policy can move most money with. */
    private List<Lever> largestFunds() {
        return c.levers().stream()
                .filter(l -> l.effect() == Effect.FUND_SIZE && l.block() == Lever.Block.POLICY)
                .sorted(Comparator.comparingDouble((Lever l) -> -l.high() * money(l.subject())))
                .limit(2)
                .toList();
    }

    private double money(String fund) {
        return c.envelopes().stream()
                .filter(e -> e.fund().equals(fund))
                .mapToDouble(e -> e.amount().value())
                .sum();
    }

    private List<Scenario> presets() {
        return c.scenarios().stream().filter(s -> !s.id().equals(simulator.base().id())).toList();
    }

    /** A scenario of the case: signed by its authors, dated by what they could know. */
    private void preset(JsonText json, Scenario scenario) {
        Map<String, Double> moved = new TreeMap<>();
        for (Lever lever : c.levers()) {
            double setting = scenario.setting(lever);
            if (Math.abs(setting - simulator.base().setting(lever)) > 1e-9) {
                moved.put(lever.id(), setting);
            }
        }
        json.put("id", scenario.id())
                .put("title", scenario.title().in(language))
                .put("about", scenario.about().in(language))
                .put("by", SimulatorMessages.authors(c.settings().title().in(language), language))
                .put("date", c.settings().knownBy().toString())
                .object("settings", settings -> moved.forEach(settings::put));
    }
}
