package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.assertj.core.data.Offset;
import org.holdfast.model.Instance.ActiveProducer;
import org.junit.jupiter.api.Test;

class ExperienceTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    private static CaseKit kit() {
        CaseKit kit = CaseKit.war(24);
        kit.item("drone", Item.Side.OURS, 10, 1, Optional.empty());
        kit.need("ukraine", "drone", Need.Tier.FULL, 500);
        kit.producer("makers", "west", "drone", 100, 0);
        kit.producer("others", "ukraine", "drone", 50, 0);
        return kit;
    }

    private static List<ActiveProducer> makers(CaseKit kit) {
        return kit.instance().producers();
    }

    @Test
    void eachDoublingOfWhatWasMadeTakesTheSameShareOffThePrice() {
        for (int doublings = 0; doublings < 6; doublings++) {
            double made = 300 * (Math.pow(2, doublings) - 1);
            assertThat(Experience.cost(0.2, 300, made)).isCloseTo(Math.pow(0.8, doublings), CLOSE);
        }
        assertThat(Experience.cost(0.2, 0, 300)).isOne();
    }

    @Test
    void pricesFallWithWhatAllLinesThatStandOrAreAnnouncedCanSell() {
        CaseKit kit = kit().experience("drone", 0.2, 1800, 0);
        for (ActiveProducer maker : makers(kit)) {
            assertThat(maker.price(0)).isEqualTo(maker.price());
            // 150 a month for twelve months are as many as were made before.
            assertThat(maker.price(12)).isCloseTo(0.8 * maker.price(), within(1e-9));
            assertThat(maker.price(30)).isEqualTo(maker.price(23));
        }
        kit.announced("makers", 6, 100);
        assertThat(makers(kit).getFirst().price(12))
                .isLessThan(0.8 * makers(kit).getFirst().price());
    }

    @Test
    void pricesStayWhereTheCaseSaysNothing() {
        for (ActiveProducer maker : makers(kit())) {
            assertThat(maker.price(23)).isEqualTo(maker.price());
        }
    }

    @Test
    void aContractPaysOnAverageForWhatItsTypeHasLost() {
        CaseKit kit = kit().experience("drone", 0, 0, 0.4);
        Experience row = kit.experience.getFirst();
        double sum = 0;
        for (int t = 6; t < 6 + 36; t++) {
            sum += 1 - Math.pow(0.6, t / 12.0);
        }
        assertThat(row.renewal(6, 36)).isCloseTo(sum / 36, within(1e-9));
        assertThat(row.renewal(6, 12)).isLessThan(row.renewal(6, 36));
        assertThat(row.withAgeing(CaseKit.exactly(0)).renewal(6, 36)).isZero();
    }
}
