package org.holdfast.simulator;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Case;
import org.holdfast.model.Plan;

/**
 * What a simulator starts from: a case, the scenario that levers move away from, futures drawn
 * once, and the plan that is shown first.
 *
 * @param version version of Holdfast
 * @param scenario id of the scenario in which nothing is moved
 * @param seed seed of the futures
 * @param futures the futures
 * @param plans plans kept for their policies; the first is that of the scenario
 */
public record Pack(
        String version, Case c, String scenario, int seed, DrawnFutures futures, List<Plan> plans) {
    private static final int MAGIC = 0x484601;

    public Pack {
        c = reduced(c);
        plans = List.copyOf(plans);
        if (plans.isEmpty()) {
            throw new IllegalArgumentException("a pack needs a plan");
        }
    }

    /** The case without what no answer of the simulator reads. */
    private static Case reduced(Case c) {
        return new Case(
                c.settings(),
                c.hash(),
                c.items(),
                c.substitutes(),
                c.parties(),
                c.needs(),
                c.stocks(),
                c.producers(),
                c.priceSteps(),
                c.expansions(),
                c.materials(),
                c.materialUse(),
                c.materialSources(),
                c.offers(),
                c.funds(),
                c.envelopes(),
                c.fundRules(),
                c.contributions(),
                c.adversaryFlows(),
                c.exposure(),
                List.of(),
                c.levers(),
                List.of(),
                List.of(),
                List.of(),
                c.scenarios(),
                c.uncertainty(),
                List.of());
    }

    /** The pack as bytes, for {@link #read}. */
    public byte[] toBytes() {
        PackOutput out = new PackOutput();
        out.whole(MAGIC);
        out.word(version);
        RecordCodec.writeCase(out, c);
        out.word(scenario);
        out.whole(seed);
        futures.write(out);
        out.list(plans, RecordCodec::writePlan);
        return out.toBytes();
    }

    /**
     * Reads what {@link #toBytes} wrote.
     *
     * @throws IllegalArgumentException if it is not a pack, or not that of this version
     */
    public static Pack read(byte[] bytes) {
        PackInput in = new PackInput(bytes);
        if (bytes.length < 8 || in.whole() != MAGIC) {
            throw new IllegalArgumentException("these bytes are no pack of a case");
        }
        return new Pack(
                in.word(),
                RecordCodec.readCase(in),
                in.word(),
                in.whole(),
                DrawnFutures.read(in),
                in.list(RecordCodec::readPlan));
    }

    /** Further kept plans as bytes, for {@link #readPlans}. */
    public static byte[] plansToBytes(List<Plan> plans) {
        PackOutput out = new PackOutput();
        out.whole(MAGIC + 1);
        out.list(plans, RecordCodec::writePlan);
        return out.toBytes();
    }

    /** Reads what {@link #plansToBytes} wrote. */
    public static List<Plan> readPlans(byte[] bytes) {
        PackInput in = new PackInput(bytes);
        if (bytes.length < 5 || in.whole() != MAGIC + 1) {
            throw new IllegalArgumentException("these bytes are no plans");
        }
        return new ArrayList<>(in.list(RecordCodec::readPlan));
    }
}
