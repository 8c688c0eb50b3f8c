package org.holdfast.oversight.conditions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.oversight.conditions.Fund.Approval;
import org.holdfast.oversight.conditions.Fund.Condition;
import org.holdfast.oversight.conditions.Fund.Evidence;
import org.holdfast.oversight.conditions.Fund.Tranche;
import org.holdfast.oversight.conditions.FundStanding.State;
import org.junit.jupiter.api.Test;

class FundStandingTest {
    private static final LocalDate DUE = LocalDate.of(2026, 3, 1);

    private static Condition condition(Approval... approvals) {
        return new Condition(
                "c",
                "Register",
                Optional.of("all in one register"),
                "Owner",
                DUE,
                List.of(
                        new Evidence(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("https://example.org"),
                                "Owner",
                                LocalDate.of(2026, 3, 5))),
                List.of(approvals),
                List.of());
    }

    private static Approval approval(String by, int day) {
        return new Approval(by, LocalDate.of(2026, 3, day));
    }

    private static FundStanding on(int day, Condition condition, Optional<LocalDate> released) {
        Tranche tranche = new Tranche("t", "First", 100, DUE, released, List.of(condition));
        return FundStanding.of(
                new Fund("f", "Invented", true, "EUR", List.of(tranche)),
                LocalDate.of(2026, 3, day));
    }

    private static State state(int day, Approval... approvals) {
        return on(day, condition(approvals), Optional.empty())
                .tranches()
                .getFirst()
                .conditions()
                .getFirst()
                .state();
    }

    @Test
    void onlyWhatHadHappenedByTheDayCounts() {
        Approval[] both = {approval("Ann", 10), approval("Bob", 20)};
        assertThat(state(4, both)).isEqualTo(State.OPEN);
        assertThat(state(5, both)).isEqualTo(State.EVIDENCE);
        assertThat(state(10, both)).isEqualTo(State.APPROVED_ONCE);
        assertThat(state(20, both)).isEqualTo(State.MET);
    }

    @Test
    void twoPersonsAreNeededAndTheOwnerIsNone() {
        assertThat(state(31, approval("Ann", 10), approval(" ann ", 11)))
                .isEqualTo(State.APPROVED_ONCE);
        assertThat(state(31, approval("Ann", 10), approval("owner", 11)))
                .isEqualTo(State.APPROVED_ONCE);
    }

    @Test
    void anApprovalBeforeTheEvidenceDoesNotCount() {
        assertThat(state(31, approval("Ann", 4), approval("Bob", 10)))
                .isEqualTo(State.APPROVED_ONCE);
    }

    @Test
    void whatWaitsIsTheMoneyTimesTheMonthsUntilItsRelease() {
        FundStanding held = on(31, condition(), Optional.empty());
        assertThat(held.overdue()).hasSize(1);
        assertThat(held.heldBack()).isEqualTo(100);
        assertThat(held.held()).isEqualTo(100 * 30 / (365.25 / 12), within(1e-9));
        FundStanding released =
                on(
                        31,
                        condition(approval("Ann", 10), approval("Bob", 11)),
                        Optional.of(LocalDate.of(2026, 3, 11)));
        assertThat(released.heldBack()).isZero();
        assertThat(released.held()).isEqualTo(100 * 10 / (365.25 / 12), within(1e-9));
    }

    @Test
    void moneyThatFlowedBeforeItsConditionsWereMetIsTold() {
        assertThat(
                        on(31, condition(), Optional.of(LocalDate.of(2026, 3, 11)))
                                .tranches()
                                .getFirst()
                                .isReleasedTooSoon())
                .isTrue();
    }
}
