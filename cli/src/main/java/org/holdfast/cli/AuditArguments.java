package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.holdfast.store.Store;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.store.audit.AuditStore;
import org.holdfast.store.audit.JsonLinesStore;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Which log, and how to print. */
final class AuditArguments {
    @Mixin private StoreArguments which = new StoreArguments();

    @Option(names = "--file", paramLabel = "FILE")
    private Optional<Path> file = Optional.empty();

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec;

    /** A log, and the store that it is of, if it is not alone in a file. */
    record Log(AuditStore entries, Optional<Store> of) {
        AuditLog log() {
            return new AuditLog(entries, InstantSource.system());
        }
    }

    Log open(Environment around) throws IOException {
        if (file.isEmpty()) {
            Store store = which.open(around);
            return new Log(store.audit(), Optional.of(store));
        }
        if (which.isGiven()) {
            throw Say.wrong(spec, RefusalMessages.TWO_LOGS);
        }
        Path path = around.folder().resolve(file.get());
        if (!Files.isRegularFile(path)) {
            throw new NoSuchFileException(path.toString());
        }
        return new Log(new JsonLinesStore(path), Optional.empty());
    }
}
