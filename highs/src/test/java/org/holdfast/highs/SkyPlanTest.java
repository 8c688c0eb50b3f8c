package org.holdfast.highs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.holdfast.balance.Balance;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.AirBalance;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Goal;
import org.holdfast.model.Goal.Target;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.Plan;
import org.junit.jupiter.api.Test;

/** What the programme makes of interceptors whose need counts for what it would stop. */
class SkyPlanTest {
    private static final int MONTHS = 6;

    /** 50 missiles a month, and a full need of two interceptors each; none are made. */
    private static CaseKit kit(double launches, double interceptors) {
        CaseKit kit = CaseKit.war(MONTHS);
        kit.item("missile", Item.Side.ADVERSARY, 1, 1, Optional.empty());
        kit.item("interceptor", Item.Side.OURS, 1, 1, Optional.empty());
        kit.adversary("missile", Flow.LAUNCHES, launches, launches);
        kit.adversary("missile", Flow.STOCK, 10_000, 10_000);
        kit.need("ukraine", "interceptor", Tier.FULL, 100);
        kit.stock("ukraine", "interceptor", interceptors, 0);
        kit.fund("present", 0, 1);
        return kit;
    }

    private static CaseKit raided(double launches, double interceptors) {
        return kit(launches, interceptors)
                .raid("ballistic", "missile", 0.8)
                .engages("ballistic", "interceptor", 1, 2.5, 0.4);
    }

    private static double leaked(CaseKit kit) {
        Instance s = kit.instance();
        Plan plan = Plans.plan(s).plan();
        var trajectory = Balance.run(s, plan);
        assertThat(Balance.difference(s, plan, trajectory)).isLessThan(1e-6);
        return AirBalance.of(s, trajectory).raids().getFirst().leaked().sum();
    }

    @Test
    void whatAPartOfTheNeedWeighsIsWhatItStops() {
        Instance s = raided(50, 0).instance();
        double reached = 0.8 * 50;
        double worth = -Math.log(0.6);
        for (double part = 0; part <= 1; part += 0.25) {
            double missing = 0;
            for (Goal goal : Goal.of(s)) {
                double target = goal.target(s, 0, 1);
                if (goal.claimant() == 0 && target > 0 && goal.target() != Target.FLOOR) {
                    missing += goal.weight(s, 0) * Math.max(0, target - 100 * part) / target;
                }
            }
            double all = 1 - Math.exp(-100 * worth / reached);
            double left =
                    Math.exp(-100 * part * worth / reached) - Math.exp(-100 * worth / reached);
            assertThat(missing).isCloseTo(left / all, within(1e-9));
        }
    }

    @Test
    void moreInterceptorsNeverLetMoreThrough() {
        double before = 50 * MONTHS;
        for (double interceptors = 0; interceptors <= 700; interceptors += 100) {
            double leaked = leaked(raided(50, interceptors));
            assertThat(leaked).isLessThanOrEqualTo(before + 1e-9);
            before = leaked;
        }
        // Full need in every month: all but what no interceptor reaches, and a little.
        assertThat(before).isCloseTo(MONTHS * (10 + 40 * Math.pow(0.6, 2.5)), within(1e-6));
    }

    /** The first interceptors of a month stop most, so they are not all spent in the first. */
    @Test
    void whatIsScarceIsSpreadOverTheMonths() {
        double spread = MONTHS * (10 + 40 * Math.pow(0.6, 25 / 40.0));
        assertThat(leaked(raided(50, 25 * MONTHS))).isCloseTo(spread, within(1e-6));
    }

    @Test
    void whereNothingIsLaunchedNothingChanges() {
        assertThat(Goal.of(raided(0, 100).instance())).isEqualTo(Goal.of(kit(0, 100).instance()));
        assertThat(Plans.plan(raided(0, 100).instance()).plan().decisions())
                .isEqualTo(Plans.plan(kit(0, 100).instance()).plan().decisions());
    }
}
