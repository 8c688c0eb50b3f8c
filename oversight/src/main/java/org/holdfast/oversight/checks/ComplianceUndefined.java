package org.holdfast.oversight.checks;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Milestone;

/** Money depends on a step of which nobody wrote down what it takes. */
public final class ComplianceUndefined {
    public static final Indicator INDICATOR =
            new Indicator(
                            "compliance_undefined",
                            new Explained(
                                    CheckMessages.COMPLIANCE_UNDEFINED,
                                    CheckMessages.COMPLIANCE_UNDEFINED_DEFINITION,
                                    CheckMessages.COMPLIANCE_UNDEFINED_REASONING,
                                    CheckMessages.COMPLIANCE_UNDEFINED_FALSE_ALARMS,
                                    "tender/milestones, contracts/milestones, contracts/implementation/milestones"
                                            + " (type,"
                                            + " description, documents)",
                                    "European Court of Auditors, on conditions for payment"),
                            ComplianceUndefined::look)
                    .names(
                            "milestone_types",
                            "approval|assessment|financing",
                            CheckMessages.TYPES_MILESTONES_ON_WHICH_SOMETHING);

    private ComplianceUndefined() {}

    private static Indicator.Looking look(Section settings, Indicator.Given given) {
        Set<String> types = settings.names("milestone_types").orElseThrow();
        return (process, ocid, verdicts) -> judge(process, ocid, types, verdicts);
    }

    private static void judge(
            ContractingProcess process, String ocid, Set<String> types, Verdicts verdicts) {
        List<Milestone> steps =
                Stream.concat(
                                process.tender().milestones().stream(),
                                process.contracts().stream().flatMap(c -> c.milestones().stream()))
                        .filter(m -> m.type().filter(types::contains).isPresent())
                        .toList();
        long undefined = steps.stream().filter(step -> !step.described()).count();
        if (steps.isEmpty()) {
            verdicts.open(Group.OCID, Reason.NO_SUCH_STEP);
        } else if (undefined > 0) {
            verdicts.yes(Group.OCID, ocid, (double) undefined);
        } else {
            verdicts.no(Group.OCID);
        }
    }
}
