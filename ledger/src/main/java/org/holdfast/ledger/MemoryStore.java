package org.holdfast.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A ledger that is gone when the program ends. */
public final class MemoryStore implements LedgerStore {
    private final Map<Import, Content> imports = new LinkedHashMap<>();

    private record Content(List<Event> events, List<Observation> figures) {
        private static final Content NONE = new Content(List.of(), List.of());
    }

    @Override
    public Batch begin(Import what) {
        Imports.refuseTwice(this, what);
        List<Event> events = new ArrayList<>();
        List<Observation> figures = new ArrayList<>();
        return new Batch() {
            @Override
            public void add(Event event) {
                events.add(Imports.checked(event, what));
            }

            @Override
            public void add(Observation figure) {
                figures.add(figure);
            }

            @Override
            public void commit() {
                Imports.refuseTwice(MemoryStore.this, what);
                imports.put(what, new Content(List.copyOf(events), List.copyOf(figures)));
            }

            @Override
            public void close() {}
        };
    }

    @Override
    public Optional<Import> find(FileHash file) {
        return imports.keySet().stream().filter(i -> i.hash().equals(file)).findFirst();
    }

    @Override
    public List<Import> imports() {
        return List.copyOf(imports.keySet());
    }

    @Override
    public Stream<Event> events(Import of) {
        return imports.getOrDefault(of, Content.NONE).events().stream();
    }

    @Override
    public List<Observation> figures(Import of, String measure) {
        return imports.getOrDefault(of, Content.NONE).figures().stream()
                .filter(figure -> figure.measure().equals(measure))
                .toList();
    }

    @Override
    public void complete(Import of, List<Observation> figures) {
        imports.computeIfPresent(
                of,
                (one, there) ->
                        there.figures().isEmpty()
                                ? new Content(there.events(), List.copyOf(figures))
                                : there);
    }

    @Override
    public void close() {}
}
