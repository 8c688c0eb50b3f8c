package org.holdfast.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.holdfast.answer.Study;
import org.holdfast.model.Case;
import org.holdfast.model.Scenario;
import org.holdfast.results.tables.Made;
import org.junit.jupiter.api.Test;

class MadeTest {
    private static final Case C = Tiny.CASE;

    private static Scenario scenario(String id) {
        return C.findScenario(id).orElseThrow();
    }

    private static Made plan(Scenario asked, String... set) {
        return Made.of(C, asked, List.of(set), Study.policies(C, asked).on());
    }

    private static Made adHoc(Scenario asked, String... set) {
        return Made.of(C, asked, List.of(set), Study.policies(C, asked).off());
    }

    @Test
    void theBaselineIsShownUnderAllLevers() {
        assertThat(plan(scenario("baseline"))).isEqualTo(new Made("baseline", "all-levers"));
        assertThat(adHoc(scenario("baseline"))).isEqualTo(new Made("baseline", "baseline"));
    }

    @Test
    void aScenarioWithAPolicyOfItsOwnKeepsItBesideTheBaselines() {
        assertThat(plan(scenario("support-ends")))
                .isEqualTo(new Made("support-ends", "support-ends"));
        assertThat(adHoc(scenario("support-ends"))).isEqualTo(new Made("support-ends", "baseline"));
    }

    @Test
    void aFactSetByHandGoesWithTheFacts() {
        Scenario asked = scenario("baseline").with("support-ends", 10);
        assertThat(plan(asked, "support-ends=2025-01"))
                .isEqualTo(new Made("baseline+support-ends=2025-01", "all-levers"));
    }

    @Test
    void aPolicySetByHandGoesWithTheOnlyPlanThatHasIt() {
        Scenario asked = scenario("baseline").with("gifts", 0.2);
        assertThat(plan(asked, "gifts=0.2")).isEqualTo(new Made("baseline", "baseline+gifts=0.2"));
        assertThat(adHoc(asked, "gifts=0.2")).isEqualTo(new Made("baseline", "baseline"));
    }
}
