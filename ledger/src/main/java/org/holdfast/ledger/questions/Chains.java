package org.holdfast.ledger.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.ledger.Event;

/** What is the same aid: events that name each other as parents, under the name of the first. */
public final class Chains {
    private final Map<String, String> parents = new HashMap<>();

    /** Learns whom an event names as its parent. */
    public void add(Event event) {
        event.parent()
                .filter(p -> p.series().equals(event.series()) && !p.key().equals(event.key()))
                .ifPresent(p -> parents.putIfAbsent(event.key(), p.key()));
    }

    /** The name of the first of a chain; where parents lead in a ring, one in that ring. */
    public String first(String key) {
        String at = key;
        Set<String> seen = parents.containsKey(key) ? new HashSet<>() : Set.of();
        while (parents.containsKey(at) && seen.add(at)) {
            at = parents.getOrDefault(at, at);
        }
        return at;
    }

    /** Events in chains, in the order in which these are met. */
    public static Map<String, List<Event>> of(List<Event> events) {
        Chains chains = new Chains();
        events.forEach(chains::add);
        Map<String, List<Event>> found = new LinkedHashMap<>();
        for (Event event : events) {
            found.computeIfAbsent(chains.first(event.key()), f -> new ArrayList<>()).add(event);
        }
        return found;
    }
}
