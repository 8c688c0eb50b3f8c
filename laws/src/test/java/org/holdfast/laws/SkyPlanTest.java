package org.holdfast.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Optional;
import org.holdfast.balance.Balance;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.AirBalance;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Goal;
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
    void whatIsMissingCountsForWhatItLetsThrough() {
        Instance s = raided(50, 0).instance();
        double reached = 0.8 * 50;
        double worth = -Math.log(0.6);
        double least = Math.exp(-100 * worth / reached);
        int place = s.indexOf("interceptor");
        for (int used = 0; used <= 100; used += 5) {
            double[][] all = new double[s.items().size()][MONTHS];
            Arrays.fill(all[place], used);
            double counted = s.airGoal().missing(all)[0];
            double law = (Math.exp(-used * worth / reached) - least) / (1 - least);
            // Pieces lie above the curve, by a thirty-second at most, and on it at both ends.
            assertThat(counted - law).isBetween(-1e-12, used % 100 == 0 ? 1e-12 : 1 / 32.0);
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
        double atOnce = 10 + 40 * Math.pow(0.6, 2.5) + 10 + 40 * Math.pow(0.6, 50 / 40.0) + 4 * 50;
        double leaked = leaked(raided(50, 25 * MONTHS));
        assertThat(leaked - spread).isBetween(-1e-6, (atOnce - spread) / 16);
    }

    @Test
    void whereNothingIsLaunchedNothingChanges() {
        assertThat(Goal.of(raided(0, 100).instance())).isEqualTo(Goal.of(kit(0, 100).instance()));
        assertThat(Plans.plan(raided(0, 100).instance()).plan().decisions())
                .isEqualTo(Plans.plan(kit(0, 100).instance()).plan().decisions());
    }
}
