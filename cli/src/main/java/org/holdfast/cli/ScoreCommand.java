package org.holdfast.cli;

import java.nio.file.Path;
import org.holdfast.casefile.ActualsFile;
import org.holdfast.intake.Problem;
import org.holdfast.questions.Asked;
import org.holdfast.questions.Call;
import org.holdfast.questions.Questions;
import org.holdfast.results.Findings;
import picocli.CommandLine.Option;

/** The forecast of a case against figures that are no part of it, as they come. */
final class ScoreCommand extends QuestionCommand<Findings> {
    @Option(names = "--actuals", paramLabel = "FILE", required = true)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path actuals;

    ScoreCommand() {
        super(Questions.HINDCAST);
    }

    @Override
    String name() {
        return "score";
    }

    @Override
    int answer(Job job, Call call) throws Exception {
        Asked asked = call.asked();
        ActualsFile.Read read = ActualsFile.of(around().folder().resolve(actuals), asked.c());
        boolean hasErrors =
                read.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
        if (hasErrors || read.isEmpty()) {
            throw new ProblemsException(read.problems());
        }
        read.problems().forEach(p -> around().err().println(CheckCommand.line(p, language())));
        Asked now = new Asked(read.c(), asked.scenario(), asked.set(), asked.seed());
        return tell(job, ask(job, new Call(now, call.numbers())));
    }
}
