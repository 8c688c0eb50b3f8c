package org.holdfast.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdfast.studio.Server.How;
import org.holdfast.studio.Server.Person;
import org.holdfast.studio.runs.StandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RunsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static List<String> states(Person someone) {
        List<String> states = new ArrayList<>();
        Server.json(someone.get("api/runs"))
                .path("runs")
                .forEach(r -> states.add(r.path("state").asString()));
        return states;
    }

    @Test
    void anExplorationEndsWithOutcomesCardsAndFiles() {
        try (Server server = Server.real(folder)) {
            Person iris = server.someone();
            String id = iris.ask(7);
            JsonNode run = iris.await(id, "done");
            assertThat(run.path("outcomes").path("en").get(0).path("number").asDouble())
                    .isGreaterThanOrEqualTo(0);
            assertThat(run.path("outcomes").path("nl").get(0).path("name").asString())
                    .startsWith("Onder het minimum");
            assertThat(run.path("cards").path("nl").get(0).path("svg").asString())
                    .startsWith("<svg");
            List<String> files = new ArrayList<>();
            run.path("files").forEach(f -> files.add(f.asString()));
            assertThat(files).contains("futures.parquet", "series.parquet", "explore.json");
            assertThat(files).anyMatch(f -> f.endsWith(".csv"));
            HttpResponse<String> parquet = iris.get("api/runs/" + id + "/files/futures.parquet");
            assertThat(parquet.body()).startsWith("PAR1").endsWith("PAR1");
            assertThat(parquet.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment");
        }
    }

    @Test
    void whatNeedsNoFuturesEndsWithWhatIsReachedAndIsLaidOutAsByItsCommand() {
        Map<String, String> cards =
                Map.of("plan", "tiers", "delay", "waiting-chart", "levers", "levers");
        try (Server server = Server.real(folder)) {
            Person iris = server.someone();
            for (String kind : List.of("plan", "delay", "levers")) {
                HttpResponse<String> asked =
                        iris.post("api/runs", "{\"case\":\"tiny\",\"kind\":\"" + kind + "\"}");
                assertThat(asked.statusCode()).isEqualTo(202);
                JsonNode run = iris.await(Server.json(asked).path("id").asString(), "done");
                JsonNode card = run.path("cards").path("en").get(0);
                assertThat(card.path("id").asString()).isEqualTo(cards.get(kind));
                assertThat(card.path("table").path("rows")).as(kind).isNotEmpty();
                assertThat(run.path("outcomes").path("en").get(0).path("value").asString())
                        .as(kind)
                        .isEqualTo("13 item-months under the minimum");
                assertThat(run.path("futures").asInt()).isZero();
            }
        }
    }

    @Test
    void theSameQuestionHasTheSameAddressAndIsComputedOnce() {
        try (Server server = Server.alone(folder)) {
            Person iris = server.someone();
            server.work().release(1);
            String id = iris.ask(1);
            iris.await(id, "done");
            assertThat(iris.ask(1)).isEqualTo(id);
            assertThat(iris.ask(2)).isNotEqualTo(id);
            iris.await(iris.ask(2), "running");
            assertThat(server.work().begun()).isEqualTo(2);
            assertThat(iris.run(id).path("outcomes").path("en").get(0).path("number").asInt())
                    .isEqualTo(1);
        }
    }

    @Test
    void aLeverAtTheScenariosOwnSettingChangesNothing() {
        try (Server server = Server.alone(folder)) {
            Person iris = server.someone();
            String lever = "{\"case\":\"tiny\",\"kind\":\"plan\",\"settings\":{%s}}";
            String plain =
                    Server.json(iris.post("api/runs", lever.formatted(""))).path("id").asString();
            JsonNode refused = Server.json(iris.post("api/runs", lever.formatted("\"no-such\":1")));
            assertThat(refused.path("detail").asString())
                    .startsWith("Unknown lever 'no-such'. This case has: ");
            assertThat(plain).hasSize(32);
        }
    }

    @Test
    void aRunTellsItsPlaceAndHowFarItIs() {
        try (Server server = Server.alone(folder)) {
            Person iris = server.someone();
            String first = iris.ask(1);
            iris.await(first, "running");
            String second = iris.ask(2);
            String third = iris.ask(3);
            assertThat(iris.run(second).path("position").asInt()).isEqualTo(1);
            assertThat(iris.run(third).path("position").asInt()).isEqualTo(2);
            assertThat(iris.run(first).path("of").asInt()).isEqualTo(2);
            server.work().release(3);
            HttpResponse<String> events =
                    iris.get("api/runs/" + third + "/events", "Accept", "text/event-stream");
            assertThat(events.body().lines().filter(l -> l.startsWith("data: ")).toList())
                    .last()
                    .asString()
                    .contains("\"state\":\"done\"");
            assertThat(states(iris)).containsExactly("done", "done", "done");
        }
    }

    @Test
    void aRunThatIsStoppedGoesOnWhenItIsAskedAgain() {
        try (Server server = Server.alone(folder)) {
            Person iris = server.someone();
            String running = iris.ask(1);
            iris.await(running, "running");
            String waiting = iris.ask(2);
            iris.delete("api/runs/" + waiting);
            assertThat(iris.run(waiting).path("state").asString()).isEqualTo("stopped");
            iris.delete("api/runs/" + running);
            iris.await(running, "stopped");
            server.work().release(1);
            assertThat(iris.ask(1)).isEqualTo(running);
            iris.await(running, "done");
        }
    }

    @Test
    void oneUserHasOnlySoManyUnderWay() {
        try (Server server = Server.alone(folder)) {
            Person iris = server.someone();
            iris.ask(1);
            iris.ask(2);
            iris.ask(3);
            HttpResponse<String> fourth = iris.post("api/runs", Person.explore(4));
            assertThat(fourth.statusCode()).isEqualTo(429);
            assertThat(fourth.headers().firstValue("Retry-After")).isPresent();
            assertThat(iris.post("api/runs", Person.explore(1)).statusCode()).isEqualTo(202);
            assertThat(iris.post("api/runs", Person.explore(5).replace("20", "1001")).statusCode())
                    .isEqualTo(400);
        }
    }

    @Test
    void aServerThatIsStoppedLeavesItsRunsToTheNext() {
        String done;
        String running;
        String waiting;
        try (Server server = Server.alone(folder)) {
            Person iris = server.someone();
            server.work().release(1);
            done = iris.ask(1);
            iris.await(done, "done");
            running = iris.ask(2);
            iris.await(running, "running");
            waiting = iris.ask(3);
        }
        StandIn work = new StandIn();
        try (Server server = Server.start(folder, Server.store(folder), How.ALONE, work)) {
            Person iris = server.someone();
            assertThat(iris.run(done).path("outcomes").path("en").get(0).path("number").asInt())
                    .isEqualTo(1);
            work.release(2);
            assertThat(iris.await(running, "done").path("seed").asInt()).isEqualTo(2);
            iris.await(waiting, "done");
        }
    }
}
