package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.holdfast.store.Store;
import org.holdfast.store.audit.AuditLog;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which store: a folder, or an address of a PostgreSQL server. */
class StoreArguments {
    static final String STANDARD = "out/ledger";

    @Option(names = "--ledger", paramLabel = "DIR")
    private Optional<Path> ledger = Optional.empty();

    @Option(names = "--store", paramLabel = "URL")
    private Optional<String> store = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    boolean isGiven() {
        return ledger.isPresent() || store.isPresent();
    }

    Path folder(Environment around) {
        return around.folder().resolve(ledger.orElse(Path.of(STANDARD)));
    }

    private void check() {
        if (ledger.isPresent() && store.isPresent()) {
            throw Say.wrong(spec, RefusalMessages.TWO_STORES);
        }
    }

    /** Whether there is a file; a server always is. */
    boolean isThere(Environment around) {
        return store.isPresent() || Files.exists(folder(around).resolve(Store.FILE));
    }

    /** The store, which must be there. */
    Store open(Environment around) throws IOException {
        check();
        return store.isPresent() ? Store.at(store.get()) : Store.in(folder(around));
    }

    /** The store, made if it is a file that is not there. */
    Store make(Environment around) throws IOException {
        check();
        return store.isPresent() ? Store.at(store.get()) : Store.make(folder(around));
    }

    /** Its audit log, to add to. */
    AuditLog log(Environment around) throws IOException {
        return new AuditLog(make(around).audit(), InstantSource.system());
    }

    /**
     * The store, with the tables of this program, wherever it is. The folder of a server's store is
     * that in which an older Holdfast kept figures beside it.
     */
    Store migrate(Environment around) throws IOException {
        return store.isPresent()
                ? Store.makeAt(store.get(), folder(around))
                : Store.make(folder(around));
    }

    /** In whose name something is entered in the log. */
    static String who(Environment around) {
        String own = around.variables().getOrDefault("HOLDFAST_USER", "");
        String name = own.isBlank() ? System.getProperty("user.name", "") : own;
        return name.isBlank() ? "unknown" : name.strip().replaceAll("\\p{Cntrl}", " ");
    }
}
