package org.holdfast.cli;

import java.util.List;
import picocli.CommandLine.Command;

/** Copies of the ledger, and its database. */
@Command(synopsisSubcommandLabel = "TASK")
final class StoreCommand extends CommandGroup {
    @Override
    List<Named> commands() {
        return List.of(
                new Named("backup", StoreBackupCommand::new),
                new Named("restore", StoreRestoreCommand::new),
                new Named("migrate", StoreMigrateCommand::new));
    }
}
