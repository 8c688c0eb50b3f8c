package org.holdfast.oversight.indicators;

import java.util.Optional;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Bid;

/** Whether anything can be said of the bids of a process. */
final class Statuses {
    private Statuses() {}

    /** Why not: there are no bids, or none has a status. */
    static Optional<Reason> unknown(ContractingProcess process) {
        if (process.bids().isEmpty()) {
            return Optional.of(Reason.NO_BIDS);
        }
        for (Bid bid : process.bids()) {
            if (bid.status().isPresent()) {
                return Optional.empty();
            }
        }
        return Optional.of(Reason.NO_BID_STATUS);
    }
}
