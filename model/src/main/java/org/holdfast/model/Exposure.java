package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Only;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/** What strikes do to sites in a party, and what cover costs. */
@Rows(
        table = "exposure",
        about = "What strikes do to sites in a party, and what cover costs.",
        key = "party",
        subject = "party")
@Copies
public record Exposure(
        @Column(value = "Where the sites are.", of = "parties") String party,
        @Column(value = "Share of unprotected capacity lost a month.", unit = "share", high = 1)
                @Drawn
                Quantity loss,
        @Column(value = "Share of covered capacity lost a month.", unit = "share", high = 1) @Drawn
                Quantity coveredLoss,
        @Column(
                        value = "Time until lost capacity works again.",
                        unit = "months",
                        low = 1,
                        high = 600)
                @Drawn
                Quantity repair,
        @Column(value = "What covers a site.", of = "items", only = Only.OURS) String interceptor,
        @Column(value = "What covers one whole site.", unit = "a month") @Drawn
                Quantity interceptors)
        implements ExposureCopies {}
