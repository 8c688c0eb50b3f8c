package org.holdfast.model;

import org.holdfast.model.schema.Column;
import org.holdfast.model.schema.Column.Form;
import org.holdfast.model.schema.Rows;

/**
 * What was seen of a series by the case's date: what a forecast of that day could rest on, and be
 * tried on.
 */
@Rows(
        table = "observations",
        about =
                "What was seen of each series by the case's date: for the last value, and for forecasts made anew from earlier dates.")
public record Observation(
        @Column("The series, as in hindcasts.csv.") String series,
        @Column(value = "What it is about.", form = Form.DAY_OR_MONTH) String date,
        @Column(value = "The figure.", unit = "see the series") Quantity quantity,
        Origin origin) {
    /** The month that it is about, such as 2023-02. */
    public String month() {
        return date.substring(0, 7);
    }

    /** Whether somebody could use it in a month. */
    boolean isKnownBy(String month) {
        return month().compareTo(month) <= 0 && Backtest.isKnownBy(origin, month);
    }
}
