package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.explore.Draws;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Scenario;
import org.holdfast.plan.SampleAverage;
import org.holdfast.plan.SampleAverage.Risk;
import org.holdfast.plan.Solver;
import org.junit.jupiter.api.Test;

/** What one first year for several futures of a real case costs. */
class ManyFuturesTest {
    /** Interior point takes about a hundred; simplex, where it stops, more than ten thousand. */
    private static final long INTERIOR = 1_000;

    private final Case c = today();
    private final Scenario all = c.findScenario("all-levers").orElseThrow();

    private static Case today() {
        return switch (CaseReader.read(Path.of("../cases/ukraine-2026"))) {
            case Reading.Sound(Case sound, _, _, _) -> sound;
            case Reading.Unsound(var problems) -> throw new AssertionError(problems);
        };
    }

    /** The command took more than an hour while simplex had to find what interior point had not. */
    @Test
    void interiorPointFindsOneFirstYearForTwoFuturesWithAllMeasures() {
        Draws draws = Draws.of(c, all, Sequence.LATIN_HYPERCUBE, 2, 0);
        List<Instance> futures = IntStream.range(0, 2).mapToObj(draws::instance).toList();
        List<Long> iterations = new ArrayList<>();
        try (Highs highs = new Highs()) {
            var outcome =
                    SampleAverage.even(futures, SampleAverage.YEAR, 6)
                            .solve(counting(highs, iterations), 60, Risk.none());
            assertThat(outcome).isInstanceOf(SampleAverage.Outcome.Found.class);
        }
        assertThat(iterations).singleElement().satisfies(n -> assertThat(n).isLessThan(INTERIOR));
    }

    /** The same solver, of which every solve notes its iterations. */
    private static Solver counting(Solver solver, List<Long> iterations) {
        return (Solver)
                Proxy.newProxyInstance(
                        Solver.class.getClassLoader(),
                        new Class<?>[] {Solver.class},
                        (_, method, arguments) -> {
                            try {
                                Object result = method.invoke(solver, arguments);
                                if (result instanceof Solver.Outcome.Optimal(var _, long n)) {
                                    iterations.add(n);
                                }
                                return result;
                            } catch (InvocationTargetException e) {
                                throw e.getCause();
                            }
                        });
    }
}
