package org.holdfast.highs;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.plan.Programme;
import org.holdfast.plan.Solver;
import org.jspecify.annotations.Nullable;

/**
 * HiGHS, in this process, on one thread (Huangfu and Hall 2018, Mathematical Programming
 * Computation 10, 119–142).
 *
 * <p>All options that could change an answer are set here, so a programme solved by the same steps
 * gives the same bits on every run. Other steps to the same optimum may end at another vertex.
 */
public final class Highs implements Solver {
    /** How far a bound may be broken, and a reduced cost may have the wrong sign. */
    private static final double TOLERANCE = 1e-7;

    /**
     * Presolve rules left out: looking for dependent equations and dependent free columns stops at
     * a wall clock, so what it finds could depend on how busy the machine is. On a programme of
     * 58,464 columns leaving them out cost no time.
     */
    private static final int RULES_WITH_A_CLOCK = 1 << 10 | 1 << 11;

    /** What HiGHS calls a point that satisfies all rows. */
    private static final int FEASIBLE = 2;

    /**
     * Relative gap with which a point inside the face is taken. The solver stops at 1e-8; taking
     * presolve back moves some points a little, and the solution says how far.
     */
    private static final double INSIDE_GAP = 1e-4;

    /**
     * Steps of an interior point after which it is given up: where it ends, it takes some forty to
     * two hundred. A limit of steps ends a solve at the same point on a busy machine and on an idle
     * one; a clock does not.
     */
    private static final int INSIDE_STEPS = 1_000;

    /**
     * The same of the simplex method, for each row and column, which usually takes two or three.
     */
    private static final int SIMPLEX_STEPS = 10;

    /** And for the smallest of programmes. */
    private static final int FEW_STEPS = 10_000;

    private static final int ROWS_NAMED = 6;

    private static @Nullable HighsApi shared;

    private final HighsApi api;
    private final int insideSteps;
    private final int simplexSteps;
    private final int fewSteps;

    @SuppressWarnings("MustBeClosedChecker") // closed with the solver
    private final Arena arena = Arena.ofShared();

    private final MemorySegment highs;
    private @Nullable Bounds bounds;
    private boolean isWhole;

    /** What the gap and the reasons need to know of the programme that HiGHS now holds. */
    @SuppressWarnings("ArrayRecordComponent") // ours alone, and changed as HiGHS's copy is
    private record Bounds(
            Programme programme,
            double[] lower,
            double[] upper,
            double[] rowLower,
            double[] rowUpper) {}

    /**
     * A solver without a programme.
     *
     * @throws HighsUnavailableException if HiGHS's library is not there or cannot be opened
     */
    public Highs() {
        this(INSIDE_STEPS, SIMPLEX_STEPS, FEW_STEPS);
    }

    /**
     * The same with other limits.
     *
     * @param insideSteps of an interior point
     * @param simplexSteps of the simplex method for each row and column
     * @param fewSteps of it beside these
     */
    Highs(int insideSteps, int simplexSteps, int fewSteps) {
        this.insideSteps = insideSteps;
        this.simplexSteps = simplexSteps;
        this.fewSteps = fewSteps;
        api = api();
        highs = api.create(arena);
        if (api.getSizeofHighsInt(highs) != Integer.BYTES) {
            arena.close();
            throw new HighsUnavailableException(
                    "This HiGHS was built with 64-bit indices; Holdfast needs one with 32-bit"
                            + " indices, which is how it is usually built.");
        }
        option(api.setBoolOptionValue(highs, "output_flag", false), "output_flag");
        option(api.setIntOptionValue(highs, "threads", 1), "threads");
        option(api.setStringOptionValue(highs, "parallel", "off"), "parallel");
        option(api.setIntOptionValue(highs, "random_seed", 0), "random_seed");
        option(
                api.setIntOptionValue(highs, "presolve_rule_off", RULES_WITH_A_CLOCK),
                "presolve_rule_off");
        tolerance("primal_feasibility_tolerance");
        tolerance("dual_feasibility_tolerance");
    }

    /**
     * The version of HiGHS, such as 1.12.0.
     *
     * @throws HighsUnavailableException if HiGHS's library is not there or cannot be opened
     */
    public static String version() {
        return api().version();
    }

    private static synchronized HighsApi api() {
        if (shared == null) {
            shared = new HighsApi(HighsLibrary.open());
        }
        return shared;
    }

    @Override
    public String name() {
        return "HiGHS " + api.version();
    }

    @Override
    public void pass(Programme programme) {
        Bounds next =
                new Bounds(
                        programme,
                        programme.lower(),
                        programme.upper(),
                        programme.rowLower(),
                        programme.rowUpper());
        bounds = null;
        isWhole = false;
        int status =
                api.passLp(
                        highs,
                        programme.cost(),
                        next.lower,
                        next.upper,
                        next.rowLower,
                        next.rowUpper,
                        programme.starts(),
                        programme.rowIndex(),
                        programme.coefficient());
        if (status == HighsApi.ERROR) {
            throw new IllegalArgumentException(
                    ("HiGHS refuses a programme of %d columns, %d rows and %d entries: look for a"
                                    + " value that is not a number, an entry that is there twice or"
                                    + " in no row, or a coefficient beyond 1e15.")
                            .formatted(
                                    programme.columns(), programme.rows(), programme.nonZeros()));
        }
        bounds = next;
        option(
                api.setIntOptionValue(highs, "ipm_iteration_limit", insideSteps),
                "ipm_iteration_limit");
        simplexSteps(fewSteps + simplexSteps * (programme.columns() + programme.rows()));
    }

    private void simplexSteps(int most) {
        String name = "simplex_iteration_limit";
        option(api.setIntOptionValue(highs, name, most), name);
    }

    @Override
    public void changeCosts(double[] cost) {
        int columns = passed().lower.length;
        if (cost.length != columns) {
            throw new IllegalArgumentException(
                    "%d costs for %d columns".formatted(cost.length, columns));
        }
        if (columns > 0) {
            accepted(api.changeColsCost(highs, cost), "the costs");
        }
    }

    @Override
    public void changeColumnBounds(int[] columns, double[] lower, double[] upper) {
        Bounds now = passed();
        replace(columns, lower, now.lower);
        replace(columns, upper, now.upper);
        if (columns.length > 0) {
            accepted(api.changeColsBounds(highs, columns, lower, upper), "the column bounds");
        }
    }

    @Override
    public void changeRowBounds(int[] rows, double[] lower, double[] upper) {
        Bounds now = passed();
        replace(rows, lower, now.rowLower);
        replace(rows, upper, now.rowUpper);
        if (rows.length > 0) {
            accepted(api.changeRowsBounds(highs, rows, lower, upper), "the row bounds");
        }
    }

    @Override
    public void addRow(double lower, double upper, int[] columns, double[] coefficients) {
        Bounds now = passed();
        if (columns.length != coefficients.length) {
            throw new IllegalArgumentException(
                    "%d coefficients for %d columns"
                            .formatted(coefficients.length, columns.length));
        }
        accepted(api.addRow(highs, lower, upper, columns, coefficients), "a row");
        bounds =
                new Bounds(
                        now.programme,
                        now.lower,
                        now.upper,
                        and(now.rowLower, lower),
                        and(now.rowUpper, upper));
    }

    private static double[] and(double[] values, double value) {
        double[] more = Arrays.copyOf(values, values.length + 1);
        more[values.length] = value;
        return more;
    }

    @Override
    public void integers(int[] columns, double gap) {
        passed();
        if (columns.length > 0) {
            accepted(api.changeColsToInteger(highs, columns), "the columns of whole numbers");
            option(api.setDoubleOptionValue(highs, "mip_rel_gap", gap), "mip_rel_gap");
            // A search has many programmes, each with steps of its own.
            simplexSteps(Integer.MAX_VALUE);
            isWhole = true;
        }
    }

    /**
     * {@inheritDoc}
     *
     * <p>The interior-point methods forget the last basis first, so their answer does not depend on
     * what came before. When a method stops without an answer, another is tried from scratch in the
     * time that is left.
     */
    @Override
    public Outcome solve(Method method, double seconds) {
        Bounds now = passed();
        long start = System.nanoTime();
        ModelStatus status = run(method, seconds);
        if (status == ModelStatus.OTHER || status == ModelStatus.STEPS) {
            api.clearSolver(highs);
            boolean isInside = method != Method.SIMPLEX && method != Method.INTERIOR_POINT;
            Method other =
                    method == Method.SIMPLEX || (isInside && status == ModelStatus.OTHER)
                            ? Method.INTERIOR_POINT
                            : Method.SIMPLEX;
            status = run(other, seconds - secondsSince(start));
        }
        if (status == ModelStatus.UNBOUNDED_OR_INFEASIBLE || status == ModelStatus.INFEASIBLE) {
            // Presolve and interior point leave no proof, and may not tell the two apart.
            ModelStatus plain = runPlainly(seconds - secondsSince(start));
            status =
                    switch (plain) {
                        case OTHER, TIME_LIMIT, STEPS -> status;
                        case EMPTY, OPTIMAL, INFEASIBLE, UNBOUNDED_OR_INFEASIBLE, UNBOUNDED ->
                                plain;
                    };
        }
        return switch (status) {
            case OPTIMAL, EMPTY -> new Outcome.Optimal(solution(now), iterations());
            case INFEASIBLE -> new Outcome.Infeasible(contradiction(now));
            case UNBOUNDED ->
                    new Outcome.Unbounded(
                            "The objective can fall without end: a column with a negative cost, or"
                                    + " a chain of them, has no upper bound.");
            case UNBOUNDED_OR_INFEASIBLE ->
                    new Outcome.Failed("HiGHS could not tell infeasible from unbounded.");
            case TIME_LIMIT -> outOfTime(now, "%s seconds were not enough.".formatted(seconds));
            case STEPS ->
                    new Outcome.Failed(
                            "HiGHS found no optimum in %d steps.".formatted(iterations()));
            case OTHER ->
                    new Outcome.Failed(
                            ("HiGHS stopped without an answer (model status %d, largest primal"
                                            + " infeasibility %.1e, dual %.1e).")
                                    .formatted(
                                            api.getModelStatus(highs),
                                            api.getDoubleInfoValue(
                                                    highs, "max_primal_infeasibility"),
                                            api.getDoubleInfoValue(
                                                    highs, "max_dual_infeasibility")));
        };
    }

    private static double secondsSince(long nanoTime) {
        return 1e-9 * (System.nanoTime() - nanoTime);
    }

    private ModelStatus run(Method method, double seconds) {
        if (isWhole) { // any other choice would let go of the whole numbers
            option(api.setStringOptionValue(highs, "solver", "choose"), "solver");
            return run(seconds);
        }
        boolean isInside = method == Method.INTERIOR_POINT_ONLY || method == Method.CENTRE;
        double gap = isInside ? INSIDE_GAP : TOLERANCE;
        option(
                api.setDoubleOptionValue(highs, "optimality_tolerance", gap),
                "optimality_tolerance");
        switch (method) {
            case SIMPLEX -> option(api.setStringOptionValue(highs, "solver", "simplex"), "solver");
            case INTERIOR_POINT -> interiorPoint("on");
            case INTERIOR_POINT_ONLY, CENTRE -> interiorPoint("off");
        }
        String presolve = method == Method.CENTRE ? "off" : "choose";
        option(api.setStringOptionValue(highs, "presolve", presolve), "presolve");
        return run(seconds);
    }

    private void interiorPoint(String crossover) {
        option(api.setStringOptionValue(highs, "solver", "ipm"), "solver");
        option(api.setStringOptionValue(highs, "run_crossover", crossover), "run_crossover");
        api.clearSolver(highs);
    }

    /** Runs with a fresh clock, since HiGHS counts its time limit over all runs of a solver. */
    private ModelStatus run(double seconds) {
        option(api.setDoubleOptionValue(highs, "time_limit", Math.max(0, seconds)), "time_limit");
        api.zeroAllClocks(highs);
        api.run(highs);
        return ModelStatus.of(api.getModelStatus(highs));
    }

    /** Runs the simplex method without presolve, which ends with a proof. */
    private ModelStatus runPlainly(double seconds) {
        option(api.setStringOptionValue(highs, "solver", "simplex"), "solver");
        option(api.setStringOptionValue(highs, "presolve", "off"), "presolve");
        api.clearSolver(highs);
        ModelStatus status = run(seconds);
        option(api.setStringOptionValue(highs, "presolve", "choose"), "presolve");
        return status;
    }

    private Outcome outOfTime(Bounds now, String reason) {
        return isWhole && api.getIntInfoValue(highs, "primal_solution_status") == FEASIBLE
                ? new Outcome.Stopped(solution(now), reason)
                : new Outcome.OutOfTime(reason);
    }

    private Solution solution(Bounds now) {
        int columns = now.lower.length;
        int rows = now.rowLower.length;
        double[] values = new double[columns];
        double[] reducedCosts = new double[columns];
        double[] rowValues = new double[rows];
        double[] rowDuals = new double[rows];
        api.getSolution(highs, values, reducedCosts, rowValues, rowDuals);
        double objective = api.getDoubleInfoValue(highs, "objective_function_value");
        double bound =
                isWhole
                        ? api.getDoubleInfoValue(highs, "mip_dual_bound")
                        : boundBy(reducedCosts, now.lower, now.upper)
                                + boundBy(rowDuals, now.rowLower, now.rowUpper);
        return new Solution(
                objective,
                values,
                reducedCosts,
                rowValues,
                rowDuals,
                api.getDoubleInfoValue(highs, "max_primal_infeasibility"),
                api.getDoubleInfoValue(highs, "max_dual_infeasibility"),
                Math.abs(objective - bound) / (1 + Math.abs(objective)));
    }

    private long iterations() {
        return iterations("simplex_iteration_count")
                + iterations("ipm_iteration_count")
                + iterations("crossover_iteration_count");
    }

    /**
     * The part of the dual objective that a set of bounds gives: a positive dual leans on the lower
     * side, a negative one on the upper. A dual that leans on no side is noise; it is reported as
     * dual infeasibility.
     */
    private static double boundBy(double[] duals, double[] lower, double[] upper) {
        double sum = 0;
        for (int k = 0; k < duals.length; k++) {
            double side = duals[k] > 0 ? lower[k] : upper[k];
            if (duals[k] != 0 && Double.isFinite(side)) {
                sum += duals[k] * side;
            }
        }
        return sum;
    }

    private long iterations(String name) {
        return Math.max(0, api.getIntInfoValue(highs, name));
    }

    /** Names the rows that weigh most in HiGHS's proof that no point satisfies all of them. */
    private String contradiction(Bounds now) {
        int rows = now.rowLower.length;
        double[] weight = new double[rows];
        String general = "No point satisfies all rows and bounds.";
        if (rows == 0 || !api.getDualRay(highs, weight)) {
            return general;
        }
        int[] heavy =
                IntStream.range(0, rows)
                        .filter(row -> Math.abs(weight[row]) > TOLERANCE)
                        .boxed()
                        .sorted(
                                Comparator.comparingDouble((Integer row) -> -Math.abs(weight[row]))
                                        .thenComparingInt(row -> row))
                        .mapToInt(row -> row)
                        .toArray();
        if (heavy.length == 0) {
            return general;
        }
        String names =
                Arrays.stream(heavy)
                        .limit(ROWS_NAMED)
                        .mapToObj(row -> name(now.programme, row))
                        .collect(Collectors.joining(", "));
        String more =
                heavy.length > ROWS_NAMED
                        ? " and %d more".formatted(heavy.length - ROWS_NAMED)
                        : "";
        return general + " These rows contradict one another: " + names + more + ".";
    }

    private static String name(Programme programme, int row) {
        return row < programme.rows()
                ? programme.rowName(row)
                : "added row " + (row - programme.rows() + 1);
    }

    @Override
    public Basis basis() {
        Bounds now = passed();
        int[] columns = new int[now.lower.length];
        int[] rows = new int[now.rowLower.length];
        if (api.getIntInfoValue(highs, "basis_validity") == 0
                || api.getBasis(highs, columns, rows) == HighsApi.ERROR) {
            throw new IllegalStateException(
                    "there is no basis: solve first, by a method that ends at a vertex");
        }
        return new Basis(columns, rows);
    }

    @Override
    public void basis(Basis basis) {
        Bounds now = passed();
        if (basis.columns().length != now.lower.length
                || basis.rows().length != now.rowLower.length) {
            throw new IllegalArgumentException(
                    "a basis of %d columns and %d rows for a programme of %d and %d"
                            .formatted(
                                    basis.columns().length,
                                    basis.rows().length,
                                    now.lower.length,
                                    now.rowLower.length));
        }
        accepted(api.setBasis(highs, basis.columns(), basis.rows()), "the basis");
    }

    @Override
    public void close() {
        arena.close();
    }

    private Bounds passed() {
        return Optional.ofNullable(bounds)
                .orElseThrow(() -> new IllegalStateException("pass a programme first"));
    }

    private static void replace(int[] places, double[] values, double[] all) {
        if (values.length != places.length) {
            throw new IllegalArgumentException(
                    "%d bounds for %d places".formatted(values.length, places.length));
        }
        for (int k = 0; k < places.length; k++) {
            all[places[k]] = values[k];
        }
    }

    private void tolerance(String name) {
        option(api.setDoubleOptionValue(highs, name, TOLERANCE), name);
    }

    private static void option(int status, String name) {
        if (status == HighsApi.ERROR) {
            throw new HighsUnavailableException(
                    "This HiGHS does not take the option "
                            + name
                            + ". Holdfast needs HiGHS 1.12 or newer.");
        }
    }

    private static void accepted(int status, String what) {
        if (status == HighsApi.ERROR) {
            throw new IllegalArgumentException(
                    "HiGHS refuses "
                            + what
                            + ": look for a value that is not a number, or a place named twice");
        }
    }

    /** HiGHS's model status, as far as we tell them apart. */
    private enum ModelStatus {
        EMPTY,
        OPTIMAL,
        INFEASIBLE,
        UNBOUNDED_OR_INFEASIBLE,
        UNBOUNDED,
        TIME_LIMIT,
        /** As many steps as it may take. */
        STEPS,
        OTHER;

        static ModelStatus of(int code) {
            return switch (code) {
                case 6 -> EMPTY;
                case 7 -> OPTIMAL;
                case 8 -> INFEASIBLE;
                case 9 -> UNBOUNDED_OR_INFEASIBLE;
                case 10 -> UNBOUNDED;
                case 13 -> TIME_LIMIT;
                case 14 -> STEPS;
                default -> OTHER;
            };
        }
    }
}
