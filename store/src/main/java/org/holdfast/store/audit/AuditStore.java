package org.holdfast.store.audit;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where the entries of a log lie. It keeps and hands out texts and judges none of them. */
public interface AuditStore {
    /** Hands out every entry in the order of its place. */
    void read(Consumer<Line> to);

    /** The text of the {@link Tip} kept beside the entries; none if the log was never written. */
    Optional<String> tip();

    /**
     * Adds what {@code writing} makes of the tip, all of it or nothing. Nobody else writes in
     * between. When it returns, the entries outlast the loss of power.
     *
     * @throws BrokenLogException if the log's tip cannot be built on
     */
    void append(Function<Tip, Addition> writing);

    /** Entries to add, and where the log then ends. */
    record Addition(List<Line> lines, Tip tip) {
        public Addition {
            lines = List.copyOf(lines);
        }
    }
}
