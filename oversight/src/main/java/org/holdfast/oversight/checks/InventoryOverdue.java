package org.holdfast.oversight.checks;

import org.holdfast.oversight.Explained;
import org.holdfast.oversight.Indicator;

/** What must be counted was counted late, or not yet. */
public final class InventoryOverdue {
    public static final Indicator INDICATOR =
            new Indicator(
                            "inventory_overdue",
                            new Explained(
                                    CheckMessages.INVENTORY_OVERDUE,
                                    CheckMessages.INVENTORY_OVERDUE_DEFINITION,
                                    CheckMessages.INVENTORY_OVERDUE_REASONING,
                                    CheckMessages.INVENTORY_OVERDUE_FALSE_ALARMS,
                                    "contracts/implementation/milestones (type inventory, dueDate, dateMet)",
                                    "US Department of Defense, Office of Inspector General, DODIG-2024-043 (January"
                                            + " 2024)"),
                            Late::looking)
                    .with(Late.types("inventory"));

    private InventoryOverdue() {}
}
