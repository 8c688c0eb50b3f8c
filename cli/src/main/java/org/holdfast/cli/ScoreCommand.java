package org.holdfast.cli;

import java.nio.file.Path;
import java.util.List;
import org.holdfast.casefile.ActualsFile;
import org.holdfast.casefile.ForecastFile;
import org.holdfast.explore.Hindcasting;
import org.holdfast.intake.Problem;
import org.holdfast.questions.Asked;
import org.holdfast.questions.Call;
import org.holdfast.questions.Questions;
import org.holdfast.results.Findings;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/**
 * The forecast of a case, made now or frozen before, against figures that are no part of it, as
 * they come.
 */
final class ScoreCommand extends QuestionCommand<Findings> {
    /** A frozen forecast does not say how many futures it was made from. */
    private static final int NOT_TOLD = 0;

    @Option(names = "--actuals", paramLabel = "FILE", required = true)
    private Path actuals;

    @Option(names = "--forecast", paramLabel = "FILE")
    private @Nullable Path forecast;

    ScoreCommand() {
        super(Questions.HINDCAST);
    }

    @Override
    int answer(Job job, Call call) throws Exception {
        Asked asked = call.asked();
        ActualsFile.Read read = ActualsFile.of(around().folder().resolve(actuals), asked.c());
        hear(read.problems(), read.isEmpty());
        Asked now = new Asked(read.c(), asked.scenario(), asked.set(), asked.seed());
        if (forecast == null) {
            return tell(job, ask(job, new Call(now, call.numbers())));
        }
        ForecastFile.Read frozen = ForecastFile.of(around().folder().resolve(forecast), read.c());
        hear(frozen.problems(), frozen.frozen().isEmpty());
        return tell(
                job,
                new Findings.Scoring(
                        read.c(),
                        now.scenario(),
                        NOT_TOLD,
                        Hindcasting.of(read.c(), frozen.frozen()),
                        job.run()));
    }

    /** Says what is wrong, and goes no further if nothing can be scored. */
    private void hear(List<Problem> problems, boolean isNothingLeft) {
        boolean hasErrors = problems.stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR);
        if (hasErrors || isNothingLeft) {
            throw new ProblemsException(problems);
        }
        problems.forEach(p -> around().err().println(CheckCommand.line(p, language())));
    }
}
