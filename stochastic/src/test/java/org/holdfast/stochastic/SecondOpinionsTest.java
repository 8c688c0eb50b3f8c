package org.holdfast.stochastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.holdfast.highs.Highs;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Instance;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.Producer;
import org.holdfast.model.SecondOpinion;
import org.holdfast.model.SecondOpinion.Line;
import org.holdfast.model.SecondOpinion.Risk;
import org.holdfast.stochastic.Decomposition.Effort;
import org.junit.jupiter.api.Test;

/**
 * Drones are made, ten a month, and thirty may be needed; shells are not made at all. Lines for
 * either are paid from one purse, too small for both, and a second purse may open or not.
 */
class SecondOpinionsTest {
    private static final int MONTHS = 48;

    private static Instance instance(double drones, double help) {
        CaseKit kit = CaseKit.war(MONTHS).item("shell", 1, 1).item("drone", 1, 1);
        kit.producer("shells", "west", "shell", 0, 0).producer("drones", "west", "drone", 10, 0);
        kit.producers.replaceAll(p -> p.withKind(Producer.Kind.STATE));
        kit.possible("shells", 20, 20, 12, 1e6).possible("drones", 20, 20, 12, 1e6);
        for (Tier tier : new Tier[] {Tier.FLOOR, Tier.FULL}) {
            kit.need("ukraine", "shell", tier, 20).need("ukraine", "drone", tier, drones);
        }
        kit.fund("fund", 0, 100).fund("help", 0, help);
        var c = kit.build();
        return Instance.of(c, c.scenarios().getFirst());
    }

    private static final Instance CENTRAL = instance(10, 0);

    /** Half of the futures need thirty, half of these and of the others have help. */
    private static List<Instance> futures() {
        List<Instance> all = new ArrayList<>();
        for (int n = 0; n < 24; n++) {
            all.add(instance(n % 2 == 0 ? 10 : 30, n % 4 < 2 ? 0 : 60));
        }
        return all;
    }

    private static SecondOpinion found(List<Instance> futures, int threads) {
        return SecondOpinions.of(CENTRAL, futures, Highs::new, 5, Effort.seconds(60), threads);
    }

    @Test
    void newsAndForesightAreWorthWhatTheySaveAndNoPolicyPassesItsBound() {
        SecondOpinion found = found(futures(), 2);
        SecondOpinion.Valued mean = found.of(Risk.MEAN);
        assertThat(found.gate()).contains("help");
        assertThat(mean.reached()).isCloseTo(mean.bound(), within(1e-6 * (1 + mean.bound())));
        assertThat(found.foreseen()).isLessThan(mean.reached() + 1e-6);
        assertThat(found.news())
                .as("what the mean fixes today is too little for some")
                .isPositive();
        double least = mean.bound();
        for (SecondOpinion.Valued valued : found.valued()) {
            assertThat(valued.bound()).as("more fear").isGreaterThan(least - 1e-6);
            assertThat(valued.reached()).isGreaterThan(mean.bound() - 1e-6);
            least = valued.bound();
        }
        assertThat(found.check().apart())
                .isCloseTo(found.check().whole(), within(1e-6 * (1 + found.check().whole())));
    }

    @Test
    void theWholeGraphIsSolvedAlikeByOneProgrammeUnderEveryMeasure() {
        PolicyGraph graph = SecondOpinions.graph(CENTRAL, futures());
        for (RiskMeasure risk :
                List.of(
                        RiskMeasure.mean(),
                        new RiskMeasure(0.5, 0.2),
                        RiskMeasure.cvar(0.2),
                        RiskMeasure.worstCase())) {
            double whole = ExtensiveForm.solve(graph, risk, Highs::new, 60).objective();
            Found apart = Decomposition.sddp(graph, risk, Highs::new, 1, 60, List.of());
            assertThat(apart.objective()).isCloseTo(whole, within(1e-6 * (1 + whole)));
            assertThat(apart.bound()).isCloseTo(whole, within(1e-6 * (1 + whole)));
        }
    }

    @Test
    void theSameBitsComeFromOneThreadAndFromFour() {
        assertThat(found(futures(), 4)).isEqualTo(found(futures(), 1));
    }

    /** Nothing is uncertain: there is nothing to wait for, and shells come first and whole. */
    @Test
    void whereNothingIsUncertainNewsIsWorthNothing() {
        List<Instance> alike = Collections.nCopies(20, CENTRAL);
        SecondOpinion found = found(alike, 1);
        assertThat(found.gate()).isEmpty();
        assertThat(found.nodes()).isEqualTo(found.years());
        assertThat(found.news()).isCloseTo(0, within(1e-6));
        assertThat(found.foreseen()).isCloseTo(found.of(Risk.MEAN).reached(), within(1e-6));
        assertThat(found.of(Risk.MEAN).lines()).extracting(Line::subject).containsExactly("shell");
    }
}
