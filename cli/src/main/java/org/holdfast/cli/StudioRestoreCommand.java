package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.model.Language;
import org.holdfast.store.Check;
import org.holdfast.studio.Backups;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** A studio from a copy. */
@Command(
        name = "restore",
        header = "Puts a copy back where there is no studio yet, and checks it.",
        footer = {
            "",
            "Examples:",
            "  holdfast studio restore studio-2026-11-25.zip --data again",
            "  holdfast studio restore studio.zip --store postgresql://holdfast@db/holdfast",
            "",
            "Usual time: seconds; more with many kept runs."
        })
final class StudioRestoreCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private StudioCommand studio;

    @Parameters(paramLabel = "FILE", description = "The copy.")
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private Path file;

    @Mixin private StudioPlace place = new StudioPlace();

    @Override
    public Integer call() throws IOException {
        Surroundings around = studio.around();
        Check check =
                Backups.restore(
                        place.open(around),
                        place.data(around),
                        around.folder().resolve(file).toAbsolutePath(),
                        StoreArguments.who(around),
                        InstantSource.system());
        AuditText.lines(check.log(), Optional.of(check), Language.EN, around.width())
                .forEach(around.out()::println);
        around.out().println(check.isSound() ? "Put back." : "Nothing was put back.");
        return check.isSound() ? Exit.DONE : Exit.PROBLEMS;
    }
}
