package org.holdfast.oversight.checks;

import java.util.List;
import org.holdfast.model.Text;
import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Indicator;
import org.holdfast.oversight.Section;
import org.holdfast.oversight.Setting;

/** What must be counted was counted late, or not yet. */
public final class InventoryOverdue implements Indicator {
    private static final String MEANT = "inventory";

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
        return Late.settings(MEANT);
    }

    @Override
    public Looking look(Section settings, Given given) {
        return Late.looking(settings, given, MEANT);
    }
}
