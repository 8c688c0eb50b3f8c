package org.holdfast.model;

/**
 * Something that binds: what one more unit of it would buy.
 *
 * @param kind what kind of limit
 * @param subject fund, material, producer, offer or item
 * @param from first month index of the span; a year for a fund, a quarter or more for others
 * @param to last month index of the span, inclusive
 * @param per what one more unit is ('EUR billion', 'kilotonne a month', 'interceptor', …)
 * @param tier first tier in which the limit counts
 * @param gain item-months (EUR million in the cost tier) less shortfall for one more unit; not
 *     negative
 * @param checked whether the gain was found by solving again with one unit more; if not, it is the
 *     dual, which holds for a small step
 */
public record Binding(
        Kind kind,
        String subject,
        int from,
        int to,
        Text per,
        CaseSettings.ObjectiveTier tier,
        double gain,
        boolean checked) {
    public enum Kind {
        MONEY,
        INVESTMENT,
        MATERIAL,
        CAPACITY,
        BUILDING_RATE,
        LEAD_TIME,
        OFFER,
        GIFT,
        STOCK
    }
}
