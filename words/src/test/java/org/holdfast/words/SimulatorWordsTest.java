package org.holdfast.words;

import static org.holdfast.words.Fixture.SHELLS;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.holdfast.model.Bands;
import org.holdfast.model.Quantiles;
import org.junit.jupiter.api.Test;

/** What the simulator says at zero, one, many, better, worse and same. Invented figures. */
class SimulatorWordsTest extends GoldenPage {
    private static final YearMonth MONTH = YearMonth.of(2027, 10);
    private static final Quantiles SPREAD =
            new Quantiles(Bands.LEVELS, List.of(0.2, 0.25, 0.4, 0.5, 0.6, 0.75, 0.8));

    @Test
    void everySentenceReadsAsReviewed() throws IOException {
        section("Headline");
        Optional<SimulatorWords.Under> under =
                Optional.of(new SimulatorWords.Under(SHELLS, MONTH, 0.65));
        for (double share : new double[] {0.5, 0.549, 0.65, 0.949, 0.95, 1}) {
            var at = Optional.of(new SimulatorWords.Under(SHELLS, MONTH, share));
            say(l -> SimulatorWords.headline(at, l));
        }
        say(l -> SimulatorWords.headline(Optional.empty(), l));
        for (List<String> changed :
                List.of(List.<String>of(), List.of("A 5"), List.of("A 5", "B Oct 2027"))) {
            say(l -> SimulatorWords.moved(changed, under, l));
            say(l -> SimulatorWords.moved(changed, Optional.empty(), l));
        }
        section("Change");
        for (double now : new double[] {0, 1, 12.4, 12.4001, 40}) {
            say(l -> SimulatorWords.change(now, 12.4, Figure.ITEM_MONTHS, l));
            say(l -> SimulatorWords.points(now / 100, 0.124, l));
        }
        for (int months : new int[] {-14, -1, 0, 1, 14}) {
            say(l -> SimulatorWords.months(months, l));
        }
        section("Outcomes");
        say(l -> SimulatorWords.nineInTen(SPREAD, Figure.SHARE, l));
        say(l -> SimulatorMessages.criterion(0.1, l));
        say(l -> SimulatorWords.itemMonths(1, l));
        say(l -> SimulatorWords.itemMonths(0, l));
        say(SimulatorMessages::ofFutures);
        say(l -> SimulatorMessages.ofMonths(84, l));
        say(l -> SimulatorMessages.notBy(MONTH, l));
        say(SimulatorMessages::medianFuture);
        say(SimulatorMessages::inHalf);
        section("Being worked out");
        say(SimulatorMessages::pendingHeadline);
        say(l -> SimulatorWords.pending(List.of("A 5"), l));
        say(l -> SimulatorWords.pending(List.of("A 5", "B 3", "C no"), l));
        say(SimulatorMessages::comparisonPending);
        section("Verdicts");
        say(SimulatorMessages::same);
        say(SimulatorMessages::tooSmall);
        for (double less : new double[] {0, 0.04, 0.35, 0.5, 0.74}) {
            say(l -> SimulatorWords.mixed(less, 0.9 - less, l));
        }
        say(l -> SimulatorMessages.coarse(6, 1, 1, l));
        say(l -> SimulatorMessages.coarse(6, 3, 5.2, l));
        say(l -> SimulatorWords.waitingTooSmall(12, l));
        say(l -> SimulatorWords.idle(Optional.empty(), l));
        var closed = Optional.of(new SimulatorWords.Stand(SHELLS, "0"));
        say(l -> SimulatorWords.idle(closed, l));
        section("Charts");
        say(l -> SimulatorMessages.fanMeasure(24, l));
        say(l -> SimulatorWords.month(MONTH, SPREAD, 0.09, Optional.empty(), l));
        say(l -> SimulatorWords.month(MONTH, SPREAD, 0.09, Optional.of(0.31), l));
        for (int held : new int[] {0, 1, 9, 10}) {
            say(l -> SimulatorWords.itemsTitle(held, 10, l));
        }
        say(l -> SimulatorWords.itemsTitle(0, 1, l));
        say(l -> SimulatorWords.itemsTitle(0, 2, l));
        say(SimulatorMessages::itemsMeasure);
        say(l -> SimulatorMessages.authors("Ukraine", l));
        section("Chances, fire and waiting");
        say(l -> SimulatorWords.chancesTitle(Optional.empty(), l));
        for (double share : new double[] {0, 0.04, 0.05, 0.93, 1}) {
            var worst = Optional.of(new SimulatorWords.Chance(SHELLS, 2028, share));
            say(l -> SimulatorWords.chancesTitle(worst, l));
        }
        say(l -> SimulatorMessages.chancesMeasure(200, l));
        say(l -> SimulatorWords.parityTitle(SHELLS, Optional.of(MONTH), 0.2, l));
        say(l -> SimulatorWords.parityTitle(SHELLS, Optional.empty(), 0.6, l));
        say(l -> SimulatorWords.parityTitle(SHELLS, Optional.empty(), 1, l));
        say(l -> SimulatorMessages.parityMeasure(Fixture.UKRAINE, SHELLS, 4, 200, l));
        for (double later : new double[] {20, 22, 41}) {
            say(l -> Waiting.title(12, 22, later, l));
        }
        say(l -> SimulatorMessages.waitingMeasure(200, l));
        check(Path.of("src/test/golden/simulator.txt"));
    }
}
