package org.holdfast.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.TierValue;
import org.junit.jupiter.api.Test;

class ReachedTest {
    private static final List<ObjectiveTier> OBJECTIVE =
            List.of(ObjectiveTier.FLOOR, ObjectiveTier.FULL, ObjectiveTier.COST);

    private static List<TierValue> floor(double plain, double allies) {
        return List.of(
                new TierValue(ObjectiveTier.FLOOR, 0.9 * (plain + allies), plain, allies, ""),
                new TierValue(ObjectiveTier.COST, 80, 100, 0, ""));
    }

    @Test
    void theAlliesHaveARowOfTheirOwnWhereOneAnswerLeavesThemShort() {
        assertThat(Reached.rows(OBJECTIVE, List.of(floor(3, 0), floor(2, 0))))
                .containsExactly(Reached.FLOOR, Reached.COST);
        assertThat(Reached.rows(OBJECTIVE, List.of(floor(3, 0), floor(2, 0.55))))
                .containsExactly(Reached.FLOOR, Reached.ALLIES_FLOOR, Reached.COST);
    }

    @Test
    void everyRowIsPlainAndTheFloorIsTheClaimantsAlone() {
        List<TierValue> tiers = floor(3, 0.5);
        assertThat(Reached.FLOOR.value(tiers)).contains(3.0);
        assertThat(Reached.ALLIES_FLOOR.value(tiers)).contains(0.5);
        assertThat(Reached.COST.value(tiers)).contains(100.0);
        assertThat(Reached.FULL.value(tiers)).isEmpty();
    }
}
