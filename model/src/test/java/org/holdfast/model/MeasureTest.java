package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.junit.jupiter.api.Test;

/** Which number of a plan each measure is. */
class MeasureTest {
    private static final List<TierValue> TIERS =
            List.of(
                    new TierValue(ObjectiveTier.FLOOR, 100, 1, 2, 4),
                    new TierValue(ObjectiveTier.FULL, 200, 8, 0, 16),
                    new TierValue(ObjectiveTier.ALLY_TARGETS, 300, 32, 0, 64),
                    new TierValue(ObjectiveTier.COST, 400, 128, 0, 0));

    /** Every number of the four tiers stands under one measure, and under no other. */
    @Test
    void everyNumberOfATierIsOneMeasureAndNoTwoAreTheSame() {
        assertThat(
                        Stream.of(
                                        Measure.CLAIMANT_FLOOR,
                                        Measure.ALLIES_FLOOR,
                                        Measure.CIRCULAR_FLOOR,
                                        Measure.FLOOR_PRESENT_VALUE,
                                        Measure.CLAIMANT_FULL,
                                        Measure.CIRCULAR_FULL,
                                        Measure.FULL_PRESENT_VALUE,
                                        Measure.ALLY_TARGETS,
                                        Measure.CIRCULAR_TARGETS,
                                        Measure.ALLY_TARGETS_PRESENT_VALUE,
                                        Measure.COST,
                                        Measure.COST_PRESENT_VALUE)
                                .map(measure -> measure.in(TIERS).orElseThrow()))
                .containsExactly(
                        1.0, 2.0, 4.0, 100.0, 8.0, 16.0, 200.0, 32.0, 64.0, 300.0, 128.0, 400.0);
        assertThat(Measure.MONEY.in(TIERS)).isEmpty();
        assertThat(Measure.COST.in(TIERS.subList(0, 3))).isEmpty();
    }

    @Test
    void whatIsBesideTheHeadlineIsWhatIsCircularOrAllies() {
        assertThat(Arrays.stream(Measure.values()).filter(Measure::isBeside))
                .containsExactly(
                        Measure.ALLIES_FLOOR,
                        Measure.CIRCULAR_FLOOR,
                        Measure.CIRCULAR_FULL,
                        Measure.CIRCULAR_TARGETS);
    }

    /** Money is told without cents and in the case's currency, shares with hundredths. */
    @Test
    void aUnitIsToldInTheCasesCurrencyAndWithItsDecimals() {
        Currency kronor = new Currency("SEK");
        assertThat(Measure.COST.unit().word(kronor)).isEqualTo("SEK million");
        assertThat(Measure.CLAIMANT_FLOOR.unit().word(kronor)).isEqualTo("item-months");
        assertThat(Measure.CLAIMANT_FLOOR.unit().decimals()).isEqualTo(2);
        assertThat(Measure.COST.unit().decimals()).isZero();
        assertThatThrownBy(() -> new Currency("EURO")).hasMessageContaining("EURO");
        assertThatThrownBy(() -> new Currency("EUr")).hasMessageContaining("EUr");
        assertThatThrownBy(() -> new Currency("E[R")).hasMessageContaining("E[R");
        assertThat(List.of(new Currency("AZN"), new Currency("ZAR"))).hasSize(2);
    }

    /** What a change does to one plan, done to another: nothing plain falls below nothing. */
    @Test
    void aTierIsMovedByTheDifferenceOfTwoOthersAndNotBelowNothing() {
        TierValue from = new TierValue(ObjectiveTier.FLOOR, 50, 10, 10, 10);
        TierValue to = new TierValue(ObjectiveTier.FLOOR, 40, 12, 9.5, 4);
        TierValue moved = TIERS.getFirst().moved(from, to);
        assertThat(moved).isEqualTo(new TierValue(ObjectiveTier.FLOOR, 90, 3, 1.5, 0));
        assertThat(moved.missed()).isEqualTo(4.5);
        assertThat(TierValue.allies(TIERS)).isEqualTo(2);
        assertThat(TierValue.allies(TIERS.subList(1, 4))).isZero();
        assertThatThrownBy(() -> new TierValue(ObjectiveTier.FULL, 1, 1, 1, 1))
                .hasMessageContaining("FULL");
    }

    /** What a figure that changed between two cases comes to. */
    @Test
    void aFigureThatChangedIsWeighedByTheLargerOfTheTwo() {
        Change change = change(side(-8, -12, -4), side(-2, -12, 6));
        assertThat(change.relative()).contains(0.75);
        assertThat(change.weight()).isEqualTo(0.75);
        assertThat(change.rangeWeight()).as("its upper end from -4 to 6").isEqualTo(10 / 6.0);
        Change plain = change(Change.Side.of("1", 1), side(1, 0.5, 1));
        assertThat(plain.weight()).isZero();
        assertThat(plain.rangeWeight()).as("no range is the value itself").isEqualTo(0.5);
        assertThat(change(Change.Side.of("0", 0), side(4, 4, 4)).relative()).isEmpty();
        assertThat(change(Change.Side.of("0", 0), side(4, 4, 4)).weight()).isOne();
        assertThat(change(Change.Side.of("none"), side(4, 4, 4)).weight()).isZero();
    }

    private static Change.Side side(double value, double low, double high) {
        return new Change.Side(
                "", Optional.of(value), Optional.of(low), Optional.of(high), "s", "2024-02");
    }

    private static Change change(Change.Side before, Change.Side after) {
        return new Change(
                Change.Kind.CHANGED,
                Change.Sort.FIGURE,
                "needs",
                "shell",
                "quantity",
                Optional.of(before),
                Optional.of(after));
    }
}
