package org.holdfast.oversight.checks;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.model.Text;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Setting;
import org.holdfast.oversight.Verdicts;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Milestone;

/** Money depends on a step of which nobody wrote down what it takes. */
public final class ComplianceUndefined implements Indicator {
    @Override
    public String code() {
        return "compliance_undefined";
    }

    @Override
    public Explained explained() {
        return new Explained(
                new Text("Compliance undefined", "Naleving niet omschreven"),
                new Text(
                        "A milestone on which a decision or a payment depends has neither a"
                                + " description"
                                + " nor a document. The value is how many there are.",
                        "Een mijlpaal waar een besluit of betaling van afhangt, heeft geen"
                                + " omschrijving"
                                + " en geen document. De waarde is hoeveel dat er zijn."),
                new Text(
                        "The European Court of Auditors criticised payments that depend on"
                                + " 'satisfactory"
                                + " compliance' without saying what that is: whoever pays can"
                                + " then call"
                                + " anything satisfactory, or nothing.",
                        "De Europese Rekenkamer bekritiseerde betalingen die afhangen van"
                                + " 'voldoende"
                                + " naleving' zonder te zeggen wat dat is: wie betaalt kan dan"
                                + " alles"
                                + " voldoende noemen, of niets."),
                new Text(
                        "The criteria may stand in the contract itself, which is often secret for"
                                + " arms.",
                        "De maatstaf kan in het contract zelf staan, dat bij wapens vaak geheim"
                                + " is."),
                "tender/milestones, contracts/milestones, contracts/implementation/milestones"
                        + " (type,"
                        + " description, documents)",
                "European Court of Auditors, on conditions for payment");
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting(
                        "milestone_types",
                        Setting.Kind.NAMES,
                        "approval|assessment|financing",
                        new Text(
                                "types of milestones on which something" + " depends",
                                "soorten mijlpalen waar iets van afhangt")));
    }

    @Override
    public Looking look(Section settings, Given given) {
        Set<String> types =
                settings.names("milestone_types")
                        .orElse(Set.of("approval", "assessment", "financing"));
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
