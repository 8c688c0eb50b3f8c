package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.holdfast.model.Instance;
import org.holdfast.plan.MpsWriter;
import org.holdfast.plan.Planner;
import org.holdfast.questions.Call;
import org.holdfast.questions.Questions;
import org.holdfast.results.Findings;
import picocli.CommandLine.Option;

/** What would it take? Also the programme itself, for another solver. */
final class PlanCommand extends QuestionCommand<Findings.Planning> {
    @Option(names = "--mps", paramLabel = "FILE")
    private Optional<Path> mps = Optional.empty();

    PlanCommand() {
        super(Questions.PLAN);
    }

    @Override
    int answer(Job job, Call call) throws Exception {
        if (mps.isPresent()) {
            Instance instance = Instance.of(job.c(), job.scenario());
            try {
                Files.writeString(
                        around().folder().resolve(mps.get()),
                        MpsWriter.write(
                                Planner.programme(instance)
                                        .withCost(Planner.blendedCosts(instance))));
            } catch (IOException e) {
                throw job.cannotWrite(mps.get(), e);
            }
        }
        return super.answer(job, call);
    }
}
