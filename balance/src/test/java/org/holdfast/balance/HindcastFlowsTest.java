package org.holdfast.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.holdfast.model.AdversaryFlow.Flow;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.HindcastSeries.Measure;
import org.holdfast.model.HindcastSeries.Period;
import org.holdfast.model.Instance;
import org.holdfast.model.Item;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.Need;
import org.holdfast.model.Series;
import org.holdfast.model.Text;
import org.junit.jupiter.api.Test;

/** What a case forecasts of series that are counted in the world, by hand. */
class HindcastFlowsTest {
    /**
     * Works in the west make 6 shells a month of 10, one month away; a shop elsewhere sells 4 a
     * month of 10 in all, two months away; the west gives 3; a fund pays from month 2 on.
     */
    private static CaseKit kit() {
        CaseKit kit = CaseKit.war(6).item("shell", 1, 1).item("drone", 1, 1);
        kit.producer("works", "west", "shell", 10, 1).producer("other", "west", "drone", 7, 0);
        kit.offer("shop", "shell", "", 4, 10, 2);
        kit.need("ukraine", "shell", Need.Tier.FULL, 5).stock("ukraine", "shell", 20, 0);
        kit.need("west", "shell", Need.Tier.OWN_USE, 1).stock("west", "shell", 30, 30);
        kit.fund("fund", 2, 120);
        kit.decide(Kind.OUTPUT, "works", "ukraine", 6).decide(Kind.OUTPUT, "other", "ukraine", 5);
        kit.decide(Kind.PURCHASE, "shop", "ukraine", Series.of(1, 2, 0, 0, 0, 0));
        kit.decide(Kind.GIFT, "west", "shell", Series.of(3, 0, 0, 0, 0, 0));
        return kit.decide(Kind.RELEASE, "ukraine", "shell", 5);
    }

    private static double[] flow(CaseKit kit, Instance future, Measure measure, String of) {
        return flow(kit, future, measure, of, "", 1);
    }

    private static double[] flow(
            CaseKit kit, Instance future, Measure of, String item, String bloc, double scale) {
        FutureBalance balance = new FutureBalance(kit.instance(), kit.plan(), 1);
        balance.run(List.of(future));
        Text text = Text.same("series");
        return balance.measures()
                .flow(
                        new HindcastSeries(
                                "series",
                                text,
                                text,
                                of,
                                item,
                                bloc,
                                Period.MONTH,
                                scale,
                                text,
                                "",
                                "",
                                CaseKit.ORIGIN),
                        0)
                .toArray();
    }

    private static double[] flow(Measure measure, String item, String bloc) {
        return flow(kit(), kit().instance(), measure, item, bloc, 1);
    }

    @Test
    void whatIsReceivedIsMadeBoughtAndGivenEachInTheMonthInWhichItArrives() {
        assertThat(flow(Measure.RECEIVED, "shell", "")).containsExactly(3, 6, 7, 8, 6, 6);
        assertThat(flow(Measure.BOUGHT, "shell", "")).containsExactly(0, 0, 1, 2, 0, 0);
    }

    @Test
    void aSeriesThatNamesABlocAPartyOrASellerCountsNobodyElse() {
        assertThat(flow(Measure.RECEIVED, "shell", "west")).containsExactly(3, 6, 6, 6, 6, 6);
        assertThat(flow(Measure.RECEIVED, "shell", "works")).containsExactly(0, 6, 6, 6, 6, 6);
        assertThat(flow(Measure.RECEIVED, "shell", "shop elsewhere"))
                .containsExactly(0, 0, 1, 2, 0, 0);
        assertThat(flow(Measure.BOUGHT, "shell", "west")).containsOnly(0);
    }

    @Test
    void aSeriesOfOneItemCountsNoOther() {
        assertThat(flow(Measure.OUTPUT, "drone", "")).containsOnly(5);
        assertThat(flow(Measure.CAPACITY, "shell", "")).containsOnly(10);
        assertThat(flow(Measure.USED, "shell", "")).containsOnly(5);
    }

    @Test
    void aSeriesInOtherUnitsIsTheModelTimesItsScale() {
        assertThat(flow(kit(), kit().instance(), Measure.OUTPUT, "shell", "", 1000))
                .containsOnly(6000);
    }

    @Test
    void linesThatOthersBuyFromMakeForThemToo() {
        CaseKit kit = kit();
        kit.producers.replaceAll(p -> p.withCommittedElsewhere(CaseKit.exactly(0.25)));
        assertThat(flow(kit, kit.instance(), Measure.OUTPUT, "shell")).containsOnly(6 + 2.5);
        assertThat(flow(kit, kit.instance(), Measure.CAPACITY, "shell")).containsOnly(10);
    }

    @Test
    void whatIsForOfferArrivesAtItsRateUntilAllOfItIsGone() {
        assertThat(flow(Measure.OFFERED, "shell", "")).containsExactly(0, 0, 4, 4, 2, 0);
        assertThat(flow(Measure.OFFERED, "drone", "")).containsOnly(0);
        assertThat(flow(Measure.OFFERED, "", "")).containsExactly(0, 0, 4, 4, 2, 0);
    }

    /** What a fund has for a year comes evenly in the months of that year in which it pays. */
    @Test
    void aFundHasNothingBeforeItsFirstPaymentAndAfterItsEnd() {
        Instance whole = kit().instance();
        double year = whole.budgets().getFirst().amounts().getFirst();
        double[] had = flow(Measure.FUNDS, "", "fund");
        assertThat(had[0]).isZero();
        assertThat(had[1]).isZero();
        assertThat(had).endsWith(year / 4, year / 4, year / 4, year / 4);
        double[] ended = flow(kit(), kit().with(Effect.FUND_END, "fund", 3), Measure.FUNDS, "");
        assertThat(ended).startsWith(0, 0, year / 2).endsWith(0, 0, 0);
        assertThat(flow(Measure.FUNDS, "", "elsewhere")).containsOnly(0);
    }

    /** The plan pays for 8 lines with 8 of a fund; a fund with half of it pays for 4. */
    @Test
    void halfTheMoneyForLinesThatThePublicPaysIsHalfTheLines() {
        assertThat(linesWork(24)[5]).isCloseTo(10 + 8, within(1e-9));
        assertThat(linesWork(12)[5]).isCloseTo(10 + 4, within(1e-9));
        assertThat(linesWork(12)[1]).isEqualTo(10);
    }

    /** Two classes of one item and one of another: 60 of the first are met by 60 kills. */
    @Test
    void whatIsStoppedOfAnItemIsThatOfItsClassesTogetherAndOfNoOther() {
        CaseKit kit = CaseKit.war(2).item("gun", 1, 1);
        for (String item : new String[] {"missile", "drone"}) {
            kit.item(item, Item.Side.ADVERSARY, 1, 1, Optional.empty());
            kit.adversary(item, Flow.LAUNCHES, 80, 80).adversary(item, Flow.STOCK, 9e9, 9e9);
        }
        kit.raid("low", "missile", 1).raid("high", "missile", 0).raid("drones", "drone", 1);
        kit.raids.set(0, kit.raids.get(0).withShare(CaseKit.exactly(3)));
        kit.need("ukraine", "gun", Need.Tier.FULL, 60).stock("ukraine", "gun", 120, 0);
        kit.engages("low", "gun", 1, 1, 1 - Math.exp(-1));
        kit.decide(Kind.RELEASE, "ukraine", "gun", 60);
        double[] stopped = flow(kit, kit.instance(), Measure.STOPPED, "missile");
        assertThat(stopped[1]).isCloseTo(60 * (1 - Math.exp(-1)) / 80, within(1e-9));
        assertThat(flow(kit, kit.instance(), Measure.STOPPED, "drone")).containsOnly(0);
    }

    private static double[] linesWork(double yearly) {
        CaseKit kit = lines(24);
        kit.decide(Kind.LINE_BY_PUBLIC, "works", "0", Series.of(8, 0, 0, 0, 0, 0));
        Series all =
                Series.of(kit.instance().budgets().getFirst().amounts().getFirst(), 0, 0, 0, 0, 0);
        kit.decide(Kind.PAYMENT, "fund", "investment/west/ukraine", all);
        return flow(kit, lines(yearly).instance(), Measure.CAPACITY, "shell");
    }

    private static CaseKit lines(double yearly) {
        CaseKit kit = CaseKit.war(6).item("shell", 1, 1);
        kit.producer("works", "west", "shell", 10, 0).possible("works", 10, 10, 2, 1);
        return kit.need("ukraine", "shell", Need.Tier.FULL, 5).fund("fund", 0, yearly);
    }
}
