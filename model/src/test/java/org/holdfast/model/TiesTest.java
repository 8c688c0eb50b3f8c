package org.holdfast.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.model.Decision.Kind;
import org.junit.jupiter.api.Test;

/** Where who pays or who makes is a choice that costs nothing, which nobody should read much in. */
class TiesTest {
    private static final String HERE = "procurement/west/ukraine";
    private static final String LINES = "investment/west/ukraine";

    /** Two funds of the west, ten a year each, of which half may be invested; two alike works. */
    private static CaseKit kit() {
        CaseKit kit = CaseKit.war(10).item("shell", 1, 1).country("land", "west");
        kit.country("realm", "west");
        kit.need("ukraine", "shell", Need.Tier.FULL, 10);
        return kit.fund("one", 0, 12).fund("two", 0, 12);
    }

    private static Ties ties(CaseKit kit) {
        return Ties.of(kit.instance(), kit.plan());
    }

    @Test
    void whereAnotherFundThatMayPayHasMoneyLeftWhoPaysIsAChoice() {
        Ties ties = ties(kit().decide(Kind.PAYMENT, "one", HERE, 0.5));
        assertThat(ties.funds()).containsExactlyInAnyOrder("one", "two");
        assertThat(ties.parties()).containsExactlyInAnyOrder("land", "realm");
        assertThat(ties(kit()).funds()).as("nobody pays").isEmpty();
        assertThat(ties(kit().decide(Kind.PAYMENT, "nobody's", HERE, 0.5)).funds()).isEmpty();
    }

    /** Who shares by the same key shares the same, whichever of the two pays. */
    @Test
    void whatIsSharedAlikeIsNoChoiceForThoseWhoShareIt() {
        CaseKit kit = kit().decide(Kind.PAYMENT, "one", HERE, 0.5);
        kit.funds.replaceAll(fund -> fund.withKey(Fund.Key.GDP));
        assertThat(ties(kit).funds()).hasSize(2);
        assertThat(ties(kit).parties()).isEmpty();
        kit.funds.set(1, kit.funds.get(1).withKey(Fund.Key.DEFENCE));
        assertThat(ties(kit).parties()).hasSize(2);
    }

    /**
     * In 2024 there are ten months; another fund that spent all of them has nothing to pay with.
     */
    @Test
    void whereTheOtherIsSpentThereIsNoChoice() {
        double all = kit().instance().budgets().get(1).amounts().getFirst();
        assertThat(ties(spending(all / 10)).funds()).isEmpty();
        assertThat(ties(spending(all / 10 - 0.01)).funds()).hasSize(2);
    }

    /** One fund pays for what both may buy, another so much a month for what only it may. */
    private static CaseKit spending(double amount) {
        CaseKit kit = kit().decide(Kind.PAYMENT, "one", HERE, 0.5);
        kit.fundRules.removeIf(r -> r.fund().equals("one") && r.supplier().equals("elsewhere"));
        return kit.decide(Kind.PAYMENT, "two", "procurement/elsewhere/ukraine", amount);
    }

    /** Half may be invested, and is; what is left may only buy. */
    @Test
    void whatMayBeInvestedIsCountedByItself() {
        CaseKit lines = kit().decide(Kind.PAYMENT, "one", LINES, 0.1);
        double all = lines.instance().budgets().get(1).amounts().getFirst();
        lines.decide(Kind.PAYMENT, "two", LINES, all / 20);
        lines.fundRules.removeIf(
                rule -> rule.fund().equals("one") && rule.use() == FundRule.Use.INVESTMENT);
        assertThat(ties(lines).funds()).isEmpty();
        CaseKit buys = kit().decide(Kind.PAYMENT, "one", HERE, 0.1);
        buys.decide(Kind.PAYMENT, "two", LINES, all / 20);
        buys.fundRules.removeIf(
                rule -> rule.fund().equals("one") && rule.use() == FundRule.Use.INVESTMENT);
        assertThat(ties(buys).funds()).hasSize(2);
    }

    @Test
    void whoMayNotBuyThereOrHasNotBegunIsNoChoice() {
        CaseKit kit = kit().decide(Kind.PAYMENT, "one", HERE, 0.5);
        kit.fundRules.removeIf(rule -> rule.fund().equals("two") && rule.supplier().equals("west"));
        assertThat(ties(kit).funds()).isEmpty();
        CaseKit late = CaseKit.war(10).fund("one", 0, 12).fund("two", 6, 12);
        late.decide(Kind.PAYMENT, "one", HERE, Series.of(1, 1, 1, 1, 1, 1, 0, 0, 0, 0));
        assertThat(ties(late).funds()).isEmpty();
    }

    /** National money that pays a premium abroad is dearer than money that pays none. */
    @Test
    void aDearerFundIsNoChoice() {
        CaseKit kit = kit().decide(Kind.PAYMENT, "one", HERE, 0.5);
        kit.funds.set(1, kit.funds.get(1).withNational(true).withHome("land"));
        double premium = kit.instance().premiumAbroad();
        assertThat(premium).isPositive();
        assertThat(ties(kit).funds()).isEmpty();
        kit.funds.set(0, kit.funds.get(0).withNational(true).withHome("realm"));
        assertThat(ties(kit).funds()).as("both are").hasSize(2);
        kit.funds.set(1, kit.funds.get(1).withHome("west"));
        assertThat(ties(kit).funds()).as("cheaper").hasSize(2);
    }

    private static CaseKit works() {
        CaseKit kit =
                kit().producer("a", "west", "shell", 10, 1).producer("b", "west", "shell", 10, 1);
        kit.decide(Kind.CAPACITY, "a", "", 10).decide(Kind.CAPACITY, "b", "", 10);
        return kit.decide(Kind.OUTPUT, "a", "ukraine", 6);
    }

    @Test
    void whoMakesIsAChoiceWhereAnotherWhoIsAlikeCouldMakeItToo() {
        assertThat(ties(works()).makers()).containsExactlyInAnyOrder("a", "b");
        assertThat(ties(works().decide(Kind.OUTPUT, "b", "west", 10)).makers())
                .as("b is full, but could leave something to a")
                .containsExactlyInAnyOrder("a", "b");
        CaseKit full = works().decide(Kind.OUTPUT, "b", "ukraine", 10);
        full.decide(Kind.OUTPUT, "a", "west", 4);
        assertThat(ties(full).makers()).isEmpty();
    }

    @Test
    void whoDiffersInPlacePriceOrTermsIsNotAlike() {
        CaseKit dear = works();
        dear.producers.set(1, dear.producers.get(1).withPrice(CaseKit.exactly(1001)));
        assertThat(ties(dear).makers()).isEmpty();
        CaseKit abroad = works();
        abroad.producers.set(1, abroad.producers.get(1).withParty("ukraine"));
        assertThat(ties(abroad).makers()).isEmpty();
        CaseKit slow = works();
        slow.producers.set(1, slow.producers.get(1).withLag(CaseKit.exactly(2)));
        assertThat(ties(slow).makers()).isEmpty();
        CaseKit bound = works();
        bound.producers.set(1, bound.producers.get(1).withMinContract(CaseKit.exactly(6)));
        assertThat(ties(bound).makers()).isEmpty();
    }
}
