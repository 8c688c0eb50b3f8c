package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Trajectory.Measure;
import org.junit.jupiter.api.Test;

/** What allies set themselves, and rules that open a measure when something is seen. */
class AimTest {
    private static final Text NAME = Text.same("aim");

    private static CaseKit kit() {
        CaseKit kit =
                CaseKit.war(6).item("shell", 1, 1).item("rocket", 1, 1).country("land", "west");
        kit.producer("works", "land", "shell", 10, 0);
        kit.producer("mill", "elsewhere", "shell", 10, 0);
        kit.producer("other", "land", "rocket", 10, 0);
        return kit.need("west", "rocket", Need.Tier.STOCK_TARGET, 2, 3, 40);
    }

    private static Instance with(CaseKit kit, OwnTarget... targets) {
        Case c = kit.build().withTargets(List.of(targets));
        return Instance.of(c, c.scenarios().getFirst());
    }

    private static OwnTarget target(OwnTarget.Kind kind, String by, double units, double already) {
        return new OwnTarget(
                kind + " " + by,
                NAME,
                kind,
                List.of(by),
                Optional.of("shell"),
                CaseKit.exactly(units),
                CaseKit.exactly(already),
                "",
                CaseKit.ORIGIN);
    }

    private static Trajectory.Row row(
            String holder, String item, Measure measure, String detail, double... months) {
        return new Trajectory.Row(holder, item, measure, detail, Series.of(months));
    }

    private static Result result(CaseKit kit, Trajectory.Row... rows) {
        return new Result(
                kit.plan(),
                new Trajectory(6, List.of(rows)),
                List.of(),
                Result.Certificate.unsolved(Result.Status.OPTIMAL, "", "", ""));
    }

    /** What arrives from its blocs and is given by its holders, after what had been delivered. */
    @Test
    void aDeliveryIsReachedWhenAllThatItsGiversSentComesToSoMuch() {
        Instance s =
                with(
                        kit(),
                        target(OwnTarget.Kind.DELIVERY, "west", 40, 5),
                        target(OwnTarget.Kind.DELIVERY, "land", 7, 0),
                        target(OwnTarget.Kind.DELIVERY, "west", 60, 5));
        Result result =
                result(
                        kit(),
                        row("ukraine", "shell", Measure.ARRIVED, "west", 10, 10, 10, 0, 0, 0),
                        row("ukraine", "shell", Measure.RECEIVED, "land", 0, 0, 1, 4, 2, 1),
                        row("ukraine", "shell", Measure.ARRIVED, "elsewhere", 90, 90, 90, 90, 0, 0),
                        row("ukraine", "rocket", Measure.ARRIVED, "west", 90, 90, 90, 90, 0, 0),
                        row("ukraine", "shell", Measure.USED, "", 90, 90, 90, 90, 0, 0),
                        row("west", "shell", Measure.ARRIVED, "west", 90, 90, 90, 90, 0, 0));
        List<Aim> aims = Aim.of(s);
        assertThat(aims.getFirst().reached(s, result).toArray())
                .containsExactly(15, 25, 36, 40, 42, 43);
        assertThat(aims.getFirst().month(s, result)).hasValue(3);
        assertThat(aims.get(1).reached(s, result).toArray()).containsExactly(0, 0, 1, 5, 7, 8);
        assertThat(aims.get(1).month(s, result)).hasValue(4);
        assertThat(aims.get(2).month(s, result)).as("never").isEmpty();
    }

    @Test
    void aCapacityIsThatOfTheProducersOfItsBlocsThatMakeTheItem() {
        CaseKit kit = kit();
        kit.decide(Kind.CAPACITY, "works", "", Series.of(10, 10, 12, 14, 20, 20));
        kit.decide(Kind.CAPACITY, "mill", "", 500).decide(Kind.CAPACITY, "other", "", 500);
        kit.decide(Kind.OUTPUT, "works", "ukraine", 500);
        Instance s = with(kit, target(OwnTarget.Kind.CAPACITY, "west", 14, 99));
        Aim aim = Aim.of(s).getFirst();
        assertThat(aim.isCapacity()).isTrue();
        assertThat(aim.reached(s, result(kit)).toArray()).containsExactly(10, 10, 12, 14, 20, 20);
        assertThat(aim.month(s, result(kit))).hasValue(3);
    }

    /** The largest of its months, and no month before it is there. */
    @Test
    void aStockTargetIsAnAimOfItsHolderAtItsHighest() {
        CaseKit kit = kit().need("west", "rocket", Need.Tier.STOCK_TARGET, 5, 5, 60);
        OwnTarget spending = target(OwnTarget.Kind.SPENDING, "west", 0.02, 0);
        Instance s = with(kit, spending);
        List<Aim> aims = Aim.of(s);
        assertThat(aims).extracting(Aim::id).containsExactly("west/rocket");
        assertThat(aims.getFirst().level(s)).isEqualTo(60);
        assertThat(aims.getFirst().isCapacity()).isFalse();
        assertThat(aims.getFirst().counts("west")).isFalse();
        Result result =
                result(
                        kit,
                        row("west", "rocket", Measure.STOCK, "", 0, 59, 60 * (1 - 1e-7), 60, 9, 9));
        assertThat(aims.getFirst().month(s, result)).as("but for rounding").hasValue(2);
        assertThat(Aim.isReached(5, 0)).as("nothing is no aim").isFalse();
    }

    private static final Trajectory SEEN =
            new Trajectory(
                    6,
                    List.of(
                            row(
                                    "ukraine",
                                    "shell",
                                    Measure.NEED_FLOOR,
                                    "",
                                    0,
                                    100,
                                    100,
                                    100,
                                    100,
                                    50),
                            row(
                                    "ukraine",
                                    "shell",
                                    Measure.SHORT_OF_FLOOR,
                                    "",
                                    0,
                                    60,
                                    30,
                                    0,
                                    0,
                                    50),
                            row("ukraine", "shell", Measure.USED, "", 9, 40, 70, 100, 100, 0),
                            row("ukraine", "shell", Measure.STOCK, "", 50, 40, 30, 20, 10, 0),
                            row("west", "shell", Measure.STOCK, "", 900, 900, 900, 900, 900, 900)));

    private static boolean isSetOff(Trigger.Sign sign, int month, Trigger.Side side, double level) {
        Trigger trigger =
                new Trigger("t", NAME, "lever", sign, "shell", month, side, level, CaseKit.ORIGIN);
        return trigger.isSetOff(SEEN, "ukraine");
    }

    /** Means by hand: used 70 of months 1 to 3; stock 40 and 50 before there are three months. */
    @Test
    void aRuleIsSetOffByTheMeanOfItsMonthAndTheTwoBefore() {
        assertThat(isSetOff(Trigger.Sign.USED, 3, Trigger.Side.BELOW, 70)).isFalse();
        assertThat(isSetOff(Trigger.Sign.USED, 3, Trigger.Side.BELOW, 70.1)).isTrue();
        assertThat(isSetOff(Trigger.Sign.USED, 3, Trigger.Side.ABOVE, 70)).isFalse();
        assertThat(isSetOff(Trigger.Sign.USED, 3, Trigger.Side.ABOVE, 69.9)).isTrue();
        assertThat(isSetOff(Trigger.Sign.STOCK, 1, Trigger.Side.ABOVE, 44.9)).isTrue();
        assertThat(isSetOff(Trigger.Sign.STOCK, 1, Trigger.Side.ABOVE, 45.1)).isFalse();
        assertThat(isSetOff(Trigger.Sign.STOCK, 0, Trigger.Side.BELOW, 50.1)).isTrue();
        assertThat(isSetOff(Trigger.Sign.STOCK, 99, Trigger.Side.BELOW, 10.1))
                .as("beyond the end: at it")
                .isTrue();
    }

    /** Nothing needed, 0.6 and 0.3 of a floor: 0.3 a month. */
    @Test
    void whatIsMissingIsAShareOfTheFloorAndNothingWhereThereIsNone() {
        assertThat(isSetOff(Trigger.Sign.MISSING, 2, Trigger.Side.ABOVE, 0.2999)).isTrue();
        assertThat(isSetOff(Trigger.Sign.MISSING, 2, Trigger.Side.ABOVE, 0.3001)).isFalse();
        assertThat(isSetOff(Trigger.Sign.MISSING, 5, Trigger.Side.ABOVE, 0.333)).isTrue();
    }
}
