package org.holdfast.chart;

import java.time.YearMonth;

/** How a chart writes numbers and months: the language of the reader. */
public interface Labels {
    /** A number of three significant digits at most. */
    String number(double value);

    /** A change, with its sign. */
    String signed(double value);

    /** A share, 0 to 1, as a percentage. */
    String share(double share);

    /** A year. */
    String year(int year);

    /** A month with its year, short. */
    String month(YearMonth month);
}
