package org.holdfast.store.audit;

import java.util.List;

/**
 * What the verification of a log came to.
 *
 * @param entries how many there are
 * @param head the size and root that the entries have now; of use only if nothing was found
 * @param kept how many heads from outside they were held against
 * @param findings none, if the log is as it was written
 */
public record Verification(long entries, Head head, int kept, List<Finding> findings) {
    public Verification {
        findings = List.copyOf(findings);
    }

    public boolean isSound() {
        return findings.isEmpty();
    }
}
