package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Copies;
import org.holdfast.model.schema.Drawn;
import org.holdfast.model.schema.Rows;

/** What a fund may spend in a calendar year: millions, price year of the case. */
@Rows(
        table = "envelopes",
        about = "What a fund may spend in a calendar year.",
        key = {"fund", "year"},
        subject = "fund")
@Copies
public record Envelope(
        @Column(value = "The fund.", of = "funds") String fund,
        @Column(value = "The calendar year.", form = Form.YEAR) int year,
        @Column(value = "What may be spent.", unit = "billion", money = true, times = 1000) @Drawn
                Quantity amount)
        implements EnvelopeCopies {}
