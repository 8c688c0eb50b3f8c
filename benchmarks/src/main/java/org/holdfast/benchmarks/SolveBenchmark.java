package org.holdfast.benchmarks;

import java.util.concurrent.TimeUnit;
import org.holdfast.highs.Highs;
import org.holdfast.plan.Programme;
import org.holdfast.plan.Solver.Method;
import org.holdfast.plan.Solver.Outcome;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/** Building, passing, solving and solving again, for a small and a middling programme. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(value = 1, jvmArgsAppend = "--enable-native-access=ALL-UNNAMED")
@SuppressWarnings("NullAway.Init") // JMH fills the fields
public class SolveBenchmark {
    private static final double SECONDS = 600;

    /** How many plants; a fifth of them is the number of items. */
    @Param({"5", "40"})
    public int plants;

    private Programme programme;
    private Highs solved;
    private int[] firstRow;
    private boolean more;

    /** Leaves a solver with a basis to start from. */
    @Setup(Level.Trial)
    public void prepare() {
        programme = build();
        solved = new Highs();
        solved.pass(programme);
        solved.solve(Method.INTERIOR_POINT, SECONDS);
        // The need of the first item in month 0 comes after the plants' and stocks' rows.
        firstRow = new int[] {2 * plants + plants / 5};
    }

    @TearDown(Level.Trial)
    public void close() {
        solved.close();
    }

    @Benchmark
    public Programme build() {
        return CapacityExpansion.of(plants, plants / 5, 84, 1);
    }

    @Benchmark
    public String pass() {
        try (Highs highs = new Highs()) {
            highs.pass(programme);
            return highs.name();
        }
    }

    @Benchmark
    public Outcome interiorPoint() {
        return fresh(Method.INTERIOR_POINT);
    }

    @Benchmark
    public Outcome simplex() {
        return fresh(Method.SIMPLEX);
    }

    private Outcome fresh(Method method) {
        try (Highs highs = new Highs()) {
            highs.pass(programme);
            return highs.solve(method, SECONDS);
        }
    }

    /** One need goes up and down a little; the basis is kept. */
    @Benchmark
    public Outcome again() {
        more = !more;
        double[] need = {programme.rowLower()[firstRow[0]] * (more ? 1.1 : 1)};
        solved.changeRowBounds(firstRow, need, need);
        return solved.solve(Method.SIMPLEX, SECONDS);
    }
}
