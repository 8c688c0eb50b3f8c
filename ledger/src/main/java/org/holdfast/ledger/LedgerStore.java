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

    /**
     * The figures of a measure that the file of an import states and that are no events, such as
     * exchange rates, in the order in which they were added.
     */
    List<Observation> figures(Import of, String measure);

    /** The figures of a measure in all imports, in the order of recording. */
    default List<Observation> figures(String measure) {
        return imports().stream().flatMap(one -> figures(one, measure).stream()).toList();
    }

    /**
     * Puts the figures of an import in their place where it has none: an older Holdfast kept them
     * elsewhere. Does nothing if it has some.
     */
    void complete(Import of, List<Observation> figures);

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

        /** Adds a figure that is no event. */
        void add(Observation figure);

        /** Makes the import last: when this returns, it survives a loss of power. */
        void commit();

        @Override
        void close();
    }
}
