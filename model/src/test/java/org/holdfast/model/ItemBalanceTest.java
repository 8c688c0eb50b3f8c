package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.holdfast.model.Trajectory.Measure;
import org.junit.jupiter.api.Test;

class ItemBalanceTest {
    private static Trajectory.Row row(Measure measure, double... months) {
        return new Trajectory.Row("us", "shell", measure, "", Series.of(months));
    }

    private static final ItemBalance BALANCE =
            ItemBalance.of(
                    new Trajectory(
                            4,
                            List.of(
                                    row(Measure.NEED_FLOOR, 0, 100, 100, 100),
                                    row(Measure.NEED_FULL, 0, 200, 200, 200),
                                    row(Measure.USED, 0, 50, 190, 99.9),
                                    row(Measure.SUBSTITUTED, 0, 20, 0, 0),
                                    row(Measure.SHORT_OF_FLOOR, 0, 30, 0, 0.1),
                                    row(Measure.SHORT_OF_FULL, 0, 130, 10, 100.1))),
                    "us",
                    "shell");

    @Test
    void aMonthIsUnderTheFloorWhereMoreIsMissingThanRoundingLeaves() {
        assertThat(BALANCE.monthsUnderFloor()).isEqualTo(1);
        assertThat(BALANCE.firstUnderFloor()).contains(1);
        assertThat(BALANCE.lastUnderFloor()).contains(1);
        assertThat(BALANCE.lastShortOfFull()).contains(3);
    }

    @Test
    void anItemRunsShortFromTheMonthWithinWhoseYearAWholeMonthIsMissing() {
        double[] missing = new double[30];
        assertThat(ItemBalance.runsShort(missing)).isEqualTo(30);
        missing[0] = 0.9;
        assertThat(ItemBalance.runsShort(missing)).as("a dent").isEqualTo(30);
        missing[12] = 0.5;
        assertThat(ItemBalance.runsShort(missing)).as("in another year").isEqualTo(30);
        missing[14] = 0.4;
        missing[20] = 0.1;
        assertThat(ItemBalance.runsShort(missing)).as("a slow leak").isEqualTo(12);
        missing[11] = 0.1;
        assertThat(ItemBalance.runsShort(missing)).as("in one year").isEqualTo(0);
        assertThat(BALANCE.runsShort()).isEmpty();
    }

    @Test
    void coverageCountsSubstitutesAndNoMoreThanIsNeeded() {
        assertThat(BALANCE.covered().toArray()).containsExactly(0, 70, 190, 99.9);
        assertThat(BALANCE.coverage()).isCloseTo(0.59983, within(1e-5));
        assertThat(BALANCE.floorItemMonths()).isCloseTo(0.301, within(1e-12));
    }
}
