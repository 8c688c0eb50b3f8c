package org.holdfast.brief;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.model.Language;
import org.junit.jupiter.api.Test;

class LadderStepsTest {
    @Test
    void whetherTheBoundHoldsIsToldByFutures() {
        assertThat(LadderSteps.bound(12, 0, Language.EN))
                .isEqualTo(
                        "Checked: in 12 of 12 futures nothing lies below what nobody can avoid.");
        assertThat(LadderSteps.bound(12, 3, Language.EN))
                .startsWith("Warning: something that was played misses, in 3 of 12 futures, less");
        assertThat(LadderSteps.bound(12, 0, Language.NL)).contains("in 12 van 12 toekomsten");
        assertThat(LadderSteps.bound(12, 3, Language.NL)).contains("in 3 van 12 toekomsten");
        assertThat(LadderSteps.bound(12, 0, Language.UK)).contains("у 12 з 12 варіантів");
        assertThat(LadderSteps.bound(12, 3, Language.UK)).contains("у 3 з 12 варіантів");
    }
}
