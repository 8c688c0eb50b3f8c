package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.SelfReliance.BreakEven;
import org.holdfast.model.SelfReliance.Year;
import org.junit.jupiter.api.Test;

/** What comes from the claimant's own industry and from partners whose supply counts as its own. */
class SelfRelianceTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    /**
     * Works at home that make half of what they could at 1000 a unit, works of a partner whose
     * supply counts as own, at 1500, and dear ones elsewhere in the west.
     */
    private static CaseKit kit() {
        CaseKit kit = CaseKit.war(24).item("shell", 1, 1);
        kit.party("partner", true);
        kit.parties.set(3, kit.parties.get(3).withOwnSupply(true));
        kit.need("ukraine", "shell", Need.Tier.FULL, 100);
        kit.producer("home", "ukraine", "shell", 10, 0);
        kit.producer("near", "partner", "shell", 10, 0);
        kit.producer("far", "west", "shell", 10, 0);
        price(kit, 0, 1000, 0.5);
        price(kit, 1, 1500, 1);
        price(kit, 2, 5000, 1);
        return kit.possible("home", 5, 1, 4, 3000).possible("near", 5, 1, 4, 1000);
    }

    private static void price(CaseKit kit, int k, double price, double availability) {
        kit.producers.set(
                k,
                kit.producers
                        .get(k)
                        .withPrice(CaseKit.exactly(price))
                        .withAvailability(CaseKit.exactly(availability)));
    }

    private static SelfReliance of(CaseKit kit) {
        return SelfReliance.of(kit.instance()).orElseThrow();
    }

    private static Trajectory.Row row(
            String holder, Trajectory.Measure measure, String detail, double amount) {
        return new Trajectory.Row(
                holder, "shell", measure, detail, Series.generate(24, t -> amount));
    }

    private static Result result(CaseKit kit, Trajectory.Row... rows) {
        return new Result(
                kit.plan(),
                new Trajectory(24, List.of(rows)),
                List.of(),
                Result.Certificate.unsolved(Result.Status.OPTIMAL, "", "", ""));
    }

    @Test
    void nobodyAsksWhereNobodysSupplyCountsAsOwn() {
        assertThat(SelfReliance.of(CaseKit.war(3).instance())).isEmpty();
        assertThat(of(kit()).own()).containsExactly("ukraine", "partner");
    }

    /** At the mean of their prices, 2500: 10 and 30 of 80 at home and of one's own. */
    @Test
    void aYearsShareIsOfAllThatComesByWhatItCostsAndOfNoOnesElse() {
        CaseKit kit = kit();
        kit.decide(Kind.PAYMENT, "fund", "procurement/ukraine/ukraine", 1);
        kit.decide(Kind.PAYMENT, "fund", "investment/partner/ukraine", 2);
        kit.decide(Kind.PAYMENT, "fund", "procurement/west/ukraine", 1);
        kit.decide(Kind.PAYMENT, "fund", "procurement/ukraine/west", 50);
        Result result =
                result(
                        kit,
                        row("ukraine", Trajectory.Measure.ARRIVED, "ukraine", 10),
                        row("ukraine", Trajectory.Measure.ARRIVED, "partner", 20),
                        row("ukraine", Trajectory.Measure.BOUGHT, "elsewhere", 40),
                        row("ukraine", Trajectory.Measure.RECEIVED, "west", 10),
                        row("ukraine", Trajectory.Measure.USED, "", 900),
                        row("west", Trajectory.Measure.ARRIVED, "west", 900));
        List<Year> years = of(kit).years(result);
        // March 2024 to February 2026: two months of the last year are none.
        assertThat(years).extracting(Year::year).containsExactly(2024, 2025);
        for (Year year : years) {
            assertThat(year.home().orElseThrow()).isCloseTo(10 / 80.0, CLOSE);
            assertThat(year.own().orElseThrow()).isCloseTo(30 / 80.0, CLOSE);
            assertThat(year.spent().orElseThrow()).isCloseTo(3 / 4.0, CLOSE);
        }
        Year nothing = of(kit()).years(result(kit())).getFirst();
        assertThat(nothing.home()).isEmpty();
        assertThat(nothing.spent()).isEmpty();
    }

    /**
     * A line at home for one unit a month costs 12 x 3000 and makes half a unit for 20 months: 3600
     * a unit. Near it costs 12 x 1000 and makes one: 600 a unit, 2100 with its price.
     */
    @Test
    void aLineAtHomeBreaksEvenWhereItSavesItsCostOverTheMonthsThatAreLeft() {
        BreakEven even = of(kit()).breakEvens().getFirst();
        assertThat(even.maker().row().id()).isEqualTo("home");
        assertThat(even.other().row().id()).as("no line can be built at far").isEqualTo("near");
        assertThat(even.months()).isEqualTo(20);
        assertThat(even.price()).isEqualTo(1000);
        assertThat(even.line()).isCloseTo(3600, CLOSE);
        assertThat(even.elsewhere()).isCloseTo(1500 + 600, CLOSE);
        assertThat(even.needed().orElseThrow()).isCloseTo(72000 / 1100.0, CLOSE);
        assertThat(even.slack()).as("never within the horizon").isEmpty();
        assertThat(even.priceBelow()).isCloseTo(2100 - 3600, CLOSE);
    }

    @Test
    void slackIsWhatIsLeftOfTheMonthsAndNoneWhereTheOtherIsCheaperAnyway() {
        CaseKit cheap = kit().possible("home", 5, 1, 4, 400);
        BreakEven even = of(cheap).breakEvens().getFirst();
        assertThat(even.line()).as("the cheapest of its lines").isCloseTo(480, CLOSE);
        assertThat(even.needed().orElseThrow()).isCloseTo(9600 / 1100.0, CLOSE);
        assertThat(even.slack().orElseThrow()).isCloseTo(20 - 9600 / 1100.0, CLOSE);
        CaseKit dear = kit();
        price(dear, 0, 2200, 0.5);
        assertThat(of(dear).breakEvens().getFirst().needed()).isEmpty();
    }

    @Test
    void onlyWhereALineCanBeBuiltInTimeOnBothSidesIsThereAnythingToCompare() {
        CaseKit late = kit();
        late.expansions.set(0, late.expansions.getFirst().withLead(CaseKit.exactly(24)));
        assertThat(of(late).breakEvens()).isEmpty();
        CaseKit none = kit();
        none.expansions.removeLast();
        assertThat(of(none).breakEvens()).isEmpty();
        CaseKit idle = kit();
        price(idle, 0, 1000, 0);
        assertThat(of(idle).breakEvens()).isEmpty();
    }

    /** 24 months of 2 units: 48 at the mean price of others, 1500 and 5000, or what home costs. */
    @Test
    void theBillIsWhatTheSameUnitsWouldHaveCostElsewhereLessWhatHomeAndItsLinesCost() {
        CaseKit kit = kit();
        Series two = Series.generate(24, t -> 2);
        Plan plan =
                new Plan(
                        Way.PLAN,
                        kit.plan().scenario(),
                        0,
                        List.of(
                                decided(Kind.OUTPUT, "home", "ukraine", two, 0.002),
                                decided(Kind.OUTPUT, "home", "west", two, 9),
                                decided(Kind.LINE_BY_PUBLIC, "home", "", two, 0.0005),
                                decided(Kind.LINE_BY_FIRM, "home", "", two, 0.0005),
                                decided(Kind.CAPACITY, "home", "ukraine", two, 9),
                                decided(Kind.OUTPUT, "near", "ukraine", two, 9)),
                        List.of());
        Result result =
                new Result(
                        plan, new Trajectory(24, List.of()), List.of(), result(kit).certificate());
        SelfReliance.Bill bill = of(kit).bill(result).orElseThrow();
        assertThat(bill.home()).isCloseTo(24 * 0.003, CLOSE);
        assertThat(bill.elsewhere()).isCloseTo(48 * 3250 / 1e6, CLOSE);
        assertThat(bill.saved()).isCloseTo(0.156 - 0.072, CLOSE);
        assertThat(of(kit).bill(result(kit))).isEqualTo(Optional.empty());
    }

    private static Decision decided(
            Kind kind, String subject, String detail, Series quantity, double money) {
        return new Decision(
                kind, subject, detail, "units", quantity, Series.generate(24, t -> money));
    }
}
