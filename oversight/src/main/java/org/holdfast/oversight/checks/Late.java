package org.holdfast.oversight.checks;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Contract;
import org.holdfast.oversight.ocds.ContractingProcess.Milestone;

/** Steps of a kind, and how late they were: two checks ask nothing else. */
public final class Late {
    /** What must be counted was counted late, or not yet. */
    public static final Indicator INVENTORY_OVERDUE =
            indicator(
                    "inventory_overdue",
                    new Explained(
                            CheckMessages.INVENTORY_OVERDUE,
                            CheckMessages.INVENTORY_OVERDUE_DEFINITION,
                            CheckMessages.INVENTORY_OVERDUE_REASONING,
                            CheckMessages.INVENTORY_OVERDUE_FALSE_ALARMS,
                            "contracts/implementation/milestones (type inventory, dueDate, dateMet)",
                            "US Department of Defense, Office of Inspector General, DODIG-2024-043 (January"
                                    + " 2024)"),
                    "inventory");

    /** A loss was reported late, or not yet. */
    public static final Indicator LOSS_REPORTED_LATE =
            indicator(
                    "loss_reported_late",
                    new Explained(
                            CheckMessages.LOSS_REPORTED_LATE,
                            CheckMessages.LOSS_REPORTED_LATE_DEFINITION,
                            CheckMessages.LOSS_REPORTED_LATE_REASONING,
                            CheckMessages.LOSS_REPORTED_LATE_FALSE_ALARMS,
                            "contracts/implementation/milestones (type lossReport, dueDate, dateMet)",
                            "US Department of Defense, Office of Inspector General, 20 November 2025"),
                    "lossReport");

    private static final String TYPES = "milestone_types";

    private Late() {}

    private static Indicator indicator(String code, Explained explained, String type) {
        return new Indicator(code, explained, Late::looking)
                .names(TYPES, type, CheckMessages.TYPES_MILESTONES_MEANT);
    }

    /** Asks each process by how many days the latest of its steps was late. */
    private static Indicator.Looking looking(Section settings, Indicator.Given given) {
        Set<String> types = settings.names(TYPES).orElseThrow();
        return (process, ocid, verdicts) -> {
            var steps = steps(process, types);
            OptionalLong days = days(steps, given.asOf());
            if (process.contracts().isEmpty()) {
                verdicts.open(Group.OCID, Reason.NO_CONTRACTS);
            } else if (steps.isEmpty()) {
                verdicts.open(Group.OCID, Reason.NO_SUCH_STEP);
            } else if (days.isPresent()) {
                verdicts.yes(Group.OCID, ocid, (double) days.getAsLong());
            } else {
                verdicts.no(Group.OCID);
            }
        };
    }

    /** The dated steps of these types under all contracts. */
    static List<Milestone> steps(ContractingProcess process, Set<String> types) {
        return process.contracts().stream().flatMap(c -> steps(c, types).stream()).toList();
    }

    /** The dated steps of these types under one contract. */
    static List<Milestone> steps(Contract contract, Set<String> types) {
        return contract.milestones().stream()
                .filter(m -> m.type().filter(types::contains).isPresent())
                .filter(m -> m.due().isPresent())
                .toList();
    }

    /** By how many days the latest was late, begun days counted; absent if none was. */
    static OptionalLong days(List<Milestone> steps, Instant asOf) {
        return steps.stream().flatMapToLong(step -> days(step, asOf).stream()).max();
    }

    /** A step without a date on which it was met, and not said to be met, is still open. */
    private static OptionalLong days(Milestone step, Instant asOf) {
        boolean met = step.status().filter("met"::equals).isPresent();
        if (step.met().isEmpty() && met) {
            return OptionalLong.empty();
        }
        Instant end = step.met().orElse(asOf);
        Instant due = step.due().orElseThrow();
        return end.isAfter(due)
                ? OptionalLong.of((Duration.between(due, end).toSeconds() + 86_399) / 86_400)
                : OptionalLong.empty();
    }
}
