package org.holdfast.brief;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.OptionalInt;
import java.util.stream.Stream;
import org.holdfast.model.Aim;
import org.holdfast.model.Answer;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.holdfast.model.Language;
import org.holdfast.model.Lever;
import org.holdfast.model.SelfReliance;
import org.holdfast.model.SelfReliance.BreakEven;
import org.holdfast.model.SelfReliance.Year;
import org.holdfast.model.Text;
import org.junit.jupiter.api.Test;

/** What a policy is asked about two plans, on the made-up case. */
class SideBySideTest {
    private final Answer answer = Example.withoutFutures();
    private final Instance instance = Instance.of(answer.c(), answer.scenario());

    @Test
    void aLineAtHomePaysBackByItsPriceAndMayComeLaterByTheMonthsThatAreLeft() {
        BreakEven even = SelfReliance.of(instance).orElseThrow().breakEvens().getFirst();
        // 400 euros for a yearly unit are 4,800 for a monthly one; nine tenths of it make
        // something.
        double line = 4_800 / 0.9 / (Example.MONTHS - 18);
        assertThat(even.line()).isCloseTo(line, within(1e-9));
        assertThat(even.elsewhere()).isCloseTo(4_000 + line, within(1e-9));
        assertThat(even.priceBelow()).isCloseTo(4_000, within(1e-9));
        double needed = 4_800 / 0.9 / (even.elsewhere() - 3_000);
        assertThat(even.needed().orElseThrow()).isCloseTo(needed, within(1e-9));
        assertThat(even.slack().orElseThrow()).isCloseTo(18 - needed, within(1e-9));
    }

    @Test
    void whatIsMadeAtHomeIsPartOfWhatComesFromOnesOwnSide() {
        SelfReliance found = SelfReliance.of(instance).orElseThrow();
        for (Year year : found.years(answer.plan())) {
            assertThat(year.home().orElseThrow()).isLessThanOrEqualTo(year.own().orElseThrow());
            assertThat(year.own().orElseThrow()).isLessThanOrEqualTo(1);
        }
        assertThat(found.own()).containsExactly("ukraine", "eu");
        assertThat(found.bill(answer.plan()).orElseThrow().saved())
                .isCloseTo(12 * 8_000 * (4_000 - 3_000) / 1e6, within(1e-9));
    }

    @Test
    void aDeliveryIsReachedWhenAllThatItsSideSentAddsUpToIt() {
        Aim million = Aim.of(instance).getFirst();
        double sent = 0;
        int month = 0;
        while (sent < 1_000_000) {
            sent += 70_000 * 0.9 + 500 * month + (month < 2 ? 40_000 : 0);
            month++;
        }
        assertThat(million.month(instance, answer.plan())).isEqualTo(OptionalInt.of(month - 1));
    }

    @Test
    void needsFollowThePostureFromTheMonthOfACounterAttack() {
        Lever from =
                Example.lever(
                                "from",
                                Lever.Block.WORLD,
                                Lever.Effect.COUNTER_ATTACK,
                                Text.same("From"),
                                Text.same("month"))
                        .withStandard(Example.MONTHS);
        Case c =
                answer.c()
                        .withLevers(
                                Stream.concat(answer.c().levers().stream(), Stream.of(from))
                                        .toList());
        Instance never = Instance.of(c, answer.scenario());
        Instance later = Instance.of(c, answer.scenario().with("from", 10));
        assertThat(never.floor(0, 0, 20)).isEqualTo(75_000);
        assertThat(later.floor(0, 0, 9)).isEqualTo(75_000);
        assertThat(later.floor(0, 0, 10)).isEqualTo(112_500);
    }

    @Test
    void aCaseThatSaysNothingOfItHasNoSections() {
        for (Language language : Language.values()) {
            assertThat(SideBySide.of(Example.tiny(), language).sections()).isEmpty();
        }
    }
}
