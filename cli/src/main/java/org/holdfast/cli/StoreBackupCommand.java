package org.holdfast.cli;

import java.io.IOException;
import picocli.CommandLine.Mixin;

/** A copy of a store, while others go on writing to it. */
final class StoreBackupCommand extends CopyCommand {
    @Mixin private StoreArguments which = new StoreArguments();

    @Override
    public Integer call() throws IOException {
        return told(which.open(around()).backup(file()), copied());
    }
}
