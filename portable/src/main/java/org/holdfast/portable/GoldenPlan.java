package org.holdfast.portable;

import org.holdfast.balance.Balance;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Instance;
import org.holdfast.model.Trajectory;
import org.holdfast.plan.Planner;
import org.holdfast.plan.Programme;

/**
 * What planning and balancing compute from {@link GoldenCase}: the whole programme, and what
 * becomes of today's orders.
 */
final class GoldenPlan {
    private GoldenPlan() {}

    /** A line for each array: what it is, and its numbers as the hexadecimal of their bits. */
    static String text() {
        Instance instance = GoldenCase.instance();
        StringBuilder text = new StringBuilder();
        programme(text, instance);
        var supply = Balance.currentSupply(instance);
        Trajectory trajectory = Balance.run(instance, supply);
        for (Trajectory.Row row : trajectory.rows()) {
            String name = row.holder() + "/" + row.item() + "/" + row.measure() + row.detail();
            line(text, name, row.series().toArray());
        }
        for (var tier : Balance.tiers(instance, trajectory, supply)) {
            line(text, "reached " + tier.tier(), new double[] {tier.presentValue(), tier.plain()});
        }
        return text.toString();
    }

    private static void programme(StringBuilder text, Instance instance) {
        Programme programme = Planner.programme(instance);
        text.append(programme.columns()).append(" columns, ");
        text.append(programme.rows()).append(" rows, ");
        text.append(programme.nonZeros()).append(" entries: ");
        text.append(programme.columnName(0)).append(" to ");
        text.append(programme.rowName(programme.rows() - 1)).append('\n');
        for (ObjectiveTier tier : ObjectiveTier.values()) {
            line(text, "costs " + tier, Planner.costs(instance, tier));
        }
        line(text, "weighted costs", Planner.blendedCosts(instance));
        line(text, "lower", programme.lower());
        line(text, "upper", programme.upper());
        line(text, "row lower", programme.rowLower());
        line(text, "row upper", programme.rowUpper());
        line(text, "coefficients", programme.coefficient());
        line(text, "starts", programme.starts());
        line(text, "row index", programme.rowIndex());
    }

    private static void line(StringBuilder text, String name, double[] numbers) {
        text.append(name).append(':');
        for (double number : numbers) {
            text.append(' ').append(Long.toHexString(Double.doubleToLongBits(number)));
        }
        text.append('\n');
    }

    private static void line(StringBuilder text, String name, int[] numbers) {
        text.append(name).append(':');
        for (int number : numbers) {
            text.append(' ').append(number);
        }
        text.append('\n');
    }
}
