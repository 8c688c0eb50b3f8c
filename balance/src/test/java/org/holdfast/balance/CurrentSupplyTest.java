package org.holdfast.balance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.holdfast.model.CaseKit;
import org.holdfast.model.Decision;
import org.holdfast.model.Decision.Kind;
import org.holdfast.model.Hold;
import org.holdfast.model.Instance;
import org.holdfast.model.Lever.Effect;
import org.holdfast.model.Need;
import org.junit.jupiter.api.Test;

/** Where one stands with the lines that there are and those that are announced. */
class CurrentSupplyTest {
    private static final Offset<Double> CLOSE = within(1e-9);

    /** Works of a bloc that needs nothing make 10 a month and 15 from month 2 for two allies. */
    private static CaseKit kit() {
        CaseKit kit = CaseKit.war(4).item("shell", 1, 1).party("east", true).party("maker", true);
        kit.producer("works", "maker", "shell", 10, 0).announced("works", 2, 5);
        kit.need("ukraine", "shell", Need.Tier.FULL, 100);
        kit.need("west", "shell", Need.Tier.OWN_USE, 3);
        return kit.need("east", "shell", Need.Tier.OWN_USE, 1);
    }

    private static double[] made(Instance s, String claimant) {
        return Balance.currentSupply(s)
                .find(Kind.OUTPUT, "works", claimant)
                .map(Decision::quantity)
                .orElseThrow()
                .toArray();
    }

    @Test
    void alliesGetWhatTheyUseAndTheClaimantWhatIsLeftOfWhatIsThereAndAnnounced() {
        Instance s = kit().instance();
        assertThat(made(s, "west")).containsExactly(new double[] {3, 3, 3, 3}, CLOSE);
        assertThat(made(s, "east")).containsExactly(new double[] {1, 1, 1, 1}, CLOSE);
        assertThat(made(s, "ukraine")).containsExactly(new double[] {6, 6, 11, 11}, CLOSE);
    }

    /** A reserve of 0.8 of 10 is shared as their needs are, three to one. */
    @Test
    void whatIsReservedForAlliesIsSharedAsTheirNeedsAre() {
        Instance s = kit().with(Effect.ALLY_RESERVE, "", 0.8);
        assertThat(made(s, "west")[0]).isCloseTo(6, CLOSE);
        assertThat(made(s, "east")[0]).isCloseTo(2, CLOSE);
        assertThat(made(s, "ukraine")[0]).isCloseTo(2, CLOSE);
    }

    @Test
    void whatMayNotBeSoldIsNotMadeForTheClaimant() {
        CaseKit kit = kit().hold("consent", Hold.Of.SALES, "maker", "shell", 0.75, 0);
        kit.lever(Effect.HOLD_FROM, "consent", 0).lever(Effect.HOLD, "consent", 1);
        assertThat(made(kit.instance(), "ukraine")[0]).isCloseTo(2.5, CLOSE);
        assertThat(made(kit.instance(), "west")[0]).isCloseTo(3, CLOSE);
    }

    /** A need of one month is met up to the stock, what is made, and what stands in for it. */
    @Test
    void aNeedOfOneMonthIsMetUpToAllThatIsThere() {
        CaseKit kit = CaseKit.war(3).item("shell", 1, 1).item("rocket", 1, 1);
        kit.producer("works", "west", "shell", 6, 0);
        kit.need("ukraine", "shell", Need.Tier.FLOOR, 2, 2, 90).stock("ukraine", "shell", 20, 0);
        assertThat(Balance.floorThreshold(kit.instance(), "shell")).isCloseTo(20 + 18, CLOSE);
        kit.stock("ukraine", "rocket", 4, 0).substitute("shell", "rocket", 0.5, 1);
        assertThat(Balance.floorThreshold(kit.instance(), "shell"))
                .as("four rockets do the work of eight shells")
                .isCloseTo(20 + 18 + 8, CLOSE);
    }
}
