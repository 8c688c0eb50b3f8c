package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Rows;

/**
 * A point of a survey series: share in favour, 0 to 1. Used only when a scenario turns public
 * support on.
 */
@Rows(
        table = "opinion",
        about = "Points of survey series: the share in favour.",
        key = {"series", "party", "date"})
public record OpinionPoint(
        @Column("The question that was asked.") String series,
        @Column(value = "Who was asked.", of = "parties") String party,
        @Column(value = "When.", form = Form.DAY_OR_MONTH) String date,
        @Column(value = "Share in favour.", unit = "share", high = 1) Quantity share) {}
