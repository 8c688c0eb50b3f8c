package org.holdfast.laws;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.holdfast.model.CaseKit;
import org.holdfast.model.CaseSettings.AdHoc;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Need.Tier;
import org.holdfast.model.Plan;
import org.holdfast.model.Producer;
import org.holdfast.model.Series;
import org.junit.jupiter.api.Test;

/** What today's practice can and cannot do that the plan can. */
class ForesightTest {
    private static final int LAG = 6;

    /** Money comes in month 12, so the order book of the start is all there is until month 18. */
    @Test
    void whatWasNotOrderedInTimeIsNotMadeInEitherWay() {
        CaseKit kit = CaseKit.war(30).item("shell", 1, 1).producer("works", "west", "shell", 10, 0);
        kit.need("ukraine", "shell", Tier.FLOOR, 10).need("ukraine", "shell", Tier.FULL, 10);
        kit.fund("fund", 12, 1000);
        kit.producers.replaceAll(ForesightTest::orderedAhead);
        for (Plan plan :
                new Plan[] {
                    Plans.plan(kit.instance()).plan(), Plans.adHoc(kit.instance()).plan()
                }) {
            Series made = plan.find(Kind.OUTPUT, "works", "ukraine").orElseThrow().quantity();
            for (int t = 0; t < 30; t++) {
                assertThat(made.at(t))
                        .as("%s, month %s", plan.way(), t)
                        .isCloseTo(t < 12 + LAG ? 0 : 10, within(1e-6));
            }
        }
    }

    /** The advance for one item buys no other of the same bloc. */
    @Test
    void anAdvanceIsForTheSiteThatGotIt() {
        CaseKit kit = CaseKit.war(30);
        kit.item("shell", 1, 1).producer("works", "west", "shell", 10, 0);
        kit.item("drone", 1, 1).producer("shop", "west", "drone", 10, 0);
        // Nobody foresees in month 0 that in month 15 drones are needed and shells are not.
        kit.need("ukraine", "shell", Tier.FLOOR, 0, 14, 10);
        kit.need("ukraine", "shell", Tier.FULL, 0, 14, 10);
        kit.need("ukraine", "drone", Tier.FLOOR, 15, 29, 10);
        kit.need("ukraine", "drone", Tier.FULL, 15, 29, 10);
        kit.fund("fund", 0, 1000);
        kit.adHoc = new AdHoc(3, 3, 12, 0.2);
        kit.producers.replaceAll(ForesightTest::orderedAhead);
        Plan adHoc = Plans.adHoc(kit.instance()).plan();
        Series made = adHoc.find(Kind.OUTPUT, "shop", "ukraine").orElseThrow().quantity();
        for (int t = 15; t < 15 + LAG; t++) {
            assertThat(made.at(t)).as("month %s", t).isZero();
        }
        assertThat(made.at(15 + LAG)).isGreaterThan(9.999);
    }

    private static Producer orderedAhead(Producer p) {
        return p.withPrice(CaseKit.exactly(1e6))
                .withAdvance(CaseKit.exactly(0.25))
                .withOrderLag(CaseKit.exactly(LAG))
                .withSustaining(CaseKit.exactly(0));
    }
}
