package org.holdfast.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.holdfast.highs.Highs;
import org.holdfast.plan.MpsWriter;
import org.holdfast.plan.Programme;
import org.holdfast.plan.Solver.Method;
import org.holdfast.plan.Solver.Outcome;

/**
 * Builds and solves a large programme and writes it down for a peer to do the same. Each line
 * printed is a name and a number, as {@code benchmarks/peers/full_programme.py} prints them.
 */
final class FullProgramme {
    private static final double SECONDS = 3_600;

    private FullProgramme() {}

    /** The first argument is the file to write. */
    static void main(String[] args) throws IOException {
        long start = System.nanoTime();
        Programme programme = CapacityExpansion.large();
        long built = System.nanoTime();
        try (Highs highs = new Highs()) {
            long loaded = System.nanoTime();
            highs.pass(programme);
            long passed = System.nanoTime();
            Outcome outcome = highs.solve(Method.INTERIOR_POINT, SECONDS);
            long solved = System.nanoTime();
            if (!(outcome instanceof Outcome.Optimal(var solution, var _))) {
                throw new IllegalStateException("no optimum: " + outcome);
            }
            Files.writeString(Path.of(args[0]), MpsWriter.write(programme));
            System.out.println("columns " + programme.columns());
            System.out.println("rows " + programme.rows());
            System.out.println("entries " + programme.nonZeros());
            System.out.println("build_seconds " + 1e-9 * (built - start));
            System.out.println("load_seconds " + 1e-9 * (loaded - built));
            System.out.println("pass_seconds " + 1e-9 * (passed - loaded));
            System.out.println("solve_seconds " + 1e-9 * (solved - passed));
            System.out.println("objective " + solution.objective());
        }
    }
}
