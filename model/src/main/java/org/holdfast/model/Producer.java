package org.holdfast.model;

import java.util.Optional;

/**
 * A site, or a pool of sites marked as such, that makes one item.
 *
 * @param group a tag by which a lever opens or closes several producers at once; empty if always
 *     open
 * @param capacity units a month at the first month
 * @param availability share of capacity that turns into output, 0 to 1
 * @param committedElsewhere share of output sold to others (exports, other forces) at the start, 0
 *     to 1
 * @param committedUntil month index by which that share has fallen to zero in a straight line;
 *     empty: it stays
 * @param price EUR a unit, price year of the case
 * @param advance share of the price paid at signing
 * @param orderLag months from order to delivery on an existing line
 * @param lag months from delivery by the plant to arrival at the holder
 * @param exposed whether the site lies within reach of the adversary's strikes
 * @param minContract months: shortest frame contract for which a firm pays a new line itself
 * @param requiredUtilisation share of a new line that must be under contract before a firm pays for
 *     it
 * @param publicMinContract months: shortest contract with which a private firm accepts a line paid
 *     by the public
 * @param publicUtilisation share of such a line that must be under contract
 * @param sustaining share of capacity that must run, be kept warm or be closed
 * @param warmCost cost of keeping a unit of idle capacity warm, as a share of the price
 * @param closingCost EUR for each unit a month of capacity closed
 */
public record Producer(
        String id,
        Text name,
        String party,
        boolean pool,
        Kind kind,
        String group,
        String item,
        Quantity capacity,
        Quantity availability,
        Quantity committedElsewhere,
        Optional<Integer> committedUntil,
        Quantity price,
        Quantity advance,
        Quantity orderLag,
        Quantity lag,
        boolean exposed,
        Quantity minContract,
        Quantity requiredUtilisation,
        Quantity publicMinContract,
        Quantity publicUtilisation,
        Quantity sustaining,
        Quantity warmCost,
        Quantity closingCost,
        Origin origin) {
    public enum Kind {
        EXISTING,
        GREENFIELD,
        STATE
    }
}
