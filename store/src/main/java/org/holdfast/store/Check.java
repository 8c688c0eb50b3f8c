package org.holdfast.store;

import java.util.List;
import org.holdfast.store.audit.Verification;

/**
 * What a check of a store came to.
 *
 * @param log its audit log
 * @param imports how many imports were held against the log
 * @param events how many events these have
 * @param figures of how many imports the figures, such as exchange rates, were held against it
 * @param accounts how many accounts were held against the log
 * @param unchecked what could not be
 * @param findings where they do not agree
 */
public record Check(
        Verification log,
        long imports,
        long events,
        long figures,
        long accounts,
        List<Unchecked> unchecked,
        List<StoreFinding> findings) {
    public Check {
        unchecked = List.copyOf(unchecked);
        findings = List.copyOf(findings);
    }

    /** Whether all that was checked is as it was entered. */
    public boolean isSound() {
        return log.isSound() && findings.isEmpty();
    }
}
