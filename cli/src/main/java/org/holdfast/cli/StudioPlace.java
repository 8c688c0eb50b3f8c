package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.holdfast.store.Store;
import picocli.CommandLine.Option;

/** Where a studio keeps what it knows. */
final class StudioPlace {
    @Option(names = "--data", paramLabel = "DIR")
    private Optional<Path> data = Optional.empty();

    @Option(names = "--store", paramLabel = "URL", descriptionKey = "studio.store")
    private Optional<String> store = Optional.empty();

    Path data(Environment around) {
        return data(around, Optional.empty());
    }

    /**
     * The folder.
     *
     * @param apart where it is if none was named, instead of the usual place
     */
    Path data(Environment around, Optional<Path> apart) {
        if (data.or(() -> apart).isPresent()) {
            return around.folder().resolve(data.or(() -> apart).get()).toAbsolutePath();
        }
        String shared = around.variables().getOrDefault("XDG_DATA_HOME", "");
        Path share =
                !shared.isEmpty() && Path.of(shared).isAbsolute()
                        ? Path.of(shared)
                        : Path.of(System.getProperty("user.home"), ".local", "share");
        return share.resolve("holdfast").resolve("studio");
    }

    boolean isServer() {
        return store.isPresent();
    }

    Store open(Environment around) throws IOException {
        return open(around, Optional.empty());
    }

    /** The same, where its folder may lie apart. */
    Store open(Environment around, Optional<Path> apart) throws IOException {
        return store.isPresent() ? Store.at(store.get()) : Store.make(data(around, apart));
    }
}
