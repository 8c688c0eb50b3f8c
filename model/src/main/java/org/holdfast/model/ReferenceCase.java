package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Rows;

/**
 * One thing of the past that is like something in the case (Kahneman and Lovallo 1993, Flyvbjerg
 * 2008): all rows of one class together say how such things go.
 *
 * @param of the class
 */
@Rows(
        table = "reference_classes",
        about =
                "How things like those in the case went before; ranges, chances and gates name the class they rest on.")
public record ReferenceCase(
        @Column(value = "The class.", name = "class", form = Form.ID) String of,
        @Column("What is told of each.") Kind kind,
        @Column("What it was.") String subject,
        @Column(
                        value =
                                "The undertaking that it belongs to: where a class is a rate, its cases count once. Empty: its own.",
                        optional = true)
                String programme,
        @Column(value = "How it went, as the kind says.", unit = "see kind", low = -1e6)
                Quantity quantity,
        Origin origin) {
    /** What a class tells of each of its cases. */
    public enum Kind {
        /** Growth a year, natural logarithm. */
        LOG_GROWTH,
        /** What was there on the announced day, as a share of what was announced. */
        SHARE,
        /** Months from one step to the next. */
        MONTHS,
        /** 1 if it came, 0 if it did not. */
        CAME
    }
}
