package org.holdfast.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.CaseKit;
import org.holdfast.model.CaseSettings.EndRule;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.holdfast.model.CaseSettings.ShareRule;
import org.holdfast.model.Decision;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.NeedYear;
import org.holdfast.model.Plan;
import org.holdfast.model.RandomCases;
import org.holdfast.model.Series;
import org.holdfast.model.Substitute;
import org.holdfast.model.TierValue;
import org.holdfast.model.Trajectory;
import org.holdfast.model.Trajectory.Measure;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class BalanceTest {
    private static CaseKit shells(int months) {
        return CaseKit.war(months).item("shell", 1000, 1);
    }

    private static double[] read(Trajectory trajectory, String holder, Measure measure) {
        return trajectory.total(holder, "shell", measure).toArray();
    }

    private static Trajectory run(CaseKit kit) {
        return Balance.run(kit.instance(), kit.plan());
    }

    private static TierValue tier(CaseKit kit, ObjectiveTier tier) {
        Instance s = kit.instance();
        return Balance.tiers(s, Balance.run(s, kit.plan()), kit.plan()).stream()
                .filter(value -> value.tier() == tier)
                .findFirst()
                .orElseThrow();
    }

    @Seeds(100)
    void massBalanceCloses(long seed) {
        Instance s = RandomCases.draw(seed).instance();
        Trajectory trajectory = Balance.run(s, RandomCases.plan(s, seed));
        for (int c = 0; c < s.claimants().size(); c++) {
            for (int i = 0; i < s.items().size(); i++) {
                closes(s, trajectory, c, i);
            }
        }
    }

    private static void closes(Instance s, Trajectory trajectory, int c, int i) {
        String holder = s.claimants().get(c);
        String item = s.items().get(i).id();
        double stock = s.initialStock(c, i);
        for (int t = 0; t < s.months(); t++) {
            stock +=
                    trajectory.total(holder, item, Measure.ARRIVED).at(t)
                            + trajectory.total(holder, item, Measure.BOUGHT).at(t)
                            + trajectory.total(holder, item, Measure.RECEIVED).at(t)
                            - trajectory.total(holder, item, Measure.GIVEN).at(t)
                            - trajectory.total(holder, item, Measure.USED).at(t)
                            - trajectory.total(holder, item, Measure.EXPIRED).at(t)
                            - trajectory.total(holder, item, Measure.COVER).at(t);
            for (Substitute sub : s.c().substitutes()) {
                if (c == 0 && sub.by().equals(item)) {
                    stock -=
                            trajectory
                                            .find(holder, sub.item(), Measure.SUBSTITUTED, item)
                                            .orElseThrow()
                                            .at(t)
                                    * sub.rate().value();
                }
            }
            double found = trajectory.total(holder, item, Measure.STOCK).at(t);
            assertThat(found).isCloseTo(stock, within(1e-6)).isNotNegative();
        }
    }

    @Test
    void whatAPlanPaysIsItsCostPlainAndDiscounted() {
        CaseKit kit = shells(3).decide(Kind.PAYMENT, "joint", "procurement/west/ukraine", 100);
        kit.discount = 0.01;
        Instance s = kit.instance();
        TierValue cost = tier(kit, ObjectiveTier.COST);
        assertThat(cost.plain()).isEqualTo(300);
        assertThat(cost.presentValue())
                .isCloseTo(100 * (s.discount(0) + s.discount(1) + s.discount(2)), within(1e-9))
                .isLessThan(300);
    }

    @Seeds(40)
    void whatIsOnItsWayWasSentAndHasNotArrived(long seed) {
        Instance s = RandomCases.draw(seed).instance();
        Plan supply = Balance.currentSupply(s);
        Trajectory trajectory = Balance.run(s, supply);
        for (String holder : s.claimants()) {
            for (Item item : s.items()) {
                double onTheWay = 0;
                for (int t = 0; t < s.months(); t++) {
                    onTheWay +=
                            sent(s, supply, holder, item.id(), t)
                                    - trajectory.total(holder, item.id(), Measure.ARRIVED).at(t)
                                    - trajectory.total(holder, item.id(), Measure.BOUGHT).at(t);
                    assertThat(trajectory.total(holder, item.id(), Measure.IN_TRANSIT).at(t))
                            .isCloseTo(onTheWay, within(1e-6 * (1 + onTheWay)));
                }
            }
        }
    }

    /** What is made and bought for a holder in a month. */
    private static double sent(Instance s, Plan plan, String holder, String item, int t) {
        int i = s.indexOf(item);
        double sum = 0;
        for (Instance.ActiveProducer producer : s.producers()) {
            sum += producer.item() == i ? at(plan, Kind.OUTPUT, producer.row().id(), holder, t) : 0;
        }
        for (Instance.ActiveOffer offer : s.offers()) {
            sum += offer.item() == i ? at(plan, Kind.PURCHASE, offer.row().id(), holder, t) : 0;
        }
        return sum;
    }

    private static double at(Plan plan, Kind kind, String subject, String detail, int t) {
        return plan.find(kind, subject, detail).map(d -> d.quantity().at(t)).orElse(0.0);
    }

    @Seeds(100)
    void whatIsUsedAndShortAddsUpToNeed(long seed) {
        Instance s = RandomCases.draw(seed).instance();
        Trajectory trajectory = Balance.run(s, RandomCases.plan(s, seed));
        for (Item item : s.items()) {
            int i = s.indexOf(item.id());
            Series covered = Measures.covered(s, trajectory, item.id());
            Series missing = trajectory.total("ukraine", item.id(), Measure.SHORT_OF_FULL);
            for (int t = 0; t < s.months(); t++) {
                assertThat(covered.at(t) + missing.at(t)).isCloseTo(s.full(0, i, t), within(1e-6));
            }
        }
    }

    @Seeds(100)
    void releaseNeverExceedsFullNeed(long seed) {
        Instance s = RandomCases.draw(seed).instance();
        Trajectory trajectory = Balance.run(s, RandomCases.plan(s, seed));
        for (Item item : s.items()) {
            Series used = trajectory.total("ukraine", item.id(), Measure.USED);
            for (int t = 0; t < s.months(); t++) {
                assertThat(used.at(t)).isLessThanOrEqualTo(s.full(0, s.indexOf(item.id()), t));
            }
        }
    }

    @Seeds(100)
    void whatHappenedCanBeFollowedAgainWithoutACut(long seed) {
        Instance s = RandomCases.draw(seed).instance();
        Plan supply = Balance.currentSupply(s);
        Trajectory trajectory = Balance.run(s, supply);
        assertThat(Balance.difference(s, supply, trajectory)).isLessThan(1e-9);
        for (TierValue tier : Balance.tiers(s, trajectory, supply)) {
            assertThat(tier.presentValue())
                    .isCloseTo(
                            TierValue.find(supply.tiers(), tier.tier())
                                    .orElseThrow()
                                    .presentValue(),
                            within(1e-9));
        }
    }

    @Test
    void outputArrivesAfterItsLag() {
        CaseKit kit = shells(4).producer("plant", "west", "shell", 100, 2);
        kit.decide(Kind.OUTPUT, "plant", "ukraine", 100);
        assertThat(read(run(kit), "ukraine", Measure.STOCK)).containsExactly(0, 0, 100, 200);
        assertThat(run(kit).find("ukraine", "shell", Measure.ARRIVED, "west")).isPresent();
    }

    @Test
    void orderedAndAnnouncedCapacityCountsFromTheMonthInWhichItIsReady() {
        CaseKit kit = shells(4).producer("plant", "west", "shell", 100, 0);
        kit.possible("plant", 50, 50, 2, 1).announced("plant", 1, 10);
        kit.decide(Kind.LINE_BY_PUBLIC, "plant", "0", Series.of(30, 0, 0, 0));
        kit.decide(Kind.LINE_BY_FIRM, "plant", "0", Series.of(0, 5, 0, 0));
        kit.decide(Kind.OUTPUT, "plant", "ukraine", 1000);
        assertThat(read(run(kit), "ukraine", Measure.ARRIVED)).containsExactly(100, 110, 140, 145);
    }

    /** Of 60 at the start a third expires each month; what arrives can be used for three more. */
    @Test
    void whatIsNotUsedWithinItsShelfLifeExpires() {
        CaseKit kit = shells(6).shelfLife("shell", 3).producer("plant", "west", "shell", 100, 0);
        kit.stock("ukraine", "shell", 60, 0).need("ukraine", "shell", Tier.FULL, 15);
        kit.decide(Kind.OUTPUT, "plant", "ukraine", Series.of(0, 30, 0, 0, 0, 0));
        kit.decide(Kind.RELEASE, "ukraine", "shell", Series.of(0, 15, 15, 0, 0, 0));
        assertThat(read(run(kit), "ukraine", Measure.EXPIRED))
                .containsExactly(new double[] {20, 5, 5, 0, 30, 0}, within(1e-9));
        assertThat(read(run(kit), "ukraine", Measure.STOCK))
                .containsExactly(new double[] {40, 50, 30, 30, 0, 0}, within(1e-9));
    }

    @Test
    void aClosedLineMakesNothing() {
        CaseKit kit = shells(3).producer("plant", "west", "shell", 100, 0);
        kit.decide(Kind.CLOSED, "plant", "", Series.of(0, 60, 60));
        kit.decide(Kind.OUTPUT, "plant", "ukraine", 100);
        assertThat(read(run(kit), "ukraine", Measure.ARRIVED)).containsExactly(100, 40, 0);
    }

    /**
     * Loss 10 %, covered 2 %, repair in 4 months; interceptors: 10 for the whole producer of 100.
     */
    @Test
    void damageGrowsWhereThereIsNoCoverAndIsRepaired() {
        CaseKit kit = shells(4).item("interceptor", 1, 1);
        kit.producer("plant", "ukraine", "shell", 100, 0, true);
        kit.exposure("ukraine", 0.1, 0.02, 4, "interceptor", 10);
        kit.stock("ukraine", "interceptor", 5, 0);
        kit.decide(Kind.OUTPUT, "plant", "ukraine", 100);
        kit.decide(Kind.COVERED_CAPACITY, "plant", "", Series.of(0, 50, 50, 0));
        // Month 1: 0.1 × 100 = 10. Month 2: 0.65 × 10 + 10 − 0.08 × 50 = 12.5, but the five
        // interceptors are used up in month 1. Month 3: 0.65 × 12.5 + 10 = 18.125.
        assertThat(read(run(kit), "ukraine", Measure.ARRIVED))
                .containsExactly(100, 90, 87.5, 81.875);
        assertThat(run(kit).total("ukraine", "interceptor", Measure.COVER).toArray())
                .containsExactly(0, 5, 0, 0);
    }

    @Test
    void materialsAreSharedInProportion() {
        CaseKit kit = shells(1).item("rocket", 1, 1);
        kit.producer("a", "west", "shell", 100, 0).producer("b", "west", "rocket", 100, 0);
        kit.material("powder", 10, 1, "west", 20);
        kit.uses("shell", "powder", 0.5).uses("rocket", "powder", 0.1);
        kit.decide(Kind.OUTPUT, "a", "ukraine", 100).decide(Kind.OUTPUT, "b", "ukraine", 100);
        kit.decide(Kind.MATERIAL, "powder-plant", "", 20);
        Trajectory trajectory = run(kit);
        assertThat(trajectory.total("ukraine", "shell", Measure.ARRIVED).at(0)).isEqualTo(50);
        assertThat(trajectory.total("ukraine", "rocket", Measure.ARRIVED).at(0)).isEqualTo(50);
        kit.shareRule = ShareRule.PRIORITY;
        Trajectory first = run(kit);
        assertThat(first.total("ukraine", "shell", Measure.ARRIVED).at(0)).isEqualTo(60);
        assertThat(first.total("ukraine", "rocket", Measure.ARRIVED).at(0)).isZero();
    }

    @Test
    void aSiteOutsideThePlanTakesNoMaterialsOfThePlan() {
        CaseKit kit = shells(1).producer("plant", "elsewhere", "shell", 100, 0);
        kit.material("powder", 0, 1, "west", 0).uses("shell", "powder", 1);
        kit.decide(Kind.OUTPUT, "plant", "ukraine", 100);
        assertThat(read(run(kit), "ukraine", Measure.ARRIVED)).containsExactly(100);
    }

    @Test
    void anOfferSellsNoMoreThanItsCeilings() {
        CaseKit kit = shells(3).offer("offer", "shell", "", 40, 70, 1);
        kit.decide(Kind.PURCHASE, "offer", "ukraine", 100);
        assertThat(read(run(kit), "ukraine", Measure.BOUGHT)).containsExactly(0, 40, 30);
    }

    @Test
    void giftsComeOnlyFromWhatWasGiveableAtTheStart() {
        CaseKit kit = shells(3).stock("west", "shell", 100, 30);
        kit.producer("plant", "west", "shell", 50, 0).decide(Kind.OUTPUT, "plant", "west", 50);
        kit.decide(Kind.GIFT, "west", "shell", 20);
        assertThat(read(run(kit), "ukraine", Measure.RECEIVED)).containsExactly(20, 10, 0);
        assertThat(read(run(kit), "west", Measure.GIVEN)).containsExactly(20, 10, 0);
        assertThat(read(run(kit), "west", Measure.STOCK)).containsExactly(130, 170, 220);
    }

    @Test
    void anAllysShortStockIsSharedBetweenItsUseAndGifts() {
        CaseKit kit = shells(1).stock("west", "shell", 60, 60);
        kit.need("west", "shell", Tier.OWN_USE, 80);
        kit.decide(Kind.RELEASE, "west", "shell", 80).decide(Kind.GIFT, "west", "shell", 40);
        assertThat(read(run(kit), "west", Measure.USED)).containsExactly(40);
        assertThat(read(run(kit), "west", Measure.GIVEN)).containsExactly(20);
        kit.shareRule = ShareRule.PRIORITY;
        assertThat(read(run(kit), "west", Measure.USED)).containsExactly(60);
    }

    @Test
    void aSubstituteDoesPartOfTheWork() {
        CaseKit kit = shells(1).item("drone", 100, 1).substitute("shell", "drone", 5, 0.2);
        kit.need("ukraine", "shell", Tier.FULL, 100).stock("ukraine", "drone", 1000, 0);
        kit.decide(Kind.SUBSTITUTE, "shell", "drone", 300);
        // Ceiling: a fifth of 100 shells, 5 drones each.
        Trajectory trajectory = run(kit);
        assertThat(read(trajectory, "ukraine", Measure.SUBSTITUTED)).containsExactly(20);
        assertThat(read(trajectory, "ukraine", Measure.SHORT_OF_FULL)).containsExactly(80);
        assertThat(trajectory.total("ukraine", "drone", Measure.STOCK).at(0)).isEqualTo(900);
    }

    @Test
    void aSubstituteDoesNotDoWorkThatIsDone() {
        CaseKit kit = shells(1).item("drone", 100, 1).substitute("shell", "drone", 5, 1);
        kit.need("ukraine", "shell", Tier.FULL, 100).stock("ukraine", "drone", 1000, 0);
        kit.stock("ukraine", "shell", 100, 0).decide(Kind.RELEASE, "ukraine", "shell", 90);
        kit.decide(Kind.SUBSTITUTE, "shell", "drone", 300);
        assertThat(read(run(kit), "ukraine", Measure.SUBSTITUTED)).containsExactly(10);
    }

    @Test
    void aMissingFloorCountsInItemMonthsDiscountedAndWeighted() {
        CaseKit kit = CaseKit.war(2).item("shell", 1000, 3);
        kit.discount = 0.25;
        kit.need("ukraine", "shell", Tier.FLOOR, 100).stock("ukraine", "shell", 60, 0);
        kit.decide(Kind.RELEASE, "ukraine", "shell", Series.of(50, 10));
        TierValue floor = tier(kit, ObjectiveTier.FLOOR);
        assertThat(floor.plain()).isCloseTo(3 * (0.5 + 0.9), within(1e-12));
        assertThat(floor.presentValue()).isCloseTo(3 * (0.5 + 0.9 / 1.25), within(1e-12));
    }

    @Test
    void fullNeedCountsInTwoBands() {
        CaseKit kit = shells(1).need("ukraine", "shell", Tier.FLOOR, 40);
        kit.need("ukraine", "shell", Tier.FULL, 100).stock("ukraine", "shell", 50, 0);
        kit.decide(Kind.RELEASE, "ukraine", "shell", 50);
        TierValue full = tier(kit, ObjectiveTier.FULL);
        assertThat(full.plain()).isCloseTo(0.5, within(1e-12));
        assertThat(full.presentValue()).isCloseTo(0.5 * (50.0 / 100 + 20.0 / 70), within(1e-12));
    }

    @Test
    void stockAtTheEndIsCreditedUpToItsMonths() {
        CaseKit kit = CaseKit.war(1).item("shell", 1000, 2);
        kit.discount = 1;
        kit.endRule = new EndRule(0.5, 2, 0);
        kit.need("ukraine", "shell", Tier.FULL, 100).stock("ukraine", "shell", 250, 0);
        kit.decide(Kind.RELEASE, "ukraine", "shell", 100);
        assertThat(tier(kit, ObjectiveTier.FULL).presentValue())
                .isCloseTo(-0.5 * 2 * 0.5 * 1.5, within(1e-12));
        assertThat(tier(kit, ObjectiveTier.FULL).plain()).isZero();
        kit.stock("ukraine", "shell", 500, 0);
        assertThat(tier(kit, ObjectiveTier.FULL).presentValue())
                .isCloseTo(-0.5 * 2 * 0.5 * 2, within(1e-12));
    }

    @Test
    void alliesFloorsAndOwnUseCountInTheFirstTierAndTargetsInTheirOwn() {
        CaseKit kit = shells(2).stock("west", "shell", 100, 0);
        kit.need("west", "shell", Tier.OWN_USE, 50);
        kit.need("west", "shell", Tier.STOCK_FLOOR, 80);
        kit.need("west", "shell", Tier.STOCK_TARGET, 1, 1, 200);
        kit.decide(Kind.RELEASE, "west", "shell", Series.of(40, 20));
        // Stock 60, then 40. Own use short 10 and 30 of 50; floor short 20 and 40 of 80.
        TierValue floor = tier(kit, ObjectiveTier.FLOOR);
        assertThat(floor.allies()).isCloseTo(0.2 + 0.6 + 0.25 + 0.5, within(1e-12));
        assertThat(floor.plain()).as("the claimant is short of nothing").isZero();
        assertThat(floor.presentValue()).isCloseTo(floor.allies(), within(1e-12));
        assertThat(tier(kit, ObjectiveTier.ALLY_TARGETS).plain()).isCloseTo(0.8, within(1e-12));
    }

    /** The certificate of a plan sees whatever a plan says that reaches a stock or is used. */
    @Test
    void whoSaysTwiceWhatWasDoneIsFoundOut() {
        Set<Kind> found = EnumSet.noneOf(Kind.class);
        for (long seed = 1; seed <= 12; seed++) {
            Instance s = RandomCases.draw(seed).instance();
            Plan done = Balance.currentSupply(s);
            Trajectory trajectory = Balance.run(s, done);
            for (Kind kind : Kind.values()) {
                List<Decision> said =
                        done.decisions().stream()
                                .map(d -> d.kind() == kind ? twice(d) : d)
                                .toList();
                Plan plan = new Plan(done.way(), done.scenario(), done.start(), said, List.of());
                if (Balance.difference(s, plan, trajectory) > 1e-3) {
                    found.add(kind);
                }
            }
        }
        assertThat(found)
                .containsExactlyInAnyOrder(
                        Kind.OUTPUT, Kind.PURCHASE, Kind.GIFT, Kind.RELEASE, Kind.SUBSTITUTE);
    }

    private static Decision twice(Decision d) {
        return new Decision(
                d.kind(), d.subject(), d.detail(), d.unit(), d.quantity().times(2), d.money());
    }

    @Test
    void theDifferenceIsInLots() {
        CaseKit kit = shells(2).producer("plant", "west", "shell", 1000, 1);
        kit.decide(Kind.OUTPUT, "plant", "ukraine", 3000);
        assertThat(Balance.difference(kit.instance(), kit.plan(), run(kit))).isEqualTo(2);
    }

    @Test
    void theAdversaryUsesWhatItHas() {
        CaseKit kit = CaseKit.war(3).item("theirs", Item.Side.ADVERSARY, 1, 1, Optional.empty());
        kit.adversary("theirs", Flow.PRODUCTION, 60, 100);
        kit.adversary("theirs", Flow.STOCK, 30, 30).adversary("theirs", Flow.USE, 80, 80);
        Trajectory trajectory = run(kit);
        assertThat(adversary(trajectory, Measure.ADVERSARY_USE, "low")).containsExactly(80, 70, 60);
        assertThat(adversary(trajectory, Measure.ADVERSARY_STOCK, "high"))
                .containsExactly(50, 70, 90);
        assertThat(adversary(trajectory, Measure.ADVERSARY_SUPPLY, "central"))
                .containsExactly(80, 80, 80);
    }

    private static double[] adversary(Trajectory trajectory, Measure measure, String level) {
        return trajectory.find(Balance.ADVERSARY, "theirs", measure, level).orElseThrow().toArray();
    }

    @Test
    void aNameThatTheCaseDoesNotHaveIsOurMistake() {
        CaseKit kit = shells(1).decide(Kind.OUTPUT, "nowhere", "ukraine", 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> run(kit))
                .withMessageContaining("nowhere");
    }

    @Test
    void currentSupplyGivesUkraineWhatAlliesOwnUseLeaves() {
        CaseKit kit = shells(2).producer("plant", "west", "shell", 100, 0);
        kit.need("ukraine", "shell", Tier.FULL, 1000);
        kit.need("west", "shell", Tier.OWN_USE, 30);
        Plan supply = Balance.currentSupply(kit.instance());
        assertThat(supply.find(Kind.OUTPUT, "plant", "ukraine").orElseThrow().quantity().at(0))
                .isCloseTo(70, within(1e-9));
        kit.lever(Effect.ALLY_RESERVE, "", 0.4);
        Plan reserved = Balance.currentSupply(kit.instance());
        assertThat(reserved.find(Kind.OUTPUT, "plant", "west").orElseThrow().quantity().at(0))
                .isCloseTo(40, within(1e-9));
    }

    @Test
    void currentSupplyBuysOnlyWhatNoLeverOpens() {
        CaseKit kit = shells(2).offer("open", "shell", "", 10, 100, 0);
        kit.offer("closed", "shell", "asia", 10, 100, 0);
        Plan supply = Balance.currentSupply(kit.instance());
        assertThat(supply.all(Kind.PURCHASE))
                .singleElement()
                .matches(d -> "open".equals(d.subject()));
    }

    @Test
    void currentSupplyLetsSubstitutesDoWhatIsLeft() {
        CaseKit kit = shells(1).item("drone", 100, 1).substitute("shell", "drone", 5, 1);
        kit.need("ukraine", "shell", Tier.FULL, 100).need("ukraine", "drone", Tier.FULL, 200);
        kit.stock("ukraine", "shell", 40, 0).stock("ukraine", "drone", 300, 0);
        Trajectory trajectory = Balance.run(kit.instance(), Balance.currentSupply(kit.instance()));
        assertThat(read(trajectory, "ukraine", Measure.USED)).containsExactly(40);
        assertThat(read(trajectory, "ukraine", Measure.SUBSTITUTED)).containsExactly(20);
    }

    @Test
    void theFloorThresholdIsTheHighestNeedThatSupplyMeetsEveryMonth() {
        CaseKit kit = shells(24).producer("plant", "west", "shell", 100, 0);
        kit.need("ukraine", "shell", Tier.FULL, 1000).stock("ukraine", "shell", 240, 0);
        assertThat(Balance.floorThreshold(kit.instance(), "shell")).isCloseTo(120, within(1e-9));
    }

    @Test
    void theFloorThresholdIsOfTheFirstYearInWhichThereIsANeed() {
        CaseKit kit = shells(36).producer("plant", "west", "shell", 100, 0);
        kit.need("ukraine", "shell", Tier.FULL, 14, 35, 1000).stock("ukraine", "shell", 240, 0);
        Instance instance = kit.instance();
        assertThat(instance.needYear(0)).contains(new NeedYear(14, 26));
        // 240 and 14 months at 100 lie in stock when the need begins: 1640 over twelve months.
        assertThat(Balance.floorThreshold(instance, "shell"))
                .isCloseTo(100 + 1640 / 12.0, within(1e-6));
    }
}
