package org.holdfast.model;

/** A party's share of a fund by the fund's own key, 0 to 1; the shares of a fund add up to 1. */
public record Contribution(String fund, String party, Quantity share) {}
