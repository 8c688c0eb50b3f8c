package org.holdfast.ledger.questions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Random;
import org.holdfast.ledger.questions.Netting.Claim;
import org.holdfast.testing.Seeds;
import org.junit.jupiter.api.Test;

class NettingTest {
    private static Claim whole(String key, double amount) {
        return new Claim(key, OptionalDouble.of(amount), "", false);
    }

    private static Claim part(String key, double amount, String of) {
        return new Claim(key, OptionalDouble.of(amount), of, false);
    }

    private static Claim again(String key, double amount, String of) {
        return new Claim(key, OptionalDouble.of(amount), of, true);
    }

    private static Claim open(String key, String of) {
        return new Claim(key, OptionalDouble.empty(), of, false);
    }

    private static double[] counted(Claim... claims) {
        Netting netting = Netting.of(List.of(claims));
        double[] counted = new double[claims.length];
        for (int k = 0; k < claims.length; k++) {
            counted[k] = netting.counted(k);
        }
        return counted;
    }

    @Test
    void sharesOfAJointPromiseCountOnceAndTheRestStaysWithIt() {
        assertThat(counted(whole("joint", 100), part("a", 30, "joint"), part("b", 20, "joint")))
                .containsExactly(50, 30, 20);
    }

    @Test
    void aPromiseAnnouncedAgainCountsForWhatItAdds() {
        assertThat(counted(whole("a", 100), again("b", 80, "a"), again("c", 120, "a")))
                .containsExactly(100, 0, 20);
    }

    @Test
    void partsThatAddUpToMoreThanTheWholeAreCutInProportion() {
        Netting netting =
                Netting.of(List.of(whole("w", 60), part("a", 60, "w"), part("b", 30, "w")));
        assertThat(netting.total()).isEqualTo(60);
        assertThat(netting.counted(1)).isCloseTo(40, within(1e-12));
        assertThat(netting.counted(2)).isCloseTo(20, within(1e-12));
    }

    @Test
    void aWholeWithoutAnAmountIsTheSumOfItsParts() {
        assertThat(counted(open("w", ""), part("a", 3, "w"), open("b", "w")))
                .containsExactly(0, 3, 0);
    }

    @Test
    void parentsThatNameEachOtherCountForThemselves() {
        assertThat(counted(part("a", 1, "b"), part("b", 2, "a"), part("c", 3, "nobody")))
                .containsExactly(1, 2, 3);
    }

    /** A forest of promises, parts and repeats; parents come before their children. */
    private static List<Claim> forest(Random random) {
        List<Claim> claims = new ArrayList<>();
        int size = 1 + random.nextInt(12);
        for (int k = 0; k < size; k++) {
            String parent = k == 0 || random.nextInt(3) == 0 ? "" : "c" + random.nextInt(k);
            OptionalDouble amount =
                    random.nextInt(5) == 0
                            ? OptionalDouble.empty()
                            : OptionalDouble.of(random.nextInt(100));
            claims.add(new Claim("c" + k, amount, parent, random.nextInt(3) == 0));
        }
        return claims;
    }

    @Seeds(300)
    void noTotalExceedsItsPartsAndNothingCountsBelowZeroOrAboveItself(long seed) {
        List<Claim> claims = forest(new Random(seed));
        Netting netting = Netting.of(claims);
        double gross = 0;
        for (int k = 0; k < claims.size(); k++) {
            double own = claims.get(k).amount().orElse(0);
            gross += own;
            assertThat(netting.counted(k)).isBetween(-1e-9, own + 1e-9);
        }
        assertThat(netting.total()).isLessThanOrEqualTo(gross + 1e-9);
    }

    @Seeds(300)
    void aWholeThatIsNotAnnouncedAgainCountsForItsAmountWhateverItsPartsSay(long seed) {
        List<Claim> claims =
                forest(new Random(seed)).stream()
                        .map(c -> new Claim(c.key(), c.amount(), c.parent(), false))
                        .toList();
        Netting netting = Netting.of(claims);
        double roots = 0;
        for (Claim claim : claims) {
            if (claim.parent().isEmpty()) {
                roots += amountOf(claim, claims);
            }
        }
        assertThat(netting.total()).isCloseTo(roots, within(1e-9));
    }

    /** The plain version: an amount, or the sum of the parts'. */
    private static double amountOf(Claim claim, List<Claim> all) {
        return claim.amount().isPresent()
                ? claim.amount().getAsDouble()
                : all.stream()
                        .filter(c -> c.parent().equals(claim.key()))
                        .mapToDouble(c -> amountOf(c, all))
                        .sum();
    }
}
