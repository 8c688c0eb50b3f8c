package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.model.Language;
import org.holdfast.store.Check;
import org.holdfast.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A store from a copy. */
@Command(
        name = "restore",
        header = "Puts a copy back into an empty store, and checks it.",
        description = {
            "Nothing is put back if the copy is not sound. That a copy was put back, and by whom, is"
                    + " the next entry of the log."
        },
        footer = {
            "",
            "Examples:",
            "  holdfast store restore ledger-2026-11-24.db --ledger out/again",
            "  holdfast store restore ledger-2026-11-24.db --store postgresql://iris@db/aid",
            "",
            "Usual time: seconds."
        })
final class StoreRestoreCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private StoreCommand command;

    @Parameters(paramLabel = "FILE", description = "The copy.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Mixin private StoreArguments which = new StoreArguments();

    @Override
    public Integer call() throws IOException {
        Surroundings around = command.around();
        Store store = which.make(around);
        Check check =
                store.restore(
                        around.folder().resolve(file),
                        StoreArguments.who(around),
                        InstantSource.system());
        AuditText.lines(check.log(), Optional.of(check), Language.EN, around.width())
                .forEach(around.out()::println);
        around.out()
                .println(
                        check.isSound()
                                ? "Put back into " + store.name() + "."
                                : "Nothing was put back.");
        return check.isSound() ? Exit.DONE : Exit.PROBLEMS;
    }
}
