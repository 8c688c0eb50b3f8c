package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.holdfast.questions.Call;
import org.holdfast.questions.Questions;
import org.holdfast.results.Findings;
import org.holdfast.results.Summary;
import org.holdfast.stochastic.StochOptWriter;
import picocli.CommandLine.Option;

/** A small stochastic programme of the case: a second opinion on its first year, or a file. */
final class PolicyGraphCommand extends QuestionCommand<Findings> {
    @Option(names = "--write", paramLabel = "FILE")
    private Optional<Path> write = Optional.empty();

    PolicyGraphCommand() {
        super(Questions.POLICY_GRAPH);
    }

    @Override
    int answer(Job job, Call call) throws Exception {
        if (write.isPresent()) {
            try {
                Files.writeString(
                        around().folder().resolve(write.get()),
                        Summary.line(
                                StochOptWriter.write(
                                        job.c().settings().id() + " " + job.scenario().id(),
                                        "Lots and millions; 1000 is an item-month under the floor.",
                                        Questions.graphOf(call))));
            } catch (IOException e) {
                throw job.cannotWrite(write.get(), e);
            }
        }
        return super.answer(job, call);
    }
}
