package org.holdfast.explore;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.balance.FutureBalance;
import org.holdfast.balance.FutureMeasures;
import org.holdfast.explore.analysis.Bootstrap;
import org.holdfast.explore.analysis.Empirical;
import org.holdfast.explore.analysis.Prim;
import org.holdfast.explore.analysis.Robustness;
import org.holdfast.explore.analysis.SobolDesign;
import org.holdfast.explore.analysis.SobolIndices;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.Bands;
import org.holdfast.model.Box;
import org.holdfast.model.Breaking;
import org.holdfast.model.Case;
import org.holdfast.model.Driver;
import org.holdfast.model.Exploration;
import org.holdfast.model.Factor;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.Goal;
import org.holdfast.model.Instance;
import org.holdfast.model.Measure;
import org.holdfast.model.Plan;
import org.holdfast.model.Played;
import org.holdfast.model.Quantiles;
import org.holdfast.model.Spread;
import org.holdfast.model.Text;
import org.holdfast.model.Way;

/** Plays plans in many futures and says what came of it. */
public final class Exploring {
    /** Item-months: less is no difference. */
    public static final double SAME = 1e-6;

    private final Case c;
    private final Explorer explorer;
    private final Settings settings;
    private final ChunkStore store;
    private final long room;
    private final Listener listener;

    /**
     * Hears of each chunk of each plan, in the order of the futures, and in a chunk plan by plan.
     */
    @FunctionalInterface
    public interface Listener {
        void played(Entry entry, Chunk chunk);
    }

    /**
     * How an exploration is made.
     *
     * @param futures how many
     * @param rows of the design that finds the drivers; it runs rows × (factors + 2) more; 0: none
     * @param criterion share of the floor's item-months that a plan may miss
     */
    public record Settings(int futures, Sequence sequence, long seed, int rows, double criterion) {
        public Settings {
            if (futures < 2) {
                throw new IllegalArgumentException("needs at least 2 futures, got " + futures);
            }
            if (!(criterion >= 0 && criterion < 1)) {
                throw new IllegalArgumentException("a share from 0 to 1, got " + criterion);
            }
        }
    }

    /**
     * A plan that is played.
     *
     * @param id short name
     * @param base what it was made for
     */
    public record Entry(String id, Instance base, Plan plan) {}

    public Exploring(Case c, Explorer explorer, Settings settings) {
        this(c, explorer, settings, ChunkStore.none(), Long.MAX_VALUE, (entry, chunk) -> {});
    }

    private Exploring(
            Case c,
            Explorer explorer,
            Settings settings,
            ChunkStore store,
            long room,
            Listener listener) {
        this.c = c;
        this.explorer = explorer;
        this.settings = settings;
        this.store = store;
        this.room = room;
        this.listener = listener;
    }

    /**
     * The same for work that may be large, or stopped.
     *
     * @param store where finished chunks are kept
     * @param room bytes that the monthly measures of one plan may take; where they need more, their
     *     quantiles are close to exact ({@link Exploration#bandError})
     * @param listener hears of every chunk of the plans; not of those that only find the drivers or
     *     the cost of waiting
     */
    public Exploring with(ChunkStore store, long room, Listener listener) {
        return new Exploring(c, explorer, settings, store, room, listener);
    }

    /** The futures in which a plan is played: the same for every plan of the case. */
    public Draws draws(Instance base) {
        return Draws.of(
                c, base.scenario(), settings.sequence(), settings.futures(), settings.seed());
    }

    /**
     * Plays plans in the same futures.
     *
     * @param entries the plans; the first is the one that is explained
     * @param later the first one started now and later, from solves of one kind; may be empty
     */
    public Exploration explore(List<Entry> entries, List<Entry> later) {
        Entry first = entries.getFirst();
        double floorMonths = Goal.floorMonths(first.base());
        double standard = settings.criterion() * floorMonths;
        double[][] floors = new double[entries.size()][];
        List<Played> unjudged = new ArrayList<>();
        Draws draws = draws(first.base());
        Design design = design(first);
        Chunks chunks = new Chunks(explorer, store, size(entries.size() + later.size(), design));
        double error = 0;
        List<Gathered> gathered = gathered(chunks, entries);
        for (int k = 0; k < entries.size(); k++) {
            error = Math.max(error, gathered.get(k).error());
            floors[k] = gathered.get(k).runs().end(Measure.CLAIMANT_FLOOR);
            unjudged.add(played(entries.get(k), gathered.get(k)));
        }
        double[][] relative = relative(draws);
        Optional<Prim.Found> box = box(relative, floors[0], standard);
        Robustness robustness = Robustness.of(floors, standard, SAME);
        List<Played> played = new ArrayList<>();
        for (var score : robustness.plans()) {
            Played p = unjudged.get(score.plan());
            played.add(
                    new Played(
                            p.id(),
                            p.way(),
                            p.scenario(),
                            p.futures(),
                            p.failed(),
                            p.reasons(),
                            p.bands(),
                            p.ends(),
                            score.goodEnough(),
                            score.best(),
                            score.regrets(),
                            score.worstRegret()));
        }
        return new Exploration(
                settings.futures(),
                settings.seed(),
                settings.sequence().name().toLowerCase(Locale.ROOT).replace('_', ' '),
                draws.factors(),
                played,
                settings.criterion(),
                floorMonths,
                first.id(),
                drivers(chunks, first, design),
                box.map(found -> told(found, draws, relative)),
                share(floors[0], standard),
                lead(entries, floors, draws, relative),
                waiting(chunks, later),
                answers(entries),
                List.of(),
                error);
    }

    /**
     * What the adversary's answers would come to, if the case has any and today's practice is
     * played too.
     */
    private static Optional<Exploration.Answers> answers(List<Entry> entries) {
        return entries.stream()
                .skip(1)
                .filter(entry -> entry.plan().way() == Way.AD_HOC)
                .findFirst()
                .flatMap(adHoc -> new Answers(entries.getFirst(), adHoc).all());
    }

    /** How many runs there are in all. */
    private int size(int plans, Design design) {
        return Math.addExact(
                Math.multiplyExact(plans, settings.futures()), design.points().futures());
    }

    /**
     * The smallest changes of the world at which a plan breaks: misses no less than another, and
     * misses more of its floor than the criterion.
     *
     * @param other made for the same scenario
     */
    public List<Breaking> breaking(Entry plan, Entry other) {
        Draws empty = Draws.of(c, plan.base().scenario());
        double standard = settings.criterion() * Goal.floorMonths(plan.base());
        Breaking beaten =
                new Breakings(
                                Breaking.Question.BEATEN,
                                empty,
                                settings.seed(),
                                draws -> {
                                    double[][] both = floors(List.of(plan, other), draws);
                                    Arrays.setAll(both[0], f -> both[1][f] - both[0][f]);
                                    return both[0];
                                })
                        .find();
        Breaking misses =
                new Breakings(
                                Breaking.Question.MISSES,
                                empty,
                                settings.seed(),
                                draws ->
                                        Arrays.stream(floors(List.of(plan), draws)[0])
                                                .map(missed -> standard - missed)
                                                .toArray())
                        .find();
        return List.of(beaten, misses);
    }

    private double[][] floors(List<Entry> entries, Draws draws) {
        Chunks chunks =
                new Chunks(
                        explorer,
                        ChunkStore.none(),
                        Math.multiplyExact(entries.size(), draws.futures()));
        return floors(chunks, entries, Collections.nCopies(entries.size(), draws));
    }

    /** What futures end with under a plan. */
    public static List<FutureOutcome> outcomes(Entry entry) {
        return new FutureBalance(entry.base(), entry.plan(), 1).measures().outcomes();
    }

    private List<Gathered> gathered(Chunks chunks, List<Entry> entries) {
        List<Gathered> gathered = new ArrayList<>();
        for (Entry entry : entries) {
            FutureMeasures shape = new FutureBalance(entry.base(), entry.plan(), 1).measures();
            gathered.add(
                    new Gathered(
                            shape.series(),
                            shape.outcomes(),
                            entry.base().months(),
                            settings.futures(),
                            room));
        }
        chunks.play(
                entries,
                entries.stream().map(entry -> draws(entry.base())).toList(),
                true,
                (plan, chunk) -> {
                    gathered.get(plan).add(chunk);
                    listener.played(entries.get(plan), chunk);
                });
        return gathered;
    }

    /** [plan][future] the claimant's floor shortfall alone, in each of some futures. */
    private static double[][] floors(Chunks chunks, List<Entry> entries, List<Draws> draws) {
        double[][] floors = new double[entries.size()][draws.getFirst().futures()];
        chunks.play(
                entries,
                draws,
                false,
                (plan, chunk) -> {
                    double[] some = chunk.runs().end(Measure.CLAIMANT_FLOOR);
                    System.arraycopy(some, 0, floors[plan], chunk.first(), some.length);
                });
        return floors;
    }

    /** The first plan against today's practice, if that is played too. */
    private static Optional<Exploration.Lead> lead(
            List<Entry> entries, double[][] floors, Draws draws, double[][] relative) {
        for (int k = 1; k < entries.size(); k++) {
            if (entries.get(k).plan().way() != Way.AD_HOC) {
                continue;
            }
            double[] saved = new double[floors[k].length];
            int better = 0;
            int worse = 0;
            int known = 0;
            for (int f = 0; f < saved.length; f++) {
                saved[f] = floors[k][f] - floors[0][f];
                better += saved[f] > SAME ? 1 : 0;
                worse += saved[f] < -SAME ? 1 : 0;
                known += Double.isNaN(saved[f]) ? 0 : 1;
            }
            double all = Math.max(1, known);
            int b = better;
            int w = worse;
            double[] more = Arrays.stream(saved).map(v -> -v).toArray();
            Optional<Box> losing =
                    box(relative, more, SAME)
                            .map(found -> told(found, draws, relative))
                            .filter(found -> !found.sides().isEmpty());
            return Empirical.quantiles(saved, Bands.LEVELS)
                    .map(s -> new Exploration.Lead(s.quantiles(), b / all, w / all, losing));
        }
        return Optional.empty();
    }

    /**
     * What futures end with, over futures; nothing if all of them failed.
     *
     * @param values [future] NaN where it failed
     * @param months of the case
     */
    public static Optional<Played.Ended> ended(FutureOutcome of, double[] values, int months) {
        return Empirical.quantiles(values, Bands.LEVELS)
                .map(found ->
                        new Played.Ended(
                                of, found.quantiles(), mean(values), never(of, values, months)));
    }

    private static double never(FutureOutcome of, double[] values, int months) {
        return of.measure().unit() == Measure.Unit.MONTH
                ? (double) Arrays.stream(values).filter(v -> v >= months).count() / values.length
                : 0;
    }

    private static double share(double[] outcomes, double standard) {
        long known = Arrays.stream(outcomes).filter(v -> !Double.isNaN(v)).count();
        long failing = Arrays.stream(outcomes).filter(v -> v > standard).count();
        return known == 0 ? 0 : (double) failing / known;
    }

    private static Played played(Entry entry, Gathered gathered) {
        Runs runs = gathered.runs();
        List<Played.Banded> bands =
                IntStream.range(0, gathered.series().size())
                        .parallel()
                        .mapToObj(k ->
                                gathered.bands(k)
                                        .map(b -> new Played.Banded(gathered.series().get(k), b)))
                        .flatMap(Optional::stream)
                        .toList();
        List<Played.Ended> ends = new ArrayList<>();
        for (int k = 0; k < runs.outcomes().size(); k++) {
            double[] values = runs.end(k);
            ended(runs.outcomes().get(k), values, runs.months()).ifPresent(ends::add);
        }
        Set<String> reasons =
                runs.failures().stream()
                        .map(Runs.Failure::reason)
                        .collect(Collectors.toCollection(LinkedHashSet::new));
        Quantiles none = new Quantiles(List.of(0.5), List.of(0.0));
        return new Played(
                entry.id(),
                entry.plan().way(),
                entry.base().scenario(),
                runs.futures(),
                runs.failures().size(),
                List.copyOf(reasons),
                bands,
                ends,
                0,
                0,
                none,
                0);
    }

    private static double mean(double[] values) {
        double sum = 0;
        int n = 0;
        for (double v : values) {
            if (!Double.isNaN(v)) {
                sum += v;
                n++;
            }
        }
        return sum / n;
    }

    /**
     * The futures that find what drives the outcome; none if that is not asked, or nothing can.
     *
     * @param of which rows and groups they are
     */
    private record Design(Optional<SobolDesign> of, Draws points) {}

    private Design design(Entry entry) {
        Draws empty = Draws.of(c, entry.base().scenario());
        int factors = empty.factors().size();
        if (settings.rows() == 0 || factors == 0) {
            return new Design(Optional.empty(), empty);
        }
        SobolDesign design = new SobolDesign(factors, settings.rows(), empty.groups());
        double[][] sample = Sequence.SOBOL.uniforms(settings.rows(), 2 * factors, settings.seed());
        return new Design(Optional.of(design), empty.at(design.points(sample)));
    }

    /** What the spread of the first plan's floor shortfall comes from. */
    private List<Driver> drivers(Chunks chunks, Entry entry, Design made) {
        if (made.of().isEmpty()) {
            return List.of();
        }
        SobolDesign design = made.of().get();
        double[] outcomes = floors(chunks, List.of(entry), List.of(made.points()))[0];
        SobolIndices found =
                SobolIndices.of(design, outcomes, new Bootstrap(500, 0.9, settings.seed()));
        return found.indices().stream()
                .map(index ->
                        driver(index, design.groups().get(index.group()), made.points().factors()))
                .sorted(Comparator.comparingDouble((Driver d) -> d.total().central()).reversed())
                .toList();
    }

    private static Driver driver(
            SobolIndices.Index index, List<Integer> group, List<Factor> factors) {
        List<Factor> of = group.stream().map(factors::get).toList();
        String id = of.stream().map(Factor::id).collect(Collectors.joining(" "));
        Text name = Text.joined("; ", of.stream().map(Factor::name).toList());
        return new Driver(id, name, index.first(), index.total());
    }

    private static double[][] relative(Draws draws) {
        return IntStream.range(0, draws.factors().size())
                .parallel()
                .mapToObj(draws::relative)
                .toArray(double[][]::new);
    }

    /** Where the plan fails; nothing to look for where it fails hardly ever or nearly always. */
    private static Optional<Prim.Found> box(
            double[][] factors, double[] outcomes, double standard) {
        double failing = share(outcomes, standard);
        if (factors.length == 0 || failing < 0.02 || failing > 0.98) {
            return Optional.empty();
        }
        Prim prim = Prim.of(factors, outcomes, v -> v > standard, Prim.Settings.STANDARD);
        return prim.cover(1, new Prim.Choice.HighestF(1)).stream().findFirst();
    }

    private static Box told(Prim.Found found, Draws draws, double[][] relative) {
        List<Box.Side> sides = new ArrayList<>();
        for (Prim.Side side : found.sides()) {
            Factor factor = draws.factors().get(side.factor());
            double[] values = relative[side.factor()].clone();
            Arrays.sort(values);
            sides.add(
                    new Box.Side(
                            factor.id(),
                            factor.name(),
                            ExploreMessages.CASES_FIGURE,
                            side.low(),
                            side.high(),
                            new Spread(
                                    values[0],
                                    values[values.length / 2],
                                    values[values.length - 1])));
        }
        return new Box(sides, found.coverage(), found.density(), found.mass());
    }

    /**
     * The plan started later in the same futures, and what each future loses by it.
     *
     * @param later by rising start; the first is what the others are held against
     */
    private List<Exploration.Waited> waiting(Chunks chunks, List<Entry> later) {
        if (later.isEmpty()) {
            return List.of();
        }
        List<Draws> draws = later.stream().map(entry -> draws(entry.base())).toList();
        double[][] floors = floors(chunks, later, draws);
        List<Exploration.Waited> found = new ArrayList<>();
        for (int k = 1; k < floors.length; k++) {
            double[] more = new double[floors[k].length];
            for (int f = 0; f < more.length; f++) {
                more[f] = floors[k][f] - floors[0][f];
            }
            int months = later.get(k).base().start();
            Empirical.quantiles(floors[k], Bands.LEVELS)
                    .ifPresent(of ->
                            found.add(
                                    new Exploration.Waited(
                                            months,
                                            of.quantiles(),
                                            Empirical.quantiles(more, Bands.LEVELS)
                                                    .orElseThrow()
                                                    .quantiles())));
        }
        return found;
    }
}
