package org.holdfast.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** Contracts held against the light; hands its arguments to one of its commands. */
@Command(synopsisSubcommandLabel = "COMMAND")
final class OversightCommand extends CommandGroup {
    @Override
    List<Named> commands() {
        return List.of(
                new Named("coverage", CoverageCommand::new),
                new Named("flags", FlagsCommand::new),
                new Named("indicators", IndicatorsCommand::new),
                new Named("compile", CompileCommand::new),
                new Named("validate", ValidateCommand::new),
                new Named("conditions", ConditionsCommand::new));
    }
}
