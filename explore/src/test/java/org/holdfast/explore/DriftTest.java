package org.holdfast.explore;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.model.AdversaryFlow;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.Case;
import org.holdfast.model.Discrepancy;
import org.holdfast.model.Instance;
import org.holdfast.model.Instance.Level;
import org.holdfast.model.Quantity;
import org.holdfast.model.Series;
import org.junit.jupiter.api.Test;

/** Growth that fades, and a level that drifts off. */
class DriftTest {
    private static final String DRONES = "adv-drone-long";

    /** Without plants and money, which hold growth and drift back. */
    private static final Case CASE = example().withAdversaryCosts(List.of());

    private static Case example() {
        return switch (CaseReader.read(Path.of("../cases", "ukraine-2024"))) {
            case Reading.Sound sound -> sound.sound();
            case Reading.Unsound unsound ->
                    throw new IllegalStateException(unsound.problems().toString());
        };
    }

    private static Series made(Case c) {
        return Instance.of(c, c.scenarios().getFirst())
                .adversary(DRONES, Flow.PRODUCTION, Level.CENTRAL);
    }

    private static AdversaryFlow drones() {
        return CASE.adversaryFlows().stream()
                .filter(row -> row.item().equals(DRONES) && row.flow() == Flow.PRODUCTION)
                .findFirst()
                .orElseThrow();
    }

    /** After t years (1 + g) to the power h ÷ ln 2 × (1 - 2^(-t ÷ h)). */
    @Test
    void growthHalvesAndComesToACeiling() {
        double g = drones().growth().value();
        double h = drones().halfLife().orElseThrow().value();
        Series made = made(CASE);
        for (int t : List.of(0, 12, 36, 83)) {
            double years = h / Math.log(2) * (1 - Math.pow(2, -t / 12.0 / h));
            double times = Math.pow(1 + g, years);
            assertThat(made.at(t) / made.at(0)).isCloseTo(times, within(1e-9 * times));
        }
        assertThat(made.at(83) / made.at(71)).isLessThan(made.at(12) / made.at(0));
    }

    @Test
    void growthWithoutAHalfLifeGoesOn() {
        Case plain =
                CASE.withAdversaryFlows(
                        CASE.adversaryFlows().stream()
                                .map(row -> row.withHalfLife(Optional.empty()))
                                .toList());
        Series made = made(plain);
        double g = drones().growth().value();
        assertThat(made.at(24) / made.at(0)).isCloseTo((1 + g) * (1 + g), within(1e-9));
    }

    /** Off by two after a year, by the root of two to the second power after four. */
    @Test
    void aLevelDriftsOffWithTheRootOfTime() {
        Case off =
                CASE.withDiscrepancies(
                        CASE.discrepancies().stream().map(DriftTest::twice).toList());
        Series central = made(CASE);
        Series drifted = made(off);
        assertThat(drifted.at(11) / central.at(11)).isCloseTo(2, within(1e-9));
        assertThat(drifted.at(47) / central.at(47)).isCloseTo(4, within(1e-9));
        Series stock =
                Instance.of(off, off.scenarios().getFirst())
                        .adversary(DRONES, Flow.STOCK, Level.CENTRAL);
        assertThat(stock.at(0))
                .isEqualTo(
                        Instance.of(CASE, CASE.scenarios().getFirst())
                                .adversary(DRONES, Flow.STOCK, Level.CENTRAL)
                                .at(0));
    }

    private static Discrepancy twice(Discrepancy d) {
        return new Discrepancy(
                d.factor(),
                d.of(),
                d.subjects(),
                Quantity.exactly(2, d.origin()),
                d.month(),
                d.origin());
    }

    /** What the whole case is in the middle of its futures is the central case. */
    @Test
    void inTheCentralCaseNothingIsOff() {
        assertThat(CASE.discrepancies())
                .isNotEmpty()
                .allSatisfy(d -> assertThat(d.afterYear().value()).isEqualTo(1));
        assertThat(made(CASE.withDiscrepancies(List.of())).toArray())
                .containsExactly(made(CASE).toArray());
    }
}
