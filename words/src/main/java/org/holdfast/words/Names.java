package org.holdfast.words;

import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.Case;
import org.holdfast.model.Text;

/** Finds the name that a reader knows for an id of a case. */
public final class Names {
    private Names() {}

    /** The name of a fund, item, material, party, producer, source or offer; else the id itself. */
    public static Text of(Case c, String id) {
        return find(c, id).orElse(Text.same(id));
    }

    /** The claimant whose need is the purpose of the plan. */
    public static Text claimant(Case c) {
        return of(c, c.settings().ukraine());
    }

    private static Optional<Text> find(Case c, String id) {
        Stream<Optional<Text>> places =
                Stream.of(
                        c.funds().stream()
                                .filter(f -> f.id().equals(id))
                                .map(f -> f.name())
                                .findFirst(),
                        c.items().stream()
                                .filter(i -> i.id().equals(id))
                                .map(i -> i.name())
                                .findFirst(),
                        c.materials().stream()
                                .filter(m -> m.id().equals(id))
                                .map(m -> m.name())
                                .findFirst(),
                        c.parties().stream()
                                .filter(p -> p.id().equals(id))
                                .map(p -> p.name())
                                .findFirst(),
                        c.producers().stream()
                                .filter(p -> p.id().equals(id))
                                .map(p -> p.name())
                                .findFirst(),
                        c.materialSources().stream()
                                .filter(s -> s.id().equals(id))
                                .map(s -> s.name())
                                .findFirst(),
                        c.offers().stream()
                                .filter(o -> o.id().equals(id))
                                .map(o -> o.name())
                                .findFirst());
        return places.flatMap(Optional::stream).findFirst();
    }
}
