package org.holdfast.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Optional;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.Level;
import org.holdfast.model.Item;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.Series;
import org.holdfast.model.Trajectory;
import org.junit.jupiter.api.Test;

class MeasuresTest {
    private static final CaseKit KIT = kit();
    private static final Instance INSTANCE = KIT.instance();
    private static final Trajectory TRAJECTORY = Balance.run(INSTANCE, KIT.plan());

    /** Ukraine makes 20 and gets 60 from the west; it needs 100 and at least 50. */
    private static CaseKit kit() {
        CaseKit kit = CaseKit.war(3);
        kit.item("theirs", Item.Side.ADVERSARY, 1, 1, Optional.empty());
        kit.item("shell", Item.Side.OURS, 1, 1, Optional.of("theirs"));
        kit.adversary("theirs", Flow.PRODUCTION, 200, 200);
        kit.need("ukraine", "shell", Tier.FULL, 100).need("ukraine", "shell", Tier.FLOOR, 50);
        kit.producer("near", "ukraine", "shell", 20, 0).producer("far", "west", "shell", 60, 0);
        kit.decide(Kind.OUTPUT, "near", "ukraine", 20).decide(Kind.OUTPUT, "far", "ukraine", 60);
        kit.decide(Kind.RELEASE, "ukraine", "shell", Series.of(40, 100, 100));
        return kit.decide(Kind.PAYMENT, "fund", "procurement/west/ukraine", 7);
    }

    @Test
    void coverageIsTheShareOfTheNeedThatIsMet() {
        assertThat(Measures.coverage(INSTANCE, TRAJECTORY, "shell").toArray())
                .containsExactly(0.4, 1, 1);
        assertThat(Measures.floorCoverage(INSTANCE, TRAJECTORY, "shell").toArray())
                .containsExactly(0.8, 2, 2);
    }

    @Test
    void stockIsToldInMonthsOfNeed() {
        assertThat(Measures.stockMonths(INSTANCE, TRAJECTORY, "shell").toArray())
                .containsExactly(0.4, 0.2, 0);
    }

    @Test
    void theFireRatioSetsTheirUseAgainstOurs() {
        assertThat(Measures.fireRatio(INSTANCE, TRAJECTORY, "theirs", Level.CENTRAL).toArray())
                .containsExactly(5, 2, 2);
    }

    @Test
    void parityIsTheMonthFromWhichItLasts() {
        assertThat(Measures.parityMonth(Series.of(0.5, 1.2, 1, 0.9))).contains(2);
        assertThat(Measures.parityMonth(Series.of(0.5, 0.9, 1.1))).isEmpty();
        assertThat(Measures.parityMonth(Series.of(1, 1))).contains(0);
    }

    @Test
    void selfRelianceIsTheClaimantsShareOfWhatItUsed() {
        assertThat(Measures.selfReliance(INSTANCE, TRAJECTORY, "shell").at(2))
                .isCloseTo(0.25, within(1e-12));
    }

    @Test
    void waitingPaysAsLongAsTheRatioWillBeHigherInTwoYears() {
        // The ratio stands at 2 for 20 months, at 4 to month 33, then at 1.
        Series ratio = Series.generate(60, t -> t < 20 ? 2 : t < 33 ? 4 : 1);
        Measures.Waiting waiting = Measures.advantageOfWaiting(ratio);
        assertThat(waiting.advantage().months()).isEqualTo(36);
        assertThat(waiting.advantage().at(8)).isCloseTo(2, within(1e-12));
        assertThat(waiting.advantage().at(35)).isCloseTo(1 - 1.0, within(1e-12));
        assertThat(waiting.lost()).isEmpty();
        Series falling = Series.generate(40, t -> 5 - 0.1 * t);
        assertThat(Measures.advantageOfWaiting(falling).lost()).contains(0);
        assertThat(Measures.advantageOfWaiting(Series.of(1, 2)).advantage().months()).isZero();
    }

    @Test
    void spendingIsToldByFundAndYear() {
        assertThat(Measures.spending(INSTANCE, KIT.plan()).get("fund")).containsEntry(2024, 21.0);
    }
}
