package org.holdfast.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.holdfast.brief.CurrentSupply;
import org.holdfast.questions.Questions;
import org.holdfast.results.Findings;
import picocli.CommandLine.Option;

/** Where we stand: current supply against need. */
final class BalanceCommand extends QuestionCommand<Findings.Standing> {
    private static final String PART = "floor";

    @Option(names = "--write", paramLabel = "FILE")
    private Optional<Path> write = Optional.empty();

    BalanceCommand() {
        super(Questions.BALANCE);
    }

    @Override
    int tell(Job job, Findings.Standing found) {
        write.ifPresent(file ->
                job.put(
                        PART,
                        file,
                        MarkdownPage.text(
                                CurrentSupply.floors(found, job.language()),
                                CurrentSupply.aboutFloors(found, job.language()),
                                found.run(),
                                job.language())));
        return job.end(found);
    }
}
