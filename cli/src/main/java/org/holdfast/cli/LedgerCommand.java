package org.holdfast.cli;

import picocli.CommandLine.Command;

/** What was promised, and what of it arrived. */
@Command(
        name = "ledger",
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
        })
final class LedgerCommand extends CommandGroup {}
