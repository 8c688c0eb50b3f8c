package org.holdfast.model;

import java.util.List;

/**
 * What a case foresees of one series.
 *
 * @param months the coming months, from the case's first
 */
public record Forecast(HindcastSeries series, List<Month> months) {
    public Forecast {
        months = List.copyOf(months);
    }

    /**
     * One month; for a year or a sum its last.
     *
     * @param month index from the case's first
     * @param bands quantiles over the case's futures
     */
    public record Month(int month, Quantiles bands) {}
}
