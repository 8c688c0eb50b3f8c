package org.holdfast.oversight.checks;

import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Contract;

/** A delivery was late and nobody paid for it. */
public final class LateWithoutPenalty {
    public static final Indicator INDICATOR =
            new Indicator(
                            "late_without_penalty",
                            new Explained(
                                    CheckMessages.LATE_WITHOUT_PENALTY,
                                    CheckMessages.LATE_WITHOUT_PENALTY_DEFINITION,
                                    CheckMessages.LATE_WITHOUT_PENALTY_REASONING,
                                    CheckMessages.LATE_WITHOUT_PENALTY_FALSE_ALARMS,
                                    "contracts/milestones or contracts/implementation/milestones (type, dueDate,"
                                            + " dateMet), contracts/implementation/transactions",
                                    "US Department of Defense, Office of Inspector General, 20 November 2025"),
                            LateWithoutPenalty::look)
                    .names(
                            "milestone_types",
                            "delivery",
                            CheckMessages.TYPES_MILESTONES_DELIVERIES);

    private LateWithoutPenalty() {}

    private static Indicator.Looking look(Section settings, Indicator.Given given) {
        Set<String> types = settings.names("milestone_types").orElseThrow();
        return (process, ocid, verdicts) -> judge(process, ocid, types, given.asOf(), verdicts);
    }

    private static void judge(
            ContractingProcess process,
            String ocid,
            Set<String> types,
            Instant asOf,
            Verdicts verdicts) {
        if (process.contracts().isEmpty()) {
            verdicts.open(Group.OCID, Reason.NO_CONTRACTS);
            return;
        }
        if (Late.steps(process, types).isEmpty()) {
            verdicts.open(Group.OCID, Reason.NO_SUCH_STEP);
            return;
        }
        long most = 0;
        boolean untold = false;
        for (Contract contract : process.contracts()) {
            OptionalLong days = Late.days(Late.steps(contract, types), asOf);
            if (days.isPresent() && contract.transactions().isEmpty()) {
                untold = true;
            } else if (days.isPresent() && !hasPenalty(process, contract)) {
                most = Math.max(most, days.getAsLong());
            }
        }
        if (most > 0) {
            verdicts.yes(Group.OCID, ocid, (double) most);
        } else if (untold) {
            verdicts.open(Group.OCID, Reason.NO_TRANSACTIONS);
        } else {
            verdicts.no(Group.OCID);
        }
    }

    private static boolean hasPenalty(ContractingProcess process, Contract contract) {
        List<String> suppliers =
                PriceAboveCeiling.award(process, contract)
                        .map(award -> award.suppliers().ids())
                        .orElse(List.of());
        return contract.transactions().stream()
                .anyMatch(t ->
                        t.value().filter(v -> v.amount() < 0).isPresent()
                                || t.payer().filter(suppliers::contains).isPresent());
    }
}
