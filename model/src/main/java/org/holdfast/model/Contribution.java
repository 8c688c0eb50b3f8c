package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Rows;

/** A party's share of a fund by the fund's own key, 0 to 1; the shares of a fund add up to 1. */
@Rows(
        table = "contributions",
        about = "Shares of parties in funds that have a key of their own; they add up to 1.",
        key = {"fund", "party"})
public record Contribution(
        @Column(value = "The fund.", of = "funds") String fund,
        @Column(value = "Who pays.", of = "parties") String party,
        @Column(value = "The party's share.", unit = "share", high = 1) Quantity share) {}
