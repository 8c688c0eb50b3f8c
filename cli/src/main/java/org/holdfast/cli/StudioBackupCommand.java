package org.holdfast.cli;

import java.io.IOException;
import org.holdfast.studio.Backups;
import picocli.CommandLine.Mixin;

/** A studio in one file. */
final class StudioBackupCommand extends CopyCommand {
    @Mixin private StudioPlace place = new StudioPlace();

    @Override
    public Integer call() throws IOException {
        return told(Backups.backup(place.open(around()), place.data(around()), file()), copied());
    }
}
