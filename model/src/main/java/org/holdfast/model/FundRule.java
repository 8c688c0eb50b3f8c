package org.holdfast.model;

/**
 * What a fund may be used for: one use, at suppliers of one bloc, for one claimant.
 *
 * @param supplier id of a bloc; sales on offers count in the bloc of the seller
 */
public record FundRule(String fund, Use use, String supplier, String claimant, Origin origin) {
    public enum Use {
        PROCUREMENT,
        INVESTMENT
    }
}
