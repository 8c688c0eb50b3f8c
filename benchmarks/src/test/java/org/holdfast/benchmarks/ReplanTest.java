package org.holdfast.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.holdfast.benchmarks.Replan.Told;
import org.holdfast.model.PairedChange;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Holds plans made anew to the numbers that {@code benchmarks/peers/replan.py}, a model written in
 * Python from docs/method/plan.md, came to in the same futures, and holds the files that it reads
 * to their layout. {@code benchmarks/peers/run.sh replan} writes its numbers.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ReplanTest {
    private static final Path PEERS = Path.of("peers");
    private static final int FUTURES = 8;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private Path folder;

    @SuppressWarnings("NullAway.Init")
    private Map<String, Double> ours;

    @BeforeAll
    void plan(@TempDir Path to) throws IOException {
        folder = to;
        ours =
                Replan.written(PEERS.resolve("small-case"), to, FUTURES).stream()
                        .collect(Collectors.toMap(Told::name, Told::number));
    }

    @Test
    void everyPlanAndEveryFutureComesToWhatTheIndependentModelComesTo() throws IOException {
        Map<String, Double> peer = numbers(PEERS.resolve("replan.peer"));
        assertThat(peer).hasSize(FUTURES * (2 * (3 + 2) + 1 + 2));
        peer.forEach((name, number) ->
                assertThat(ours.get(name))
                        .as(name)
                        .isCloseTo(number, within(1e-6 * (1 + Math.abs(number)))));
    }

    /** In future 2 who plans anew breaks contracts that he could not know he would not pay. */
    @Test
    void inNoFutureDoesAPlanMadeAnewMissLessThanNobodyCanAvoid() {
        for (int f = 0; f < FUTURES; f++) {
            double least = missed("foresight", f);
            for (String way : List.of("outline", "months", "inside")) {
                assertThat(PairedChange.isBelow(missed(way, f), least))
                        .as(way + " in future " + f)
                        .isFalse();
            }
        }
    }

    private double missed(String way, int future) {
        return Objects.requireNonNull(
                ours.get(way + "_" + future + "_shortfall"), way + " in future " + future);
    }

    @Test
    void thePeerFindsTheNumbersOfEachFutureWhereItReadsThem() {
        List<String> lines = lines(Replan.FUTURES);
        assertThat(lines.getFirst()).isEqualTo("table,row,column,central,learned,0,1,2,3,4,5,6,7");
        assertThat(lines.subList(1, lines.size()))
                .extracting(line -> String.join(",", List.of(line.split(",", -1)).subList(0, 5)))
                .contains(
                        "needs,shell,quantity,12000.0,12",
                        "stocks,interceptor,quantity,14.0,0",
                        "producers,interceptor-works,availability,0.95,24",
                        "expansions,shell-works,probability,0.8,",
                        "envelopes,fund,amount,2400.0,");
    }

    @Test
    void thePeerFindsWhatWasDecidedUnderTheNamesOfPlanMd() {
        List<String> lines = lines(Replan.DECISIONS);
        assertThat(lines.getFirst()).isEqualTo("way,future,month,column,value");
        assertThat(
                        lines.stream()
                                .skip(1)
                                .map(line -> line.split(",", -1)[3].split("\\.", -1)[0])
                                .distinct())
                .contains(
                        "output",
                        "capacity",
                        "firm_line",
                        "public_line",
                        "feed_firm",
                        "feed_public",
                        "contract",
                        "active",
                        "broken",
                        "premium_unpaid",
                        "warm",
                        "material",
                        "stock",
                        "short_full",
                        "short_floor",
                        "pay",
                        "fund");
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of a name and a number, those with times left out. */
    private static Map<String, Double> numbers(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .map(line -> line.split(" ", -1))
                .filter(parts -> !parts[0].endsWith("_seconds"))
                .collect(Collectors.toMap(parts -> parts[0], parts -> Double.valueOf(parts[1])));
    }
}
