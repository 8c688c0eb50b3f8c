package org.holdfast.chart;

import java.time.YearMonth;

/** How a chart writes numbers and months: the language of the reader. */
public interface Labels {
    /** A number of three significant digits at most. */
    String number(double value);

    /** A number with so many decimals, as the others of its column or axis. */
    String number(double value, int decimals);

    /** A change with its sign and so many decimals. */
    String signed(double value, int decimals);

    /** A share, 0 to 1, as a percentage. */
    String share(double share);

    /** A year. */
    String year(int year);

    /** A month with its year, short. */
    String month(YearMonth month);
}
