package org.holdfast.cli;

import java.io.IOException;
import java.util.concurrent.Callable;
import org.holdfast.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParentCommand;

/** The tables of a store. */
@Command(
        name = "migrate",
        header = "Makes the tables of a store, or brings them up to this Holdfast.",
        description = {
            "A file does this by itself; a server is brought up by someone who knows that all who"
                    + " use it have the new Holdfast. Exchange rates and other figures that an older"
                    + " Holdfast kept beside a server's store, in --ledger, go into it. Asked again,"
                    + " it changes nothing."
        },
        footer = {
            "",
            "Examples:",
            "  holdfast store migrate --store postgresql://iris@db/aid",
            "",
            "Usual time: seconds."
        })
final class StoreMigrateCommand implements Callable<Integer> {
    @ParentCommand
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private StoreCommand command;

    @Mixin private StoreArguments which = new StoreArguments();

    @Override
    public Integer call() throws IOException {
        Surroundings around = command.around();
        Store store = which.migrate(around);
        around.out().println(store.name() + " has the tables of this Holdfast.");
        return Exit.DONE;
    }
}
