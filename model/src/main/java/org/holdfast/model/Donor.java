package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Rows;

/**
 * How often a party decides on a package of aid, as measured before the case's date.
 *
 * @param active share of months in which it decides on one
 */
@Rows(
        table = "donors",
        about = "How often parties decide on packages of aid, for the ladder of planning.",
        key = "party")
@Copies
public record Donor(
        @Column(value = "Who gives.", of = "parties") String party,
        @Column(
                        value = "Share of months in which it decides on a package.",
                        unit = "share",
                        above = true,
                        high = 1)
                Quantity active)
        implements DonorCopies {
    /**
     * Share of months with a package where a case has no row: half the donors of Ukraine had it.
     */
    public static final double USUAL = 0.34;
}
