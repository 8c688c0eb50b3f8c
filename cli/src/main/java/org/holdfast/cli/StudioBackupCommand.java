package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.holdfast.model.Language;
import org.holdfast.store.Check;
import org.holdfast.studio.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A studio in one file. */
@Command(name = "backup")
final class StudioBackupCommand extends SubCommand {
    @Parameters(paramLabel = "FILE")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Mixin private StudioPlace place = new StudioPlace();

    @Override
    public Integer call() throws IOException {
        Environment around = around();
        Path to = around.folder().resolve(file).toAbsolutePath();
        Check check = Backups.backup(place.open(around), place.data(around), to);
        print(AuditText.words(check.log(), Optional.of(check), Language.EN));
        around.out().println("Copied to " + file + ".");
        return check.isSound() ? Exit.DONE : Exit.PROBLEMS;
    }
}
