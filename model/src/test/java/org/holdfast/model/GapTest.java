package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.model.Gap.Recorded;
import org.holdfast.model.MoneyFlow.Flow;
import org.holdfast.model.MoneyFlow.State;
import org.holdfast.model.TrackRecord.Promise;
import org.holdfast.model.TrackRecord.Step;
import org.holdfast.model.formula.Comparison;
import org.holdfast.model.formula.Figure;
import org.holdfast.model.formula.Formula;
import org.holdfast.model.formula.Span;
import org.junit.jupiter.api.Test;

/** What was promised, what arrived and who paid for it, and what no such record may be. */
class GapTest {
    private static Gap.Row row(String name, double promised, Optional<Recorded> delivered) {
        return new Gap.Row(
                name,
                List.of(
                        OptionalDouble.of(promised),
                        OptionalDouble.empty(),
                        OptionalDouble.empty()),
                List.of(0L, 1L, 2L),
                List.of(Optional.empty(), delivered, Optional.empty()));
    }

    private static Gap gap(String second, Gap.Row... rows) {
        return new Gap("aid", "EUR", List.of("committed", second, "withdrawn"), List.of(rows));
    }

    @Test
    void whatIsOpenIsWhatWasRecordedLessWhatCameAndNotKnownWhereNothingIs() {
        Gap.Row known = row("a", 100, Optional.of(new Recorded(80, 60)));
        Gap.Row unknown = row("b", 50, Optional.empty());
        Gap gap = gap("delivered", known, unknown);
        assertThat(known.open(1)).hasValue(20);
        assertThat(known.share(1)).hasValue(0.75);
        assertThat(unknown.open(1)).isEmpty();
        assertThat(unknown.share(1)).isEmpty();
        assertThat(new Recorded(0, 0).share()).isEmpty();
        assertThat(gap.sum(0)).hasValue(150);
        assertThat(gap.sum(1)).isEmpty();
        assertThat(gap.recorded(1)).contains(new Recorded(80, 60));
        assertThat(gap.recorded(0)).isEmpty();
        assertThat(gap.money(3e6)).isEqualTo(new Money(3, Currency.EURO));
        assertThatThrownBy(() -> new Gap("aid", "EUR", List.of("committed"), List.of(known)))
                .hasMessageContaining("a has other stages");
    }

    /** Where something is recorded as come it is the furthest; what was taken back is no stage. */
    @Test
    void theFurthestStageIsTheLastAtWhichAnythingIsKnownToHaveCome() {
        Gap.Row come = row("a", 100, Optional.of(new Recorded(80, 60)));
        Gap.Row none = row("b", 50, Optional.of(new Recorded(80, 0)));
        assertThat(gap("delivered", come).furthest()).isEqualTo(1);
        assertThat(gap("allocated", come).furthest()).isEqualTo(1);
        Gap two =
                new Gap("aid", "EUR", List.of("committed", "delivered", "ordered"), List.of(none));
        assertThat(two.furthest()).as("nothing came").isEqualTo(2);
        assertThat(two.with(List.of(come)).furthest()).isEqualTo(1);
        assertThat(two.isLater(0)).isFalse();
        assertThat(two.isLater(2)).isTrue();
        assertThat(gap("paid", none).isArrival(1)).isTrue();
        assertThat(gap("ordered", none).isArrival(1)).isFalse();
        assertThat(gap("ordered", none).isLater(2)).isFalse();
    }

    private static Step step(String stage, double... amount) {
        return new Step(
                stage,
                Optional.empty(),
                Optional.of(LocalDate.of(2024, 1, 1)),
                amount.length == 0 ? OptionalDouble.empty() : OptionalDouble.of(amount[0]),
                "s",
                "");
    }

    private static Promise promise(String unit, Step... steps) {
        return new Promise(
                "p",
                Text.same("p"),
                Text.same(unit),
                Optional.empty(),
                Optional.empty(),
                "",
                List.of(steps));
    }

    @Test
    void moneyArrivesWhenItIsPaidAndThingsWhenTheyAreDelivered() {
        Step[] steps = {
            step("announced"),
            step("committed", 100),
            step("paid", 30),
            step("delivered", 4),
            step("paid", 20)
        };
        assertThat(promise("EUR", steps).arrived()).hasValue(50);
        assertThat(promise("tanks", steps).arrived()).hasValue(4);
        assertThat(promise("km2", steps).isMoney()).as("three letters, no capitals").isFalse();
        assertThat(promise("EUR", steps).size()).as("the first amount told").hasValue(100);
        assertThat(promise("EUR", steps).first().stage()).isEqualTo("announced");
        assertThat(promise("EUR", step("announced", 5)).arrived()).as("none yet").isEmpty();
        assertThat(promise("EUR", step("paid", 5), step("paid")).arrived())
                .as("how much is not said")
                .isEmpty();
        assertThatThrownBy(() -> promise("EUR")).hasMessageContaining("no steps");
    }

    @Test
    void aSourceIsFoundByItsNameAndNotByItsPlace() {
        List<Source> sources = List.of(source("first"), source("second"));
        var record =
                new TrackRecord(
                        LocalDate.of(2024, 2, 29), List.of(), List.of(), List.of(), sources);
        assertThat(record.findSource("second")).contains(sources.get(1));
        assertThat(record.findSource("third")).isEmpty();
    }

    private static Source source(String id) {
        return new Source(
                id,
                Source.Kind.DOCUMENT,
                Text.same(id),
                "",
                "",
                "",
                'A',
                Text.same(""),
                CaseKit.ORIGIN);
    }

    @Test
    void moneyIsAddedByWhatHasComeOfIt() {
        MoneyFlow flow =
                new MoneyFlow(
                        List.of(
                                new Flow("a", "f", Optional.of("shell"), State.DELIVERED, 5),
                                new Flow("a", "g", Optional.empty(), State.NO_CONTRACT, 7),
                                new Flow("b", "f", Optional.of("shell"), State.DELIVERED, 11)));
        assertThat(flow.total()).isEqualTo(23);
        assertThat(flow.total(State.DELIVERED)).isEqualTo(16);
        assertThat(flow.total(State.IN_PRODUCTION)).isZero();
        assertThat(flow.total(f -> f.fund().equals("g"))).isEqualTo(7);
        assertThatThrownBy(() -> new Flow("a", "f", Optional.empty(), State.DELIVERED, -1))
                .hasMessageContaining("-1");
    }

    /** 300 and 100 of GDP, of which 2 % and 6 % are for defence. */
    @Test
    void aFundIsSharedByItsKeyAmongTheCountriesOfItsBloc() {
        CaseKit kit = CaseKit.war(3).country("large", "west").country("keen", "west");
        kit.country("other", "elsewhere").fund("fund", 0, 12);
        wealth(kit, 3, 300, 0.02);
        wealth(kit, 4, 100, 0.06);
        wealth(kit, 5, 900, 0.06);
        Fund fund = kit.funds.getFirst();
        Case c = kit.build();
        assertThat(FundShares.of(c, fund.withKey(Fund.Key.GDP)))
                .isEqualTo(Map.of("large", 0.75, "keen", 0.25));
        assertThat(FundShares.of(c, fund.withKey(Fund.Key.DEFENCE)))
                .isEqualTo(Map.of("large", 0.5, "keen", 0.5));
        Case own =
                c.withContributions(
                        List.of(
                                new Contribution("fund", "keen", CaseKit.exactly(1)),
                                new Contribution("another", "large", CaseKit.exactly(1))));
        assertThat(FundShares.of(own, fund.withKey(Fund.Key.OWN))).isEqualTo(Map.of("keen", 1.0));
        assertThat(FundShares.of(own, fund.withKey(Fund.Key.GDP))).hasSize(2);
        assertThat(FundShares.members(c, "keen")).extracting(Party::id).containsExactly("keen");
        assertThat(FundShares.of(CaseKit.war(3).fund("f", 0, 1).build(), fund))
                .as("nobody's wealth is known")
                .isEqualTo(Map.of("west", 1.0));
    }

    private static void wealth(CaseKit kit, int k, double gdp, double share) {
        kit.parties.set(
                k,
                kit.parties
                        .get(k)
                        .withGdp(Optional.of(CaseKit.exactly(gdp)))
                        .withDefenceShare(Optional.of(CaseKit.exactly(share))));
    }

    /** What is the same in all plans that are as good, and what not all of them need. */
    @Test
    void aRangeOfPlansThatAreAsGoodHoldsTheOneThatWasMade() {
        EarlyOrder order = new EarlyOrder(Decision.Kind.PURCHASE, "sale", "");
        assertThat(new OrderRange(order, 99, 99, 100).isSame()).isTrue();
        assertThat(new OrderRange(order, 98.9, 99, 100).isSame()).isFalse();
        assertThat(new OrderRange(order, 0.09, 100, 100).isDispensable()).isTrue();
        assertThat(new OrderRange(order, 0.11, 100, 100).isDispensable()).isFalse();
        assertThatThrownBy(() -> new OrderRange(order, 2, 1, 3)).hasMessageContaining("not from 2");
        var range = OptimalRange.of(OptimalRange.Kind.FUND, "f", new Spread(1, 2, 4));
        assertThat(range.isTied(2.9)).isTrue();
        assertThat(range.isTied(3)).isFalse();
        assertThatThrownBy(() -> new OptimalRange(OptimalRange.Kind.FUND, "f", 1, 5, 4))
                .hasMessageContaining("5.0 is not from");
        assertThat(new Binding.Gain(3, 4).total()).isEqualTo(7);
        assertThat(switching(0.1).stands()).isTrue();
        assertThat(switching(0).stands()).as("neither way").isFalse();
    }

    private static SwitchingValue switching(double margin) {
        return new SwitchingValue(
                "lever",
                SwitchingValue.Headline.SUPPLY_FAILS_FLOOR,
                0,
                2,
                1,
                Optional.empty(),
                Optional.empty(),
                margin);
    }

    /**
     * Where a reader asks for a language that there is none of, he is told so and gets no other.
     */
    @Test
    void aLanguageIsFoundByItsCodeAloneAndOneThatThereIsNoneOfIsNotFound() {
        for (Language language : Language.values()) {
            assertThat(Language.of(language.code())).contains(language);
        }
        assertThat(Language.of("nl")).contains(Language.NL);
        assertThat(Language.of("NL")).isEmpty();
        assertThat(Language.of("de")).isEmpty();
    }

    @Test
    void whatCannotBeIsRefusedWhereItIsMade() {
        assertThat(new Correlation("a", "b", -1, CaseKit.ORIGIN).rank()).isEqualTo(-1);
        assertThat(new Correlation("a", "b", 1, CaseKit.ORIGIN).rank()).isEqualTo(1);
        assertThatThrownBy(() -> new Correlation("a", "b", 1.01, CaseKit.ORIGIN))
                .hasMessageContaining("1.01");
        assertThatThrownBy(() -> new Correlation("a", "b", -1.01, CaseKit.ORIGIN))
                .hasMessageContaining("-1.01");
        assertThat(new Claim.Place(1, Optional.of(1), List.of()).page()).isEqualTo(1);
        assertThatThrownBy(() -> new Claim.Place(0, Optional.empty(), List.of()))
                .hasMessageContaining("from 1");
        assertThatThrownBy(() -> new Claim.Place(1, Optional.of(0), List.of()))
                .hasMessageContaining("from 1");
        assertThat(new NeedYear(3, 15).mean(Series.generate(20, t -> t))).isEqualTo(8.5);
        assertThatThrownBy(() -> new NeedYear(3, 16)).hasMessageContaining("no year");
        assertThatThrownBy(() -> new NeedYear(3, 3)).hasMessageContaining("no year");
        assertThat(NeedYear.of(Series.of(0, 0, 1, 1))).contains(new NeedYear(2, 4));
        assertThat(NeedYear.of(Series.of(0, 0))).isEmpty();
    }

    @Test
    void aFormulaKnowsItsPartsAndWhetherItIsOfMonths() {
        Formula one = new Formula.Constant(1);
        Formula used = read(Figure.USED, Figure.Takes.ITEM);
        assertThat(new Formula.Combined(Formula.Operator.PLUS, one, used).byMonth()).isTrue();
        assertThat(new Formula.Combined(Formula.Operator.PLUS, used, one).byMonth()).isTrue();
        assertThat(new Formula.Combined(Formula.Operator.PLUS, one, one).byMonth()).isFalse();
        assertThat(new Formula.Negative(used).byMonth()).isTrue();
        assertThat(new Formula.Over(Formula.Aggregate.MEAN, used, Span.ALL).byMonth()).isFalse();
        assertThat(new Formula.At(used, YearMonth.of(2024, 3)).byMonth()).isFalse();
        assertThat(new Formula.Negative(used).parts()).containsExactly(used);
        assertThat(new Formula.Over(Formula.Aggregate.MEAN, used, Span.ALL).parts())
                .containsExactly(used);
        assertThat(new Formula.At(used, YearMonth.of(2024, 3)).parts()).containsExactly(used);
        assertThat(used.parts()).isEmpty();
        assertThat(new Formula.Combined(Formula.Operator.PLUS, one, used).parts())
                .containsExactly(one, used);
        assertThat(compared(one, used).byMonth()).isTrue();
        assertThat(compared(used, one).byMonth()).isTrue();
        assertThat(compared(one, one).byMonth()).isFalse();
        assertThatThrownBy(() -> read(Figure.USED)).hasMessageContaining("USED");
        assertThatThrownBy(() -> read(Figure.USED, Figure.Takes.ITEM, Figure.Takes.ITEM))
                .hasMessageContaining("USED");
        assertThat(read(Figure.ARRIVED, Figure.Takes.ITEM))
                .as("from whom may be left out")
                .isNotNull();
        assertThatThrownBy(() -> read(Figure.STOCK, Figure.Takes.HOLDER))
                .hasMessageContaining("STOCK");
        assertThatThrownBy(() -> Span.of(YearMonth.of(2024, 3), YearMonth.of(2024, 2)))
                .hasMessageContaining("2024-03 is after 2024-02");
        for (CaseSettings.ObjectiveTier tier : CaseSettings.ObjectiveTier.values()) {
            assertThat(Figure.findTier(Figure.word(tier))).contains(tier);
        }
        YearMonth march = YearMonth.of(2024, 3);
        assertThat(Span.of(march, march).to()).contains(march);
    }

    private static Formula read(Figure figure, Figure.Takes... takes) {
        List<Formula.Argument> arguments =
                Arrays.stream(takes).map(t -> new Formula.Argument(t, "x", 1)).toList();
        return new Formula.Read(figure, arguments);
    }

    private static Comparison compared(Formula left, Formula right) {
        return new Comparison(left, Comparison.Relation.EQUAL, right, 0, Span.ALL);
    }
}
