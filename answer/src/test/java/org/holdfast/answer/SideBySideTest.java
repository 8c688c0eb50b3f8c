package org.holdfast.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.Random;
import org.holdfast.balance.Balance;
import org.holdfast.model.CaseKit;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Instance;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.Plan;
import org.holdfast.model.RandomCases;
import org.holdfast.model.Result;
import org.holdfast.model.Series;
import org.holdfast.model.TierValue;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    /** Ukraine makes 80 shells a month, needs 100 and at least 50; it uses what is released. */
    private static CaseKit shells(double... released) {
        CaseKit kit = CaseKit.war(released.length);
        kit.item("shell", 1, 1);
        kit.need("ukraine", "shell", Tier.FULL, 100).need("ukraine", "shell", Tier.FLOOR, 50);
        kit.producer("near", "ukraine", "shell", 80, 0);
        kit.decide(Kind.OUTPUT, "near", "ukraine", 80);
        return kit.decide(Kind.RELEASE, "ukraine", "shell", Series.of(released));
    }

    private static Result result(Instance s, Plan plan) {
        var trajectory = Balance.run(s, plan);
        var none =
                new Result.Certificate(
                        Result.Status.OPTIMAL, "", 0, 0, 0, 0, 0, 0, 0, "", 0, 0, 0, "");
        return new Result(plan, trajectory, Balance.tiers(s, trajectory, plan), none);
    }

    private static SideBySide compare(CaseKit before, CaseKit after) {
        Instance old = before.instance();
        Instance now = after.instance();
        return SideBySide.of(old, result(old, before.plan()), now, result(now, after.plan()));
    }

    @Test
    void whatIsMetIsComparedMonthByMonth() {
        SideBySide both = compare(shells(40, 80, 80), shells(80, 20, 80));
        assertThat(both.from()).isEqualTo(YearMonth.of(2024, 3));
        assertThat(both.months()).isEqualTo(3);
        SideBySide.Compared shell = both.items().getFirst();
        assertThat(shell.before()).isCloseTo(2 / 3.0, within(1e-9));
        assertThat(shell.after()).isCloseTo(0.6, within(1e-9));
        assertThat(shell.month()).isEqualTo(YearMonth.of(2024, 4));
        assertThat(shell.beforeThen()).isCloseTo(0.8, within(1e-9));
        assertThat(shell.afterThen()).isCloseTo(0.2, within(1e-9));
        assertThat(shell.underFloorBefore()).isCloseTo(0.2, within(1e-9));
        assertThat(shell.underFloorAfter()).isCloseTo(0.6, within(1e-9));
    }

    @Test
    void onlyMonthsOfBothCount() {
        SideBySide both = compare(shells(80, 80), shells(80, 80, 0, 0));
        assertThat(both.months()).isEqualTo(2);
        assertThat(both.items().getFirst().change()).isZero();
    }

    @Test
    void itemsThatOneCaseLacksAreTold() {
        CaseKit more = shells(80, 80);
        more.item("drone", 1, 1).need("ukraine", "drone", Tier.FULL, 10);
        more.item("spare", 1, 1);
        assertThat(compare(shells(80, 80), more).onlyAfter()).containsExactly("drone");
        assertThat(compare(more, shells(80, 80)).onlyBefore()).containsExactly("drone");
        assertThat(compare(more, shells(80, 80)).items())
                .extracting(SideBySide.Compared::item)
                .containsExactly("shell");
    }

    /** An answer does not differ from itself, and counts under the floor as the balance does. */
    @Seeds(30)
    void anAnswerIsEqualToItself(long seed) {
        CaseKit kit = RandomCases.draw(new Random(seed), 10);
        kit.needs.removeIf(need -> !need.holder().equals("ukraine"));
        Instance s = kit.instance();
        Result result = result(s, Balance.currentSupply(s));
        SideBySide both = SideBySide.of(s, result, s, result);
        assertThat(both.items()).allSatisfy(item -> assertThat(item.change()).isZero());
        double floor =
                result.tiers().stream()
                        .filter(t -> t.tier() == ObjectiveTier.FLOOR)
                        .mapToDouble(TierValue::plain)
                        .sum();
        double weighted =
                both.items().stream()
                        .mapToDouble(i -> i.underFloorBefore() * s.c().getItem(i.item()).weight())
                        .sum();
        assertThat(weighted).isCloseTo(floor, within(1e-9));
    }
}
