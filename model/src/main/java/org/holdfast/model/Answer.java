package org.holdfast.model;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.model.schema.Copies;

/**
 * Everything that one run found, ready to be told: it holds its inputs, so every figure can show
 * its origin.
 *
 * @param plan the plan with the scenario's levers
 * @param adHoc today's practice with the baseline's policy levers, in the same world
 * @param planWithoutLevers foresight alone: the whole horizon, baseline policy
 * @param adHocWithLevers levers alone: ad hoc, the scenario's policy
 * @param planOtherSwitch the plan with the switch 'a publicly paid line needs an order' the other
 *     way round
 * @param floorAdHoc floor shortfall of ad hoc, item-months, as the floor need goes from low to high
 * @param floorPlan the same of the plan
 * @param orders how far what is told of the plan's first decisions could be otherwise at no loss;
 *     without those whose solve ran out of time
 * @param surprises what others may hold back, and what preparing for it is worth
 * @param exploration the plans in many futures, if they were played
 * @param policies what each policy comes to in the same futures, if that was computed
 * @param ladder the steps from packages to one plan in the futures of the policies, packages first;
 *     empty if they were not climbed
 * @param reference the policy that ad hoc and the plan without levers use: the case's baseline
 */
@Copies
public record Answer(
        Case c,
        Scenario scenario,
        Scenario reference,
        Result plan,
        Result adHoc,
        Result planWithoutLevers,
        Result adHocWithLevers,
        Result planOtherSwitch,
        Spread floorAdHoc,
        Spread floorPlan,
        List<Binding> binding,
        List<DelayPoint> delay,
        List<SwitchingValue> switching,
        List<Burden> burdens,
        Map<String, Double> floorThresholds,
        RunData run,
        List<OrderRange> orders,
        List<Surprise> surprises,
        Optional<Exploration> exploration,
        Optional<PolicyRuns> policies,
        List<LadderRung> ladder)
        implements AnswerCopies {
    public Answer {
        binding = List.copyOf(binding);
        delay = List.copyOf(delay);
        switching = List.copyOf(switching);
        burdens = List.copyOf(burdens);
        orders = List.copyOf(orders);
        surprises = List.copyOf(surprises);
        ladder = List.copyOf(ladder);
        floorThresholds = Map.copyOf(floorThresholds);
    }

    /** The same with what many futures say. */
    public Answer with(Exploration found) {
        return withExploration(Optional.of(found));
    }

    /** The same with what each policy comes to. */
    public Answer with(PolicyRuns found) {
        return withPolicies(Optional.of(found));
    }

    /**
     * What the run was.
     *
     * @param version version of Holdfast
     * @param seed seed of every random number and of the solver's tie-breaks
     * @param settings levers set on the command line, {@code lever=value}
     */
    public record RunData(
            String version,
            String caseHash,
            long seed,
            List<String> settings,
            String solver,
            String made) {
        public RunData {
            settings = List.copyOf(settings);
        }
    }
}
