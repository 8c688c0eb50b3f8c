package org.holdfast.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.holdfast.answer.Study;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Scenario;
import org.holdfast.results.tables.Provenance;
import org.junit.jupiter.api.Test;

class MadeTest {
    private static final Case C = Tiny.CASE;

    private static Scenario scenario(String id) {
        return C.findScenario(id).orElseThrow();
    }

    /** Facts and policy. */
    private record Made(String scenario, String policy) {}

    private static Provenance of(Scenario asked, Scenario under, String... set) {
        var run = new Answer.RunData("1.0", C.hash(), 7, List.of(set), "HiGHS", "2026-11-24");
        return Provenance.of(C, asked, run, "plan", under);
    }

    private static Made made(Provenance from) {
        return new Made(from.scenario(), from.policy());
    }

    private static Made plan(Scenario asked, String... set) {
        return made(of(asked, Study.policies(C, asked).on(), set));
    }

    private static Made adHoc(Scenario asked, String... set) {
        return made(of(asked, Study.policies(C, asked).off(), set));
    }

    @Test
    void theRunIsTheSameForTheSameInputsAndNoOther() {
        Scenario asked = scenario("baseline");
        String run = of(asked, asked).run();
        assertThat(run).matches("[0-9a-f]{12}").isEqualTo(of(asked, asked).run());
        assertThat(of(asked.with("gifts", 0.2), asked, "gifts=0.2").run()).isNotEqualTo(run);
        assertThat(of(scenario("support-ends"), asked).run()).isNotEqualTo(run);
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
