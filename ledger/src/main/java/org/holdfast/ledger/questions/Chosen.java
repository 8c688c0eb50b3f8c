package org.holdfast.ledger.questions;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.ledger.AsOf;
import org.holdfast.ledger.Import;
import org.holdfast.ledger.LedgerStore;

/**
 * The one list that a question is asked of. Lists tell of the same aid and are never added to each
 * other.
 *
 * @param list the version that is believed
 * @param others other lists that the ledger has
 */
public record Chosen(Import list, List<String> others) {
    /**
     * The list that was asked for; or of those that stand for themselves the one known last.
     *
     * @param series empty to choose
     */
    public static Optional<Chosen> of(LedgerStore store, AsOf when, Optional<String> series) {
        List<Import> believed =
                when.believed(store.imports()).stream().filter(i -> hasEvents(store, i)).toList();
        Optional<Import> one =
                series.isPresent()
                        ? believed.stream().filter(i -> i.series().equals(series.get())).findFirst()
                        : believed.stream()
                                .max(
                                        Comparator.comparing(
                                                        (Import i) -> !i.series().contains("/"))
                                                .thenComparing(Import::knownOn));
        return one.map(i ->
                new Chosen(
                        i,
                        believed.stream()
                                .map(Import::series)
                                .filter(s -> !s.equals(i.series()))
                                .sorted()
                                .toList()));
    }

    private static boolean hasEvents(LedgerStore store, Import what) {
        try (var events = store.events(what)) {
            return events.findAny().isPresent();
        }
    }
}
