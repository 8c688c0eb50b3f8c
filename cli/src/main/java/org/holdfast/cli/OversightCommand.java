package org.holdfast.cli;

import picocli.CommandLine.Command;

/** Contracts held against the light; hands its arguments to one of its commands. */
@Command(
        name = "oversight",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CoverageCommand.class,
            FlagsCommand.class,
            IndicatorsCommand.class,
            CompileCommand.class,
            ValidateCommand.class,
            ConditionsCommand.class,
        })
final class OversightCommand extends CommandGroup {}
