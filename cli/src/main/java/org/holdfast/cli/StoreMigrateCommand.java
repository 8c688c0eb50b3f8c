package org.holdfast.cli;

import java.io.IOException;
import org.holdfast.store.Store;
import picocli.CommandLine.Mixin;

/** The tables of a store. */
final class StoreMigrateCommand extends SubCommand {
    @Mixin private StoreArguments which = new StoreArguments();

    @Override
    public Integer call() throws IOException {
        Environment around = around();
        Store store = which.migrate(around);
        around.out().println(store.name() + " has the tables of this Holdfast.");
        return Exit.DONE;
    }
}
