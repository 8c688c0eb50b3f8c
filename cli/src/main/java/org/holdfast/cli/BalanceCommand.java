package org.holdfast.cli;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.answer.Study;
import org.holdfast.results.Findings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

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
final class BalanceCommand implements Callable<Integer> {
    private static final String PART = "floor";

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main main;

    @Mixin private CaseArguments which = new CaseArguments();
    @Mixin private RunArguments how = new RunArguments();

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

    @Override
    public Integer call() {
        Job job = Job.of(main.around(), spec, which, how);
        Map<String, Double> thresholds =
                new LinkedHashMap<>(Study.thresholds(job.c(), job.scenario()));
        Findings.Standing found =
                new Findings.Standing(
                        job.c(),
                        job.scenario(),
                        Study.balance(job.c(), job.scenario()),
                        thresholds,
                        job.run());
        write.ifPresent(file -> job.put(PART, file, BalanceText.floors(found, job.language())));
        return job.end(found, Map.of(), BalanceText.lines(found, job.language(), job.width()));
    }
}
