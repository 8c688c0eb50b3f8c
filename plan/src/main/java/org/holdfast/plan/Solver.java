package org.holdfast.plan;

import org.holdfast.model.Result.Status;

/**
 * Solves a linear programme and solves it again after changes. Not for several threads at once;
 * several solvers may run side by side.
 */
public interface Solver extends AutoCloseable {
    /** Seconds that are never up: what comes of a solve then does not depend on other work. */
    double NO_CLOCK = Double.POSITIVE_INFINITY;

    /** Takes a new programme, forgetting the last one. */
    void pass(Programme programme);

    /** Replaces the cost of every column. */
    void changeCosts(double[] cost);

    /** Replaces the bounds of the given columns. */
    void changeColumnBounds(int[] columns, double[] lower, double[] upper);

    /** Replaces the bounds of the given rows. */
    void changeRowBounds(int[] rows, double[] lower, double[] upper);

    /**
     * Adds a row below the others; the last basis stays good to start from.
     *
     * @param columns its columns, each once
     * @param coefficients as many
     */
    void addRow(double lower, double upper, int[] columns, double[] coefficients);

    /** Lets the given columns take whole numbers only, and finds the best of them. */
    default void integers(int[] columns) {
        integers(columns, 1e-9);
    }

    /**
     * Lets the given columns take whole numbers only. What is solved then has no duals.
     *
     * @param gap at which the search may end, as a share of the objective
     */
    void integers(int[] columns, double gap);

    /**
     * Solves, starting from the last basis if {@code method} can use one. It is given up after a
     * number of steps, whatever the clock says.
     *
     * @param seconds after which it is given up too; {@link #NO_CLOCK} if time does not matter
     */
    Outcome solve(Method method, double seconds);

    /** Name and version, for the certificate. */
    String name();

    /** The basis of the last solution, to start another solve from. */
    Basis basis();

    /** Starts the next solve from this basis; its size must match. */
    void basis(Basis basis);

    @Override
    void close();

    /** How to solve. */
    enum Method {
        /** Dual simplex: best after small changes. */
        SIMPLEX,
        /** Interior point, then crossover to a vertex: best from scratch. */
        INTERIOR_POINT,
        /** Interior point without crossover: values only, no clean duals. */
        INTERIOR_POINT_ONLY,
        /**
         * The same without presolve, which merges columns that are alike and gives all to one of
         * them: a point in the middle of what is optimal.
         */
        CENTRE
    }

    /**
     * A basis as the solver's own status codes.
     *
     * @param columns [column]
     * @param rows [row]
     */
    @SuppressWarnings(
            "ArrayRecordComponent") // handed from one solve to the next and never looked into
    record Basis(int[] columns, int[] rows) {}

    /** What came of a solve. */
    sealed interface Outcome {
        /** The same as a certificate says it. */
        Status status();

        /** Why there is no optimum; empty if there is. */
        String reason();

        /**
         * Optimal within tolerances.
         *
         * @param solution values and duals
         * @param iterations simplex and interior-point iterations together
         */
        record Optimal(Solution solution, long iterations) implements Outcome {
            @Override
            public Status status() {
                return Status.OPTIMAL;
            }

            @Override
            public String reason() {
                return "";
            }
        }

        /** No point satisfies all rows; should not happen, since shortfall is always allowed. */
        record Infeasible(String reason) implements Outcome {
            @Override
            public Status status() {
                return Status.INFEASIBLE;
            }
        }

        /** The objective falls without end. */
        record Unbounded(String reason) implements Outcome {
            @Override
            public Status status() {
                return Status.FAILED;
            }
        }

        /**
         * The time was up in a search over whole numbers.
         *
         * @param best the best point that it had found; its gap says how far it may be from the
         *     best that there is
         */
        record Stopped(Solution best, String reason) implements Outcome {
            @Override
            public Status status() {
                return Status.TIME_LIMIT;
            }
        }

        /** The time was up. */
        record OutOfTime(String reason) implements Outcome {
            @Override
            public Status status() {
                return Status.TIME_LIMIT;
            }
        }

        /** The solver gave up. */
        record Failed(String reason) implements Outcome {
            @Override
            public Status status() {
                return Status.FAILED;
            }
        }
    }

    /**
     * A vertex and its duals, in the solver's sign: a row's dual is the change of the (minimised)
     * objective for one more unit of its active side; a reduced cost likewise for a bound. With
     * columns of whole numbers there are no duals, and the gap is the one left between the best
     * point found and the best that there can be.
     */
    @SuppressWarnings("ArrayRecordComponent") // large, read-only by agreement
    record Solution(
            double objective,
            double[] values,
            double[] reducedCosts,
            double[] rowValues,
            double[] rowDuals,
            double primalInfeasibility,
            double dualInfeasibility,
            double gap) {}
}
