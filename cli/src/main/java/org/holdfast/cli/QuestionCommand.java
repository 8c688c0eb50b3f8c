package org.holdfast.cli;

import java.util.HashMap;
import java.util.Map;
import org.holdfast.model.Language;
import org.holdfast.questions.Argument;
import org.holdfast.questions.Call;
import org.holdfast.questions.Question;
import org.holdfast.results.Findings;
import picocli.CommandLine.Mixin;

/** A command that asks one of the questions, and tells what was found. */
class QuestionCommand<F extends Findings> extends SubCommand {
    private final Question<F> question;

    @Mixin private CaseArguments which = new CaseArguments();
    @Mixin private RunArguments how = new RunArguments();

    QuestionCommand(Question<F> question) {
        this.question = question;
    }

    /** The arguments of the question. */
    @Override
    final void addOptions() {
        for (Argument argument : question.arguments()) {
            spec().addOption(OptionValue.option(argument));
        }
    }

    @Override
    public final Integer call() throws Exception {
        Map<String, Double> numbers = new HashMap<>();
        for (Argument argument : question.arguments()) {
            numbers.put(argument.name(), OptionValue.given(spec(), argument));
        }
        Job job = Job.of(around(), spec(), which, how);
        return answer(job, new Call(job.about(), numbers));
    }

    /** Asks, and tells what was found. */
    int answer(Job job, Call call) throws Exception {
        return tell(job, ask(job, call));
    }

    final F ask(Job job, Call call) {
        return question.ask(job.answering(), call);
    }

    /** Tells what was found; the exit code. */
    int tell(Job job, F found) throws Exception {
        return job.end(found);
    }

    RunArguments how() {
        return how;
    }

    Language language() {
        return how.language();
    }
}
