package org.holdfast.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.AirBalance;
import org.holdfast.model.AirBalance.OfRaid;
import org.holdfast.model.AirDefence;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.FutureSeries;
import org.holdfast.model.Item;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.Raid;
import org.junit.jupiter.api.Test;

class AirBalanceTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    /** 80 missiles and 500 drones a month; 100 interceptors against the missiles first. */
    private static CaseKit kit(double launches, double interceptors) {
        CaseKit kit = CaseKit.war(2);
        kit.item("missile", Item.Side.ADVERSARY, 1, 1, Optional.empty());
        kit.item("drone", Item.Side.ADVERSARY, 1, 1, Optional.empty());
        kit.item("interceptor", Item.Side.OURS, 1, 1, Optional.empty());
        kit.adversary("missile", Flow.LAUNCHES, launches, launches);
        kit.adversary("missile", Flow.STOCK, 10_000, 10_000);
        kit.adversary("drone", Flow.LAUNCHES, 500, 500);
        kit.adversary("drone", Flow.STOCK, 10_000, 10_000);
        kit.need("ukraine", "interceptor", Tier.FULL, 1000);
        kit.stock("ukraine", "interceptor", 2 * interceptors, 0);
        kit.raid("ballistic", "missile", 0.7).raid("drones", "drone", 1);
        kit.engages("ballistic", "interceptor", 1, 2.5, 0.22);
        kit.engages("drones", "interceptor", 2, 0.5, 0.5);
        kit.decide(Kind.RELEASE, "ukraine", "interceptor", interceptors);
        return kit;
    }

    private static List<OfRaid> raids(CaseKit kit) {
        var instance = kit.instance();
        return AirBalance.of(instance, Balance.run(instance, kit.plan())).raids();
    }

    @Test
    void whatGetsThroughIsThatOfThePublishedCurve() {
        // 80 ballistic missiles, 0 to 300 interceptors: reach 0.70 and a chance of 0.22 for each.
        double worth = AirDefence.nominal(0.22);
        assertThat(worth).isCloseTo(-Math.log(0.78), CLOSE);
        for (int shots = 0; shots <= 300; shots += 50) {
            double exact = 80 * 0.3 + 56 * Math.exp(-shots * worth / 56);
            assertThat(AirDefence.leaked(80, shots * worth, 0.7)).isCloseTo(exact, CLOSE);
        }
    }

    @Test
    void everyUnitUsedIsSpentOnOneClassTheFirstFirst() {
        List<OfRaid> raids = raids(kit(80, 100));
        assertThat(raids.get(0).by().getFirst().spent().at(0)).isCloseTo(100, CLOSE);
        assertThat(raids.get(1).by().getFirst().spent().at(0)).isZero();

        raids = raids(kit(80, 200));
        assertThat(raids.get(0).by().getFirst().spent().at(0)).isCloseTo(140, CLOSE);
        assertThat(raids.get(1).by().getFirst().spent().at(0)).isCloseTo(60, CLOSE);

        raids = raids(kit(80, 600));
        assertThat(raids.get(0).by().getFirst().spent().at(0)).isGreaterThan(140);
        assertThat(
                        raids.get(0)
                                .by()
                                .getFirst()
                                .spent()
                                .plus(raids.get(1).by().getFirst().spent())
                                .at(0))
                .isCloseTo(600, CLOSE);
    }

    @Test
    void whatOneItemIsSpentOnIsNoMatterOfAnothers() {
        CaseKit kit = kit(80, 100);
        kit.item("gun", Item.Side.OURS, 1, 1, Optional.empty());
        kit.need("ukraine", "gun", Tier.FULL, 1000);
        kit.stock("ukraine", "gun", 120, 0);
        kit.engages("drones", "gun", 1, 1, 0.4);
        kit.decide(Kind.RELEASE, "ukraine", "gun", 60);
        List<OfRaid> raids = raids(kit);
        assertThat(raids.get(0).by().getFirst().spent().at(0)).isCloseTo(100, CLOSE);
        OfRaid drones = raids.get(1);
        assertThat(drones.by()).extracting(by -> by.spent().at(0)).containsExactly(0.0, 60.0);
        double left = AirDefence.leaked(500, 60 * AirDefence.nominal(0.4), 1);
        assertThat(drones.leaked().at(0)).isCloseTo(left, CLOSE);
    }

    @Test
    void whatIsLaunchedIsDestroyedOrGetsThrough() {
        CaseKit kit = kit(80, 200).guns("drones", 1.5, 1);
        for (OfRaid raid : raids(kit)) {
            double destroyed = raid.by().stream().mapToDouble(by -> by.destroyed().at(1)).sum();
            assertThat(destroyed + raid.leaked().at(1)).isCloseTo(raid.launched().at(1), CLOSE);
        }
    }

    @Test
    void aLargerRaidThatMeetsTheSameLetsALargerShareThrough() {
        double few = raids(kit(80, 100)).getFirst().stopped(0, 2).orElseThrow();
        double many = raids(kit(160, 100)).getFirst().stopped(0, 2).orElseThrow();
        double more = raids(kit(160, 200)).getFirst().stopped(0, 2).orElseThrow();
        assertThat(many).isLessThan(few - 0.05);
        assertThat(more).isCloseTo(few, CLOSE);
    }

    @Test
    void theNextUnitDoesLessThanTheLast() {
        double none = raids(kit(80, 0)).getFirst().leaked().at(0);
        double some = raids(kit(80, 50)).getFirst().leaked().at(0);
        double more = raids(kit(80, 100)).getFirst().leaked().at(0);
        assertThat(none).isCloseTo(80, CLOSE);
        assertThat(none - some).isGreaterThan(some - more + 1);
    }

    @Test
    void gunsThatDoNotKeepUpStopASmallerShareOfMore() {
        CaseKit kit = kit(80, 0).guns("drones", 1, 0);
        kit.raids.set(1, kit.raids.get(1).withReference(250));
        double half = raids(kit).get(1).leaked().at(0);
        assertThat(half).isCloseTo(500 * Math.exp(-0.5), CLOSE);
        kit.otherDefence.replaceAll(o -> o.withKeepsUp(CaseKit.exactly(1)));
        assertThat(raids(kit).get(1).leaked().at(0)).isCloseTo(500 * Math.exp(-1), CLOSE);
    }

    @Test
    void aCeilingOfTheNightCutsTheLargestNights() {
        CaseKit kit = kit(80, 0).guns("drones", 1, 1);
        Raid even = kit.raids.get(1).withReference(500).withPeak(CaseKit.exactly(0.6));
        kit.raids.set(1, even);
        double free = raids(kit).get(1).peakLeaked().at(0);
        assertThat(free).isCloseTo(100 * Math.exp(-1), CLOSE);
        kit.raids.set(1, even.withCeiling(Optional.of(CaseKit.exactly(20))));
        OfRaid capped = raids(kit).get(1);
        assertThat(capped.peakLeaked().at(0)).isCloseTo(100 * Math.exp(-0.2), CLOSE);
        assertThat(capped.leaked().at(0)).isGreaterThan(500 * Math.exp(-1));
    }

    @Test
    void futuresCountWhatOneTrajectoryCounts() {
        CaseKit kit = kit(80, 150).guns("drones", 1.5, 1);
        var instance = kit.instance();
        var futures = new FutureBalance(instance, kit.plan(), 2);
        futures.run(List.of(instance, instance));
        FutureMeasures measures = futures.measures();
        for (OfRaid raid : raids(kit)) {
            int k =
                    measures.series()
                            .indexOf(
                                    new FutureSeries(
                                            FutureSeries.Measure.LEAKED, raid.raid().id()));
            assertThat(measures.at(k, 1, 1)).isCloseTo(raid.leaked().at(1), CLOSE);
        }
    }

    @Test
    void aCaseWithoutClassesHasNone() {
        CaseKit kit = kit(80, 100);
        kit.raids.clear();
        kit.engagements.clear();
        assertThat(raids(kit)).isEmpty();
    }
}
