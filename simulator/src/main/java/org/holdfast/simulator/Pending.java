package org.holdfast.simulator;

import java.util.List;
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
        return JsonText.object(json -> {
            Asked.write(json, simulator, question);
            Verdict.idle(simulator, question)
                    .orElseGet(() -> Verdict.pending(language))
                    .write(json);
            json.put("pending", SimulatorMessages.PENDING.in(language))
                    .nothing("comparing")
                    .nothing("coarse")
                    .put("futures", question.futures())
                    .put("headline", SimulatorMessages.pendingHeadline(language))
                    .put(
                            "reading",
                            SimulatorWords.pending(Asked.moved(simulator, question), language)
                                    + range())
                    .list("outcomes", names(), this::outcome)
                    .words("cards", List.of())
                    .words("months", List.of());
        });
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
