package org.holdfast.cli;

import picocli.CommandLine.Command;

/** Copies of the ledger, and its database. */
@Command(
        name = "store",
        synopsisSubcommandLabel = "TASK",
        subcommands = {
            StoreBackupCommand.class,
            StoreRestoreCommand.class,
            StoreMigrateCommand.class
        })
final class StoreCommand extends CommandGroup {}
