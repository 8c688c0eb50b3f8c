package org.holdfast.results.tables;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.model.Case;
import org.holdfast.model.Lever;
import org.holdfast.model.Scenario;

/**
 * Whose facts and whose levers a plan was made with. A brief of the baseline shows the plan under
 * another policy, so that the scenario alone does not say which plan a file holds.
 *
 * @param scenario the scenario whose facts it meets, and what of them was set by hand
 * @param policy the scenario whose policy levers it has, and what of them was set by hand
 */
public record Made(String scenario, String policy) {
    /** The last two columns of every table of plans. */
    public static final List<Column<Made>> COLUMNS =
            List.of(
                    new Column<>(
                            "scenario",
                            "id",
                            "The scenario whose facts hold: need, prices, what others do. With"
                                    + " `+lever=value` for what was set by hand.",
                            Made::scenario),
                    new Column<>(
                            "policy",
                            "id",
                            "The scenario whose policy levers the plan has. With `+lever=value` for"
                                    + " what was set by hand.",
                            Made::policy));

    /**
     * Of a plan.
     *
     * @param asked the scenario that was asked for, with what was set by hand
     * @param set what was set by hand, as {@code lever=value}
     * @param plan the scenario that the plan was made under: its own, or another's policy in it
     */
    public static Made of(Case c, Scenario asked, List<String> set, Scenario plan) {
        String world = "+" + asked.id();
        String policy =
                plan.id().endsWith(world)
                        ? plan.id().substring(0, plan.id().length() - world.length())
                        : plan.id();
        return new Made(
                asked.id() + byHand(set, levers(c, Lever.Block.WORLD)),
                policy
                        + (policy.equals(asked.id())
                                ? byHand(
                                        set,
                                        levers(c, Lever.Block.POLICY).stream()
                                                .filter(lever -> isSame(asked, plan, lever))
                                                .collect(Collectors.toSet()))
                                : ""));
    }

    private static Set<String> levers(Case c, Lever.Block block) {
        return c.levers().stream()
                .filter(lever -> lever.block() == block)
                .map(Lever::id)
                .collect(Collectors.toSet());
    }

    private static boolean isSame(Scenario one, Scenario other, String lever) {
        return one.settings().containsKey(lever)
                && one.settings().get(lever).equals(other.settings().get(lever));
    }

    private static String byHand(List<String> set, Set<String> levers) {
        return set.stream()
                .filter(one -> levers.contains(one.substring(0, Math.max(0, one.indexOf('=')))))
                .map(one -> "+" + one)
                .collect(Collectors.joining());
    }
}
