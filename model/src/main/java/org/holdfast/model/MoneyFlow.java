package org.holdfast.model;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Where a plan's money comes from and what it becomes: each flow is one path from who pays, through
 * a fund, to an item and how far it is. What goes into a fund comes out of it, so paths can be
 * added up at every stop.
 */
public record MoneyFlow(List<Flow> flows) {
    public MoneyFlow {
        flows = List.copyOf(flows);
    }

    /**
     * One path.
     *
     * @param source id of the bloc that pays
     * @param fund id of the fund that it goes through
     * @param item id of the item that it buys, or of the material whose production it extends;
     *     empty where it buys neither
     * @param money millions over the horizon
     */
    public record Flow(
            String source, String fund, Optional<String> item, State state, double money) {
        public Flow {
            if (!(money >= 0)) {
                throw new IllegalArgumentException("a flow of " + money + " from " + fund);
            }
        }
    }

    /** How far money is at the end of the horizon. */
    public enum State {
        /** What it bought has arrived; a line that it built works. */
        DELIVERED,
        /** It is paid, and what it bought has not arrived. */
        IN_PRODUCTION,
        /** It is there, and nothing is ordered for it. */
        NO_CONTRACT
    }

    /** millions in all. */
    public double total() {
        return total(flow -> true);
    }

    /** millions that is so far. */
    public double total(State state) {
        return total(flow -> flow.state() == state);
    }

    /** millions on the paths that are meant. */
    public double total(Predicate<Flow> which) {
        double sum = 0;
        for (Flow flow : flows) {
            sum += which.test(flow) ? flow.money() : 0;
        }
        return sum;
    }
}
