package org.holdfast.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.holdfast.questions.Questions;
import org.holdfast.results.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where we stand: current supply against need. */
@Command(name = "balance")
final class BalanceCommand extends QuestionCommand<Findings.Standing> {
    private static final String PART = "floor";

    @Option(names = "--write", paramLabel = "FILE")
    private Optional<Path> write = Optional.empty();

    BalanceCommand() {
        super(Questions.BALANCE);
    }

    @Override
    int tell(Job job, Findings.Standing found) {
        write.ifPresent(file -> job.put(PART, file, BalanceText.floors(found, job.language())));
        return job.end(found, Map.of(), BalanceText.lines(found, job.language(), job.width()));
    }
}
