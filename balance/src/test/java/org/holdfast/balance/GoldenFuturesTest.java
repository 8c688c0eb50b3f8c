package org.holdfast.balance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.holdfast.model.Case;
import org.holdfast.model.CaseKit;
import org.holdfast.model.HindcastSeries;
import org.holdfast.model.Instance;
import org.holdfast.model.Plan;
import org.holdfast.model.RandomCases;
import org.holdfast.model.Text;
import org.holdfast.model.UncertainNumbers;
import org.junit.jupiter.api.Test;

/**
 * 64 futures, eight of each of eight made-up cases, to the last bit: no change that is meant to be
 * faster may change a result. Each line holds the seed of the case, the future, a hash of the bits
 * of all monthly measures and forecast flows, and what the future ends with. Refresh with {@code
 * -Dholdfast.refresh=true} when a change is meant to change results, and say so.
 */
class GoldenFuturesTest {
    private static final Path FILE =
            Path.of("src/test/resources/org/holdfast/balance/golden-futures.txt");

    private static final int CASES = 8;
    private static final int FUTURES = 8;

    @Test
    void sixtyFourFuturesAreWhatTheyWereToTheLastBit() throws IOException {
        List<String> lines = new ArrayList<>();
        for (int seed = 0; seed < CASES; seed++) {
            lines.addAll(lines(seed, FUTURES));
        }
        String text = String.join("\n", lines) + "\n";
        if (Boolean.getBoolean("holdfast.refresh")) {
            Files.createDirectories(FILE.getParent());
            Files.writeString(FILE, text);
        }
        assertThat(text).isEqualTo(Files.readString(FILE, StandardCharsets.UTF_8));
    }

    /** Blocks of another size, the last of which is not full. */
    @Test
    void theSizeOfABlockChangesNoBit() {
        for (int seed = 0; seed < CASES; seed++) {
            List<String> one = lines(seed, 1);
            assertThat(lines(seed, 3)).isEqualTo(one);
            assertThat(lines(seed, 2 * FUTURES)).isEqualTo(one);
        }
    }

    private static List<String> lines(long seed, int block) {
        Case c = RandomCases.uncertain(seed).build();
        Instance base = Instance.of(c, c.scenarios().getFirst());
        Plan plan = RandomCases.paidPlan(base, seed);
        FutureBalance balance = new FutureBalance(base, plan, block);
        UncertainNumbers numbers = UncertainNumbers.of(c, base.scenario());
        Random random = new Random(seed);
        List<Instance> futures =
                Stream.generate(() -> numbers.at(drawn(numbers, random))).limit(FUTURES).toList();
        List<String> lines = new ArrayList<>();
        for (int from = 0; from < FUTURES; from += block) {
            List<Instance> some = futures.subList(from, Math.min(FUTURES, from + block));
            balance.run(some);
            for (int f = 0; f < some.size(); f++) {
                lines.add(seed + " " + (from + f) + line(balance.measures(), base.months(), f));
            }
        }
        return lines;
    }

    private static double[] drawn(UncertainNumbers numbers, Random random) {
        return numbers.all().stream()
                .mapToDouble(cell ->
                        cell.range().low()
                                + random.nextDouble() * (cell.range().high() - cell.range().low()))
                .toArray();
    }

    private static String line(FutureMeasures measures, int months, int f) {
        long hash = 1;
        for (int k = 0; k < measures.series().size(); k++) {
            for (int t = 0; t < months; t++) {
                hash = 31 * hash + Double.doubleToLongBits(measures.at(k, t, f));
            }
        }
        for (HindcastSeries series : forecasts()) {
            for (double flow : measures.flow(series, f).toArray()) {
                hash = 31 * hash + Double.doubleToLongBits(flow);
            }
        }
        StringBuilder line = new StringBuilder(" " + Long.toHexString(hash));
        for (int k = 0; k < measures.outcomes().size(); k++) {
            line.append(' ').append(measures.end(k, f));
        }
        return line.toString();
    }

    private static List<HindcastSeries> forecasts() {
        List<HindcastSeries> all = new ArrayList<>();
        for (HindcastSeries.Measure measure : HindcastSeries.Measure.values()) {
            boolean theirs = measure.name().startsWith("ADVERSARY");
            String item = measure == HindcastSeries.Measure.FUNDS ? "" : "shell";
            all.add(
                    new HindcastSeries(
                            measure.name(),
                            Text.same("series"),
                            Text.same("units"),
                            measure,
                            theirs ? "theirs" : item,
                            "",
                            HindcastSeries.Period.MONTH,
                            1,
                            Text.same(""),
                            "",
                            "",
                            CaseKit.ORIGIN));
        }
        return all;
    }
}
