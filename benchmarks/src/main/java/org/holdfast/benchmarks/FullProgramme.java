package org.holdfast.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.holdfast.highs.Highs;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Instance;
import org.holdfast.plan.MpsWriter;
import org.holdfast.plan.Planner;
import org.holdfast.plan.Programme;
import org.holdfast.plan.Solver.Method;
import org.holdfast.plan.Solver.Outcome;

/**
 * Builds and solves the programme of a whole case, once for its first tier and once for the
 * weighted sum of all, and writes each down for a peer to do the same. Each line printed is a name
 * and a number, as {@code benchmarks/peers/full_programme.py} prints them.
 */
final class FullProgramme {
    private static final double SECONDS = 3_600;

    private FullProgramme() {}

    /** The arguments: case folder, scenario, folder to write to. */
    static void main(String[] args) throws IOException {
        Instance instance = Cases.instance(Path.of(args[0]), args[1]);
        Path folder = Path.of(args[2]);
        long start = System.nanoTime();
        long before = Forwarding.threadTime();
        Programme programme = Planner.programme(instance);
        double processor = 1e-9 * (Forwarding.threadTime() - before);
        long built = System.nanoTime();
        System.out.println("columns " + programme.columns());
        System.out.println("rows " + programme.rows());
        System.out.println("entries " + programme.nonZeros());
        System.out.println("build_seconds " + 1e-9 * (built - start));
        System.out.println("build_processor_seconds " + processor);
        ObjectiveTier first = instance.c().settings().objective().getFirst();
        solve("first_tier", programme.withCost(Planner.costs(instance, first)), folder);
        solve("weighted", programme.withCost(Planner.blendedCosts(instance)), folder);
    }

    private static void solve(String name, Programme programme, Path folder) throws IOException {
        Files.writeString(folder.resolve(name + ".mps"), MpsWriter.write(programme));
        try (Highs highs = new Highs()) {
            long start = System.nanoTime();
            highs.pass(programme);
            long passed = System.nanoTime();
            Outcome outcome = highs.solve(Method.INTERIOR_POINT, SECONDS);
            long solved = System.nanoTime();
            if (!(outcome instanceof Outcome.Optimal(var solution, var _))) {
                throw new IllegalStateException("no optimum: " + outcome);
            }
            System.out.println(name + "_load_seconds " + 1e-9 * (passed - start));
            System.out.println(name + "_solve_seconds " + 1e-9 * (solved - passed));
            System.out.println(name + " " + solution.objective());
        }
    }
}
