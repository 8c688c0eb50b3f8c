package org.holdfast.explore.agents;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.holdfast.balance.Balance;
import org.holdfast.balance.Measures;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Explorer;
import org.holdfast.explore.Exploring;
import org.holdfast.explore.Learning;
import org.holdfast.explore.analysis.Empirical;
import org.holdfast.model.Bands;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.LadderRung;
import org.holdfast.model.LadderRung.By;
import org.holdfast.model.Lever;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.Measure;
import org.holdfast.model.PairedChange;
import org.holdfast.model.Plan;
import org.holdfast.model.Scenario;
import org.holdfast.model.TierValue;
import org.holdfast.model.Trajectory;

/** The steps from packages to one plan, each in the same futures. */
public final class Ladder {
    /** Below this share of its floor, an item lacks nothing. */
    private static final double NOTHING = 1e-6;

    /** Item-months: less is no difference. */
    private static final double SAME = 1e-6;

    private final Draws draws;
    private final long seed;
    private final Explorer explorer;
    private final Explorer.Progress progress;

    /**
     * A ladder in some futures.
     *
     * @param seed of what donors do by chance; the futures have theirs
     * @param explorer plays the plans that a programme made; says on how many threads the rest is
     *     played, and when to stop
     */
    public Ladder(Draws draws, long seed, Explorer explorer, Explorer.Progress progress) {
        this.draws = draws;
        this.seed = seed;
        this.explorer = explorer;
        this.progress = progress;
    }

    /**
     * Makes plans in a future.
     *
     * @see org.holdfast.explore.Learning
     */
    public interface Replanner {
        /**
         * What comes of a plan that is made anew every few months.
         *
         * @param known what is known when a month begins
         * @param every months between two plans
         */
        Plan anew(Instance future, IntFunction<Instance> known, int every);

        /** The plan that misses least of the claimant's floor, knowing all that comes. */
        Plan least(Instance future);
    }

    /**
     * A step at which a programme plans in each future.
     *
     * @param terms what is open to it
     * @param learning what it knows whenever it plans anew; empty: it knows all that comes, and
     *     misses as little as can be
     */
    public record Anew(String id, Scenario terms, Optional<Learning> learning) {
        private By by() {
            return learning.isEmpty() ? By.FORESIGHT : By.ANEW;
        }
    }

    /**
     * How plans are made anew.
     *
     * @param every months between two plans
     */
    public record Replanning(List<Anew> steps, int every, Replanner replanner) {
        public Replanning {
            steps = List.copyOf(steps);
        }
    }

    /** What one step came to, future by future. */
    private static final class Step {
        final String id;
        final By by;
        final double[] shortfall;
        final double[] spent;
        final double[][] months;

        Step(String id, By by, int futures, int items) {
            this.id = id;
            this.by = by;
            shortfall = new double[futures];
            spent = new double[futures];
            months = new double[items][futures];
        }

        /** Takes what another step came to where that misses less. */
        void lower(Step other) {
            for (int f = 0; f < shortfall.length; f++) {
                if (other.shortfall[f] < shortfall[f]) {
                    shortfall[f] = other.shortfall[f];
                    spent[f] = other.spent[f];
                    for (int i = 0; i < months.length; i++) {
                        months[i][f] = other.months[i][f];
                    }
                }
            }
        }
    }

    /**
     * Climbs it. What the last step misses, if it knows all that comes, is the least of all that
     * can be planned, or what a step by rule misses in that future, if that is less. Donors by rule
     * pay from the same funds, but are no plan of the programme: where lines are nearly full they
     * pay a premium of their own in place of price steps, and they keep no lines up.
     *
     * @param c the case
     * @param today what is open as things stand
     * @param open what is open with all levers: sellers abroad and the length of contracts are
     *     taken from it, and nothing else
     * @param programmes plans that a programme made, played by rule like any other
     * @param replanning which plans are made anew in each future
     */
    public List<LadderRung> climb(
            Case c,
            Scenario today,
            Scenario open,
            List<Exploring.Entry> programmes,
            Replanning replanning) {
        int futures = draws.futures();
        int items = Instance.of(c, today).items().size();
        List<Step> steps =
                new ArrayList<>(
                        Arrays.stream(Practice.values())
                                .map(p -> new Step(id(p), By.RULE, futures, items))
                                .toList());
        List<Step> anew =
                replanning.steps().stream()
                        .map(step -> new Step(step.id(), step.by(), futures, items))
                        .toList();
        int parts = 1 + anew.size();
        Work.sideBySide(
                futures * parts,
                explorer.threads(),
                n -> {
                    int f = n / parts;
                    int part = n % parts;
                    if (part == 0) {
                        packages(c, f, open, steps);
                    } else {
                        anew(
                                c,
                                f,
                                replanning,
                                replanning.steps().get(part - 1),
                                anew.get(part - 1));
                    }
                    return part;
                },
                progress,
                explorer::isCancelled);
        for (Exploring.Entry entry : programmes) {
            steps.add(played(c, entry));
        }
        Step packages = steps.getFirst();
        if (!anew.isEmpty() && anew.getLast().by == By.FORESIGHT) {
            steps.stream().filter(step -> step.by == By.RULE).forEach(anew.getLast()::lower);
        }
        steps.addAll(anew);
        Step last = steps.getLast();
        return steps.stream().map(step -> told(step, packages, last)).toList();
    }

    /** Each practice of donors in one future. */
    private void packages(Case c, int f, Scenario open, List<Step> steps) {
        List<ByRule> played = byRule(c, draws.instance(f), open, new Luck(c, seed, f));
        for (int k = 0; k < played.size(); k++) {
            play(played.get(k).terms(), played.get(k).plan(), f, steps.get(k));
        }
    }

    /**
     * What comes of one practice of donors in one future.
     *
     * @param terms the future on the terms that are open to them
     */
    record ByRule(Instance terms, Plan plan) {}

    /** Each practice in one future, as it was drawn on today's terms. */
    static List<ByRule> byRule(Case c, Instance future, Scenario open, Luck luck) {
        Instance abroad = future.under(abroad(c, future.scenario(), open));
        return Arrays.stream(Practice.values())
                .map(practice -> {
                    Instance s = practice.has(Practice.ABROAD) ? abroad : future;
                    return new ByRule(s, Packages.plan(s, practice, luck));
                })
                .toList();
    }

    private static String id(Practice practice) {
        return practice.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Today's terms with the groups of sellers open that all levers open. */
    public static Scenario abroad(Case c, Scenario today, Scenario open) {
        Scenario found = today;
        for (Lever lever : c.levers()) {
            boolean isAbroad =
                    lever.effect() == Effect.OPEN_GROUP
                            && c.offers().stream().anyMatch(o -> o.group().equals(lever.subject()));
            if (isAbroad) {
                found = set(found, lever, open);
            }
        }
        return found;
    }

    /** The same, and contracts as long as all levers allow. */
    public static Scenario framed(Case c, Scenario today, Scenario open) {
        Scenario found = abroad(c, today, open);
        for (Lever lever : c.levers()) {
            if (lever.effect() == Effect.CONTRACT_LENGTH) {
                found = set(found, lever, open);
            }
        }
        return found;
    }

    private static Scenario set(Scenario scenario, Lever lever, Scenario open) {
        return scenario.with(lever.id(), open.setting(lever));
    }

    private static void play(Instance s, Plan plan, int f, Step into) {
        Trajectory trajectory = Balance.run(s, plan);
        List<TierValue> tiers = Balance.tiers(s, trajectory, plan);
        into.shortfall[f] = Measure.CLAIMANT_FLOOR.in(tiers).orElse(0.0);
        into.spent[f] = spent(s, plan);
        String claimant = s.claimants().getFirst();
        for (int i = 0; i < s.items().size(); i++) {
            double[] lacks =
                    trajectory
                            .total(
                                    claimant,
                                    s.items().get(i).id(),
                                    Trajectory.Measure.SHORT_OF_FLOOR)
                            .toArray();
            int item = i;
            into.months[i][f] =
                    IntStream.range(0, lacks.length)
                            .filter(t -> lacks[t] > NOTHING * Math.max(1, s.floor(0, item, t)))
                            .count();
        }
    }

    /** A plan that is made again and again in one future. */
    private void anew(Case c, int f, Replanning replanning, Anew step, Step into) {
        Draws same = draws.under(c, step.terms()).orElse(draws);
        Instance future = same.instance(f);
        Replanner replanner = replanning.replanner();
        int every = replanning.every();
        Plan plan =
                step.learning()
                        .map(learned -> learned.known(same, f, future, every))
                        .map(known -> replanner.anew(future, known, every))
                        .orElseGet(() -> replanner.least(future));
        play(future, plan, f, into);
    }

    /** A plan of the programme in the same futures, followed by rule. */
    private Step played(Case c, Exploring.Entry entry) {
        Draws same = draws.under(c, entry.base().scenario()).orElse(draws);
        var runs = explorer.run(entry.base(), entry.plan(), same, List.of());
        Step step = new Step(entry.id(), By.PROGRAMME, draws.futures(), 0);
        System.arraycopy(runs.end(Measure.CLAIMANT_FLOOR), 0, step.shortfall, 0, draws.futures());
        Arrays.fill(step.spent, spent(entry.base(), entry.plan()));
        return step;
    }

    /** millions paid in all. */
    static double spent(Instance s, Plan plan) {
        return Measures.spending(s, plan).values().stream()
                .flatMap(byYear -> byYear.values().stream())
                .mapToDouble(v -> v)
                .sum();
    }

    private static LadderRung told(Step step, Step packages, Step last) {
        int n = step.shortfall.length;
        double[] gains = new double[n];
        int better = 0;
        for (int f = 0; f < n; f++) {
            gains[f] = packages.shortfall[f] - step.shortfall[f];
            better += gains[f] > SAME ? 1 : 0;
        }
        return new LadderRung(
                step.id,
                step.by,
                Empirical.quantiles(step.shortfall, Bands.LEVELS).orElseThrow().quantiles(),
                mean(step.shortfall),
                mean(gains),
                error(gains),
                Empirical.quantiles(gains, Bands.LEVELS).orElseThrow().quantiles(),
                (double) better / n,
                mean(step.spent),
                Arrays.stream(step.months).map(Ladder::mean).toList(),
                last.by == By.FORESIGHT ? below(step, last) : 0);
    }

    private static int below(Step step, Step least) {
        return (int)
                IntStream.range(0, step.shortfall.length)
                        .filter(f -> PairedChange.isBelow(step.shortfall[f], least.shortfall[f]))
                        .count();
    }

    private static double error(double[] values) {
        double mean = mean(values);
        double squares = Arrays.stream(values).map(v -> (v - mean) * (v - mean)).sum();
        return Math.sqrt(squares / (values.length - 1) / values.length);
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(Double.NaN);
    }
}
