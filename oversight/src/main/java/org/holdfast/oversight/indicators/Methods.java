package org.holdfast.oversight.indicators;

import java.util.Optional;
import java.util.Set;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.ocds.ContractingProcess;

/** Whether a process is of a procurement method that an indicator asks about. */
final class Methods {
    private Methods() {}

    /** Why not, if it is not one of these. */
    static Optional<Reason> out(ContractingProcess process, Set<String> methods) {
        return process.tender()
                .method()
                .map(method ->
                        methods.contains(method)
                                ? Optional.<Reason>empty()
                                : Optional.of(Reason.OTHER_METHOD))
                .orElse(Optional.of(Reason.NO_METHOD));
    }
}
