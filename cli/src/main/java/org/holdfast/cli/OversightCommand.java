package org.holdfast.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Contracts held against the light; hands its arguments to one of its commands. */
@Command(
        name = "oversight",
        header = "Contracts: red flags, what the data hold, and a fund's conditions.",
        description = {
            "Reads contracting data in the Open Contracting Data Standard 1.1 (releases, records,"
                    + " packages, lists, JSON Lines; also in gzip or zip) and notices in eForms XML,"
                    + " as a stream: files may be larger than memory.",
            "",
            "A flag is a question to a person, not a verdict."
        },
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            CoverageCommand.class,
            FlagsCommand.class,
            IndicatorsCommand.class,
            CompileCommand.class,
            ValidateCommand.class,
            ConditionsCommand.class,
        },
        footer = {
            "",
            "Examples:",
            "  holdfast oversight coverage contracts.jsonl    which fields there are",
            "  holdfast oversight flags contracts.jsonl.gz    what to ask about",
            "  holdfast oversight indicators                  what each flag means"
        })
final class OversightCommand implements Runnable {
    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main main;

    Main main() {
        return main;
    }

    @Override
    public void run() {
        spec.commandLine().usage(main.around().rawOut());
    }
}
