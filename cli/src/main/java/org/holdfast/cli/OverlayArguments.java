package org.holdfast.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Private rows that are laid over a case. */
final class OverlayArguments {
    /** Where answers from private rows are kept: with the rows, for whoever may read those. */
    private static final String KEPT = ".kept";

    private static final String STUDIO = ".studio";

    @Option(names = "--with", paramLabel = "DIR")
    private List<Path> with = new ArrayList<>();

    /** Their folders, the last on top. */
    List<Path> folders(Environment around) {
        return with.stream().map(around.folder()::resolve).toList();
    }

    /** The folder in which answers are kept between runs. */
    Path kept(Environment around) {
        return with.isEmpty()
                ? around.kept()
                : around.folder().resolve(with.getLast()).resolve(KEPT);
    }

    /** Where a studio of private rows keeps what it knows, if there are any. */
    Optional<Path> studio(Environment around) {
        return with.isEmpty()
                ? Optional.empty()
                : Optional.of(around.folder().resolve(with.getLast()).resolve(STUDIO));
    }

    boolean isGiven() {
        return !with.isEmpty();
    }
}
