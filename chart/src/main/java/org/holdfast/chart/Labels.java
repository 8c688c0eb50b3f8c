package org.holdfast.chart;

import java.time.YearMonth;

/**
 * What a chart has to know of its reader: how numbers and months are written in their language, and
 * how wide the chart may be on their page or screen.
 */
public interface Labels {
    /** The width of a printed page's text, pixels. */
    double PAGE = 680;

    /** The narrowest width that charts are laid out for, pixels. */
    double NARROWEST = 280;

    /** The width that a chart is laid out for, pixels at design size. */
    default double width() {
        return PAGE;
    }

    /**
     * The same for another width, such as 340 for a card on a telephone. Names then stand above
     * what they name, and panels below each other.
     */
    default Labels at(double width) {
        return Widened.of(this, width);
    }

    /** A number of three significant digits at most. */
    String number(double value);

    /** A number with so many decimals, as the others of its column or axis. */
    String number(double value, int decimals);

    /** What {@link #number(double)} prints, so that a difference of two such numbers comes out. */
    double printed(double value);

    /** What {@link #number(double, int)} prints. */
    double printed(double value, int decimals);

    /** A change with its sign and so many decimals. */
    String signed(double value, int decimals);

    /** A share, 0 to 1, as a percentage. */
    String share(double share);

    /** A year. */
    String year(int year);

    /** A month with its year, short. */
    String month(YearMonth month);
}
