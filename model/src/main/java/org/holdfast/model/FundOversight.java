package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Rows;

/** What is asked of those who spend a fund, and what of its contracts can be checked. */
@Rows(
        table = "oversight",
        about =
                "What is asked of those who spend a fund, and what of its contracts can be checked.",
        key = {"fund"})
public record FundOversight(
        @Column(value = "The fund.", of = "funds") String fund,
        @Column(
                        value =
                                "What has to be met before it pays; empty: nothing that the source states.",
                        optional = true)
                Text conditions,
        @Column(
                        value =
                                "Whether its contracts are published as data that `oversight flags` reads.",
                        empty = "unknown")
                Contracts contracts,
        Origin origin) {
    /** How far contracts are published. */
    public enum Contracts {
        PUBLISHED,
        PARTLY,
        CLOSED,
        UNKNOWN
    }

    /** Whether it says that anything has to be met. */
    public boolean hasConditions() {
        return !conditions.en().isEmpty();
    }

    /** Whether any of its contracts can be checked. */
    public boolean isOpen() {
        return contracts == Contracts.PUBLISHED || contracts == Contracts.PARTLY;
    }
}
