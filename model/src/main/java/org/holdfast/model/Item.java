package org.holdfast.model;

import java.util.Optional;

/**
 * What is used up: a shell, a missile, an interceptor, a drone.
 *
 * @param side ours, or the adversary's
 * @param unit the unit in words, plural ('rounds', 'missiles')
 * @param lot units in one lot; the programme counts in lots so that its coefficients stay near one
 * @param weight weight of one item-month of this item in the objective, normally 1
 * @param shelfLife months after that of its arrival in which a unit can be used; empty: it keeps
 * @param counterpart the adversary item that this one is measured against (fire ratio), if it has
 *     one
 */
public record Item(
        String id,
        Side side,
        Text name,
        Text shortName,
        Text unit,
        Family family,
        double lot,
        double weight,
        Optional<Integer> shelfLife,
        Optional<String> counterpart,
        Origin origin) {
    public Item {
        if (!(lot > 0) || !(weight >= 0)) {
            throw new IllegalArgumentException(id + ": lot " + lot + ", weight " + weight);
        }
        if (shelfLife.isPresent() && shelfLife.get() < 1) {
            throw new IllegalArgumentException(id + ": shelf life " + shelfLife.get());
        }
    }

    public enum Side {
        OURS,
        ADVERSARY
    }

    /** Families share a colour in charts. */
    public enum Family {
        SHELLS,
        MISSILES,
        DRONES,
        INTERCEPTORS,
        VEHICLES
    }
}
