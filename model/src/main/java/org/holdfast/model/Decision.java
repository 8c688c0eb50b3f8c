package org.holdfast.model;

/**
 * One line of a plan: a quantity decided for each month.
 *
 * @param subject id of the producer, material source, offer, fund, holder or item that it is about
 * @param detail second id where the kind needs one (claimant, supplier bloc, contract length); else
 *     empty
 * @param unit unit of {@code quantity}, for example rounds or millions
 * @param quantity a month
 * @param money millions a month that go with it; zero where the payment is counted elsewhere
 */
public record Decision(
        Kind kind, String subject, String detail, String unit, Series quantity, Series money) {
    /** The kinds of decision, in the order in which they are listed. */
    public enum Kind {
        /** Subject producer, detail claimant: units made for it, in the month of production. */
        OUTPUT,
        /** Subject offer, detail claimant: units bought, in the month of purchase. */
        PURCHASE,
        /** Subject giving holder, detail item: units given to the claimant. */
        GIFT,
        /** Subject holder, detail item: units released for use. */
        RELEASE,
        /** Subject item, detail substitute: units of the substitute released in its place. */
        SUBSTITUTE,
        /** Subject item: interceptors used to cover plants. */
        COVER,
        /** Subject producer: capacity under cover, units a month. */
        COVERED_CAPACITY,
        /** Subject producer: capacity that works, units a month. */
        CAPACITY,
        /** Subject producer or material source: new capacity ordered, paid by the firm. */
        LINE_BY_FIRM,
        /** Subject producer or material source: new capacity ordered, paid by the public. */
        LINE_BY_PUBLIC,
        /** Subject producer, detail length in months: frame contract signed, units a month. */
        CONTRACT,
        /** Subject producer: ordered, paid and not taken, units a month. */
        NOT_TAKEN,
        /** Subject producer: ordered, and neither taken nor paid, units a month. */
        BROKEN,
        /** Subject producer: idle capacity kept warm. */
        KEPT_WARM,
        /** Subject producer: capacity closed. */
        CLOSED,
        /** Subject material source: output reaching these items, units a month. */
        MATERIAL,
        /** Subject fund, detail {@code use/supplier bloc/claimant}: millions paid. */
        PAYMENT
    }
}
