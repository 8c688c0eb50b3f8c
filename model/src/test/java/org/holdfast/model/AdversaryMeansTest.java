package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.assertj.core.data.Offset;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.AdversaryMeans.Limit;
import org.holdfast.model.Instance.Level;
import org.holdfast.model.Lever.Effect;
import org.junit.jupiter.api.Test;

/** What the adversary can afford. */
class AdversaryMeansTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    /** 100 drones at 1 million and 50 missiles at 4 million each month: 300 million in all. */
    private static CaseKit kit(int months) {
        CaseKit kit = CaseKit.war(months);
        kit.item("drone", Item.Side.ADVERSARY, 1, 1, Optional.empty());
        kit.item("missile", Item.Side.ADVERSARY, 1, 1, Optional.empty());
        for (Flow flow : new Flow[] {Flow.PRODUCTION, Flow.LAUNCHES}) {
            kit.adversary("drone", flow, 100, 100);
            kit.adversary("missile", flow, 50, 50);
        }
        return kit.adversaryCost("drone", 1e6, 1e6).adversaryCost("missile", 4e6, 1e6);
    }

    private static double at(Instance s, String item, Flow flow, int t) {
        return s.adversary(item, flow, Level.CENTRAL).at(t);
    }

    @Test
    void whoHasMoneyAndPlantsDoesWhatHeWould() {
        Instance s = kit(3).adversaryMoney(3600).instance();
        for (int t = 0; t < 3; t++) {
            assertThat(at(s, "drone", Flow.LAUNCHES, t)).isEqualTo(100);
            assertThat(at(s, "missile", Flow.PRODUCTION, t)).isEqualTo(50);
        }
        AdversaryMeans means = s.adversaryMeans(Level.CENTRAL);
        assertThat(means.spent(0)).isCloseTo(300, CLOSE);
        assertThat(means.items().getFirst().limitAt(0)).isEqualTo(Limit.NOTHING);
    }

    @Test
    void lessMoneyCutsAllAlikeAndWhatIsNotMadeIsNotLaunched() {
        Instance s = kit(2).adversaryMoney(1800).instance();
        assertThat(at(s, "drone", Flow.PRODUCTION, 1)).isCloseTo(50, CLOSE);
        assertThat(at(s, "missile", Flow.PRODUCTION, 1)).isCloseTo(25, CLOSE);
        assertThat(at(s, "missile", Flow.LAUNCHES, 1)).isCloseTo(25, CLOSE);
        AdversaryMeans means = s.adversaryMeans(Level.CENTRAL);
        assertThat(means.spent(1)).isCloseTo(means.money(1), CLOSE);
        assertThat(means.items().get(1).limitAt(1)).isEqualTo(Limit.MONEY);
    }

    @Test
    void aStockIsLaunchedBeyondWhatIsMadeUntilItIsGone() {
        CaseKit kit = kit(3).adversary("drone", Flow.STOCK, 70, 70).adversaryMoney(1800);
        Instance s = kit.instance();
        assertThat(at(s, "drone", Flow.LAUNCHES, 0)).isCloseTo(100, CLOSE);
        assertThat(at(s, "drone", Flow.LAUNCHES, 1)).isCloseTo(70, CLOSE);
        assertThat(at(s, "drone", Flow.LAUNCHES, 2)).isCloseTo(50, CLOSE);
    }

    @Test
    void whatIsBoughtCostsWhatIsMadeCostsAndIsLaunchedToo() {
        CaseKit kit = kit(2).adversaryMoney(3960);
        kit.adversary("drone", Flow.PURCHASE, 30, 30).adversary("drone", Flow.LAUNCHES, 40, 40);
        Instance s = kit.instance();
        assertThat(at(s, "drone", Flow.LAUNCHES, 1)).isCloseTo(130, CLOSE);
        assertThat(s.adversaryMeans(Level.CENTRAL).spent(1)).isCloseTo(330, CLOSE);
    }

    @Test
    void plantsSetACeilingBeforeMoneyIsCounted() {
        CaseKit kit = kit(1).adversaryMoney(1800);
        AdversaryCost missile = kit.adversaryCosts.get(1);
        kit.adversaryCosts.set(1, missile.withCeiling(Optional.of(CaseKit.exactly(12.5))));
        Instance s = kit.instance();
        assertThat(at(s, "missile", Flow.PRODUCTION, 0)).isCloseTo(12.5, CLOSE);
        assertThat(at(s, "drone", Flow.PRODUCTION, 0)).isCloseTo(100, CLOSE);
        assertThat(s.adversaryMeans(Level.CENTRAL).items().get(1).limitAt(0))
                .isEqualTo(Limit.PLANTS);
    }

    /** Wright's curve: a fifth cheaper each time that twice as many have been made. */
    @Test
    void aUnitGetsCheaperEachTimeThatTwiceAsManyHaveBeenMade() {
        CaseKit kit = kit(4);
        AdversaryCost drone = kit.adversaryCosts.getFirst();
        kit.adversaryCosts.set(0, drone.withLearning(CaseKit.exactly(0.2)).withMadeBefore(100));
        var means = kit.instance().adversaryMeans(Level.CENTRAL).items().getFirst();
        assertThat(means.costAt(0)).isEqualTo(1e6);
        assertThat(means.costAt(1)).isCloseTo(0.8e6, within(1e-3));
        assertThat(means.costAt(3)).isCloseTo(0.64e6, within(1e-3));
    }

    @Test
    void moneyThatIsMovedBuysMoreOfOneAndLessOfTheRestForTheSame() {
        CaseKit kit = kit(14).adversaryMoney(3600);
        kit.lever(Effect.ADVERSARY_SHIFT, "drone", 0.5).lever(Effect.ADVERSARY_MONEY, "", 1);
        Instance s = kit.instance();
        AdversaryMeans means = s.adversaryMeans(Level.CENTRAL);
        for (int t = 0; t < 14; t++) {
            double moved = 0.5 * Math.min(1, (t + 1) / 12.0);
            assertThat(at(s, "missile", Flow.PRODUCTION, t))
                    .isCloseTo(50 * (1 - moved), within(1e-9));
            assertThat(at(s, "drone", Flow.LAUNCHES, t)).isCloseTo(100 + 200 * moved, within(1e-9));
            assertThat(means.spent(t)).isCloseTo(300, within(1e-9));
        }
        Instance poor = s.under(s.scenario().with("lever-1", 0.5));
        assertThat(poor.adversaryMeans(Level.CENTRAL).spent(13)).isCloseTo(150, within(1e-9));
    }

    @Test
    void moneyIsMovedOnlyFromWhatIsLaunchedAndNotFromWhatIsOnlyMade() {
        CaseKit kit = kit(14).adversaryMoney(3960);
        kit.item("tank", Item.Side.ADVERSARY, 1, 1, Optional.empty());
        kit.adversary("tank", Flow.PRODUCTION, 10, 10).adversaryCost("tank", 3e6, 1e6);
        kit.lever(Effect.ADVERSARY_SHIFT, "drone", 0.5);
        Instance s = kit.instance();
        assertThat(at(s, "tank", Flow.PRODUCTION, 13)).isCloseTo(10, CLOSE);
        assertThat(at(s, "missile", Flow.PRODUCTION, 13)).isCloseTo(25, CLOSE);
        assertThat(at(s, "drone", Flow.PRODUCTION, 13)).isCloseTo(200, CLOSE);
    }
}
