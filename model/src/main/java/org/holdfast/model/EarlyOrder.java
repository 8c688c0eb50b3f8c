package org.holdfast.model;

/**
 * Something that a plan may decide in its first months.
 *
 * @param kind lines, contracts, a purchase, a gift, or a payment
 * @param subject id of the item, of the material of a line, or of the fund that pays
 * @param from id of the bloc or giver that it comes from, or of one maker, source or seller alone;
 *     empty for a payment
 */
public record EarlyOrder(Decision.Kind kind, String subject, String from) {
    /** Months of a plan whose decisions are told as its first. */
    public static final int MONTHS = 12;

    /** So many subjects of decisions are told as a plan's first, at most. */
    public static final int MOST = 5;
}
