package org.holdfast.explore;

import java.util.List;
import org.holdfast.model.HindcastSeries;

/** What is forecast of some series, future by future. */
interface Ahead {
    List<HindcastSeries> series();

    /** Months that a forecast may be asked for. */
    int months();

    /** [future] a series for a month, or for the months that it sums up to it; may be empty. */
    double[] at(int k, int month);

    /** A series in the middle of the futures, as if its first months had been kept up. */
    double keptUp(int k, int month, int first);
}
