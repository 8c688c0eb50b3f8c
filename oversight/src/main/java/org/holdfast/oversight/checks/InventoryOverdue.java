package org.holdfast.oversight.checks;

import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.holdfast.model.Text;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Group;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Reason;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Setting;

/** What must be counted was counted late, or not yet. */
public final class InventoryOverdue implements Indicator {
    @Override
    public String code() {
        return "inventory_overdue";
    }

    @Override
    public Explained explained() {
        return new Explained(
                new Text("Inventory overdue", "Inventarisatie te laat"),
                new Text(
                        "A count of serial numbers (a milestone of type 'inventory') was made"
                                + " after it was due, or is due and not made. The value is the"
                                + " most days late.",
                        "Een telling van serienummers (een mijlpaal van de soort 'inventory')"
                                + " kwam na haar datum, of had er moeten zijn. De waarde is het"
                                + " grootste aantal dagen te laat."),
                new Text(
                        "The US auditors found 59 % of the articles for Ukraine that need"
                                + " enhanced monitoring, worth $1.005 billion, not counted in"
                                + " time.",
                        "De Amerikaanse auditors vonden dat 59 % van de artikelen voor Oekraïne"
                                + " die extra toezicht vragen, ter waarde van 1,005 miljard"
                                + " dollar, niet op tijd geteld was."),
                new Text(
                        "Counting near a front may be impossible; what was used up or lost needs"
                                + " no count any more.",
                        "Tellen bij een front kan onmogelijk zijn; wat verbruikt of verloren is,"
                                + " hoeft niet meer geteld."),
                "contracts/implementation/milestones (type inventory, dueDate, dateMet)",
                "US Department of Defense, Office of Inspector General, DODIG-2024-043 (January"
                        + " 2024)");
    }

    @Override
    public List<Setting> settings() {
        return List.of(
                new Setting(
                        "milestone_types",
                        Setting.Kind.NAMES,
                        "inventory",
                        new Text(
                                "types of milestones that are" + " meant",
                                "soorten mijlpalen die bedoeld zijn")));
    }

    @Override
    public Looking look(Section settings, Given given) {
        Set<String> types = settings.names("milestone_types").orElse(Set.of("inventory"));
        return (process, ocid, verdicts) -> {
            var steps = Late.steps(process, types);
            OptionalLong days = Late.days(steps, given.asOf());
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
}
