package org.holdfast.questions;

import java.util.List;
import java.util.function.BiFunction;
import org.holdfast.results.Findings;

/**
 * A question that is asked with a case, a scenario and its levers.
 *
 * @param name of the command, and of the kind of run
 * @param arguments what else it takes
 * @param answer finds the answer, or one that was kept
 */
public record Question<F extends Findings>(
        String name, List<Argument> arguments, BiFunction<Answering, Call, F> answer) {
    public Question {
        arguments = List.copyOf(arguments);
    }

    /** Answers it. */
    public F ask(Answering answering, Call call) {
        return answer.apply(answering, call);
    }
}
