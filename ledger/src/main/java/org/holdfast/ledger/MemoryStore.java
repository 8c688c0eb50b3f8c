package org.holdfast.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A ledger that is gone when the program ends. */
public final class MemoryStore implements LedgerStore {
    private final Map<Import, List<Event>> imports = new LinkedHashMap<>();

    @Override
    public Batch begin(Import what) {
        Imports.refuseTwice(this, what);
        List<Event> added = new ArrayList<>();
        return new Batch() {
            @Override
            public void add(Event event) {
                added.add(Imports.checked(event, what));
            }

            @Override
            public void commit() {
                Imports.refuseTwice(MemoryStore.this, what);
                imports.put(what, List.copyOf(added));
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
        return imports.getOrDefault(of, List.of()).stream();
    }

    @Override
    public void close() {}
}
