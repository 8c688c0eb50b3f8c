package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.store.Check;
import org.holdfast.studio.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A studio from a copy. */
@Command(name = "restore")
final class StudioRestoreCommand extends SubCommand {
    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Mixin private StudioPlace place = new StudioPlace();

    @Override
    public Integer call() throws IOException {
        Environment around = around();
        Check check =
                Backups.restore(
                        place.open(around),
                        place.data(around),
                        around.folder().resolve(file).toAbsolutePath(),
                        StoreArguments.who(around),
                        InstantSource.system());
        print(AuditText.words(check.log(), Optional.of(check), Language.EN));
        around.out().println(check.isSound() ? "Put back." : "Nothing was put back.");
        return check.isSound() ? Exit.DONE : Exit.PROBLEMS;
    }
}
