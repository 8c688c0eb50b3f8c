package org.holdfast.simulator;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import org.holdfast.model.Bands;
import org.holdfast.model.Case;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Instance;
import org.holdfast.model.Instances;
import org.holdfast.model.Item;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.Measure;
import org.holdfast.model.Plan;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Scenario;
import org.holdfast.model.Series;
import org.holdfast.model.UncertainNumbers;
import org.holdfast.report.Chart;

/**
 * Answers moved levers: plays the plan that was made for the policy in the futures of the pack.
 * Asking for the same twice gives the same; no clock, no random numbers.
 */
public final class Simulator {
    /** Share of its floor that the claimant may miss where a policy is said to hold. */
    static final double CRITERION = 0.1;

    /** Superiority of fire beyond which it is no longer told apart. */
    static final double MOST_FIRE = 4;

    /** How many answers are remembered. */
    private static final int REMEMBERED = 256;

    /** How many plans are ready to be played; each holds tens of megabytes. */
    private static final int READY = 4;

    private final Pack pack;
    private final Scenario base;
    private final Instance central;
    private final List<Instance> futures;
    private final List<Kept> plans;
    private final List<Item> items;
    private final Behind behind;
    private final Map<String, Ensemble> ensembles = new LinkedHashMap<>();
    private final Map<String, Outcome> outcomes = new LinkedHashMap<>();
    private final Recent<Spent, Spending> spending = new Recent<>(Spent::isSame);
    private final Recent<Object, Chart> flow = new Recent<>(Object::equals);
    private final Recent<String, List<Idle>> idle = new Recent<>(String::equals);
    private final Map<Integer, Ensemble> centrals = new LinkedHashMap<>();
    private PlanError error;
    private Between.Held held = Between.Held.NONE;
    private Narrowing narrowing = Narrowing.NONE;
    private Optional<Plan> outline = Optional.empty();
    private final Recent<String, Double> outlined = new Recent<>(String::equals);

    /**
     * A plan that was made for some policy.
     *
     * @param coarse whether it was made in periods of several months
     */
    private record Kept(Plan plan, boolean coarse) {}

    /** Opens a pack: draws its futures, which takes a moment. */
    public Simulator(Pack pack) {
        this.pack = pack;
        error = pack.error();
        base = pack.c().findScenario(pack.scenario()).orElseThrow();
        UncertainNumbers numbers = UncertainNumbers.of(pack.c(), base);
        central = Instance.of(pack.c(), base);
        futures = new ArrayList<>();
        for (double[] drawn : pack.futures().drawn(numbers)) {
            futures.add(central.with(numbers.caseAt(drawn), base));
        }
        plans = new ArrayList<>();
        pack.plans().forEach(plan -> plans.add(new Kept(plan, false)));
        items =
                central.items().stream()
                        .filter(item -> needs(central, central.indexOf(item.id())))
                        .toList();
        behind = new Behind(pack.c(), items);
    }

    /** The sources behind what is shown. */
    Behind behind() {
        return behind;
    }

    private static boolean needs(Instance s, int item) {
        for (int t = 0; t < s.months(); t++) {
            if (s.full(0, item, t) > 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * Takes in further plans, for policies that have none yet.
     *
     * @param coarse whether they were made in periods of several months
     */
    public void add(KeptPlans more, boolean coarse) {
        more.plans().forEach(plan -> plans.add(new Kept(plan, coarse)));
        error = error.worst(more.error());
        held = more.held().of() > 0 ? more.held() : held;
        narrowing = more.narrowing().isKnown() ? more.narrowing() : narrowing;
        outcomes.values().removeIf(Outcome::coarse);
    }

    /**
     * Takes in a plan in years: until there is one in half-years, it narrows the range in which
     * that should lie, and nothing else is told from it.
     */
    public void outline(KeptPlans plans) {
        outline = Optional.of(plans.plans().getFirst());
    }

    /** The case, its levers, items and presets as JSON. */
    public String describe(Language language) {
        return new Description(this, language).toJson();
    }

    /**
     * What an address asks, as JSON. Of a policy that has no plan of its own nothing is said: the
     * plan of another, however near, may come to something else altogether.
     */
    public String ask(String address) {
        Question question = question(address);
        if (!isPlanned(question.scenario())) {
            return new Pending(this, question).toJson();
        }
        Outcome now = outcome(question.scenario(), question.item(), question.futures());
        boolean isComparable = question.isCompared() && isPlanned(question.compared());
        Outcome then =
                isComparable
                        ? outcome(question.compared(), question.item(), question.futures())
                        : now;
        return new Telling(this, question, now, then, isComparable).toJson();
    }

    /** Whether there is a plan for the settings of a scenario. */
    private boolean isPlanned(Scenario scenario) {
        return away(plans.get(nearest(scenario)).plan(), scenario).isEmpty();
    }

    /** What two outcomes may differ by though the policies come to the same. */
    PlanError error(Outcome now, Outcome then) {
        return now.plan() == then.plan() ? PlanError.NONE : error(now).plus(error(then));
    }

    /** The plan of the pack was made tier by tier; any other, a kept one too, lies beside that. */
    private PlanError error(Outcome of) {
        return of.plan() < pack.plans().size() ? PlanError.NONE : error;
    }

    /** How far plans in longer periods lie from full ones, by all that was measured. */
    PlanError error() {
        return error;
    }

    /** The largest difference that plans in longer periods make, in the futures of a pack. */
    static PlanError error(Pack pack, List<Pack.Both> policies) {
        Simulator simulator = new Simulator(pack);
        simulator.add(KeptPlans.of(policies.stream().map(Pack.Both::full).toList()), false);
        simulator.add(KeptPlans.of(policies.stream().map(Pack.Both::coarse).toList()), true);
        String item = simulator.items.isEmpty() ? "" : simulator.items.getFirst().id();
        int count = simulator.futures.size();
        PlanError error = PlanError.NONE;
        for (Pack.Both both : policies) {
            Scenario policy = both.full().scenario();
            Outcome full = simulator.planned(policy, item, count, false).orElseThrow();
            Outcome coarse = simulator.planned(policy, item, count, true).orElseThrow();
            error = error.and(PlanError.between(full, coarse));
        }
        return error;
    }

    /** How often ranges for policies without a plan held, by what was measured. */
    Between.Held held() {
        return held;
    }

    /** The same of some plans in the futures of a pack. */
    static Between.Held held(Pack pack, List<Plan> kept, PlanError error) {
        Simulator simulator = with(pack, kept, error);
        String item = simulator.items.isEmpty() ? "" : simulator.items.getFirst().id();
        return Between.held(
                simulator,
                kept.stream().map(Plan::scenario).toList(),
                item,
                simulator.futures.size());
    }

    /** What plans in years say of those in half-years, by what was measured. */
    Narrowing narrowing() {
        return narrowing;
    }

    /** The same of some plans in the futures of a pack. */
    static Narrowing narrowing(
            Pack pack, List<Plan> halves, List<Plan> years, List<Plan> kept, PlanError error) {
        Simulator simulator = with(pack, kept, error);
        return Narrowing.of(
                simulator,
                halves.stream().map(Pack::rounded).toList(),
                years.stream().map(Pack::rounded).toList(),
                kept.stream().map(Plan::scenario).toList(),
                simulator.items.isEmpty() ? "" : simulator.items.getFirst().id(),
                simulator.futures.size());
    }

    private static Simulator with(Pack pack, List<Plan> kept, PlanError error) {
        Simulator simulator = new Simulator(pack);
        simulator.add(new KeptPlans(kept, error, Between.Held.NONE, Narrowing.NONE), false);
        return simulator;
    }

    /** Item-months that a plan misses in the median future under a policy. */
    double missed(Plan plan, Scenario policy, int count) {
        return new Ensemble(Instance.of(pack.c(), plan.scenario()), plan, futures.subList(0, count))
                .play(policy)
                .end(Measure.CLAIMANT_FLOOR)
                .at(0.5);
    }

    /** What the plan in years misses for the policy that is asked for, if it is here. */
    OptionalDouble outlined(Question question) {
        Scenario policy = question.scenario();
        if (outline.isEmpty() || !away(outline.get(), policy).isEmpty()) {
            return OptionalDouble.empty();
        }
        Plan plan = outline.get();
        String asked = key(policy, "", question.futures());
        return OptionalDouble.of(
                outlined.get(asked, () -> missed(plan, policy, question.futures())));
    }

    /**
     * A lever that has nothing to act on in a scenario, and the one that would have to move first.
     *
     * @param key nothing if no single other lever is enough
     */
    record Idle(Lever lever, Optional<Lever> key) {}

    /** Levers that make no difference as the others stand. */
    List<Idle> idle(Scenario scenario) {
        return idle.get(
                Arrays.toString(settings(scenario)),
                () -> {
                    Instance in = central.under(scenario);
                    return pack.c().levers().stream()
                            .filter(lever -> Instances.isIdle(lever, in))
                            .map(lever -> new Idle(lever, Instances.findKey(lever, in)))
                            .toList();
                });
    }

    Question question(String address) {
        return Question.of(
                address,
                pack.c(),
                base,
                items.stream().map(Item::id).toList(),
                pack.futures().futures());
    }

    Case c() {
        return pack.c();
    }

    Pack pack() {
        return pack;
    }

    Scenario base() {
        return base;
    }

    /** Items that the claimant needs. */
    List<Item> items() {
        return items;
    }

    /** An item that the claimant needs, by its id. */
    Optional<Item> findItem(String id) {
        return items.stream().filter(i -> i.id().equals(id)).findFirst();
    }

    /** What a policy comes to. */
    Outcome outcome(Scenario scenario, String item, int count) {
        return remembered(
                key(scenario, item, count), () -> play(scenario, item, count, nearest(scenario)));
    }

    private String key(Scenario scenario, String item, int count) {
        return count + " " + item + " " + Arrays.toString(settings(scenario));
    }

    private Outcome remembered(String key, Supplier<Outcome> play) {
        Outcome known = outcomes.get(key);
        if (known != null) {
            return known;
        }
        Outcome found = play.get();
        makeRoom(outcomes, REMEMBERED);
        outcomes.put(key, found);
        return found;
    }

    private static <K> void makeRoom(Map<K, ?> remembered, int most) {
        if (remembered.size() >= most) {
            remembered.remove(remembered.keySet().iterator().next());
        }
    }

    private Ensemble ensemble(int kept, int count) {
        String key = kept + " " + count;
        Ensemble ready = ensembles.remove(key);
        if (ready == null) {
            Plan plan = plans.get(kept).plan();
            makeRoom(ensembles, READY);
            ready =
                    new Ensemble(
                            Instance.of(pack.c(), plan.scenario()),
                            plan,
                            futures.subList(0, count));
        }
        // The one that was asked for last is the last to go.
        ensembles.put(key, ready);
        return ready;
    }

    /**
     * What a policy comes to under the last plan that was made for it.
     *
     * @param coarse whether a plan in longer periods is meant; plans of two kinds are not compared
     * @return nothing if there is no such plan
     */
    Optional<Outcome> planned(Scenario scenario, String item, int count, boolean coarse) {
        for (int k = plans.size() - 1; k >= pack.plans().size(); k--) {
            Kept kept = plans.get(k);
            if (kept.coarse() == coarse && away(kept.plan(), scenario).isEmpty()) {
                int found = k;
                return Optional.of(
                        remembered(
                                "plan " + k + " " + key(scenario, item, count),
                                () -> play(scenario, item, count, found)));
            }
        }
        return Optional.empty();
    }

    private Outcome play(Scenario scenario, String item, int count, int nearest) {
        Ensemble.Spread spread = ensemble(nearest, count).play(scenario);
        Map<String, Series> median = new HashMap<>();
        Map<String, Series> need = new HashMap<>();
        Map<String, Series> under = new HashMap<>();
        Instance in = central.under(scenario);
        for (Item of : items) {
            if (spread.needs(of.id())) {
                int k = in.indexOf(of.id());
                need.put(of.id(), Series.generate(in.months(), t -> in.full(0, k, t)));
                median.put(of.id(), spread.median(FutureSeries.Measure.COVERAGE, of.id()));
                under.put(of.id(), spread.underFloor(of.id()));
            }
        }
        double[] missed = spread.ends(Measure.CLAIMANT_FLOOR, "").orElseThrow();
        Series inEach = Series.of(missed);
        double floorMonths = spread.floorMonths();
        int holds = 0;
        for (double of : missed) {
            holds += of <= CRITERION * floorMonths ? 1 : 0;
        }
        Optional<Bands> followed =
                spread.needs(item)
                        ? Optional.of(spread.bands(FutureSeries.Measure.COVERAGE, item))
                        : Optional.empty();
        return new Outcome(
                scenario,
                count,
                nearest,
                plans.get(nearest).coarse(),
                followed,
                median,
                need,
                under,
                inEach,
                spread.end(Measure.CLAIMANT_FLOOR),
                central(scenario, nearest),
                floorMonths,
                holds / (double) count,
                spread.end(Measure.MONEY).at(0.5),
                counterpart(item)
                        .filter(enemy -> spread.follows(FutureSeries.Measure.FIRE_RATIO, enemy))
                        .map(enemy ->
                                spread.bands(
                                        FutureSeries.Measure.FIRE_RATIO,
                                        enemy,
                                        Simulator::oursForTheirs)),
                parity(spread));
    }

    /** What a plan misses of the floor with every figure at its central value. */
    private double central(Scenario scenario, int kept) {
        Ensemble ready = centrals.remove(kept);
        if (ready == null) {
            makeRoom(centrals, READY);
            Plan plan = plans.get(kept).plan();
            ready = new Ensemble(Instance.of(pack.c(), plan.scenario()), plan, List.of(central));
        }
        centrals.put(kept, ready);
        return ready.play(scenario).end(Measure.CLAIMANT_FLOOR).at(0.5);
    }

    private Optional<String> counterpart(String item) {
        return findItem(item).flatMap(Item::counterpart);
    }

    /** What one side fires for each one of the other's, the other way round. */
    private static double oursForTheirs(double theirsForOurs) {
        return theirsForOurs > 1 / MOST_FIRE ? 1 / theirsForOurs : MOST_FIRE;
    }

    /** Where the money of the nearest kept plan goes. */
    Spending spending(Scenario scenario) {
        Spent asked = new Spent(plans.get(nearest(scenario)).plan(), central.under(scenario));
        return spending.get(asked, () -> Spending.of(asked.instance(), asked.plan()));
    }

    /** What the flow of money follows from. */
    private record Spent(Plan plan, Instance instance) {
        @SuppressWarnings("ReferenceEquality")
        boolean isSame(Spent other) {
            return plan == other.plan
                    && instance.sharesBudgets(other.instance)
                    && instance.sharesProducers(other.instance)
                    && instance.sharesMaterialSources(other.instance)
                    && instance.sharesOffers(other.instance);
        }
    }

    /**
     * The card of the flow of money.
     *
     * @param drawing all that it is drawn from
     */
    Chart flow(Object drawing, Supplier<Chart> draw) {
        return flow.get(drawing, draw);
    }

    /** The lever that starts the plan later, if the case has one. */
    Optional<Lever> start() {
        return pack.c().findLever(Lever.Effect.START);
    }

    private Map<String, Outcome.Parity> parity(Ensemble.Spread spread) {
        Map<String, Outcome.Parity> found = new HashMap<>();
        for (Item enemy : central.adversaryItems()) {
            spread.ends(Measure.PARITY_MONTH, enemy.id())
                    .ifPresent(ends -> found.put(enemy.id(), parity(ends)));
        }
        return found;
    }

    private Outcome.Parity parity(double[] months) {
        int never = 0;
        for (double month : months) {
            never += month >= pack.c().settings().months() ? 1 : 0;
        }
        return new Outcome.Parity(quantiles(months), never / (double) months.length);
    }

    private static Quantiles quantiles(double[] values) {
        Arrays.sort(values);
        return Quantiles.of(values, Bands.LEVELS);
    }

    private double[] settings(Scenario scenario) {
        return pack.c().levers().stream().mapToDouble(scenario::setting).toArray();
    }

    /** Index of the kept plan whose policy is nearest. */
    private int nearest(Scenario scenario) {
        int nearest = 0;
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < plans.size(); k++) {
            double distance = distance(scenario, plans.get(k).plan().scenario());
            boolean isFiner = plans.get(nearest).coarse() && !plans.get(k).coarse();
            if (distance < least - 1e-9 || (distance <= least + 1e-9 && isFiner)) {
                least = distance;
                nearest = k;
            }
        }
        return nearest;
    }

    /** How far two policies lie apart, each lever counted over its whole range. */
    double distance(Scenario one, Scenario other) {
        double distance = 0;
        for (Lever lever : pack.c().levers()) {
            if (lever.isPlanned() && lever.high() > lever.low()) {
                double apart = Math.abs(one.setting(lever) - other.setting(lever));
                distance += apart / (lever.high() - lever.low());
            }
        }
        return distance;
    }

    /** Where the median future should lie of a policy that has no plan. */
    Between between(Question question) {
        List<Scenario> planned = plans.stream().map(kept -> kept.plan().scenario()).toList();
        return Between.of(this, question.scenario(), planned, question.item(), question.futures());
    }

    private List<String> away(Plan plan, Scenario scenario) {
        return pack.c().levers().stream()
                .filter(Lever::isPlanned)
                .filter(l -> Math.abs(scenario.setting(l) - plan.scenario().setting(l)) > 1e-9)
                .map(Lever::id)
                .toList();
    }
}
