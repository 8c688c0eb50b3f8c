package org.holdfast.simulator;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.model.Case;
import org.holdfast.model.Decision;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;
import org.holdfast.model.schema.Packed;

/**
 * What a simulator starts from: a case, the scenario that levers move away from, futures drawn
 * once, and the plan that is shown first.
 *
 * @param version version of Holdfast
 * @param scenario id of the scenario in which nothing is moved
 * @param seed seed of the futures
 * @param futures the futures
 * @param plans plans kept for their policies; the first is that of the scenario
 * @param error how far plans that a browser makes lie from full ones
 */
@Packed(
        value = {Case.class, Plan.class},
        without = {
            "contributions",
            "allAid",
            "opinion",
            "oversight",
            "donors",
            "habits",
            "triggers",
            "actuals",
            "sources",
            "claims",
            "passages",
            "replacements",
            "hindcasts",
            "observations",
            "referenceCases",
            "reviews"
        })
public record Pack(
        String version,
        Case c,
        String scenario,
        int seed,
        DrawnFutures futures,
        List<Plan> plans,
        PlanError error) {
    /** What a pack begins with; one written with another layout of records is no pack. */
    private static final int MAGIC = 0x48460000 | RecordCodec.LAYOUT;

    public Pack {
        c = RecordCodec.reduced(c);
        plans = plans.stream().map(Pack::rounded).toList();
        if (plans.isEmpty()) {
            throw new IllegalArgumentException("a pack needs a plan");
        }
    }

    /** Below this share of its largest month a decision is a solver's last digit. */
    private static final double NOTHING = 1e-7;

    /** The plan to seven digits, so that it is the same here and where it is read. */
    static Plan rounded(Plan plan) {
        List<Decision> decisions = new ArrayList<>();
        for (Decision d : plan.decisions()) {
            decisions.add(
                    new Decision(
                            d.kind(),
                            d.subject(),
                            d.detail(),
                            d.unit(),
                            rounded(d.quantity()),
                            rounded(d.money())));
        }
        return new Plan(plan.way(), plan.scenario(), plan.start(), decisions, plan.tiers());
    }

    private static Series rounded(Series series) {
        double most = 0;
        for (int t = 0; t < series.months(); t++) {
            most = Math.max(most, Math.abs(series.at(t)));
        }
        double least = most * NOTHING;
        return Series.generate(
                series.months(),
                t -> Math.abs(series.at(t)) <= least ? 0 : (double) (float) series.at(t));
    }

    /** A policy for which both a full plan and one in longer periods were made. */
    public record Both(Plan full, Plan coarse) {}

    /** How far plans in longer periods lie from full ones in the futures of this pack. */
    public PlanError measured(List<Both> policies) {
        return Simulator.error(this, policies);
    }

    /**
     * How often what is said of a policy before it has a plan would have held for policies that
     * have one.
     *
     * @param error what plans of two kinds were found to differ by
     */
    public Between.Held held(List<Plan> kept, PlanError error) {
        return Simulator.held(this, kept, error);
    }

    /**
     * What a plan in years says of the one in half-years that a browser makes after it.
     *
     * @param halves plans in half-years, each for a policy of its own
     * @param years plans in years for the same policies, in the same order
     * @param kept plans that are kept
     * @param error what plans of two kinds were found to differ by
     */
    public Narrowing narrowing(
            List<Plan> halves, List<Plan> years, List<Plan> kept, PlanError error) {
        return Simulator.narrowing(this, halves, years, kept, error);
    }

    /** The same pack, knowing how far plans that a browser makes lie from full ones. */
    public Pack with(PlanError measured) {
        return new Pack(version, c, scenario, seed, futures, plans, measured);
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
        error.write(out);
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
                in.list(RecordCodec::readPlan),
                PlanError.read(in));
    }
}
