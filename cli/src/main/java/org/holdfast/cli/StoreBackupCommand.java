package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.store.Check;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A copy of a store, while others go on writing to it. */
@Command(name = "backup")
final class StoreBackupCommand extends SubCommand {
    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Mixin private StoreArguments which = new StoreArguments();

    @Override
    public Integer call() throws IOException {
        Environment around = around();
        Check check = which.open(around).backup(around.folder().resolve(file));
        print(AuditText.words(check.log(), Optional.of(check), Language.EN));
        around.out().println("Copied to " + file + ".");
        return check.isSound() ? Exit.DONE : Exit.PROBLEMS;
    }
}
