package org.holdfast.plan;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Goal;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.ActiveProducer;
import org.holdfast.model.Plan;
import org.holdfast.model.Way;

/**
 * The planning problem of a window as a linear programme: who takes part, in which order they write
 * their equations, and what is wanted. See docs/method/plan.md, which has the equations beside the
 * names of the classes that write them.
 */
final class PlanModel {
    final Frame frame;
    final List<Goal> goals;
    final Money money;
    final List<Production> producers = new ArrayList<>();
    final Materials materials;
    final Offers offers;
    final Substitutes substitutes;
    final Stocks stocks;
    final Raids raids;
    final Objective objective;
    private final Programme programme;

    /**
     * Writes the programme.
     *
     * @param before what was executed before the window
     */
    PlanModel(Instance s, RollingState before, Window window) {
        frame = new Frame(s, window, new Model(window, before));
        goals = Goal.of(s);
        money = new Money(frame);
        for (ActiveProducer producer : s.producers()) {
            producers.add(new Production(frame, money, producer));
        }
        materials = new Materials(frame, money, producers);
        offers = new Offers(frame, money);
        substitutes = new Substitutes(frame);
        stocks = new Stocks(frame, producers, offers, substitutes, goals);
        raids = new Raids(frame, stocks);
        for (Production one : producers) {
            one.write();
        }
        Production.reserve(frame, producers);
        materials.write();
        offers.write();
        substitutes.write();
        stocks.write();
        raids.write();
        money.write();
        programme = frame.model().programme();
        objective = new Objective(this);
    }

    /** The programme of the whole horizon. */
    static PlanModel whole(Instance s) {
        return new PlanModel(s, new RollingState(s.months()), Window.whole(s.months()));
    }

    /** The programme of the whole horizon that bounds all that may come of planning anew. */
    static PlanModel bound(Instance s) {
        return new PlanModel(s, new RollingState(s.months()), Window.bound(s.months()));
    }

    Instance instance() {
        return frame.s();
    }

    /** The programme, with all costs zero. */
    Programme programme() {
        return programme;
    }

    /**
     * The columns of what is committed in a month before {@code to}: lines and contracts, by names
     * that are the same in every future of a case.
     */
    Map<String, Integer> committed(int to) {
        return frame.model().committed(to);
    }

    /** All of these columns. */
    List<Model.Committed> committed() {
        return frame.model().committed();
    }

    /** Costs of one tier, by column. */
    double[] costs(ObjectiveTier tier) {
        return objective.costs(tier);
    }

    /** New lines that can be ordered, of producers and of sources of materials. */
    List<Lines> lines() {
        return Stream.concat(
                        producers.stream().flatMap(one -> one.lines.stream()),
                        materials.sources.stream().flatMap(one -> one.lines.stream()))
                .filter(lines -> Arrays.stream(ordered(lines)).anyMatch(k -> k != 0))
                .toList();
    }

    /** Lots a month of such lines that are ordered in all months, whoever pays: by column. */
    double[] ordered(Lines lines) {
        Model.Costs all = frame.model().costs();
        for (int t = frame.window().from(); t < frame.window().until(); t++) {
            all.add(lines.ordered(t), 1);
        }
        return all.byColumn();
    }

    /** Costs of each tier in the order of the case, by column. */
    List<double[]> tiers() {
        return instance().c().settings().objective().stream().map(this::costs).toList();
    }

    /** Costs of the order of payment, by column. */
    double[] turns() {
        return objective.turns();
    }

    /**
     * The programme in longer periods.
     *
     * @param period number of the period that a month lies in
     */
    TemporalAggregation aggregated(IntUnaryOperator period) {
        return frame.model().aggregated(programme, period);
    }

    /**
     * Executes the months of the window before {@code to}.
     *
     * @param values [column]
     * @param into the state that grows
     */
    void execute(double[] values, int to, RollingState into) {
        frame.model().execute(values, to, into);
    }

    /** What a solution of the whole horizon executes. */
    RollingState executed(double[] values) {
        RollingState state = new RollingState(instance().months());
        execute(values, instance().months(), state);
        return state;
    }

    /** Executed months as a plan, with what it reaches. */
    Plan told(Way way, RollingState state) {
        return new Plan(
                way,
                instance().scenario(),
                instance().start(),
                Decisions.of(this, state),
                objective.reached(state));
    }
}
