package org.holdfast.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.holdfast.balance.Balance;
import org.holdfast.balance.FutureBalance;
import org.holdfast.model.CaseKit;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.Decision;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Experience;
import org.holdfast.model.FutureOutcome;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.Measure;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;
import org.holdfast.model.TierValue;
import org.junit.jupiter.api.Test;

/** What the programme makes of items that get cheaper as more are made, and of types that age. */
class ExperiencePlanTest {
    private static final int MONTHS = 36;

    /** Enough money for 100 drones a month, which is what there is; the need is ten times that. */
    private static CaseKit kit() {
        CaseKit kit = CaseKit.war(MONTHS);
        kit.item("drone", Item.Side.OURS, 1, 1, Optional.empty());
        kit.need("ukraine", "drone", Tier.FULL, 1000);
        kit.producer("makers", "ukraine", "drone", 100, 0);
        kit.producers.replaceAll(p -> p.withPrice(CaseKit.exactly(10_000)));
        kit.fund("present", 0, 1000);
        return kit;
    }

    private static double made(Plan plan) {
        return plan.all(Kind.OUTPUT).stream().mapToDouble(d -> d.quantity().sum()).sum();
    }

    private static double paid(Plan plan) {
        return TierValue.find(plan.tiers(), ObjectiveTier.COST).orElseThrow().plain();
    }

    @Test
    void whatIsMadeIsPaidAtThePriceOfItsMonth() {
        Instance s = kit().experience("drone", 0.2, 1200, 0).instance();
        Plan plan = Plans.plan(s).plan();
        Decision made = plan.all(Kind.OUTPUT).getFirst();
        double sum = 0;
        for (int t = 0; t < MONTHS; t++) {
            assertThat(made.quantity().at(t)).isCloseTo(100, within(1e-6));
            double each = 0.01 * Math.pow(0.8, Math.log(1 + t / 12.0) / Math.log(2));
            assertThat(made.money().at(t)).isCloseTo(100 * each, within(1e-6));
            sum += 100 * each;
        }
        // The order book of the start has a quarter of the price behind it.
        assertThat(paid(plan)).isLessThan(sum).isGreaterThan(0.75 * sum);
        assertThat(paid(Plans.plan(kit().instance()).plan())).isGreaterThan(1.2 * paid(plan));
    }

    @Test
    void aPlanInItsOwnFutureBuysWhatItPlanned() {
        CaseKit kit = kit().experience("drone", 0.2, 1200, 0);
        kit.funds.clear();
        kit.envelopes.clear();
        kit.fundRules.clear();
        kit.fund("present", 0, 5);
        Instance s = kit.instance();
        Plan plan = Plans.plan(s).plan();
        var trajectory = Balance.run(s, plan);
        assertThat(Balance.difference(s, plan, trajectory)).isLessThan(1e-6);
        var futures = new FutureBalance(s, plan, 1);
        futures.run(List.of(s));
        int k =
                futures.measures()
                        .outcomes()
                        .indexOf(new FutureOutcome(Measure.FULL_PRESENT_VALUE, ""));
        double full = TierValue.find(plan.tiers(), ObjectiveTier.FULL).orElseThrow().presentValue();
        assertThat(futures.measures().end(k, 0)).isCloseTo(full, within(1e-6));
        // As much money buys more drones than at the first price.
        kit.experience.clear();
        assertThat(made(plan)).isGreaterThan(1.1 * made(Plans.plan(kit.instance()).plan()));
    }

    /**
     * Wright's law counts what is made; the programme, what can be. The plan adds lines, so its own
     * drones would cost less than it pays.
     */
    @Test
    void aPlanThatAddsLinesPaysNoLessThanByWhatItMakes() {
        CaseKit kit = kit().experience("drone", 0.2, 1200, 0.3);
        kit.possible("makers", 400, 100, 3, 1000).lever(Effect.CONTRACT_LENGTH, "", 36);
        Instance s = kit.instance();
        Plan plan = Plans.plan(s).plan();
        Series output = plan.all(Kind.OUTPUT).getFirst().quantity();
        assertThat(output.at(MONTHS - 1)).isGreaterThan(150);
        Series own = s.experience(s.indexOf("drone")).orElseThrow().prices(output);
        for (int t = 0; t < MONTHS; t++) {
            double paid = s.producers().getFirst().price(t) / s.producers().getFirst().price();
            assertThat(own.at(t)).isLessThanOrEqualTo(paid + 1e-9);
        }
    }

    @Test
    void aContractForATypeThatAgesCostsMore() {
        CaseKit kit = kit();
        kit.possible("makers", 100, 100, 3, 1000).lever(Effect.CONTRACT_LENGTH, "", 36);
        double before = paid(Plans.plan(kit.instance()).plan());
        Instance s = kit.experience("drone", 0, 0, 0.3).instance();
        Plan plan = Plans.plan(s).plan();
        Experience row = s.experience(s.indexOf("drone")).orElseThrow();
        double renewed = 0;
        for (Decision signed : plan.all(Kind.CONTRACT)) {
            int length = Integer.parseInt(signed.detail());
            for (int t = 0; t < MONTHS; t++) {
                int first = (t + 3 + 2) / 3 * 3;
                int runs = Math.max(0, Math.min(MONTHS, first + length) - first);
                renewed += signed.quantity().at(t) * runs * 0.01 * row.renewal(3, length);
            }
        }
        assertThat(renewed).isGreaterThan(1);
        assertThat(paid(plan) - before).isCloseTo(renewed, within(1e-3 * renewed));
    }
}
