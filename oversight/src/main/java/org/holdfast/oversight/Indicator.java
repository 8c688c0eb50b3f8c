package org.holdfast.oversight;

import java.time.Instant;
import java.util.List;
import org.holdfast.oversight.ocds.ContractingProcess;

/**
 * A question about contracting that a computer can ask of every process. A flag is a question to a
 * person, not a verdict. Each indicator is one class, listed in {@link Indicators}.
 */
public interface Indicator {
    /** Its name in settings and results. */
    String code();

    Explained explained();

    /** What a settings file may change; none by default. */
    default List<Setting> settings() {
        return List.of();
    }

    /** Whether it compares prices of bids, so that procedures without competing prices are out. */
    default boolean comparesPrices() {
        return false;
    }

    /** Whom its answers are about. */
    default List<Group> groups() {
        return List.of(Group.OCID);
    }

    /** Begins to look, under these settings. */
    Looking look(Section settings, Given given);

    /**
     * What all indicators share in one run.
     *
     * @param currency the main currency; known at the latest when the first price is
     * @param asOf the day at whose end deadlines are judged
     */
    record Given(MainCurrency currency, Instant asOf) {}

    /** One run over a data set. It sees each process once, in the order of the file. */
    interface Looking {
        /** Looks at one process that is not left out. */
        void see(ContractingProcess process, String ocid, Verdicts verdicts);

        /** Answers what can only be answered when all was seen. */
        default void end(Verdicts verdicts) {}
    }
}
