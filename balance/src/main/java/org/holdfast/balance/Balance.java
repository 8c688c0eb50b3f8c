package org.holdfast.balance;

import java.util.List;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.Level;
import org.holdfast.model.Plan;
import org.holdfast.model.TierValue;
import org.holdfast.model.Trajectory;

/**
 * Stock and flow, month by month: what a plan makes of an instance.
 *
 * <p>The balance follows the plan's own schedule of output, purchases, gifts, materials, release,
 * substitutes and cover. It computes capacity, damage and stocks itself, and cuts only where less
 * is there than planned; so with central values it finds what the plan says.
 */
public final class Balance {
    /** Holder of the adversary's rows in a trajectory. */
    public static final String ADVERSARY = "adversary";

    private Balance() {}

    /**
     * Follows a plan through the horizon, with central values.
     *
     * <p>Where less is there than planned, the case's share rule cuts. In proportion: output to
     * what works, among claimants; output to materials, among items; stock, among a holder's
     * release, substitutes and cover (for an ally: own use and gifts). By priority: claimants and
     * items in the order of the case; of a stock, release first, then substitutes, then cover (own
     * use before gifts). Nothing is used beyond the full need: release first, then substitutes in
     * the order of the case as far as need is left and their ceiling allows.
     */
    public static Trajectory run(Instance instance, Plan plan) {
        BalanceAdapter adapter = new BalanceAdapter(instance);
        BalanceArrays arrays = adapter.arrays(plan);
        BalanceTrace trace = new BalanceTrace(arrays, true);
        BalanceKernel.run(arrays, trace);
        return adapter.trajectory(arrays, trace, 0);
    }

    /**
     * Where we stand: what existing lines and those announced give, with no new decision and no
     * limit on money.
     *
     * <ul>
     *   <li>Every producer of a planning party makes what it can sell, as far as materials go,
     *       which are shared in proportion.
     *   <li>Each ally's own use comes first, and what its stock lacks to its floor once gifts are
     *       gone, spread over the first twelve months. It comes from producers in its own bloc; an
     *       ally with no such producer draws on the planning blocs that claim nothing themselves.
     *       The share reserved for allies is the least that they get. All else is the claimant's.
     *   <li>Gifts are spread evenly over the first twelve months.
     *   <li>Offers outside every group are bought in full for the claimant; the others are a
     *       choice.
     *   <li>Each month as much of the full need is released as is there; then substitutes do what
     *       is left, from what their own need leaves over.
     *   <li>No producer is covered, closed or extended.
     * </ul>
     *
     * <p>It says what could be supplied, not what is paid for: contracts may be smaller.
     */
    public static Plan currentSupply(Instance instance) {
        return new CurrentSupply(instance).plan();
    }

    /**
     * The tiers of the case's objective as the balance counts them; cost is the plan's own (for a
     * plan that says none, what its payments add up to).
     */
    public static List<TierValue> tiers(Instance instance, Trajectory trajectory, Plan plan) {
        return Tiers.of(instance, trajectory, plan);
    }

    /**
     * How far the trajectory lies from the plan: the largest difference in any month between what
     * was planned and what happened in deliveries, purchases, gifts, release, substitutes and
     * cover, in lots of the item. Zero if the plan was followed.
     */
    public static double difference(Instance instance, Plan plan, Trajectory trajectory) {
        return Difference.largest(instance, plan, trajectory);
    }

    /**
     * The highest constant need of an item, units a month, that current supply meets in every month
     * of the first year in which it is needed, if no more than that is used and the rest is kept in
     * stock.
     */
    public static double floorThreshold(Instance instance, String item) {
        return Thresholds.of(instance, item);
    }

    /** The detail under which a trajectory holds the adversary's rows of a level. */
    public static String detail(Level level) {
        return switch (level) {
            case LOW -> "low";
            case CENTRAL -> "central";
            case HIGH -> "high";
        };
    }
}
