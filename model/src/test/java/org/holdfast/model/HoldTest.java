package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.holdfast.model.Lever.Effect;
import org.junit.jupiter.api.Test;

class HoldTest {
    private static final Offset<Double> CLOSE = within(1e-12);

    private static CaseKit kit() {
        CaseKit kit = CaseKit.war(6).item("shell", 1, 1);
        kit.producer("works", "west", "shell", 10, 0);
        kit.need("ukraine", "shell", Need.Tier.FULL, 10);
        kit.stock("west", "shell", 100, 40);
        return kit;
    }

    private static boolean[] heldBack(Instance s) {
        boolean[] held = new boolean[s.months()];
        IntStream.range(0, held.length).forEach(t -> held[t] = s.isHeldBack(1, 0, t));
        return held;
    }

    @Test
    void aStockIsLetGoAsFarAsAndWhileItsFundHasMoney() {
        CaseKit kit = kit().hold("drawdown", Hold.Of.STOCK, "west", "shell", 0.75, 0);
        kit.fund("support", 2, 100);
        kit.holds.replaceAll(hold -> hold.withFund("support"));
        kit.lever(Effect.FUND_END, "support", 4);
        Instance s = kit.instance();
        assertThat(s.giftable(1, 0)).isCloseTo(40, CLOSE);
        assertThat(s.giftableAlways(1, 0)).isCloseTo(10, CLOSE);
        assertThat(heldBack(s)).containsExactly(true, true, false, false, true, true);

        kit.lever(Effect.FUND_SIZE, "support", 0.5);
        assertThat(kit.instance().giftable(1, 0)).isCloseTo(10 + 15, CLOSE);
        assertThat(kit.instance().giftableAlways(1, 0)).isCloseTo(10, CLOSE);
    }

    @Test
    void whatIsSoldAndWhatIsMadeIsHeldBackForAWhile() {
        CaseKit kit = kit();
        kit.hold("consent", Hold.Of.SALES, "west", "shell", 0.5, 2);
        kit.hold("war", Hold.Of.OUTPUT, "west", "shell", 0.25, 0);
        kit.lever(Effect.HOLD_FROM, "consent", 1);
        kit.lever(Effect.HOLD_FROM, "war", 4);
        Instance.ActiveProducer works = kit.instance().producers().getFirst();
        assertThat(works.withheld().toArray()).containsExactly(0, 0.5, 0.5, 0, 0, 0);
        assertThat(works.first().toArray()).containsExactly(0, 0, 0, 0, 0.25, 0.25);
        assertThat(works.sellable().at(4)).isCloseTo(0.75 * works.sellable().at(3), CLOSE);
        assertThat(kit.instance().giftable(1, 0)).isEqualTo(40);
        assertThat(heldBack(kit.instance())).containsOnly(false);
    }

    @Test
    void aShareCanBeHeldBackInEveryMonth() {
        CaseKit kit = kit().hold("consent", Hold.Of.SALES, "west", "shell", 0.5, 0);
        kit.lever(Effect.HOLD, "consent", 0.5);
        assertThat(kit.instance().producers().getFirst().withheld().toArray()).containsOnly(0.25);
    }

    @Test
    void anOfferSellsOnlyWhatIsNotHeldBackAndOnlyWhileItIsOpen() {
        CaseKit kit = kit().offer("sale", "shell", "", 8, 40, 0);
        kit.offers.replaceAll(offer -> offer.withFrom(1).withTo(4));
        kit.hold("consent", Hold.Of.SALES, "elsewhere", "shell", 0.5, 2);
        kit.lever(Effect.HOLD_FROM, "consent", 3);
        Instance.ActiveOffer sale = kit.instance().offers().getFirst();
        assertThat(IntStream.range(0, 6).mapToDouble(sale::monthly))
                .containsExactly(0.0, 8.0, 8.0, 4.0, 4.0, 0.0);
    }

    /** Up to half the capacity at the price, up to 0.8 at twice it, and so for the rest. */
    @Test
    void whatIsBoughtBeyondAStepCostsWhatTheNextOneSays() {
        CaseKit kit = kit().priceStep("works", 0.5, 1).priceStep("works", 0.8, 2);
        kit.priceStep("other", 0.1, 9);
        List<PriceBand> bands = kit.instance().producers().getFirst().steps();
        assertThat(bands).extracting(PriceBand::factor).containsExactly(1.0, 2.0, 2.0);
        double[] shares = bands.stream().mapToDouble(PriceBand::share).toArray();
        assertThat(shares).containsExactly(new double[] {0.5, 0.3, 0.2}, CLOSE);
        assertThat(kit().instance().producers().getFirst().steps())
                .containsExactly(new PriceBand(1, 1));
    }
}
