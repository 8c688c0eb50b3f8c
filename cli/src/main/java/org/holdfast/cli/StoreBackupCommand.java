package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.model.Language;
import org.holdfast.store.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A copy of a store, while others go on writing to it. */
@Command(
        name = "backup",
        header = "Copies the store, also while it is in use, and checks the copy.",
        footer = {
            "",
            "Exit code: 0 if the copy is sound; 1 if the store, and so its copy, is not.",
            "",
            "Examples:",
            "  holdfast store backup ledger-2026-11-24.db",
            "  holdfast store backup aid.db --store postgresql://iris@db/aid",
            "",
            "Usual time: seconds."
        })
final class StoreBackupCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private StoreCommand command;

    @Parameters(paramLabel = "FILE", description = "The copy; must not be there yet.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Mixin private StoreArguments which = new StoreArguments();

    @Override
    public Integer call() throws IOException {
        Surroundings around = command.around();
        Check check = which.open(around).backup(around.folder().resolve(file));
        AuditText.lines(check.log(), Optional.of(check), Language.EN, around.width())
                .forEach(around.out()::println);
        around.out().println("Copied to " + file + ".");
        return check.isSound() ? Exit.DONE : Exit.PROBLEMS;
    }
}
