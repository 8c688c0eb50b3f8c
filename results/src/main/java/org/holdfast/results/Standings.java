package org.holdfast.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.Case;
import org.holdfast.model.Item;
import org.holdfast.model.ItemBalance;
import org.holdfast.model.NeedYear;
import org.holdfast.model.Series;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;

/** Where the party in need stands, item by item: the summary of a trajectory. */
public final class Standings {
    private Standings() {}

    /**
     * One item of the party in need. Rates are means over the first year in which it is needed,
     * units a month.
     *
     * @param year that year
     * @param stock units at the end of its first month
     * @param coverage share of the full need that is met over the horizon, 0 to 1
     * @param monthsUnderFloor months in which the floor is not met
     * @param firstUnderFloor the first of them, as an index
     * @param floorMetUpTo highest constant need that current supply meets in every month of that
     *     year, units a month; if known
     */
    public record Standing(
            Item item,
            NeedYear year,
            double floor,
            double full,
            double supply,
            double stock,
            double coverage,
            int monthsUnderFloor,
            Optional<Integer> firstUnderFloor,
            Optional<Double> floorMetUpTo) {}

    /** The items that are needed at all, in the case's order. */
    public static List<Standing> of(
            Case c, Trajectory trajectory, Map<String, Double> floorThresholds) {
        return c.items().stream()
                .filter(item -> item.side() == Item.Side.OURS)
                .flatMap(item -> of(c, trajectory, item, floorThresholds).stream())
                .toList();
    }

    private static Optional<Standing> of(
            Case c, Trajectory trajectory, Item item, Map<String, Double> floorThresholds) {
        String holder = c.settings().claimant();
        ItemBalance balance = ItemBalance.of(trajectory, holder, item.id());
        Series supply =
                trajectory
                        .total(holder, item.id(), Measure.ARRIVED)
                        .plus(trajectory.total(holder, item.id(), Measure.BOUGHT))
                        .plus(trajectory.total(holder, item.id(), Measure.RECEIVED));
        return NeedYear.of(balance.full())
                .map(year ->
                        new Standing(
                                item,
                                year,
                                year.mean(balance.floor()),
                                year.mean(balance.full()),
                                year.mean(supply),
                                trajectory.total(holder, item.id(), Measure.STOCK).at(year.from()),
                                balance.coverage(),
                                balance.monthsUnderFloor(),
                                balance.firstUnderFloor(),
                                Optional.ofNullable(floorThresholds.get(item.id()))));
    }
}
