package org.holdfast.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Decision;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.Series;
import org.holdfast.model.Way;
import org.junit.jupiter.api.Test;

/** What a plan would pay if its own output made its prices fall, beside the path it is given. */
class LearningGapTest {
    /** A line of 50 a month, of an item of which 100 were made: a fifth off for each doubling. */
    private static Instance instance() {
        CaseKit kit = CaseKit.war(3);
        kit.item("drone", 1, 1).item("shell", 1, 1);
        kit.producer("drones", "west", "drone", 50, 0).producer("shells", "west", "shell", 60, 0);
        kit.experience("drone", 0.2, 100, 0);
        return kit.instance();
    }

    /** A plan that makes so many, at the prices of the path. */
    private static List<LearningGap> gaps(Instance s, double... made) {
        Series learned = s.producers().getFirst().learned();
        Series paid = Series.generate(3, t -> made[t] * learned.at(t));
        Decision drones =
                new Decision(Kind.OUTPUT, "drones", "ukraine", "units", Series.of(made), paid);
        Decision shells =
                new Decision(Kind.OUTPUT, "shells", "ukraine", "units", Series.of(made), paid);
        Plan empty = CaseKit.war(3).plan();
        return LearningGap.of(
                s, new Plan(Way.PLAN, empty.scenario(), 0, List.of(drones, shells), List.of()));
    }

    @Test
    void aPlanThatMakesWhatStandsPaysWhatItIsTold() {
        LearningGap gap = gaps(instance(), 50, 50, 50).getFirst();
        assertThat(gap.own()).isCloseTo(gap.paid(), within(1e-9));
    }

    @Test
    void aPlanThatMakesMoreWouldPayLessAndOneThatLeavesLinesIdleMore() {
        Instance s = instance();
        LearningGap more = gaps(s, 100, 0, 100).getFirst();
        // After a doubling by its own output a fifth is off; the path has 100 made by then too.
        assertThat(more.own()).isCloseTo(more.paid(), within(1e-9));
        LearningGap early = gaps(s, 100, 100, 0).getFirst();
        // In the second month 200 were made instead of 150.
        assertThat(early.own()).isCloseTo(100 + 100 * 0.8, within(1e-9));
        assertThat(early.paid())
                .isCloseTo(100 + 100 * Math.pow(1.5, Math.log(0.8) / Math.log(2)), within(1e-9));
        LearningGap idle = gaps(s, 0, 50, 50).getFirst();
        assertThat(idle.own()).isGreaterThan(idle.paid());
    }

    @Test
    void whatKeepsItsPriceOrIsNotMadeIsNotTold() {
        assertThat(gaps(instance(), 50, 50, 50)).extracting(LearningGap::item).containsExactly(0);
        assertThat(gaps(instance(), 0, 0, 0)).isEmpty();
    }
}
