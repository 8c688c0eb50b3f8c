package org.holdfast.simulator;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.Instance;
import org.holdfast.model.Scenario;
import org.holdfast.plan.CoarsePlan;
import org.holdfast.plan.Programme;

/**
 * Makes a plan for the policy that an address asks for, where the solver is somebody else's: {@link
 * #programme} out, its values into {@link #plan}.
 */
public final class Replanner {
    /** Months in a period of the plan. */
    public static final int PERIOD = 6;

    /** Months in a period of the plan that is made beside it, to say sooner where it should lie. */
    public static final int OUTLINE = 12;

    private final Pack pack;
    private final Scenario base;
    private final Instance central;
    private Optional<CoarsePlan> asked = Optional.empty();

    /** A re-planner for the case of a pack. */
    public Replanner(Pack pack) {
        this.pack = pack;
        base = pack.c().findScenario(pack.scenario()).orElseThrow();
        central = Instance.of(pack.c(), base);
    }

    /**
     * The programme to be minimised. Only what a plan is made for is taken from the address: what
     * happens in the world is not foreseen.
     *
     * @param period months in a period of the plan
     */
    public Programme programme(String address, int period) {
        Question question =
                Question.of(address, pack.c(), base, List.of(), pack.futures().futures());
        CoarsePlan coarse = CoarsePlan.of(central.under(planned(question)), period);
        asked = Optional.of(coarse);
        return coarse.programme();
    }

    private Scenario planned(Question question) {
        Scenario planned = base;
        for (var lever : pack.c().levers()) {
            if (lever.isPlanned()) {
                planned = planned.with(lever.id(), question.scenario().setting(lever));
            }
        }
        return planned;
    }

    /**
     * The plan as bytes for {@link KeptPlans#read}.
     *
     * @param values [column] of the programme that was asked for last
     */
    public byte[] plan(double[] values) {
        CoarsePlan coarse =
                asked.orElseThrow(() -> new IllegalStateException("no programme was asked for"));
        asked = Optional.empty();
        return KeptPlans.of(List.of(coarse.plan(values))).toBytes();
    }
}
