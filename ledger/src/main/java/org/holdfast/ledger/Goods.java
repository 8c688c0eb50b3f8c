package org.holdfast.ledger;

/**
 * Things that are given, apart from what they are worth.
 *
 * @param item what it is, in the source's words; never blank
 * @param type the source's class of it; may be empty
 * @param units how many
 */
public record Goods(String item, String type, Stated units) {
    public Goods {
        if (item.isBlank()) {
            throw new IllegalArgumentException("goods need a name");
        }
    }
}
