package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Rows;

/**
 * What a fund may be used for: one use, at suppliers of one bloc, for one claimant.
 *
 * @param supplier id of a bloc; sales on offers count in the bloc of the seller
 */
@Rows(
        table = "fund_rules",
        about = "What a fund may be used for: one use, at suppliers of one bloc, for one claimant.",
        key = {"fund", "use", "supplier", "claimant"})
public record FundRule(
        @Column(value = "The fund.", of = "funds") String fund,
        @Column("Buying items, or paying for lines.") Use use,
        @Column(value = "Where the suppliers are.", of = "parties", only = Only.MARKET)
                String supplier,
        @Column(value = "For whom.", of = "parties") String claimant,
        Origin origin) {
    public enum Use {
        PROCUREMENT,
        INVESTMENT
    }
}
