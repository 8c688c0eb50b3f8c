package org.holdfast.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.plan.Planner;
import org.holdfast.site.Pages;
import org.holdfast.studio.Server.How;
import org.holdfast.studio.Server.Person;
import org.holdfast.studio.cases.SourcesPage;
import org.holdfast.studio.runs.Work;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** A server in which something fails: what goes on, and what is said of it. */
class WellTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    /** Pages that are made as a test says. */
    private abstract static class Made implements Pages {
        @Override
        public List<String> of(Case c) {
            return List.of();
        }

        @Override
        public List<String> coming(Case c) {
            return List.of("burden");
        }

        @Override
        public Optional<byte[]> page(Case c, String page, Language language) {
            return Optional.empty();
        }
    }

    private static Throwable named(String kind) {
        return switch (kind) {
            case "link" -> new NoClassDefFoundError("org.holdfast.Gone");
            case "memory" -> new OutOfMemoryError("Java heap space");
            case "disk" -> new IOException("/home/iris/data/kept.db: No space left on device");
            default -> new IllegalArgumentException("odd");
        };
    }

    /** What a reader is told of it: no place on the server's disk. */
    private static String words(String kind) {
        return String.valueOf(named(kind).getMessage()).replace("/home/iris/data/", "");
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T extends Throwable> void fail(Throwable e) throws T {
        throw (T) e;
    }

    private static JsonNode await(Person someone, String path, Predicate<JsonNode> until)
            throws InterruptedException {
        JsonNode last = Server.JSON.createObjectNode();
        for (int k = 0; k < 500; k++) {
            last = Server.json(someone.get(path));
            if (until.test(last)) {
                return last;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("never: " + last);
    }

    private static JsonNode making(JsonNode cases) {
        return cases.path("cases").path(0).path("making");
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "memory", "disk", "odd"})
    void whatCannotBeMadeIsToldAndTriedAgainAndKeepsNothingElseBack(String kind)
            throws InterruptedException {
        AtomicBoolean mended = new AtomicBoolean();
        AtomicInteger tries = new AtomicInteger();
        AtomicInteger others = new AtomicInteger();
        Pages failing =
                new Made() {
                    @Override
                    public void prepare(List<Case> cases, Planner.Progress progress) {
                        tries.incrementAndGet();
                        if (!mended.get()) {
                            WellTest.<RuntimeException>fail(named(kind));
                        }
                    }
                };
        Pages other =
                new Made() {
                    @Override
                    public Making making() {
                        return Making.PLANS;
                    }

                    @Override
                    public void prepare(List<Case> cases, Planner.Progress progress) {
                        others.incrementAndGet();
                    }
                };
        How how = How.ALONE.withPages(List.of(failing, other, new SourcesPage("1.2.3")));
        try (Server server = Server.start(folder, Server.store(folder), how, nothing())) {
            Person iris = server.someone();
            JsonNode told =
                    await(
                            iris,
                            "data/cases.json",
                            cases -> making(cases).path("state").asString().equals("failed"));
            assertThat(making(told).path("what").asString()).isEqualTo("pages");
            assertThat(making(told).path("why").asString())
                    .startsWith(named(kind).getClass().getSimpleName() + ": ")
                    .endsWith(words(kind));
            HttpResponse<String> health = iris.get("health");
            assertThat(health.body()).contains("limping").doesNotContain(words(kind));
            assertThat(others.get()).as("the others are made").isPositive();
            assertThat(iris.get("health").statusCode()).as("nothing is dead").isEqualTo(200);
            mended.set(true);
            await(iris, "data/cases.json", cases -> making(cases).isMissingNode());
            assertThat(tries.get()).as("tried again by itself").isGreaterThan(1);
            assertThat(iris.get("data/tiny/sources.nl.json").statusCode()).isEqualTo(200);
        }
    }

    private static Work nothing() {
        return (c, question, files, watch) -> {
            throw new AssertionError("no run was asked for");
        };
    }

    @Test
    void howFarPagesAreIsTold() throws InterruptedException {
        CountDownLatch more = new CountDownLatch(1);
        Pages slow =
                new Made() {
                    @Override
                    public void prepare(List<Case> cases, Planner.Progress progress) {
                        progress.step("plan", 3, 10);
                        try {
                            more.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                            throw new IllegalStateException(e);
                        }
                    }
                };
        How how = How.ALONE.withPages(List.of(slow));
        try (Server server = Server.start(folder, Server.store(folder), how, nothing())) {
            Person iris = server.someone();
            JsonNode going =
                    making(
                            await(
                                    iris,
                                    "data/cases.json",
                                    cases -> making(cases).path("done").asInt() == 3));
            assertThat(going.path("state").asString()).isEqualTo("going");
            assertThat(going.path("of").asInt()).isEqualTo(10);
            assertThat(going.path("since").asString()).startsWith("20");
            assertThat(going.has("usualSeconds")).isFalse();
            Thread.sleep(2100);
            more.countDown();
            await(iris, "data/cases.json", cases -> making(cases).isMissingNode());
        }
        CountDownLatch never = new CountDownLatch(1);
        Pages again =
                new Made() {
                    @Override
                    public void prepare(List<Case> cases, Planner.Progress progress) {
                        try {
                            never.await();
                        } catch (InterruptedException e) {
                            Thread.currentThread().interrupt();
                            throw new IllegalStateException(e);
                        }
                    }
                };
        try (Server server =
                Server.start(
                        folder,
                        Server.store(folder),
                        How.ALONE.withPages(List.of(again)),
                        nothing())) {
            JsonNode going =
                    making(
                            await(
                                    server.someone(),
                                    "data/cases.json",
                                    cases -> making(cases).has("usualSeconds")));
            assertThat(going.path("usualSeconds").asInt()).isBetween(2, 60);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"link", "memory", "disk", "odd"})
    void aRunThatFailsTakesNoWorkerWithIt(String kind) {
        AtomicInteger tries = new AtomicInteger();
        Work work =
                (c, question, files, watch) -> {
                    tries.incrementAndGet();
                    WellTest.<RuntimeException>fail(named(kind));
                    throw new AssertionError();
                };
        try (Server server = Server.start(folder, Server.store(folder), How.ALONE, work)) {
            Person iris = server.someone();
            iris.await(iris.ask(1), "failed");
            iris.await(iris.ask(2), "failed");
            assertThat(tries.get()).isEqualTo(2);
            assertThat(iris.get("health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void aWorkerThatDoesNotAnswerIsTold() throws InterruptedException {
        CountDownLatch stuck = new CountDownLatch(1);
        Work work =
                (c, question, files, watch) -> {
                    try {
                        stuck.await();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    throw new IllegalStateException("at last");
                };
        How how = How.ALONE.withLongest(Duration.ofMillis(300));
        try (Server server = Server.start(folder, Server.store(folder), how, work)) {
            Person iris = server.someone();
            assertThat(iris.get("health").statusCode()).isEqualTo(200);
            iris.ask(1);
            await(iris, "health", health -> health.path("status").asString().equals("failing"));
            HttpResponse<String> health = iris.get("health");
            assertThat(health.statusCode()).isEqualTo(503);
            JsonNode part = Server.json(health).path("parts").path(0);
            assertThat(part.path("name").asString()).isEqualTo("runs");
            assertThat(part.path("state").asString()).isEqualTo("dead");
            assertThat(part.path("why").asString()).contains("does not answer");
            stuck.countDown();
        }
    }

    @Test
    void aStoreThatIsGoneIsTold() throws IOException, java.sql.SQLException {
        try (Server server = Server.start(folder, Server.store(folder), How.ALONE, nothing())) {
            Person iris = server.someone();
            try (var connection =
                            java.sql.DriverManager.getConnection(
                                    "jdbc:sqlite:" + folder.resolve("holdfast.db"));
                    var statement = connection.createStatement()) {
                statement.execute("ALTER TABLE audit_head RENAME TO elsewhere");
            }
            HttpResponse<String> health = iris.get("health");
            assertThat(health.statusCode()).isEqualTo(503);
            assertThat(health.body()).contains("{\"name\":\"store\",\"state\":\"dead\"");
        }
    }
}
