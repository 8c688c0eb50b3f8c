package org.holdfast.simulator;

import java.util.Set;
import java.util.TreeSet;
import org.holdfast.model.Case;
import org.holdfast.model.Envelope;
import org.holdfast.model.Fund;
import org.holdfast.model.Item;
import org.holdfast.model.Lever;
import org.holdfast.model.Need;
import org.holdfast.model.Offer;
import org.holdfast.model.Producer;
import org.holdfast.model.Quantity;
import org.holdfast.model.Stock;

/** Ids of the sources behind what the simulator shows, from the rows of the case that feed it. */
final class Behind {
    private final Case c;
    private final Set<String> ids = new TreeSet<>();

    private Behind(Case c) {
        this.c = c;
    }

    /** What is needed, held, made, sold and fired of an item. */
    static Set<String> item(Case c, Item item) {
        return new Behind(c).needs(item).supply(item).adversary(item).ids;
    }

    /** What is needed of all items. */
    static Set<String> needs(Case c, Iterable<Item> items) {
        var behind = new Behind(c);
        items.forEach(behind::needs);
        return behind.ids;
    }

    /** All that an item takes, for all items. */
    static Set<String> items(Case c, Iterable<Item> items) {
        var behind = new Behind(c);
        items.forEach(item -> behind.needs(item).supply(item));
        return behind.ids;
    }

    /** What both sides fire of an item, and make of it. */
    static Set<String> fire(Case c, Item item) {
        return new Behind(c).supply(item).adversary(item).ids;
    }

    /** The money. */
    static Set<String> money(Case c) {
        var behind = new Behind(c);
        for (Fund fund : c.funds()) {
            behind.add(fund.origin().source());
        }
        for (Envelope envelope : c.envelopes()) {
            behind.add(envelope.amount());
        }
        return behind.ids;
    }

    /** Where a lever's range comes from. */
    static Set<String> lever(Lever lever) {
        return Set.of(lever.origin().source());
    }

    private Behind needs(Item item) {
        for (Need need : c.needs()) {
            if (need.item().equals(item.id())) {
                add(need.origin().source());
            }
        }
        return this;
    }

    private Behind supply(Item item) {
        for (Stock stock : c.stocks()) {
            if (stock.item().equals(item.id())) {
                add(stock.quantity());
            }
        }
        for (Producer producer : c.producers()) {
            if (producer.item().equals(item.id())) {
                add(producer.origin().source());
                add(producer.capacity());
                for (var expansion : c.expansions()) {
                    if (expansion.subject().equals(producer.id())) {
                        add(expansion.origin().source());
                    }
                }
            }
        }
        for (Offer offer : c.offers()) {
            if (offer.item().equals(item.id())) {
                add(offer.origin().source());
            }
        }
        return this;
    }

    private Behind adversary(Item item) {
        for (var flow : c.adversaryFlows()) {
            if (item.counterpart().filter(flow.item()::equals).isPresent()) {
                add(flow.origin().source());
            }
        }
        return this;
    }

    private void add(Quantity quantity) {
        add(quantity.origin().source());
    }

    private void add(String id) {
        if (!id.isEmpty()) {
            ids.add(id);
        }
    }
}
