package org.holdfast.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.spark.sql.SparkSession;
import org.holdfast.answer.Replanner;
import org.holdfast.answer.Study;
import org.holdfast.explore.Draws;
import org.holdfast.explore.agents.Policies;
import org.holdfast.explore.draw.Sequence;
import org.holdfast.highs.Highs;
import org.holdfast.model.Case;
import org.holdfast.model.PolicyRuns;
import org.holdfast.results.KeptFutures;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Policies that Spark plays on two cores are those that one process plays. */
class ClusterPoliciesTest {
    private static final int FUTURES = 2;
    private static final int SEED = 7;

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private static Path root;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static Fixture fixture;

    @SuppressWarnings("NullAway.Init") // set before all tests
    private static SparkSession spark;

    private static final List<String> SAID = Collections.synchronizedList(new ArrayList<>());

    @BeforeAll
    static void run() throws IOException {
        fixture = Fixture.in(root);
        spark =
                SparkSession.builder()
                        .master("local[2]")
                        .config("spark.driver.host", "127.0.0.1")
                        .config("spark.driver.bindAddress", "127.0.0.1")
                        .config("spark.ui.enabled", "false")
                        .getOrCreate();
        ClusterPolicies.play(spark, asked("baseline", SEED), "this", SAID::add);
    }

    @AfterAll
    static void stop() {
        spark.stop();
    }

    private static PolicyArguments asked(String scenario, int seed) {
        return new PolicyArguments(
                fixture.folder(), scenario, FUTURES, seed, 12, true, root.resolve("out"));
    }

    private static PolicyRuns embedded() {
        Case c = fixture.c();
        Study.Policies terms = Study.policies(c, c.findScenario("baseline").orElseThrow());
        Draws draws = Draws.of(c, terms.off(), Sequence.LATIN_HYPERCUBE, FUTURES, SEED);
        try (Replanner replanner = new Replanner(Highs::new, 60)) {
            return new Policies(
                            c,
                            draws,
                            terms.off(),
                            terms.on(),
                            SEED,
                            12,
                            replanner,
                            Policies.Memory.none())
                    .run(
                            Policies.all(
                                    c, PolicyRuns.measures(c, terms.off(), terms.on()), 12, true),
                            1,
                            (done, of) -> {},
                            () -> false);
        }
    }

    private static PolicyRuns found() throws IOException {
        PolicyWork work = PolicyWork.of(asked("baseline", SEED));
        try (KeptFutures kept =
                new KeptFutures(
                        root.resolve("out"),
                        "played",
                        false,
                        e -> {
                            throw new AssertionError(e);
                        })) {
            return work.with(kept).known(work.policies());
        }
    }

    @Test
    void everyPolicyComesToTheSameInEveryFuture() throws IOException {
        PolicyRuns found = found();
        assertThat(found).isEqualTo(embedded());
        assertThat(found.find(PolicyRuns.Kind.TRIGGERED, "early", 0).orElseThrow().setOff())
                .isEqualTo(FUTURES);
    }

    @Test
    void theTablesAreThoseOfTheCommand() {
        assertThat(root.resolve("out/policies.csv")).isNotEmptyFile();
        assertThat(root.resolve("out/policy_futures.csv")).isNotEmptyFile();
        assertThat(root.resolve("out/contents.json")).content().contains("\"policies.csv\"");
    }

    @Test
    void workThatWasStoppedGoesOnWhereItWas() throws IOException {
        PolicyRuns before = found();
        Path kept = root.resolve("out/played.futures");
        List<String> lines =
                Files.readAllLines(kept).stream().filter(line -> !line.isBlank()).toList();
        Files.write(kept, lines.subList(2, lines.size()));
        SAID.clear();
        ClusterPolicies.play(spark, asked("baseline", SEED), "this", SAID::add);
        assertThat(SAID).last().asString().isEqualTo("2 of 2 played");
        assertThat(found()).isEqualTo(before);
    }

    @Test
    void aFolderOfAnotherRunIsLeftAlone() {
        assertThatThrownBy(() ->
                        ClusterPolicies.play(spark, asked("baseline", SEED + 1), "this", SAID::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("holds another run");
        assertThatThrownBy(() ->
                        ClusterPolicies.play(spark, asked("baseline", SEED), "other", SAID::add))
                .hasMessageContaining("holds another run");
    }

    @Test
    void anUnknownScenarioIsToldWithThoseThatThereAre() {
        assertThatThrownBy(
                        () -> ClusterPolicies.play(spark, asked("peace", SEED), "this", SAID::add))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'peace'")
                .hasMessageContaining("baseline");
    }

    @Test
    void wordsAreReadAsThoseOfTheCommand() {
        assertThat(PolicyArguments.of("c", "--futures", "30", "--every=6", "--waiting", "1"))
                .isEqualTo(
                        new PolicyArguments(
                                Path.of("c"),
                                "baseline",
                                30,
                                0,
                                6,
                                true,
                                Path.of("out/cluster-policies")));
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exit =
                Main.run(
                        new PrintStream(
                                OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8),
                        new PrintStream(err, false, StandardCharsets.UTF_8),
                        "policies",
                        "c",
                        "--futures",
                        "one");
        assertThat(exit).isEqualTo(2);
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("--futures takes a whole number, got 'one'")
                .doesNotContain("\tat ");
    }
}
