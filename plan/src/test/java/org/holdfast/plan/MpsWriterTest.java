package org.holdfast.plan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MpsWriterTest {
    private static final double INF = Double.POSITIVE_INFINITY;

    /** A column of each kind of bounds, a row of each kind of sides. */
    @Test
    void everyKindOfBoundAndSideHasItsLine() {
        Programme programme =
                new Programme(
                        new double[] {1, 0, 0.1, 0, 0, 0},
                        new double[] {0, -INF, -INF, 2, 1.5, 0},
                        new double[] {INF, INF, -1, 3, 1.5, -2},
                        new double[] {4, -INF, 5, 1, -INF},
                        new double[] {INF, 6, 5, 3, INF},
                        new int[] {0, 2, 3, 4, 5, 5, 5},
                        new int[] {0, 1, 2, 3, 4},
                        new double[] {1, -1, 1.0 / 3, 1e-7, 2},
                        column -> column < 2 ? "make it" : "$" + column,
                        row -> row == 0 ? "objective" : "row " + row);
        assertThat(MpsWriter.write(programme))
                .isEqualTo(
                        """
                        NAME holdfast
                        ROWS
                         N objective
                         G objective_0
                         L row_1
                         E row_2
                         G row_3
                         N row_4
                        COLUMNS
                         make_it objective 1.0
                         make_it objective_0 1.0
                         make_it row_1 -1.0
                         make_it_1 row_2 0.3333333333333333
                         _$2 objective 0.1
                         _$2 row_3 1.0E-7
                         _$3 row_4 2.0
                         _$4 objective 0.0
                         _$5 objective 0.0
                        RHS
                         RHS objective_0 4.0
                         RHS row_1 6.0
                         RHS row_2 5.0
                         RHS row_3 1.0
                        RANGES
                         RANGES row_3 2.0
                        BOUNDS
                         FR BOUNDS make_it_1
                         MI BOUNDS _$2
                         UP BOUNDS _$2 -1.0
                         LO BOUNDS _$3 2.0
                         UP BOUNDS _$3 3.0
                         FX BOUNDS _$4 1.5
                         LO BOUNDS _$5 0.0
                         UP BOUNDS _$5 -2.0
                        ENDATA
                        """);
    }

    @Test
    void whatIsToldOfTheProgrammeStandsAtTheHeadAsComments() {
        Programme none =
                new Programme(
                        new double[0],
                        new double[0],
                        new double[0],
                        new double[0],
                        new double[0],
                        new int[] {0},
                        new int[0],
                        new double[0],
                        column -> "",
                        row -> "");
        assertThat(MpsWriter.write(none, java.util.List.of("a", "b")))
                .isEqualTo("* a\n* b\n" + MpsWriter.write(none));
    }
}
