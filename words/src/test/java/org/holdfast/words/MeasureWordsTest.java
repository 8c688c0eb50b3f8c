package org.holdfast.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Measure;
import org.holdfast.model.TierValue;
import org.junit.jupiter.api.Test;

class MeasureWordsTest {
    private static final List<ObjectiveTier> OBJECTIVE =
            List.of(ObjectiveTier.FLOOR, ObjectiveTier.FULL, ObjectiveTier.COST);

    private static List<TierValue> floor(double plain, double allies) {
        return List.of(
                new TierValue(ObjectiveTier.FLOOR, 0.9 * (plain + allies), plain, allies, 0),
                new TierValue(ObjectiveTier.COST, 80, 100, 0, 0));
    }

    @Test
    void theAlliesHaveARowOfTheirOwnWhereOneAnswerLeavesThemShort() {
        assertThat(MeasureWords.told(OBJECTIVE, List.of(floor(3, 0), floor(2, 0))))
                .containsExactly(Measure.CLAIMANT_FLOOR, Measure.COST);
        assertThat(MeasureWords.told(OBJECTIVE, List.of(floor(3, 0), floor(2, 0.55))))
                .containsExactly(Measure.CLAIMANT_FLOOR, Measure.ALLIES_FLOOR, Measure.COST);
    }

    @Test
    void everyRowIsPlainAndTheFloorIsTheClaimantsAlone() {
        List<TierValue> tiers = floor(3, 0.5);
        assertThat(Measure.CLAIMANT_FLOOR.in(tiers)).contains(3.0);
        assertThat(Measure.ALLIES_FLOOR.in(tiers)).contains(0.5);
        assertThat(Measure.COST.in(tiers)).contains(100.0);
        assertThat(Measure.CLAIMANT_FULL.in(tiers)).isEmpty();
    }
}
