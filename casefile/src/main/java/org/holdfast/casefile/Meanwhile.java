package org.holdfast.casefile;

import java.util.List;
import java.util.OptionalDouble;

/** What a case's own balance makes of the months between its start and a later one. */
public interface Meanwhile {
    /** What was done in the months in between, as far as the case knows. */
    enum Followed {
        /** Nothing new was decided. */
        SUPPLY,
        /** The plan was followed. */
        PLAN,
        /** Today's practice went on. */
        AD_HOC
    }

    /**
     * New capacity that was ordered.
     *
     * @param subject producer or material source
     * @param option place among the subject's rows of possible capacity
     * @param ordered month, from the start
     * @param there month of the first output, from the start
     * @param size units a month
     */
    record Line(String subject, int option, int ordered, int there, double size) {}

    /**
     * A frame contract that was signed.
     *
     * @param signed month, from the start
     * @param end month in which it has ended, from the start
     * @param size units a month
     */
    record Contract(String producer, int signed, int end, double size) {}

    /** What it stands on. */
    Followed followed();

    /** Stock of a holder at the end of a month, units; empty if it is not followed. */
    OptionalDouble stock(String holder, String item, int month);

    /** What a holder gave to others before a month, units. */
    double given(String holder, String item, int month);

    /** Capacity that was ordered, in the whole horizon. */
    List<Line> lines();

    /** Frame contracts that were signed, in the whole horizon. */
    List<Contract> contracts();
}
