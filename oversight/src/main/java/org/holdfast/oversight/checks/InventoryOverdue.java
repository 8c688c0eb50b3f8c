package org.holdfast.oversight.checks;

import java.util.List;
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
                CheckMessages.INVENTORY_OVERDUE,
                CheckMessages.INVENTORY_OVERDUE_DEFINITION,
                CheckMessages.INVENTORY_OVERDUE_REASONING,
                CheckMessages.INVENTORY_OVERDUE_FALSE_ALARMS,
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
