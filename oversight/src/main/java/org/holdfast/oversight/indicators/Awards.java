package org.holdfast.oversight.indicators;

import java.util.LinkedHashSet;
import java.util.Set;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Award;

/**
 * What several indicators ask of all awards of a process; in loops, for it is asked of millions.
 */
final class Awards {
    private Awards() {}

    static boolean anyIsActive(ContractingProcess process) {
        for (Award award : process.awards()) {
            if (award.isActive()) {
                return true;
            }
        }
        return false;
    }

    static boolean anyIsUndecided(ContractingProcess process) {
        for (Award award : process.awards()) {
            if (award.isUndecided()) {
                return true;
            }
        }
        return false;
    }

    /** Whether every active award names all its suppliers. */
    static boolean suppliersAreNamed(ContractingProcess process) {
        for (Award award : process.awards()) {
            if (award.isActive() && !award.suppliers().complete()) {
                return false;
            }
        }
        return true;
    }

    /** The suppliers of all active awards. */
    static Set<String> suppliers(ContractingProcess process) {
        Set<String> suppliers = new LinkedHashSet<>();
        for (Award award : process.awards()) {
            if (award.isActive()) {
                suppliers.addAll(award.suppliers().ids());
            }
        }
        return suppliers;
    }
}
