package org.holdfast.casefile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.holdfast.model.Case;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.HindcastSeries.Measure;
import org.holdfast.model.Item;
import org.holdfast.model.Parts;
import org.holdfast.model.Party;
import org.holdfast.model.Producer;

/** Which items, blocs, parties, producers, offers and funds a measure of the model counts. */
final class MeasuredNames {
    private final Case c;
    private final Map<String, String> blocs = new HashMap<>();

    private MeasuredNames(Case c) {
        this.c = c;
        for (Party party : c.parties()) {
            blocs.put(party.id(), party.bloc().orElse(party.id()));
        }
    }

    /**
     * A name that nothing counted has.
     *
     * @param name empty where an item is missing
     * @param known the names that would do, without those of single producers
     */
    record Unknown(String name, Set<String> known) {}

    /** What of a series counts nothing, so that its forecast would be nought; mostly nothing. */
    static Optional<Unknown> unknown(Case c, HindcastSeries of) {
        MeasuredNames names = new MeasuredNames(c);
        Set<String> items = names.items(of.measure());
        boolean isMissing = of.item().isEmpty() && needsItem(of.measure());
        if (isMissing || (!of.item().isEmpty() && !items.contains(of.item()))) {
            return Optional.of(new Unknown(of.item(), items));
        }
        Set<String> who = names.who(of);
        return of.bloc().isEmpty()
                ? Optional.empty()
                : Parts.of(of.bloc(), ' ').stream()
                        .filter(word -> !who.contains(word) && !names.isProducer(word, of))
                        .findFirst()
                        .map(word -> new Unknown(word, who));
    }

    private static boolean needsItem(Measure measure) {
        return switch (measure) {
            case OFFERED, RECEIVED, BOUGHT, FUNDS -> false;
            case CAPACITY,
                    OUTPUT,
                    USED,
                    ADVERSARY_SUPPLY,
                    ADVERSARY_PRODUCTION,
                    ADVERSARY_USE,
                    STOPPED ->
                    true;
        };
    }

    private Set<String> items(Measure measure) {
        Stream<String> items =
                switch (measure) {
                    case CAPACITY, OUTPUT -> c.producers().stream().map(p -> p.item());
                    case OFFERED, BOUGHT -> c.offers().stream().map(o -> o.item());
                    case RECEIVED, USED ->
                            c.items().stream()
                                    .filter(i -> i.side() == Item.Side.OURS)
                                    .map(i -> i.id());
                    case FUNDS -> Stream.of();
                    case ADVERSARY_SUPPLY, ADVERSARY_PRODUCTION, ADVERSARY_USE ->
                            c.adversaryFlows().stream().map(f -> f.item());
                    case STOPPED -> c.raids().stream().map(r -> r.item());
                };
        return new TreeSet<>(items.toList());
    }

    /** Whose share of it may be counted by itself. */
    private Set<String> who(HindcastSeries of) {
        Set<String> who = new TreeSet<>();
        switch (of.measure()) {
            case CAPACITY, OUTPUT -> sellers(of, who);
            case OFFERED, BOUGHT -> offers(of, who);
            case RECEIVED -> {
                sellers(of, who);
                offers(of, who);
                c.stocks().forEach(s -> who.add(s.holder()));
            }
            case FUNDS ->
                    c.funds().stream()
                            .filter(f ->
                                    c.envelopes().stream().anyMatch(e -> e.fund().equals(f.id())))
                            .forEach(f -> who.addAll(List.of(f.id(), f.home())));
            case USED, ADVERSARY_SUPPLY, ADVERSARY_PRODUCTION, ADVERSARY_USE, STOPPED -> {}
        }
        return who;
    }

    private boolean isProducer(String id, HindcastSeries of) {
        return switch (of.measure()) {
            case CAPACITY, OUTPUT, RECEIVED ->
                    producers(of).anyMatch(producer -> producer.id().equals(id));
            case OFFERED,
                    BOUGHT,
                    USED,
                    FUNDS,
                    ADVERSARY_SUPPLY,
                    ADVERSARY_PRODUCTION,
                    ADVERSARY_USE,
                    STOPPED ->
                    false;
        };
    }

    private Stream<Producer> producers(HindcastSeries of) {
        return c.producers().stream()
                .filter(p -> of.item().isEmpty() || p.item().equals(of.item()));
    }

    private void sellers(HindcastSeries of, Set<String> who) {
        producers(of).forEach(p -> add(who, p.party()));
    }

    private void offers(HindcastSeries of, Set<String> who) {
        c.offers().stream()
                .filter(o -> of.item().isEmpty() || o.item().equals(of.item()))
                .forEach(o -> {
                    who.add(o.id());
                    add(who, o.party());
                });
    }

    private void add(Set<String> who, String party) {
        who.add(party);
        who.add(blocs.getOrDefault(party, party));
    }
}
