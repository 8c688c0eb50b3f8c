package org.holdfast.simulator;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.report.JsonText;
import org.holdfast.words.SimulatorMessages;
import org.holdfast.words.SimulatorWords;

/** The answer for a policy that has no plan yet: that it is being worked out, and no figure. */
final class Pending {
    private final Simulator simulator;
    private final Question question;
    private final Language language;

    Pending(Simulator simulator, Question question) {
        this.simulator = simulator;
        this.question = question;
        language = question.language();
    }

    String toJson() {
        Optional<String> narrowed = narrowed();
        return JsonText.object(json -> {
            Asked.write(json, simulator, question);
            Verdict.idle(simulator, question)
                    .orElseGet(() -> Verdict.pending(language))
                    .write(json);
            narrowed.ifPresent(text -> json.put("narrowed", text));
            json.put("pending", SimulatorMessages.PENDING.in(language))
                    .nothing("comparing")
                    .nothing("coarse")
                    .put("narrows", narrows())
                    .put("futures", question.futures())
                    .put("headline", SimulatorMessages.pendingHeadline(language))
                    .put(
                            "reading",
                            SimulatorWords.pending(Asked.moved(simulator, question), language)
                                    + narrowed.map(text -> " " + text).orElseGet(this::range))
                    .list("outcomes", names(), this::outcome)
                    .words("cards", List.of())
                    .words("months", List.of());
        });
    }

    /** Whether a plan in years would say more than what is said. */
    private boolean narrows() {
        return question.at() < 0
                && simulator.narrowing().isKnown()
                && simulator.outlined(question).isEmpty();
    }

    /** Where the figure should lie by a plan in years, if that is here and says more. */
    private Optional<String> narrowed() {
        OptionalDouble years =
                question.at() < 0 ? simulator.outlined(question) : OptionalDouble.empty();
        if (years.isEmpty()) {
            return Optional.empty();
        }
        Narrowing narrowing = simulator.narrowing();
        return narrowing
                .within(simulator.between(question), years.getAsDouble())
                .map(range ->
                        SimulatorWords.narrowed(
                                        range.least().orElseThrow(),
                                        range.most().orElseThrow(),
                                        Replanner.OUTLINE,
                                        language)
                                + " "
                                + SimulatorMessages.rangesHeld(
                                        narrowing.held().held(), narrowing.held().of(), language));
    }

    /** Where the figure should lie, once the hand rests and as far as that can be said. */
    private String range() {
        if (question.at() >= 0) {
            return "";
        }
        Between between = simulator.between(question);
        if (!between.isTold()) {
            return "";
        }
        Between.Held held = simulator.held();
        return " "
                + SimulatorWords.between(between.least(), between.most(), language)
                + (held.of() == 0
                        ? ""
                        : " " + SimulatorMessages.rangesHeld(held.held(), held.of(), language));
    }

    /** Names of the numbers that will stand on top. */
    private List<Text> names() {
        boolean isFought =
                simulator.items().stream().map(Item::counterpart).anyMatch(c -> c.isPresent());
        return List.of(
                SimulatorMessages.MISSED,
                SimulatorMessages.HOLDS,
                SimulatorMessages.MONTHS_UNDER,
                isFought ? SimulatorMessages.PARITY : SimulatorMessages.MONEY);
    }

    private void outcome(JsonText json, Text name) {
        json.put("id", "pending-" + names().indexOf(name))
                .put("name", name.in(language))
                .put("value", "…")
                .put("unit", "")
                .put("range", SimulatorMessages.PENDING.in(language))
                .nothing("change")
                .put("better", "pending")
                .words("sources", List.of());
    }
}
