package org.holdfast.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.balance.FutureBalance;
import org.holdfast.explore.Draws;
import org.holdfast.explore.Learning;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.highs.Highs;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.Instance;
import org.holdfast.model.Measure;
import org.holdfast.model.Plan;
import org.holdfast.model.TierValue;
import org.holdfast.model.UncertainNumbers.Cell;
import org.holdfast.plan.Planner;
import org.holdfast.plan.Programme;
import org.holdfast.plan.Solver;

/**
 * Plans a small case anew each year in futures, as {@code benchmarks/peers/replan.py} does, and
 * writes for it what the futures are and what was decided in each. Each line printed is a name and
 * a number; the head of that file says which.
 */
public final class Replan {
    private static final double SECONDS = 600;
    private static final int EVERY = 12;

    /** Smaller values of a solution are nothing: the solver's own tolerance. */
    private static final double NOTHING = 1e-7;

    /** What a future draws: a number a line, with what it is in each. */
    public static final String FUTURES = "futures.csv";

    /** What each plan decided, by the names of its columns. */
    public static final String DECISIONS = "decisions.csv";

    /** A number that is told, under a name. */
    public record Told(String name, double number) {}

    private final Instance central;
    private final Draws draws;
    private final List<Told> told = new ArrayList<>();
    private final StringBuilder decisions = new StringBuilder("way,future,month,column,value\n");

    private Replan(Instance central, int futures) {
        this.central = central;
        draws = Draws.of(central.c(), central.scenario(), Sequence.LATIN_HYPERCUBE, futures, 0);
    }

    /** Case folder, folder to write to, futures, and how often all is done: the last is told. */
    static void main(String[] args) throws IOException {
        List<Told> last = List.of();
        for (int time = 0; time < Integer.parseInt(args[3]); time++) {
            last = written(Path.of(args[0]), Path.of(args[1]), Integer.parseInt(args[2]));
        }
        last.forEach(one -> System.out.println(one.name() + " " + one.number()));
    }

    /** Plans, writes both files, and tells the numbers. */
    public static List<Told> written(Path folder, Path to, int futures) throws IOException {
        Replan replan = new Replan(Cases.instance(folder, Cases.BASELINE), futures);
        replan.each("outline", (planner, f) -> replan.anew(planner, f, Planner.Far.YEARS));
        replan.each("months", (planner, f) -> replan.anew(planner, f, Planner.Far.MONTHS));
        replan.each("foresight", (planner, f) -> planner.least(replan.draws.instance(f)).plan());
        replan.asShipped();
        Files.createDirectories(to);
        Files.writeString(to.resolve(FUTURES), replan.futures());
        Files.writeString(to.resolve(DECISIONS), replan.decisions);
        return replan.told;
    }

    /** A way to plan in a future. */
    @FunctionalInterface
    private interface Planning {
        Plan in(Planner planner, int future);
    }

    private Plan anew(Planner planner, int f, Planner.Far far) {
        Instance future = draws.instance(f);
        IntFunction<Instance> known = Learning.BY_CASE.known(draws, f, future, EVERY);
        return planner.anew(future, known, EVERY, far).plan();
    }

    /** Plans in each future, at vertices. */
    private void each(String way, Planning planning) {
        try (Vertices solver = new Vertices(new Highs())) {
            Planner planner = planner(solver);
            long began = Forwarding.threadTime();
            for (int f = 0; f < draws.futures(); f++) {
                solver.steps.clear();
                tell(way + "_" + f, planning.in(planner, f));
                for (int n = 0; n < solver.steps.size(); n++) {
                    note(way, f, n * EVERY, solver.steps.get(n));
                }
            }
            told.add(new Told(way + "_in_all_seconds", 1e-9 * (Forwarding.threadTime() - began)));
            told.add(new Told(way + "_in_solver_seconds", 1e-9 * solver.nanos));
        }
    }

    /**
     * What has no peer here: plans inside the optimal face, as they are made in futures, and the
     * plan of what is believed today, followed by rule.
     */
    private void asShipped() {
        try (Highs highs = new Highs()) {
            Planner planner = planner(highs);
            Plan fixed = planner.plan(central).plan();
            FutureBalance followed = new FutureBalance(central, fixed, draws.futures());
            followed.run(IntStream.range(0, draws.futures()).mapToObj(draws::instance).toList());
            for (int f = 0; f < draws.futures(); f++) {
                tell("inside_" + f, anew(planner, f, Planner.Far.YEARS));
                end("fixed_" + f + "_shortfall", followed, Measure.CLAIMANT_FLOOR, f);
                end("fixed_" + f + "_payments", followed, Measure.COST, f);
            }
        }
    }

    private void end(String name, FutureBalance followed, Measure measure, int f) {
        int k = followed.measures().outcomes().indexOf(new FutureOutcome(measure, ""));
        told.add(new Told(name, followed.measures().end(k, f)));
    }

    private static Planner planner(Solver solver) {
        return new Planner(solver, SECONDS, (_, _, _) -> {}, System::nanoTime);
    }

    private void tell(String name, Plan plan) {
        told.add(new Told(name + "_shortfall", plain(plan, ObjectiveTier.FLOOR)));
        told.add(new Told(name + "_payments", plain(plan, ObjectiveTier.COST)));
    }

    private static double plain(Plan plan, ObjectiveTier tier) {
        return plan.tiers().stream()
                .filter(one -> one.tier() == tier)
                .mapToDouble(TierValue::plain)
                .findFirst()
                .orElseThrow();
    }

    private void note(String way, int future, int month, Step step) {
        told.add(new Told(way + "_" + future + "_from_" + month, step.optimum));
        Programme programme = step.programme;
        for (int k = 0; k < programme.columns(); k++) {
            if (step.values[k] > NOTHING) {
                decisions.append(
                        "%s,%d,%d,%s,%s\n"
                                .formatted(
                                        way,
                                        future,
                                        month,
                                        programme.columnName(k),
                                        step.values[k]));
            }
        }
    }

    /** The numbers that a future draws, in the order of tables and rows, one by one. */
    private String futures() {
        String head = "table,row,column,central,learned," + line(f -> Integer.toString(f)) + "\n";
        return IntStream.range(0, draws.cells().size())
                .mapToObj(n -> number(draws.cells().get(n), n))
                .collect(Collectors.joining("", head, ""));
    }

    private String number(Cell cell, int n) {
        OptionalInt learned =
                cell.learned() < central.months()
                        ? OptionalInt.of(cell.learned())
                        : OptionalInt.empty();
        return String.join(
                        ",",
                        cell.table(),
                        cell.subject(),
                        cell.column(),
                        Double.toString(cell.range().value()),
                        learned.isPresent() ? Integer.toString(learned.getAsInt()) : "",
                        line(f -> Double.toString(draws.value(n, f))))
                + "\n";
    }

    private String line(Function<Integer, String> of) {
        return IntStream.range(0, draws.futures())
                .mapToObj(of::apply)
                .collect(Collectors.joining(","));
    }

    /** One solve. */
    @SuppressWarnings("ArrayRecordComponent") // ours alone, and only read
    private record Step(Programme programme, double optimum, double[] values) {}

    /**
     * A solver that ends at a vertex, with a scale at which a price is large against its tolerance:
     * where the optimum is unique, two who solve the same programme then decide the same.
     */
    private static final class Vertices extends Forwarding {
        private static final double SCALE = 1e4;

        private final List<Step> steps = new ArrayList<>();
        private Optional<Programme> programme = Optional.empty();
        private long nanos;

        Vertices(Solver solver) {
            super(solver);
        }

        @Override
        public void pass(Programme next) {
            programme = Optional.of(next);
            long before = threadTime();
            super.pass(next);
            nanos += threadTime() - before;
        }

        @Override
        public void changeCosts(double[] cost) {
            double[] scaled = new double[cost.length];
            for (int k = 0; k < cost.length; k++) {
                scaled[k] = SCALE * cost[k];
            }
            super.changeCosts(scaled);
        }

        @Override
        public Outcome solve(Method method, double seconds) {
            long before = threadTime();
            Outcome outcome = super.solve(Method.INTERIOR_POINT, seconds);
            nanos += threadTime() - before;
            if (outcome instanceof Outcome.Optimal(var solution, _)) {
                steps.add(
                        new Step(
                                programme.orElseThrow(),
                                solution.objective() / SCALE,
                                solution.values()));
            }
            return outcome;
        }
    }
}
