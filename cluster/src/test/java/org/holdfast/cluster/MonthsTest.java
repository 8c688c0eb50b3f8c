package org.holdfast.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.apache.spark.sql.RowFactory;
import org.junit.jupiter.api.Test;
import scala.Tuple2;

class MonthsTest {
    private static Tuple2<Cell, Part> part(int row, int from, float[] values, int... leftOut) {
        return new Tuple2<>(new Cell(row, from), new Part.Month(values, leftOut));
    }

    private static List<Months.Month> months(int futures, List<Tuple2<Cell, Part>> parts) {
        List<Months.Month> found = new ArrayList<>();
        new Months(
                        parts.iterator(),
                        futures,
                        month -> {
                            found.add(month);
                            return RowFactory.create();
                        })
                .forEachRemaining(row -> {});
        return found;
    }

    @Test
    void theFuturesOfAMonthComeTogetherAndThoseLeftOutAreNotAmongTheSorted() {
        List<Months.Month> months =
                months(
                        5,
                        List.of(
                                part(3, 0, new float[] {4, Float.NaN, 1}, 1),
                                part(3, 3, new float[] {3, 2}),
                                part(4, 0, new float[] {0, 7, 0}, 1),
                                part(4, 3, new float[] {-1, -0f})));
        assertThat(months).hasSize(2);
        assertThat(months.get(0).row).isEqualTo(3);
        assertThat(months.get(0).values).containsExactly(4, Float.NaN, 1, 3, 2);
        assertThat(months.get(0).sorted).containsExactly(1, 2, 3, 4);
        assertThat(months.get(1).values).containsExactly(0, 7, 0, -1, -0f);
        assertThat(months.get(1).sorted).containsExactly(-1, -0.0, 0, 0);
    }

    @Test
    void aMonthThatLacksFuturesIsOurMistake() {
        assertThatThrownBy(() -> months(3, List.of(part(0, 0, new float[] {1, 2}))))
                .hasMessageContaining("has 2 futures instead of 3");
        assertThatThrownBy(() ->
                        months(
                                4,
                                List.of(
                                        part(0, 0, new float[] {1, 2}),
                                        part(0, 3, new float[] {3}))))
                .hasMessageContaining("futures from 2 are missing");
    }

    @Test
    void everyPartFindsItsPartition() {
        var partitioner = Cell.partitioner(1000, 3, 24, 5);
        assertThat(partitioner.numPartitions()).isEqualTo(8);
        assertThat(partitioner.getPartition(new Cell(Cell.ENDS, 0))).isEqualTo(0);
        assertThat(partitioner.getPartition(new Cell(Cell.ENDS, 999))).isEqualTo(2);
        assertThat(partitioner.getPartition(new Cell(0, 999))).isEqualTo(3);
        assertThat(partitioner.getPartition(new Cell(23, 0))).isEqualTo(7);
    }
}
