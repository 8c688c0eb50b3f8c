package org.holdfast.model;

import java.util.Optional;
import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Rows;

/**
 * A point of a survey series: share in favour, 0 to 1. It is shown, and moves nothing: no rule was
 * found by which a share of a public opens or closes a fund.
 *
 * @param share its range is the margin of the poll, or what the case takes for it
 */
@Rows(
        table = "opinion",
        about = "Points of survey series: the share in favour. They are shown, and move nothing.",
        key = {"series", "party", "date"})
public record OpinionPoint(
        @Column("The series' name: the same question, asked again.") String series,
        @Column(
                        value = "The question as a reader is told it; the same in every row of it.",
                        optional = true)
                Text question,
        @Column(value = "Who was asked.", of = "parties") String party,
        @Column(value = "When.", form = Form.DAY_OR_MONTH) String date,
        @Column(value = "Share in favour.", unit = "share", high = 1) Quantity share,
        @Column(value = "How many were asked.", unit = "people") Optional<Quantity> asked) {}
