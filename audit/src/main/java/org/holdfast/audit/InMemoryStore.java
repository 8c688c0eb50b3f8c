package org.holdfast.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** A log that ends with the program. */
public final class InMemoryStore implements AuditStore {
    private final List<Line> lines = new ArrayList<>();
    private Tip tip = Tip.EMPTY;

    @Override
    public synchronized void read(Consumer<Line> to) {
        List.copyOf(lines).forEach(to);
    }

    @Override
    public synchronized Optional<String> tip() {
        return lines.isEmpty() ? Optional.empty() : Optional.of(tip.text());
    }

    @Override
    public synchronized void append(Function<Tip, Addition> writing) {
        Addition addition = writing.apply(tip);
        lines.addAll(addition.lines());
        tip = addition.tip();
    }
}
