package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.CaseSettings.EndRule;
import org.holdfast.model.CaseSettings.ObjectiveTier;
import org.junit.jupiter.api.Test;

/** What a plan is to reach, and what is missing of it. */
class GoalTest {
    private static final Offset<Double> CLOSE = within(1e-9);
    private static final TierValue COST = new TierValue(ObjectiveTier.COST, 7, 8, 0, 0);

    /**
     * Two months: a floor of 100 under a full need of 200, and allies' own use, floor and target.
     */
    private static CaseKit kit() {
        CaseKit kit = CaseKit.war(2).item("shell", 1, 4);
        kit.need("ukraine", "shell", Need.Tier.FLOOR, 100);
        kit.need("ukraine", "shell", Need.Tier.FULL, 200);
        kit.need("west", "shell", Need.Tier.OWN_USE, 10);
        kit.need("west", "shell", Need.Tier.STOCK_FLOOR, 20);
        return kit.need("west", "shell", Need.Tier.STOCK_TARGET, 50);
    }

    /** A quarter is used of what the claimant needs, half by allies, and of stocks 15 are there. */
    private static List<TierValue> count(CaseKit kit) {
        return Goal.count(
                kit.instance(),
                (met, claimant, item) ->
                        switch (met) {
                            case COVERED -> Series.of(75, 150);
                            case USED -> Series.of(5, 10);
                            case STOCK -> claimant == 0 ? Series.of(0, 60) : Series.of(15, 30);
                        },
                COST);
    }

    /** By hand, of weight 4: 25 of 100; 5 of 10 and 5 of 20 in month 0; 35 and 20 of 50. */
    @Test
    void whatIsMissingIsAShareOfEachGoalByTheWeightOfItsItem() {
        List<TierValue> tiers = count(kit());
        assertThat(tiers).extracting(TierValue::tier).containsExactly(ObjectiveTier.values());
        TierValue floor = tiers.getFirst();
        assertThat(floor.plain()).isCloseTo(4 * 0.25, CLOSE);
        assertThat(floor.allies()).isCloseTo(4 * (0.5 + 0.25), CLOSE);
        assertThat(floor.circular()).isZero();
        assertThat(floor.presentValue()).isCloseTo(4.0, CLOSE);
        assertThat(tiers.get(2).plain()).isCloseTo(4 * (0.7 + 0.4), CLOSE);
        assertThat(tiers.get(3)).isEqualTo(COST);
    }

    /** Two bands count half each: 125 of 200 and 75 of 150, then 50 of 200 and nothing. */
    @Test
    void theFullNeedCountsInTwoBandsAndPlainlyOnce() {
        TierValue full = count(kit()).get(1);
        assertThat(full.plain()).isCloseTo(4 * (0.625 + 0.25), CLOSE);
        assertThat(full.presentValue()).isCloseTo(2 * (0.625 + 0.5 + 0.25), CLOSE);
        CaseKit one = kit();
        one.needs.set(0, one.needs.getFirst().withQuantity(Optional.of(CaseKit.exactly(200))));
        assertThat(count(one).get(1).presentValue())
                .as("where the floor is the full need there is one band")
                .isCloseTo(4 * (0.625 + 0.25), CLOSE);
    }

    /** A month at 10 % a month counts a tenth less; the last stock is 0.3 of a month, 60 of 200. */
    @Test
    void aPresentValueIsDiscountedAndLessTheCreditForTheLastStock() {
        CaseKit kit = kit();
        kit.discount = 0.25;
        kit.endRule = new EndRule(0.5, 2, 0.5);
        List<TierValue> tiers = count(kit);
        double credit = 0.5 * 4 / 1.25 / 1.25 * 0.3;
        assertThat(Goal.credit(kit.instance(), 0, 2)).isCloseTo(0.5 * 4 / 1.5625, CLOSE);
        assertThat(tiers.get(1).presentValue())
                .isCloseTo(2 * (0.625 + 0.5 + 0.25 / 1.25) - credit, CLOSE);
        assertThat(tiers.get(1).plain()).as("plain is not").isCloseTo(4 * 0.875, CLOSE);
    }

    @Test
    void whatItsOwnPlanDefinesIsCountedBesideTheHeadline() {
        CaseKit kit = kit();
        kit.needs.replaceAll(need -> need.withBasis(Need.Basis.CIRCULAR));
        List<TierValue> tiers = count(kit);
        assertThat(tiers.getFirst().plain() + tiers.getFirst().allies()).isZero();
        assertThat(tiers.getFirst().circular()).isCloseTo(4.0, CLOSE);
        assertThat(tiers.get(2).circular()).isCloseTo(4 * 1.1, CLOSE);
        assertThat(tiers.get(2).plain()).isZero();
        assertThat(Goal.floorMonths(kit.instance())).isZero();
        assertThat(Goal.floorMonths(kit().instance())).isCloseTo(8, CLOSE);
        CaseKit once = CaseKit.war(2).item("shell", 1, 4);
        once.need("ukraine", "shell", Need.Tier.FLOOR, 1, 1, 100);
        assertThat(Goal.floorMonths(once.instance())).isCloseTo(4, CLOSE);
    }

    /**
     * 80 missiles of which 0.75 can be met; an interceptor is worth 1, two to a target: 120 are
     * wanted of a full need of 240.
     */
    private static CaseKit sky() {
        CaseKit kit = CaseKit.war(2);
        kit.item("missile", Item.Side.ADVERSARY, 1, 1, Optional.empty());
        kit.item("drone", Item.Side.ADVERSARY, 1, 1, Optional.empty());
        kit.item("interceptor", 1, 3).item("shell", 1, 1);
        for (String item : List.of("missile", "drone")) {
            kit.adversary(item, Flow.LAUNCHES, 80, 80).adversary(item, Flow.STOCK, 9e9, 9e9);
        }
        kit.need("ukraine", "interceptor", Need.Tier.FULL, 240);
        kit.need("ukraine", "shell", Need.Tier.FULL, 10);
        kit.raid("ballistic", "missile", 0.75).raid("drones", "drone", 1);
        return kit.engages("ballistic", "interceptor", 1, 2, 1 - Math.exp(-1));
    }

    @Test
    void whatIsLeftWhenAllClassesAreServedIsSpentOnThemAlike() {
        AirGoal one = sky().instance().airGoal();
        assertThat(one.corners(0, 0)).extracting(AirGoal.Corner::units).containsExactly(240.0);
        assertThat(one.corners(0, 0).getFirst().kills(0)).isCloseTo(240, CLOSE);
        assertThat(one.corners(0, 0).getFirst().kills(1)).isZero();
        assertThat(one.corners(1, 0)).isEmpty();
        assertThat(one.counts(0)).containsOnly(true);
        assertThat(one.counts(1)).containsOnly(false);

        CaseKit two = sky().engages("drones", "interceptor", 2, 0.5, 1 - Math.exp(-2));
        List<AirGoal.Corner> corners = two.instance().airGoal().corners(0, 0);
        assertThat(corners).extracting(AirGoal.Corner::units).containsExactly(120.0, 160.0, 240.0);
        assertThat(corners.get(1).kills(0)).isCloseTo(120, CLOSE);
        assertThat(corners.get(1).kills(1)).isCloseTo(80, CLOSE);
        assertThat(corners.get(2).kills(0)).isCloseTo(180, CLOSE);
        assertThat(corners.get(2).kills(1)).isCloseTo(120, CLOSE);

        CaseKit few = sky().engages("drones", "interceptor", 2, 0.5, 1 - Math.exp(-2));
        few.needs.removeFirst();
        few.need("ukraine", "interceptor", Need.Tier.FULL, 130);
        List<AirGoal.Corner> scarce = few.instance().airGoal().corners(0, 0);
        assertThat(scarce).extracting(AirGoal.Corner::units).containsExactly(120.0, 130.0);
        assertThat(scarce.get(1).kills(1)).isCloseTo(20, CLOSE);
    }

    /** The pieces lie on 80 - 60 (1 - e^(-k/60)) where they begin and end. */
    @Test
    void whatGetsThroughIsAlongStraightPiecesThatBeginAndEndOnTheCurve() {
        AirGoal.Curve curve = sky().instance().airGoal().curve(0, 0);
        assertThat(curve.effort()).isZero();
        assertThat(curve.leaked()).isCloseTo(80, CLOSE);
        assertThat(curve.pieces()).hasSize(AirGoal.PIECES);
        double kills = 0;
        double leaked = curve.leaked();
        double bent = Double.POSITIVE_INFINITY;
        for (AirGoal.Piece piece : curve.pieces()) {
            kills += piece.width();
            leaked -= piece.width() * piece.stops();
            assertThat(leaked).isCloseTo(20 + 60 * Math.exp(-kills / 60), CLOSE);
            assertThat(piece.stops()).as("the first do most").isLessThan(bent);
            bent = piece.stops();
        }
        assertThat(kills).as("the full need").isCloseTo(240, CLOSE);
    }

    /** Nothing missing with the full need, the weight of all with none, and no more. */
    @Test
    void whatIsMissingOfTheSkyGoesFromNothingToTheWeightOfItsItems() {
        AirGoal goal = sky().instance().airGoal();
        assertThat(goal.missing(new double[][] {{240, 0}, {0, 0}}))
                .containsExactly(new double[] {0, 3}, CLOSE);
        assertThat(goal.missing(new double[][] {{500, 120}, {0, 0}})[0]).isZero();
        double half = goal.missing(new double[][] {{120, 0}, {0, 0}})[0];
        assertThat(half)
                .isCloseTo(3 * (Math.exp(-2) - Math.exp(-4)) / (1 - Math.exp(-4)), within(0.1));
        assertThat(goal.meets(0)).isTrue();
        assertThat(goal.meets(1)).isFalse();
        Goal full = Goal.of(sky().instance(), 0).getFirst();
        assertThat(full.weight(sky().instance(), 0)).as("counted by what gets through").isZero();
    }

    @Test
    void whatDoesNoHarmIsCountedByWhatIsUsed() {
        CaseKit kit = sky();
        kit.raids.replaceAll(raid -> raid.withHarm(0));
        assertThat(kit.instance().airGoal().counts(0)).containsOnly(false);
        assertThat(Goal.of(kit.instance(), 0).getFirst().weight(kit.instance(), 0))
                .as("one of two bands")
                .isEqualTo(1.5);
        assertThat(kit.instance().airGoal().missing(new double[2][2])).containsOnly(0);
    }

    private static Trajectory.Row row(
            String holder, String item, Trajectory.Measure measure, String detail, double amount) {
        return new Trajectory.Row(holder, item, measure, detail, Series.of(amount, amount));
    }

    /** 60 of the 80 missiles can be met and 60 kills are spent: 60 (1 - 1/e) are stopped. */
    @Test
    void whatIsDestroyedIsToldByWhatDestroysIt() {
        CaseKit kit = sky().guns("drones", 0.5, 0.25);
        kit.raids.set(1, kit.raids.get(1).withReference(40).withPeak(CaseKit.exactly(0.3)));
        Trajectory seen =
                new Trajectory(
                        2,
                        List.of(
                                row("ukraine", "interceptor", Trajectory.Measure.USED, "", 60),
                                row(
                                        "adversary",
                                        "missile",
                                        Trajectory.Measure.ADVERSARY_USE,
                                        "central",
                                        80),
                                row(
                                        "adversary",
                                        "drone",
                                        Trajectory.Measure.ADVERSARY_USE,
                                        "central",
                                        80)));
        List<AirBalance.OfRaid> raids = AirBalance.of(kit.instance(), seen).raids();
        AirBalance.OfRaid ballistic = raids.getFirst();
        double stopped = 60 * (1 - Math.exp(-1));
        assertThat(ballistic.launched().toArray()).containsExactly(80, 80);
        assertThat(ballistic.leaked().at(1)).isCloseTo(80 - stopped, CLOSE);
        assertThat(ballistic.stopped(0, 2).orElseThrow()).isCloseTo(stopped / 80, CLOSE);
        assertThat(ballistic.by()).hasSize(1);
        assertThat(ballistic.by().getFirst().spent().at(0)).isEqualTo(60);
        assertThat(ballistic.by().getFirst().destroyed().at(0)).isCloseTo(stopped, CLOSE);
        AirBalance.OfRaid drones = raids.get(1);
        assertThat(drones.by()).extracting(AirBalance.By::item).containsExactly(Optional.empty());
        assertThat(drones.by().getFirst().destroyed().at(0))
                .as("guns that keep up with the 40 that they knew, and a quarter of 40 more")
                .isCloseTo(80 * (1 - Math.exp(-0.5 * 50 / 80)), CLOSE);
        assertThat(drones.peakLaunched().at(0)).as("0.3 on three nights").isCloseTo(8, CLOSE);
        assertThat(AirBalance.of(kit().instance(), seen).raids()).isEmpty();
    }
}
