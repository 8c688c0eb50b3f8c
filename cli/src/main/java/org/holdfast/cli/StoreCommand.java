package org.holdfast.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** Copies of the ledger, and its database. */
@Command(
        name = "store",
        header = "Copies of the ledger with its log, and its database.",
        description = {
            "A ledger lies in one file of its folder, or in a database on a PostgreSQL server. A copy"
                    + " of either is one file, from which either can be put back: so a ledger begun"
                    + " on a laptop moves to a server."
        },
        synopsisSubcommandLabel = "TASK",
        subcommands = {
            StoreBackupCommand.class,
            StoreRestoreCommand.class,
            StoreMigrateCommand.class
        },
        footer = {
            "",
            "Examples:",
            "  holdfast store backup ledger-2026-11-24.db",
            "  holdfast store migrate --store postgresql://iris@db/aid",
            "  holdfast store restore ledger-2026-11-24.db --store postgresql://iris@db/aid"
        })
final class StoreCommand implements Runnable {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Main main;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    Surroundings around() {
        return main.around();
    }

    /** Without a task there is nothing to do but say which there are. */
    @Override
    public void run() {
        spec.commandLine().usage(around().rawOut());
    }
}
