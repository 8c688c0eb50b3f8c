package org.holdfast.cluster;

import java.util.List;
import org.holdfast.balance.FutureBalance;
import org.holdfast.balance.FutureMeasures;
import org.holdfast.explore.Exploring;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.FutureSeries;

/** What is measured of a plan: which numbers futures end with, and which are followed by month. */
record Shape(List<FutureSeries> series, List<FutureOutcome> outcomes, int months) {
    Shape {
        series = List.copyOf(series);
        outcomes = List.copyOf(outcomes);
    }

    static Shape of(Exploring.Entry entry) {
        FutureMeasures measures = new FutureBalance(entry.base(), entry.plan(), 1).measures();
        return new Shape(measures.series(), measures.outcomes(), entry.base().months());
    }

    /** Series × months. */
    int rows() {
        return series.size() * months;
    }
}
