package org.holdfast.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where imports and their events are kept: append-only, nothing is ever changed or removed. An
 * import is there with all its events or not at all, whatever happens meanwhile. Failures of the
 * disk or the database are {@link java.io.UncheckedIOException}s.
 */
public interface LedgerStore extends AutoCloseable {
    /**
     * Begins an import. One at a time; readers do not see it before it is committed.
     *
     * @throws IllegalArgumentException if the file is there already: ask {@link #find} first
     */
    Batch begin(Import what);

    /** The import of a file, if it was taken in. */
    Optional<Import> find(FileHash file);

    /** All imports in the order of recording. */
    List<Import> imports();

    /**
     * The events of an import in the order in which they were added; to be closed by the caller.
     */
    Stream<Event> events(Import of);

    /** What was believed at a point in time, series by series; to be closed by the caller. */
    default Stream<Event> events(AsOf when) {
        return when.believed(imports()).stream().flatMap(this::events).filter(when::includes);
    }

    @Override
    void close();

    /** An import under way. Closed without {@link #commit}, it leaves nothing behind. */
    interface Batch extends AutoCloseable {
        /** Adds an event of the import's series. */
        void add(Event event);

        /** Hands over what else the file says, to be kept beside the ledger, not in it. */
        default void beside(List<Observation> figures) {}

        /** Makes the import last: when this returns, it survives a loss of power. */
        void commit();

        @Override
        void close();
    }
}
