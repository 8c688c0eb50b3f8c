package org.holdfast.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** What was promised, and what of it arrived. */
@Command(
        name = "ledger",
        header = "What was promised, what arrived, and what is between them.",
        description = {
            "Keeps what trackers and lists say of aid, from promise to delivery, each figure with the"
                    + " row of the file that it comes from; and answers questions about it."
        },
        synopsisSubcommandLabel = "QUESTION",
        subcommands = {
            LedgerImportCommand.class,
            LedgerGapCommand.class,
            LedgerOpenCommand.class,
            LedgerBurdenCommand.class,
            LedgerDiffCommand.class,
            LedgerDonorCommand.class,
            LedgerTimeCommand.class,
            LedgerSlipsCommand.class,
            LedgerTemplateCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  holdfast ledger import Ukraine_Support_Tracker.xlsx",
            "  holdfast ledger gap --svg gap.svg",
            "  holdfast ledger import --help    options and examples of a question"
        })
final class LedgerCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    Surroundings around() {
        return main.around();
    }

    /** Without a question there is nothing to do but say which there are. */
    @Override
    public void run() {
        spec.commandLine().usage(around().rawOut());
    }
}
