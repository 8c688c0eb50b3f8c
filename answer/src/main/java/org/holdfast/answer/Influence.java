package org.holdfast.answer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.model.Case;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Scenario;
import org.holdfast.model.TierValue;
import org.holdfast.model.UncertainNumbers;

/**
 * Which uncertain numbers matter, found in seconds: the numbers of one factor at a time go from the
 * low to the high end of their ranges, and what is met on current supply moves (a tornado, Howard
 * 1988). Within a factor the movement is divided by the width of the ranges beside their values, as
 * {@link org.holdfast.model.Evidence} does.
 *
 * @param cell the number
 * @param moved item-months short of the floor and of the full need that its share of the movement
 *     is
 */
public record Influence(UncertainNumbers.Cell cell, double moved) {
    /** The numbers, the weightiest first; gates are not among them. */
    public static List<Influence> of(Case c, Scenario scenario) {
        UncertainNumbers numbers = UncertainNumbers.of(c, scenario);
        List<UncertainNumbers.Cell> all = numbers.all();
        Map<String, List<Integer>> factors = new LinkedHashMap<>();
        for (int k = 0; k < all.size(); k++) {
            if (!all.get(k).table().equals("levers")) {
                factors.computeIfAbsent(all.get(k).factor(), f -> new ArrayList<>()).add(k);
            }
        }
        double[] central = all.stream().mapToDouble(cell -> cell.range().value()).toArray();
        List<Influence> found = new ArrayList<>();
        for (List<Integer> members : factors.values()) {
            double[] low = central.clone();
            double[] high = central.clone();
            double widths = 0;
            for (int k : members) {
                low[k] = all.get(k).range().low();
                high[k] = all.get(k).range().high();
                widths += all.get(k).width();
            }
            double moved =
                    Math.abs(
                            missing(numbers.caseAt(high), scenario)
                                    - missing(numbers.caseAt(low), scenario));
            for (int k : members) {
                double share = widths > 0 ? all.get(k).width() / widths : 0;
                found.add(new Influence(all.get(k), moved * share));
            }
        }
        found.sort(Comparator.comparingDouble((Influence i) -> -i.moved()));
        return found;
    }

    private static double missing(Case c, Scenario scenario) {
        return Study.balance(c, scenario).tiers().stream()
                .filter(tier ->
                        tier.tier() == ObjectiveTier.FLOOR || tier.tier() == ObjectiveTier.FULL)
                .mapToDouble(TierValue::plain)
                .sum();
    }
}
