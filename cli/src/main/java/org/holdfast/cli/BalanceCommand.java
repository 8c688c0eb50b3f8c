package org.holdfast.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.holdfast.questions.Questions;
import org.holdfast.results.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Where we stand: current supply against need. */
@Command(
        name = "balance",
        header = "Supply against need.",
        description = {
            "Supply from existing and announced lines against need, month by"
                    + " month, with nothing new decided and no limit of money; and the floor need"
                    + " up to which that supply lasts."
        },
        footer = {
            "",
            "Examples:",
            "  holdfast balance cases/ukraine-2024",
            "  holdfast balance cases/ukraine-2024 --scenario us-ends-2025-01",
            "  holdfast balance cases/ukraine-2024 --json",
            "  holdfast balance cases/ukraine-2024 --write README.md",
            "",
            "Usual time: two to four seconds for ukraine-2024 on two cores."
        })
final class BalanceCommand extends QuestionCommand<Findings.Standing> {
    private static final String PART = "floor";

    @Option(
            names = "--write",
            paramLabel = "FILE",
            description =
                    "Puts the floors at which that supply fails into a Markdown file, between"
                            + " '<!-- generated: "
                            + PART
                            + " -->' and '"
                            + MarkdownPage.END
                            + "'.")
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
