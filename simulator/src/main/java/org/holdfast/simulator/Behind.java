package org.holdfast.simulator;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.model.Case;
import org.holdfast.model.Envelope;
import org.holdfast.model.Expansion;
import org.holdfast.model.Fund;
import org.holdfast.model.Item;
import org.holdfast.model.Need;
import org.holdfast.model.Offer;
import org.holdfast.model.Producer;
import org.holdfast.model.Stock;

/** Ids of the sources behind what the simulator shows, from the rows of the case that feed it. */
final class Behind {
    private final Set<String> needs = new TreeSet<>();
    private final Set<String> money = new TreeSet<>();
    private final Set<String> all = new TreeSet<>();
    private final Map<String, Set<String>> needed = new HashMap<>();
    private final Map<String, Set<String>> supplied = new HashMap<>();
    private final Map<String, Set<String>> fired = new HashMap<>();

    Behind(Case c, List<Item> items) {
        gather(c);
        for (Item item : items) {
            needs.addAll(of(needed, item.id()));
            all.addAll(of(needed, item.id()));
            all.addAll(of(supplied, item.id()));
        }
    }

    /** What is needed, held, made, sold and fired of an item. */
    Set<String> item(Item item) {
        Set<String> ids = new TreeSet<>(of(needed, item.id()));
        ids.addAll(fire(item));
        return ids;
    }

    /** What both sides have of an item, and fire. */
    Set<String> fire(Item item) {
        Set<String> ids = new TreeSet<>(of(supplied, item.id()));
        item.counterpart().ifPresent(enemy -> ids.addAll(of(fired, enemy)));
        return ids;
    }

    /** What is needed of all items. */
    Set<String> needs() {
        return needs;
    }

    /** What is needed, held, made and sold of all items. */
    Set<String> all() {
        return all;
    }

    /** The money. */
    Set<String> money() {
        return money;
    }

    private void gather(Case c) {
        for (Need need : c.needs()) {
            put(needed, need.item(), need.origin().source());
        }
        for (Stock stock : c.stocks()) {
            put(supplied, stock.item(), stock.quantity().origin().source());
        }
        Map<String, String> makes = new HashMap<>();
        for (Producer producer : c.producers()) {
            makes.put(producer.id(), producer.item());
            put(supplied, producer.item(), producer.origin().source());
            put(supplied, producer.item(), producer.capacity().origin().source());
        }
        for (Expansion expansion : c.expansions()) {
            String item = makes.get(expansion.subject());
            if (item != null) {
                put(supplied, item, expansion.origin().source());
            }
        }
        for (Offer offer : c.offers()) {
            put(supplied, offer.item(), offer.origin().source());
        }
        for (var flow : c.adversaryFlows()) {
            put(fired, flow.item(), flow.origin().source());
        }
        for (Fund fund : c.funds()) {
            money.add(fund.origin().source());
        }
        for (Envelope envelope : c.envelopes()) {
            money.add(envelope.amount().origin().source());
        }
        money.remove("");
    }

    private static void put(Map<String, Set<String>> ids, String item, String id) {
        if (!id.isEmpty()) {
            ids.computeIfAbsent(item, k -> new TreeSet<>()).add(id);
        }
    }

    private static Set<String> of(Map<String, Set<String>> ids, String item) {
        return ids.getOrDefault(item, Set.of());
    }
}
