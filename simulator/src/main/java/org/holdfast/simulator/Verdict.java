package org.holdfast.simulator;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.PairedChange;
import org.holdfast.model.Series;
import org.holdfast.report.JsonText;
import org.holdfast.words.SimulatorMessages;
import org.holdfast.words.SimulatorWords;

/**
 * What may be said of what the levers do, in this order: they cannot act, it is being computed, it
 * is exactly the same, too small to tell, may help or hurt, or clear. Of the same futures with and
 * without, as on the first page.
 *
 * @param kind the word in files
 */
record Verdict(String kind, String said) {
    void write(JsonText json) {
        json.object("verdict", o -> o.put("kind", kind).put("said", said));
    }

    /**
     * That nothing that was moved has anything to act on; nothing if something has, or while a
     * lever moves.
     */
    static Optional<Verdict> idle(Simulator simulator, Question question) {
        if (question.at() >= 0) {
            return Optional.empty();
        }
        List<Lever> moved =
                simulator.c().levers().stream()
                        .filter(lever ->
                                question.scenario().setting(lever)
                                        != question.compared().setting(lever))
                        .toList();
        List<Simulator.Idle> idle = simulator.idle(question.scenario());
        List<Simulator.Idle> told =
                idle.stream().filter(each -> moved.contains(each.lever())).toList();
        return moved.isEmpty() || told.size() < moved.size()
                ? Optional.empty()
                : Optional.of(
                        new Verdict(
                                "cannot_act",
                                SimulatorMessages.verdictCannotAct(
                                        Asked.why(simulator, question, told.getFirst()),
                                        question.language())));
    }

    /** There is no plan yet for one of the two. */
    static Verdict pending(Language language) {
        return new Verdict("pending", SimulatorMessages.verdictPending(language));
    }

    /** What was found. */
    static Verdict of(PairedChange change, Language language) {
        return new Verdict(
                change.verdict().name().toLowerCase(Locale.ROOT),
                SimulatorWords.verdict(change, language));
    }

    /**
     * What is missed less, future by future.
     *
     * @param error item-months that the plans behind them err by
     */
    static PairedChange change(Outcome then, Outcome now, double error) {
        double trifle = PairedChange.TRIFLE * then.missed().sum() / then.futures();
        return PairedChange.of(
                each(then.missed()),
                each(now.missed()),
                Math.max(trifle, error),
                PairedChange.NOTHING);
    }

    private static List<Double> each(Series missed) {
        return IntStream.range(0, missed.months()).mapToObj(missed::at).toList();
    }
}
