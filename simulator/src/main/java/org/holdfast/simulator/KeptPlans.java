package org.holdfast.simulator;

import java.util.List;
import org.holdfast.model.Plan;

/**
 * Further plans for a pack, each for a policy of its own.
 *
 * @param error how far plans in longer periods lie from these, where that was measured
 * @param held how often what is said of a policy without a plan held for these, where that was
 * @param narrowing what a plan in years says of one in half-years, where that was measured
 */
public record KeptPlans(List<Plan> plans, PlanError error, Between.Held held, Narrowing narrowing) {
    private static final int MAGIC = 0x484683;

    public KeptPlans {
        plans = plans.stream().map(Pack::rounded).toList();
    }

    /** Plans beside which no others were made. */
    public static KeptPlans of(List<Plan> plans) {
        return new KeptPlans(plans, PlanError.NONE, Between.Held.NONE, Narrowing.NONE);
    }

    /** The plans as bytes, for {@link #read}. */
    public byte[] toBytes() {
        PackOutput out = new PackOutput();
        out.whole(MAGIC);
        out.list(plans, RecordCodec::writePlan);
        error.write(out);
        held.write(out);
        narrowing.write(out);
        return out.toBytes();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException if these are no plans
     */
    public static KeptPlans read(byte[] bytes) {
        PackInput in = new PackInput(bytes);
        if (bytes.length < 5 || in.whole() != MAGIC) {
            throw new IllegalArgumentException("these bytes are no plans");
        }
        return new KeptPlans(
                in.list(RecordCodec::readPlan),
                PlanError.read(in),
                Between.Held.read(in),
                Narrowing.read(in));
    }
}
