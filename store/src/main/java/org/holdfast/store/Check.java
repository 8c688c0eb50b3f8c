package org.holdfast.store;

import java.util.List;
import org.holdfast.audit.Verification;

/**
 * What a check of a store came to.
 *
 * @param log its audit log
 * @param imports how many imports were held against the log
 * @param events how many events these have
 * @param findings where they do not agree
 */
public record Check(Verification log, long imports, long events, List<StoreFinding> findings) {
    public Check {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return log.isSound() && findings.isEmpty();
    }
}
