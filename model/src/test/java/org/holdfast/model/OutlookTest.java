package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.assertj.core.data.Offset;
import org.holdfast.model.Lever.Effect;
import org.junit.jupiter.api.Test;

/** What is seen of the months to come, of a longer horizon, and of a lever that moves nothing. */
class OutlookTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    private static CaseKit kit() {
        CaseKit kit = CaseKit.war(14).item("shell", 1, 1);
        kit.need("ukraine", "shell", Need.Tier.FLOOR, 0, 7, 100);
        kit.need("ukraine", "shell", Need.Tier.FLOOR, 8, 13, 200);
        kit.producer("works", "west", "shell", 10, 0);
        kit.offer("sale", "shell", "seller", 5, 50, 0);
        kit.fund("fund", 0, 12);
        kit.hold("consent", Hold.Of.SALES, "west", "shell", 0.5, 0);
        kit.lever(Effect.HOLD_FROM, "consent", 100).lever(Effect.HOLD, "consent", 0);
        kit.lever(Effect.OPEN_GROUP, "seller", 1);
        return kit.lever(Effect.FLOOR_NEED, "", 1).lever(Effect.FUND_SIZE, "fund", 1);
    }

    private static Scenario set(String lever, double setting) {
        return kit().build().scenarios().getFirst().with(lever, setting);
    }

    /** Who has seen needs a half higher than believed believes the rest a half higher too. */
    @Test
    void aNeedThatIsOffSoFarIsExpectedToStayOffByTheSameFactor() {
        Instance future = Instance.of(kit().build(), set("lever-3", 1.5));
        Instance seen = future.seen(kit().instance(), 4);
        assertThat(seen.floor(0, 0, 3)).isCloseTo(150, CLOSE);
        assertThat(seen.floor(0, 0, 4)).isCloseTo(150, CLOSE);
        assertThat(seen.floor(0, 0, 8)).isCloseTo(300, CLOSE);
        assertThat(future.seen(kit().instance(), 0).floor(0, 0, 8))
                .as("who has seen nothing believes")
                .isCloseTo(200, CLOSE);
    }

    /** Twice as many launches as believed in the months that were seen: twice as many to come. */
    @Test
    void launchesThatAreOffSoFarAreExpectedToStayOffByTheSameFactor() {
        Instance seen = launching(80).instance().seen(launching(40).instance(), 1);
        assertThat(seen.launches("missile")).containsExactly(new double[] {80, 80, 80}, CLOSE);
        Instance known = launching(80).instance().seen(launching(40).instance(), 0);
        assertThat(known.launches("missile")).containsExactly(new double[] {40, 40, 40}, CLOSE);
    }

    private static CaseKit launching(double launches) {
        CaseKit kit = CaseKit.war(3);
        kit.item("missile", Item.Side.ADVERSARY, 1, 1, Optional.empty());
        kit.adversary("missile", AdversaryFlow.Flow.LAUNCHES, launches, launches);
        return kit.adversary("missile", AdversaryFlow.Flow.STOCK, 9e9, 9e9);
    }

    @Test
    void whatIsHeldBackNowIsExpectedToStaySoAndWhatIsNotToBeAsBelieved() {
        Instance future = Instance.of(kit().build(), set("lever-0", 2));
        Series seen = future.seen(kit().instance(), 4).producers().getFirst().withheld();
        assertThat(seen.at(1)).isZero();
        assertThat(seen.at(3)).isEqualTo(0.5);
        assertThat(seen.at(13)).isEqualTo(0.5);
        assertThat(future.seen(kit().instance(), 2).producers().getFirst().withheld().sum())
                .as("before it came")
                .isZero();
    }

    /** What is open and believed closed sells until now; what is believed open, from now on. */
    @Test
    void anOfferIsExpectedAsBelievedFromTheFirstMonthThatIsNotSeen() {
        Instance closed = Instance.of(kit().build(), set("lever-2", 0));
        Instance open = kit().instance();
        Instance.ActiveOffer gone = open.seen(closed, 4).offers().getFirst();
        assertThat(gone.monthly(3)).isEqualTo(5);
        assertThat(gone.monthly(4)).isZero();
        Instance.ActiveOffer coming = closed.seen(open, 4).offers().getFirst();
        assertThat(coming.monthly(3)).isZero();
        assertThat(coming.monthly(4)).isEqualTo(5);
        assertThat(coming.monthly(13)).isEqualTo(5);
        Instance.ActiveOffer both = open.seen(open, 4).offers().getFirst();
        assertThat(both.monthly(0) + both.monthly(13)).isEqualTo(10);
    }

    /** March to December 2024 are ten months, and four are of 2025: ten and four at 12 a year. */
    @Test
    void moneyIsSeenByTheYearAndWhatIsTakenAwayLaterIsBelieved() {
        Instance twice = Instance.of(kit().build(), set("lever-4", 2));
        Instance as = kit().instance();
        assertThat(twice.seen(as, 4).budgets().getFirst().amounts()).containsExactly(20.0, 4.0);
        assertThat(twice.seen(as, 11).budgets().getFirst().amounts()).containsExactly(20.0, 8.0);
        assertThat(twice.seen(as, 0).budgets().getFirst().amounts()).containsExactly(10.0, 4.0);
    }

    /** Terms that change in July 2024 find four of its ten months paid under the old ones. */
    @Test
    void newTermsFindTheMoneyOfTheMonthsBeforeAsItWas() {
        Instance twice = Instance.of(kit().build(), set("lever-4", 2));
        Instance none = Instance.of(kit().build(), set("lever-4", 0));
        Instance.FundBudget joined = twice.from(kit().instance(), 4).budgets().getFirst();
        assertThat(joined.amounts().get(0)).isCloseTo(0.4 * 10 + 0.6 * 20, CLOSE);
        assertThat(joined.amounts().get(1)).isCloseTo(8, CLOSE);
        assertThat(joined.first()).isZero();
        Instance.FundBudget opened = twice.from(none, 4).budgets().getFirst();
        assertThat(opened.amounts().get(0)).isCloseTo(0.6 * 20, CLOSE);
        assertThat(opened.first()).as("nothing before").isEqualTo(4);
        assertThat(none.budgets().getFirst().isEmpty()).isTrue();
        assertThat(opened.isEmpty()).isFalse();
    }

    /** Needs that last to the end last to the new end, others as long as they did. */
    @Test
    void aLongerHorizonProlongsWhatLastsToItsEndAndNothingElse() {
        CaseKit kit = kit();
        kit.lever(Effect.FUND_END, "fund", 14).lever(Effect.START, "", 14);
        kit.envelopes.removeIf(e -> e.year() > 2025);
        Case c = kit.build();
        Case longer = Longer.of(c, 12);
        assertThat(longer.settings().months()).isEqualTo(26);
        assertThat(longer.needs()).extracting(Need::to).containsExactly(7, 25);
        assertThat(longer.offers()).extracting(Offer::to).containsExactly(25);
        assertThat(longer.envelopes()).extracting(Envelope::year).containsExactly(2024, 2025, 2026);
        assertThat(longer.getLever("lever-5").standard()).as("never").isEqualTo(26);
        assertThat(longer.getLever("lever-5").high()).as("beyond both").isEqualTo(100);
        assertThat(longer.getLever("lever-6").standard()).as("a month, no end").isEqualTo(14);
        Scenario ends = c.scenarios().getFirst().with("lever-5", 13);
        assertThat(Longer.of(c, ends, 12).settings()).containsEntry("lever-5", 13.0);
        assertThat(Longer.of(c, c.scenarios().getFirst(), 12).settings())
                .containsEntry("lever-5", 26.0)
                .containsEntry("lever-3", 1.0);
        assertThat(Longer.of(c, 1).envelopes()).as("still in 2025").hasSize(2);
    }

    private static Lever lever(CaseKit kit, int k) {
        return kit.levers.get(k);
    }

    @Test
    void aLeverIsIdleWhereItHasNothingToActOn() {
        CaseKit kit = kit();
        kit.lever(Effect.GIFTS, "", 1).lever(Effect.MATERIAL_USE, "", 1);
        Instance in = kit.instance();
        assertThat(Instances.isIdle(lever(kit, 3), in)).as("needs").isFalse();
        assertThat(Instances.isIdle(lever(kit, 4), in)).as("money").isFalse();
        assertThat(Instances.isIdle(lever(kit, 5), in)).as("no stock is given").isTrue();
        kit.stock("west", "shell", 100, 40);
        assertThat(Instances.isIdle(lever(kit, 5), kit.instance())).isFalse();
        assertThat(Instances.isIdle(lever(kit, 6), kit.instance())).as("no material").isTrue();
        kit.material("powder", 5, 0.5, "west", 10);
        assertThat(Instances.isIdle(lever(kit, 6), kit.instance())).as("nothing uses it").isTrue();
        kit.uses("shell", "powder", 2);
        assertThat(Instances.isIdle(lever(kit, 6), kit.instance())).isFalse();
    }

    /** What lever has to move first: of two that would do, the one of the same fund. */
    @Test
    void theKeyOfAnIdleLeverIsOneThatGivesItSomethingToActOn() {
        CaseKit kit = kit();
        Scenario poor = kit.build().scenarios().getFirst().with("lever-4", 0);
        kit.lever(Effect.FUND_END, "fund", 100);
        Instance in = Instance.of(kit.build(), poor);
        assertThat(Instances.isIdle(lever(kit, 5), in)).as("when nothing ends").isTrue();
        assertThat(Instances.findKey(lever(kit, 5), in)).contains(lever(kit, 4));
        kit.lever(Effect.GIFTS, "", 1);
        assertThat(Instances.findKey(lever(kit, 6), Instance.of(kit.build(), poor))).isEmpty();
    }

    @Test
    void instancesAreAlikeWhereOnlyWhatIsClosedOrEmptyDiffers() {
        CaseKit kit = kit();
        assertThat(Instances.areAlike(kit.instance(), kit().instance())).isTrue();
        CaseKit closed = kit();
        closed.producers.set(0, closed.producers.getFirst().withCapacity(CaseKit.exactly(0)));
        CaseKit shut = kit();
        shut.producers.set(
                0,
                shut.producers
                        .getFirst()
                        .withCapacity(CaseKit.exactly(0))
                        .withAvailability(CaseKit.exactly(0.5)));
        assertThat(Instances.areAlike(closed.instance(), shut.instance())).isTrue();
        assertThat(Instances.areAlike(kit.instance(), closed.instance())).isFalse();
        CaseKit hindered = kit();
        hindered.producers.set(
                0, hindered.producers.getFirst().withAvailability(CaseKit.exactly(0.5)));
        assertThat(Instances.areAlike(kit.instance(), hindered.instance())).isFalse();
        assertThat(Instances.areAlike(kit.instance(), kit().announced("works", 3, 2).instance()))
                .isFalse();
        CaseKit small = kit();
        small.offers.set(0, small.offers.getFirst().withMonthly(CaseKit.exactly(4)));
        assertThat(Instances.areAlike(kit.instance(), small.instance())).isFalse();
        CaseKit poor = kit();
        poor.envelopes.replaceAll(e -> new Envelope(e.fund(), e.year(), CaseKit.exactly(11)));
        assertThat(Instances.areAlike(kit.instance(), poor.instance())).isFalse();
    }
}
