package org.holdfast.cli;

import java.io.IOException;
import java.time.InstantSource;
import org.holdfast.store.Check;
import org.holdfast.store.Store;
import picocli.CommandLine.Mixin;

/** A store from a copy. */
final class StoreRestoreCommand extends CopyCommand {
    @Mixin private StoreArguments which = new StoreArguments();

    @Override
    public Integer call() throws IOException {
        Store store = which.make(around());
        Check check = store.restore(file(), StoreArguments.who(around()), InstantSource.system());
        return told(check, putBack(check, CliMessages.putBackInto(store.name())));
    }
}
