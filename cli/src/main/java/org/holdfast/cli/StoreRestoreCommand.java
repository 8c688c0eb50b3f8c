package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.store.Check;
import org.holdfast.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A store from a copy. */
@Command(name = "restore")
final class StoreRestoreCommand extends SubCommand {
    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Mixin private StoreArguments which = new StoreArguments();

    @Override
    public Integer call() throws IOException {
        Environment around = around();
        Store store = which.make(around);
        Check check =
                store.restore(
                        around.folder().resolve(file),
                        StoreArguments.who(around),
                        InstantSource.system());
        print(AuditText.words(check.log(), Optional.of(check), Language.EN));
        around.out()
                .println(
                        check.isSound()
                                ? "Put back into " + store.name() + "."
                                : "Nothing was put back.");
        return check.isSound() ? Exit.DONE : Exit.PROBLEMS;
    }
}
