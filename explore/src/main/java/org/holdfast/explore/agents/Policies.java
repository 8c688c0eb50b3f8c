package org.holdfast.explore.agents;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.holdfast.balance.Balance;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.Learning;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.ItemBalance;
import org.holdfast.model.Lever;
import org.holdfast.model.Measure;
import org.holdfast.model.Need;
import org.holdfast.model.Plan;
import org.holdfast.model.PolicyRuns;
import org.holdfast.model.PolicyRuns.ItemRun;
import org.holdfast.model.PolicyRuns.Kind;
import org.holdfast.model.PolicyRuns.Way;
import org.holdfast.model.Scenario;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trigger;

/**
 * What policies come to in the same futures. Terms are put on a future as it was drawn, so that all
 * that is nobody's choice stays as it is; what is decided is thought over again every few months,
 * from what is known by then.
 */
public final class Policies {
    private static final int YEAR = 12;

    /** Months after which terms may change, as far as the case goes and a plan is made then. */
    private static final List<Integer> LATER = List.of(6, YEAR, 24);

    private final Case c;
    private final Draws draws;
    private final Scenario today;
    private final Scenario open;
    private final long seed;
    private final int every;
    private final Ladder.Replanner replanner;
    private final Memory memory;
    private final Instance base;
    private final List<Item> items;

    /**
     * Policies of a case.
     *
     * @param draws the futures, drawn under {@code today}
     * @param today what is open as things stand
     * @param open what is open with all measures
     * @param seed of what donors do by chance
     * @param every months between two plans
     */
    public Policies(
            Case c,
            Draws draws,
            Scenario today,
            Scenario open,
            long seed,
            int every,
            Ladder.Replanner replanner,
            Memory memory) {
        this.c = c;
        this.draws = draws;
        this.today = today;
        this.open = open;
        this.seed = seed;
        this.every = every;
        this.replanner = replanner;
        this.memory = memory;
        base = Instance.of(c, today);
        items = counted(base);
    }

    /**
     * One way to decide.
     *
     * @param lever the measure that is added or left out, or the rule; empty if none is named
     * @param after months for which today's terms stay
     */
    public record Policy(Kind kind, String lever, int after) {
        /** The name that its runs have. */
        public String id() {
            return new Way(kind, lever, after, List.of(), List.of(), List.of()).id();
        }
    }

    /**
     * One way in one future.
     *
     * @param months [item] item-months missed, by the item's weight
     * @param units [item] units missed
     * @param from [item] month from which it runs short
     * @param paid each payment over all months
     * @param ordered each commitment of the first year
     * @param isSetOff whether the rule that it follows opened its measure
     */
    public record Played(
            String policy,
            int future,
            double missed,
            double spent,
            List<Double> months,
            List<Double> units,
            List<Integer> from,
            List<Commitments.Paid> paid,
            List<Commitments.Ordered> ordered,
            boolean isSetOff)
            implements Serializable {
        public Played {
            months = List.copyOf(months);
            units = List.copyOf(units);
            from = List.copyOf(from);
            paid = List.copyOf(paid);
            ordered = List.copyOf(ordered);
        }

        private Played setOff() {
            return new Played(
                    policy, future, missed, spent, months, units, from, paid, ordered, true);
        }
    }

    /** What was played before, so that work that was stopped goes on where it was. */
    public interface Memory {
        /** A way in a future, if it was played. */
        Optional<Played> find(String policy, int future);

        /** Keeps it; may be called by several threads at once. */
        void keep(Played played);

        /** Keeps nothing. */
        static Memory none() {
            return new Memory() {
                @Override
                public Optional<Played> find(String policy, int future) {
                    return Optional.empty();
                }

                @Override
                public void keep(Played played) {}
            };
        }
    }

    /** The items whose floors are the claimant's and stand on their own. */
    public static List<Item> counted(Instance s) {
        return IntStream.range(0, s.items().size())
                .filter(i -> !s.isCircular(Need.Tier.FLOOR, 0, i))
                .filter(i -> IntStream.range(0, s.months()).anyMatch(t -> s.floor(0, i, t) > 0))
                .mapToObj(s.items()::get)
                .toList();
    }

    /** Today's course, one plan, each measure added and left out, all of them, and foresight. */
    public static List<Policy> now(List<Lever> measures) {
        List<Policy> all = new ArrayList<>();
        all.add(new Policy(Kind.PACKAGES, "", 0));
        all.add(new Policy(Kind.TODAY, "", 0));
        if (!measures.isEmpty()) {
            all.add(new Policy(Kind.ALL, "", 0));
        }
        all.add(new Policy(Kind.FORESIGHT, "", 0));
        if (measures.size() > 1) {
            measures.forEach(m -> all.add(new Policy(Kind.ADDED, m.id(), 0)));
            measures.forEach(m -> all.add(new Policy(Kind.LEFT_OUT, m.id(), 0)));
        }
        return List.copyOf(all);
    }

    /**
     * All that is asked of some measures.
     *
     * @param every months between two plans: terms change when one is made
     * @param months of the case
     * @param isWaiting whether each measure is tried later too, and all of them after each wait; if
     *     not, only all of them a year later
     */
    public static List<Policy> all(List<Lever> measures, int every, int months, boolean isWaiting) {
        List<Policy> all = new ArrayList<>(now(measures));
        later(measures, LATER.stream().filter(m -> m % every == 0 && m < months).toList()).stream()
                .filter(policy -> isWaiting || isAllAYearLater(policy))
                .forEach(all::add);
        return List.copyOf(all);
    }

    private static boolean isAllAYearLater(Policy policy) {
        return policy.kind() == Kind.ALL_LATER && policy.after() == YEAR;
    }

    /** Each measure, and all of them, some months later. */
    public static List<Policy> later(List<Lever> measures, List<Integer> months) {
        List<Policy> all = new ArrayList<>();
        for (int after : months) {
            if (!measures.isEmpty()) {
                all.add(new Policy(Kind.ALL_LATER, "", after));
            }
            if (measures.size() > 1) {
                measures.forEach(m -> all.add(new Policy(Kind.ADDED_LATER, m.id(), after)));
            }
        }
        return List.copyOf(all);
    }

    /** All that is asked of some measures of a case, and then its rules. */
    public static List<Policy> all(Case c, List<Lever> measures, int every, boolean isWaiting) {
        List<Policy> all = new ArrayList<>(all(measures, every, c.settings().months(), isWaiting));
        c.triggers().forEach(rule -> all.add(new Policy(Kind.TRIGGERED, rule.id(), 0)));
        return List.copyOf(all);
    }

    /**
     * Plays policies in all futures, on as many threads as asked; whatever their number, what is
     * found is the same.
     *
     * @throws Explorer.CancelledException if it was asked to stop
     */
    public PolicyRuns run(
            List<Policy> policies, int threads, Explorer.Progress progress, BooleanSupplier stop) {
        List<Policy> inTurn = inTurn(policies);
        List<Played> played =
                Work.sideBySide(
                        inTurn.size() * draws.futures(),
                        threads,
                        n -> known(inTurn.get(n % inTurn.size()), n / inTurn.size()),
                        progress,
                        stop);
        List<Way> ways = new ArrayList<>();
        for (Policy policy : policies) {
            int place = inTurn.indexOf(policy);
            ways.add(
                    way(
                            policy,
                            IntStream.range(0, draws.futures())
                                    .mapToObj(f -> played.get(f * inTurn.size() + place))
                                    .toList()));
        }
        return new PolicyRuns(draws.futures(), seed, every, base.months(), ways);
    }

    /**
     * The same in the order in which they are played in a future: those that begin on today's terms
     * one after another, since the programmes of their first years are the same.
     */
    private static List<Policy> inTurn(List<Policy> policies) {
        return policies.stream()
                .sorted(Comparator.comparingInt(policy -> beginsAsToday(policy) ? 0 : 1))
                .toList();
    }

    private static boolean beginsAsToday(Policy policy) {
        return switch (policy.kind()) {
            case TODAY, TRIGGERED, ALL_LATER, ADDED_LATER -> true;
            case PACKAGES, ALL, FORESIGHT, ADDED, LEFT_OUT -> false;
        };
    }

    /** Those of some policies that were played before, in all futures; none is played now. */
    public PolicyRuns known(List<Policy> policies) {
        List<Way> ways = new ArrayList<>();
        for (Policy policy : policies) {
            List<Played> played =
                    IntStream.range(0, draws.futures())
                            .mapToObj(f -> memory.find(policy.id(), f))
                            .flatMap(Optional::stream)
                            .toList();
            if (played.size() == draws.futures()) {
                ways.add(way(policy, played));
            }
        }
        return new PolicyRuns(draws.futures(), seed, every, base.months(), ways);
    }

    private Way way(Policy policy, List<Played> played) {
        List<ItemRun> runs = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            int item = i;
            runs.add(
                    new ItemRun(
                            items.get(i).id(),
                            played.stream().map(p -> p.months().get(item)).toList(),
                            played.stream().map(p -> p.units().get(item)).toList(),
                            played.stream().map(p -> p.from().get(item)).toList()));
        }
        return new Way(
                policy.kind(),
                policy.lever(),
                policy.after(),
                played.stream().map(Played::missed).toList(),
                played.stream().map(Played::spent).toList(),
                runs,
                Commitments.bills(played),
                Commitments.orders(c, played),
                (int) played.stream().filter(Played::isSetOff).count());
    }

    private Played known(Policy policy, int f) {
        String id = policy.id();
        return memory.find(id, f)
                .orElseGet(() -> {
                    Played played = play(policy, f);
                    memory.keep(played);
                    return played;
                });
    }

    /** Plays a policy in a future, whether or not it was played before. */
    public Played play(Policy policy, int f) {
        String id = policy.id();
        Instance future = draws.instance(f);
        String lever = policy.lever();
        return switch (policy.kind()) {
            case PACKAGES ->
                    read(
                            id,
                            f,
                            future,
                            Packages.plan(future, Practice.PACKAGES, new Luck(c, seed, f)));
            case TODAY -> read(id, f, future, today(f, future));
            case TRIGGERED -> triggered(id, f, future, trigger(lever));
            case FORESIGHT -> least(id, f, future);
            case ALL -> anew(id, f, future, opening(m -> true));
            case ADDED -> anew(id, f, future, opening(lever::equals));
            case LEFT_OUT -> anew(id, f, future, opening(m -> !m.equals(lever)));
            case ALL_LATER -> later(id, f, future, opening(m -> true), policy.after());
            case ADDED_LATER -> later(id, f, future, opening(lever::equals), policy.after());
        };
    }

    /**
     * Puts a world under terms with some measures. What is no measure among them stays as it was
     * drawn: a gate of the case may open by itself.
     */
    private UnaryOperator<Instance> opening(Predicate<String> isOpened) {
        List<Lever> opened =
                PolicyRuns.measures(c, today, open).stream()
                        .filter(m -> isOpened.test(m.id()))
                        .toList();
        return s -> {
            Scenario terms = s.scenario();
            for (Lever lever : opened) {
                terms = terms.with(lever.id(), open.setting(lever));
            }
            return s.under(terms);
        };
    }

    /**
     * The least of all that can be planned with all measures; or what donors by rule miss in a
     * practice of theirs, where that is less: they pay other premiums ({@link Ladder#climb}).
     */
    private Played least(String id, int f, Instance drawn) {
        Instance future = opening(m -> true).apply(drawn);
        Played least = read(id, f, future, replanner.least(future));
        for (Ladder.ByRule one : Ladder.byRule(c, drawn, open, new Luck(c, seed, f))) {
            Played played = read(id, f, one.terms(), one.plan());
            least = played.missed() < least.missed() ? played : least;
        }
        return least;
    }

    private Played anew(String id, int f, Instance drawn, UnaryOperator<Instance> terms) {
        Instance future = terms.apply(drawn);
        var known = Learning.BY_CASE.known(draws, f, future, every, terms);
        return read(id, f, future, replanner.anew(future, known, every));
    }

    /** The plan on today's terms, made anew. */
    private Plan today(int f, Instance future) {
        return replanner.anew(future, Learning.BY_CASE.known(draws, f, future, every), every);
    }

    private Trigger trigger(String id) {
        return c.triggers().stream().filter(t -> t.id().equals(id)).findFirst().orElseThrow();
    }

    /** Today's course, or the measure with the next plan after the rule is set off on it. */
    private Played triggered(String id, int f, Instance future, Trigger trigger) {
        Plan course = today(f, future);
        int next = (trigger.month() / every + 1) * every;
        boolean isSetOff =
                next < future.months()
                        && trigger.isSetOff(
                                Balance.run(future, course), future.claimants().getFirst());
        return isSetOff
                ? later(id, f, future, opening(trigger.lever()::equals), next).setOff()
                : read(id, f, future, course);
    }

    /** Nobody sees the new terms coming. */
    private Played later(
            String id, int f, Instance drawn, UnaryOperator<Instance> terms, int after) {
        if (after % every != 0) {
            throw new IllegalArgumentException(
                    "terms change when a plan is made, every " + every + " months, got " + after);
        }
        Instance then = terms.apply(drawn).from(drawn, after);
        IntFunction<Instance> before = Learning.BY_CASE.known(draws, f, drawn, every);
        IntFunction<Instance> since = Learning.BY_CASE.known(draws, f, then, every, terms);
        Plan plan =
                replanner.anew(then, month -> (month < after ? before : since).apply(month), every);
        return read(id, f, then, plan);
    }

    private Played read(String id, int f, Instance s, Plan plan) {
        Trajectory trajectory = Balance.run(s, plan);
        String claimant = s.claimants().getFirst();
        List<ItemBalance> balances =
                items.stream()
                        .map(item -> ItemBalance.of(trajectory, claimant, item.id()))
                        .toList();
        return new Played(
                id,
                f,
                Measure.CLAIMANT_FLOOR.in(Balance.tiers(s, trajectory, plan)).orElse(0.0),
                Ladder.spent(s, plan),
                IntStream.range(0, items.size())
                        .mapToObj(i -> items.get(i).weight() * balances.get(i).floorItemMonths())
                        .toList(),
                balances.stream().map(b -> b.shortOfFloor().sum()).toList(),
                balances.stream().map(b -> b.runsShort().orElse(s.months())).toList(),
                Commitments.paid(plan),
                Commitments.ordered(s, plan),
                false);
    }
}
