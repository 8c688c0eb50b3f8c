package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.model.Language;
import org.holdfast.store.Check;
import org.holdfast.studio.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A studio in one file. */
@Command(
        name = "backup",
        header = "Copies accounts, ledger, audit log, cases and runs into one file.",
        description = {"Also while the studio runs. Who is signed in is not copied."},
        footer = {
            "",
            "Examples:",
            "  holdfast studio backup studio-2026-11-25.zip",
            "  holdfast studio backup studio.zip --store postgresql://holdfast@db/holdfast",
            "",
            "Usual time: seconds; more with many kept runs."
        })
final class StudioBackupCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private StudioCommand studio;

    @Parameters(paramLabel = "FILE", description = "The copy; must not be there yet.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Mixin private StudioPlace place = new StudioPlace();

    @Override
    public Integer call() throws IOException {
        Surroundings around = studio.around();
        Path to = around.folder().resolve(file).toAbsolutePath();
        Check check = Backups.backup(place.open(around), place.data(around), to);
        AuditText.lines(check.log(), Optional.of(check), Language.EN, around.width())
                .forEach(around.out()::println);
        around.out().println("Copied to " + file + ".");
        return check.isSound() ? Exit.DONE : Exit.PROBLEMS;
    }
}
