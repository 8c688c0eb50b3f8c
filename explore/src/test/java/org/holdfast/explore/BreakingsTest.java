package org.holdfast.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.explore.draw.Normal;
import org.holdfast.model.Breaking;
import org.holdfast.model.Breaking.Move;
import org.holdfast.model.Breaking.Question;
import org.holdfast.model.Case;
import org.junit.jupiter.api.Test;

/** What is found of the smallest change at which something breaks whose edge is known. */
class BreakingsTest {
    private static final double END = Normal.quantile(0.95);

    /** An eighth, halved eight times. */
    private static final double STEP = 1.0 / 8 / 256;

    private final Draws empty = empty();

    private static Draws empty() {
        Case c =
                switch (CaseReader.read(Path.of("../cases/ukraine-2024"))) {
                    case Reading.Sound(Case sound, _, _, _) -> sound;
                    case Reading.Unsound unsound ->
                            throw new IllegalStateException(unsound.problems().toString());
                };
        return Draws.of(c, c.scenarios().getFirst());
    }

    private int factors() {
        return empty.factors().size();
    }

    /** What breaks where a function of the distances is not above 0. */
    private Breaking find(ToDoubleFunction<double[]> margin) {
        return new Breakings(
                        Question.BEATEN,
                        empty,
                        1,
                        draws ->
                                IntStream.range(0, draws.futures())
                                        .mapToDouble(f -> margin.applyAsDouble(world(draws, f)))
                                        .toArray())
                .find();
    }

    private static double[] world(Draws draws, int f) {
        return IntStream.range(0, draws.factors().size())
                .mapToDouble(k -> Normal.quantile(draws.place(k, f)) / END)
                .toArray();
    }

    @Test
    void oneThatBreaksItAloneIsFoundWhereItDoes() {
        Breaking found = find(world -> 1 - world[2] / 0.6 - world[5] / 3);
        assertThat(found.margin()).isCloseTo(1, within(1e-9));
        assertThat(found.alone()).hasSize(1);
        Move move = found.alone().getFirst();
        assertThat(move.factor()).isEqualTo(empty.factors().get(2));
        assertThat(move.distance()).isBetween(0.6 - 1e-9, 0.6 + STEP);
    }

    @Test
    void oneThatHurtsDownwardsIsMovedDown() {
        Breaking found = find(world -> 1 + 2 * world[4]);
        assertThat(found.alone()).hasSize(1);
        assertThat(found.alone().getFirst().distance()).isCloseTo(-0.5, within(STEP));
    }

    @Test
    void whereEachOnlyHelpsOrOnlyHurtsTheRadiusIsTheLeast() {
        Breaking found =
                find(world -> {
                    double margin = 1;
                    for (int k = 0; k < world.length; k++) {
                        margin -= (k % 2 == 0 ? 1 : -1) * world[k] * 2.5 / world.length;
                    }
                    return margin;
                });
        assertThat(found.alone()).isEmpty();
        var together = found.together().orElseThrow();
        assertThat(together.radius()).isBetween(0.4 - 1e-9, 0.4 + STEP);
        assertThat(together.broken()).isZero();
        assertThat(together.moves()).hasSize(factors());
    }

    @Test
    void whatNeedNotMoveStaysAtItsMedian() {
        Breaking found = find(world -> 1 - world[0] - world[1] - 0.001 * world[2]);
        List<Move> moves = found.together().orElseThrow().moves();
        assertThat(moves)
                .extracting(Move::factor)
                .contains(empty.factors().get(0), empty.factors().get(1))
                .hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void whatIsToldBreaks() {
        // A well away from every axis: no number alone, and no corner, breaks it.
        ToDoubleFunction<double[]> well =
                world -> Math.abs(world[0] - 0.5) + Math.abs(world[1] + 0.5) - 0.4;
        Breaking found = find(well);
        assertThat(found.margin()).isPositive();
        assertThat(found.alone()).isEmpty();
        found.together()
                .ifPresent(together -> {
                    double[] world = new double[factors()];
                    together.moves()
                            .forEach(move ->
                                    world[empty.indexOf(move.factor().id())] = move.distance());
                    assertThat(well.applyAsDouble(world)).isLessThanOrEqualTo(1e-9);
                });
    }

    @Test
    void whatNothingBreaksIsNotBroken() {
        Breaking found = find(world -> 100);
        assertThat(found.alone()).isEmpty();
        assertThat(found.together()).isEmpty();
        assertThat(found.isBroken()).isFalse();
    }

    @Test
    void whatIsBrokenAtTheMediansIsNotMoved() {
        Breaking found = find(world -> -2);
        assertThat(found.isBroken()).isTrue();
        assertThat(found.margin()).isEqualTo(-2);
        assertThat(found.alone()).isEmpty();
    }
}
