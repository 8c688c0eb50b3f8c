package org.holdfast.explore.agents;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.explore.Draws;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.model.Actual;
import org.holdfast.model.Case;
import org.holdfast.model.Instance;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whether donors went on to give what the rule of packages says, with nothing in it that was known
 * after the date of the case of 2024. The tracker counts all military aid; the case's funds are the
 * share of it that can buy its items, so what is decided is divided by that share.
 */
class GivingTest {
    private static final int FUTURES = 400;

    /** What the case takes of military aid to be for its items (a-item-share). */
    private static final double ITEM_SHARE = 0.3;

    /** Months, counted from March 2024, in which a year of the count begins; the last ends it. */
    private static final List<Integer> YEARS = List.of(0, 10, 22, 26);

    private static final Case CASE =
            ((Reading.Sound) CaseReader.read(Path.of("../cases/ukraine-2024"))).sound();

    /** [future][year] billions, by donor. */
    private static final Map<String, double[][]> DECIDED = decided();

    private static Map<String, double[][]> decided() {
        Draws draws =
                Draws.of(
                        CASE,
                        CASE.findScenario("baseline").orElseThrow(),
                        Sequence.LATIN_HYPERCUBE,
                        FUTURES,
                        0);
        Map<String, double[][]> decided = new LinkedHashMap<>();
        for (int f = 0; f < FUTURES; f++) {
            Instance future = draws.instance(f);
            Luck luck = new Luck(CASE, 0, f);
            List<Buyer> buyers = Buyers.of(future, luck);
            for (int b = 0; b < buyers.size(); b++) {
                Buyer buyer = buyers.get(b);
                if (buyer.kind == Buyer.Kind.DONOR && counted(buyer.party).length > 0) {
                    double[] years =
                            decided.computeIfAbsent(buyer.party, p -> new double[FUTURES][3])[f];
                    for (int y = 0; y < years.length; y++) {
                        for (int t = YEARS.get(y); t < YEARS.get(y + 1); t++) {
                            years[y] += Packages.amount(buyer, b, t, luck) / 1000 / ITEM_SHARE;
                        }
                    }
                }
            }
        }
        return decided;
    }

    /** What was counted, in the months that the rule is asked about. */
    private static double[] counted(String party) {
        return CASE.actuals().stream()
                .filter(a -> a.series().equals("military-allocations-" + party))
                .mapToDouble((Actual a) -> a.quantity().value())
                .toArray();
    }

    /** Where what was counted lies: -1 below nine futures in ten, 0 inside, 1 above. */
    private static int place(Predicate<String> who, int from, int to) {
        double[] decided = new double[FUTURES];
        double counted = 0;
        for (var donor : DECIDED.entrySet()) {
            if (who.test(donor.getKey())) {
                double[] years = counted(donor.getKey());
                for (int y = from; y < to; y++) {
                    counted += years[y];
                    for (int f = 0; f < FUTURES; f++) {
                        decided[f] += donor.getValue()[f][y];
                    }
                }
            }
        }
        Arrays.sort(decided);
        int above = counted > decided[FUTURES - 1 - FUTURES / 20] ? 1 : 0;
        return counted < decided[FUTURES / 20] ? -1 : above;
    }

    @Test
    void twentyThreeOfTwentySevenDonorsGaveInAllWhatTheirBandsSay() {
        Map<Integer, List<String>> places =
                DECIDED.keySet().stream()
                        .collect(Collectors.groupingBy(donor -> place(donor::equals, 0, 3)));
        assertThat(places.get(0)).hasSize(23);
        assertThat(places.get(1)).containsExactlyInAnyOrder("lithuania", "norway", "sweden");
        assertThat(places.get(-1)).containsExactly("slovakia");
    }

    /**
     * Of each year alone and of all of them, the months of the year that the rule is asked about.
     */
    @ParameterizedTest
    @ValueSource(strings = {"eu", "uk-no", "north-america"})
    void whatEachGroupOfDonorsGaveInAYearLiesInItsBands(String bloc) {
        Predicate<String> ofIt = donor -> CASE.blocOf(donor).equals(bloc);
        for (int y = 0; y < 3; y++) {
            assertThat(place(ofIt, y, y + 1)).as("year %d", y).isZero();
        }
        assertThat(place(ofIt, 0, 3)).isZero();
    }
}
