package org.holdfast.simulator;

import java.util.List;
import java.util.TreeMap;
import org.holdfast.model.Lever;
import org.holdfast.report.JsonText;
import org.holdfast.words.LeverWords;
import org.holdfast.words.SimulatorWords;

/** What was asked, as every answer repeats it: where the levers stand, and which can do nothing. */
final class Asked {
    private Asked() {}

    static void write(JsonText json, Simulator simulator, Question question) {
        json.object("settings", s -> new TreeMap<>(question.scenario().settings()).forEach(s::put));
        json.list(
                "changed",
                changed(simulator, question),
                (o, lever) ->
                        o.put("id", lever.id())
                                .put("name", lever.name().in(question.language()))
                                .put(
                                        "from",
                                        setting(
                                                simulator,
                                                question,
                                                lever,
                                                standard(simulator, lever)))
                                .put("to", setting(simulator, question, lever)));
        if (question.at() < 0) {
            json.list(
                    "idle",
                    simulator.idle(question.scenario()),
                    (o, idle) ->
                            o.put("id", idle.lever().id())
                                    .put("why", why(simulator, question, idle)));
        }
    }

    /** Why a lever has nothing to act on. */
    static String why(Simulator simulator, Question question, Simulator.Idle idle) {
        return SimulatorWords.idle(
                idle.key()
                        .map(key ->
                                new SimulatorWords.Stand(
                                        key.name(), setting(simulator, question, key))),
                question.language());
    }

    /** Levers that do not stand where they do in the scenario that they move away from. */
    private static List<Lever> changed(Simulator simulator, Question question) {
        return simulator.c().levers().stream()
                .filter(l ->
                        Math.abs(question.scenario().setting(l) - standard(simulator, l)) > 1e-9)
                .toList();
    }

    /** The levers that were moved, each with where it stands. */
    static List<String> moved(Simulator simulator, Question question) {
        return changed(simulator, question).stream()
                .map(l -> l.name().in(question.language()) + " " + setting(simulator, question, l))
                .toList();
    }

    private static double standard(Simulator simulator, Lever lever) {
        return simulator.base().setting(lever);
    }

    private static String setting(Simulator simulator, Question question, Lever lever) {
        return setting(simulator, question, lever, question.scenario().setting(lever));
    }

    private static String setting(
            Simulator simulator, Question question, Lever lever, double setting) {
        return LeverWords.setting(simulator.c().settings(), lever, setting, question.language());
    }
}
