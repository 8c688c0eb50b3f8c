package org.holdfast.cli;

import java.io.IOException;
import java.time.InstantSource;
import org.holdfast.store.Check;
import org.holdfast.studio.Backups;
import picocli.CommandLine.Mixin;

/** A studio from a copy. */
final class StudioRestoreCommand extends CopyCommand {
    @Mixin private StudioPlace place = new StudioPlace();

    @Override
    public Integer call() throws IOException {
        Environment around = around();
        Check check =
                Backups.restore(
                        place.open(around),
                        place.data(around),
                        file(),
                        StoreArguments.who(around),
                        InstantSource.system());
        return told(check, putBack(check, CliMessages.PUT_BACK));
    }
}
