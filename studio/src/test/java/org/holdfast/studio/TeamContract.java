package org.holdfast.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import org.holdfast.store.Store;
import org.holdfast.store.StoreException;
import org.holdfast.store.audit.AuditLog;
import org.holdfast.studio.Server.Person;
import org.holdfast.studio.accounts.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A studio for a team, on SQLite and on PostgreSQL alike. */
abstract class TeamContract {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    protected abstract Store store();

    private Server team() {
        return Server.team(folder, store());
    }

    private static int status(HttpResponse<String> answer) {
        return answer.statusCode();
    }

    private static List<String> entries(Server server) {
        List<String> entries = new ArrayList<>();
        new AuditLog(server.store().audit(), InstantSource.system())
                .read(line -> entries.add(line.text()));
        return entries;
    }

    @Test
    void whoIsNotSignedInSeesNothingButTheDoor() {
        try (Server server = team()) {
            Person nobody = server.someone();
            assertThat(status(nobody.get(""))).isEqualTo(200);
            assertThat(Server.json(nobody.get("api/me")).has("role")).isFalse();
            for (String path :
                    List.of("api/runs", "data/cases.json", "api/audit", "api/users", "metrics")) {
                assertThat(status(nobody.get(path))).as(path).isEqualTo(401);
            }
            assertThat(status(nobody.post("api/runs", Person.explore(1)))).isEqualTo(401);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "READER, 200, 403, 403, 403, 403",
        "ANALYST, 200, 202, 201, 403, 403",
        "APPROVER, 200, 202, 403, 200, 403",
        "ADMINISTRATOR, 200, 202, 201, 200, 200"
    })
    void aRoleAllowsWhatItAllows(
            Role role, int read, int run, int upload, int approve, int administer) {
        try (Server server = team()) {
            Person otto = server.signedIn("otto", Role.ANALYST);
            server.work().release(2);
            String done = otto.ask(9);
            otto.await(done, "done");
            Person one = server.signedIn("one", role);
            assertThat(status(one.get("api/runs"))).isEqualTo(read);
            assertThat(status(one.post("api/runs", Person.explore(1)))).isEqualTo(run);
            assertThat(status(one.upload("api/cases", Archives.of(Server.TINY)))).isEqualTo(upload);
            assertThat(status(one.put("api/runs/" + done + "/approval", "{\"note\":\"ok\"}")))
                    .isEqualTo(approve);
            assertThat(status(one.get("api/users"))).isEqualTo(administer);
            assertThat(status(one.get("api/audit"))).isEqualTo(administer);
        }
    }

    @Test
    void aRunIsStoppedByWhoAskedForItOrAnAdministrator() {
        try (Server server = team()) {
            Person iris = server.signedIn("iris", Role.ANALYST);
            Person otto = server.signedIn("otto", Role.ANALYST);
            Person boss = server.signedIn("boss", Role.ADMINISTRATOR);
            String id = iris.ask(1);
            iris.await(id, "running");
            assertThat(status(otto.delete("api/runs/" + id))).isEqualTo(403);
            assertThat(otto.ask(1)).isEqualTo(id);
            assertThat(status(otto.delete("api/runs/" + id))).isEqualTo(200);
            assertThat(iris.run(id).path("state").asString()).isEqualTo("running");
            assertThat(status(boss.delete("api/runs/" + id))).isEqualTo(200);
            iris.await(id, "stopped");
        }
    }

    @Test
    void nobodyApprovesTheirOwnRun() {
        try (Server server = team()) {
            Person boss = server.signedIn("boss", Role.ADMINISTRATOR);
            Person eve = server.signedIn("eve", Role.APPROVER);
            server.work().release(1);
            String id = boss.ask(1);
            boss.await(id, "done");
            String note = "{\"note\":\"read and found good\"}";
            assertThat(status(boss.put("api/runs/" + id + "/approval", note))).isEqualTo(403);
            assertThat(status(eve.put("api/runs/" + id + "/approval", note))).isEqualTo(200);
            assertThat(boss.run(id).path("approval").path("by").asString()).isEqualTo("eve");
            assertThat(entries(server)).last().asString().contains("\"approval\"", "eve", id);
        }
    }

    @Test
    void theFirstAdministratorComesByALinkThatIsGoodOnce() {
        try (Server server = team()) {
            String link = server.studio().firstLink().orElseThrow();
            Person first = server.someone();
            assertThat(first.get(link).body()).contains("Welcome, admin (administrator).");
            String key = link.substring(link.indexOf('=') + 1);
            assertThat(status(welcome(first, key, "too short", "too short"))).isEqualTo(400);
            assertThat(status(welcome(first, key, Server.PASSWORD, "another one here")))
                    .isEqualTo(400);
            assertThat(status(welcome(first, key, Server.PASSWORD, Server.PASSWORD)))
                    .isEqualTo(303);
            assertThat(Server.json(first.get("api/me")).path("role").asString())
                    .isEqualTo("administrator");
            assertThat(status(welcome(server.someone(), key, Server.PASSWORD, Server.PASSWORD)))
                    .isEqualTo(404);
            assertThat(server.studio().firstLink()).isEmpty();
            server.someone().signIn("admin", Server.PASSWORD);
        }
    }

    static HttpResponse<String> welcome(Person who, String key, String password, String again) {
        String form =
                "key=%s&password=%s&again=%s"
                        .formatted(key, password.replace(' ', '+'), again.replace(' ', '+'));
        return who.send(
                "welcome",
                new String[] {"Content-Type", "application/x-www-form-urlencoded"},
                r -> r.POST(java.net.http.HttpRequest.BodyPublishers.ofString(form)));
    }

    @Test
    void anAdministratorInvitesAndChangesPeople() {
        try (Server server = team()) {
            Person boss = server.signedIn("boss", Role.ADMINISTRATOR);
            HttpResponse<String> invited =
                    boss.post("api/users", "{\"name\":\"Iris\",\"role\":\"analyst\"}");
            assertThat(status(invited)).isEqualTo(201);
            String link = Server.json(invited).path("link").asString();
            Person iris = server.someone();
            welcome(iris, link.substring(link.indexOf('=') + 1), Server.PASSWORD, Server.PASSWORD);
            assertThat(Server.json(iris.get("api/me")).path("name").asString()).isEqualTo("iris");
            boss.put("api/users/iris", "{\"role\":\"reader\",\"active\":true}");
            assertThat(Server.json(iris.get("api/me")).path("role").asString()).isEqualTo("reader");
            boss.put("api/users/iris", "{\"role\":\"reader\",\"active\":false}");
            assertThat(status(iris.get("api/runs"))).isEqualTo(401);
            assertThat(status(boss.put("api/users/boss", "{\"role\":\"reader\",\"active\":true}")))
                    .as("the last administrator stays")
                    .isEqualTo(400);
        }
    }

    @Test
    void aWrongPasswordIsRefusedAndEnteredAndSoonNoMoreMayBeTried() throws StoreException {
        try (Server server = team()) {
            server.signedIn("iris", Role.ANALYST);
            Person thief = server.someone();
            List<Integer> statuses = new ArrayList<>();
            for (int k = 0; k < 8; k++) {
                statuses.add(
                        status(
                                thief.post(
                                        "api/session",
                                        "{\"name\":\"iris\",\"password\":\"guess number "
                                                + k
                                                + "\"}")));
            }
            assertThat(statuses).contains(401).endsWith(429).doesNotContain(204);
            Predicate<String> refused = e -> e.contains("refused") && e.contains("iris");
            // Beside the answer, so that nobody learns from its time whether there is such a name.
            for (int k = 0; k < 200 && entries(server).stream().noneMatch(refused); k++) {
                LockSupport.parkNanos(50_000_000);
            }
            assertThat(entries(server)).anyMatch(refused);
            assertThat(server.store().check(List.of()).isSound()).isTrue();
        }
    }

    private static String bring(Person who, String name) {
        HttpResponse<String> taken =
                who.upload(
                        "api/ledger?name=" + name,
                        Archives.list().replace("2024-03-02", "2024-02-03").getBytes(UTF));
        assertThat(status(taken)).as(taken.body()).isEqualTo(201);
        return Server.json(taken).path("id").asString();
    }

    private static String state(Person who, String list) {
        for (var one : Server.json(who.get("api/ledger")).path("lists")) {
            if (one.path("id").asString().equals(list)) {
                return one.path("state").asString();
            }
        }
        return "gone";
    }

    @Test
    void aListWaitsUntilSomeoneElseAcceptsItAndCanBeTakenBack() throws StoreException {
        try (Server server = team()) {
            Person iris = server.signedIn("iris", Role.ANALYST);
            Person otto = server.signedIn("otto", Role.ANALYST);
            Person boss = server.signedIn("boss", Role.ADMINISTRATOR);
            Person eve = server.signedIn("eve", Role.APPROVER);
            Person rita = server.signedIn("rita", Role.READER);
            String list = bring(iris, "list.csv");
            String at = "api/ledger/" + list + "/acceptance";
            assertThat(state(rita, list)).isEqualTo("pending");
            assertThat(Server.json(rita.get("api/ledger")).at("/lists/0/cases/0").asString())
                    .isEqualTo("tiny");
            for (Person one : List.of(iris, otto, rita)) {
                assertThat(status(one.put(at, ""))).isEqualTo(403);
            }
            assertThat(status(eve.put(at, ""))).isEqualTo(200);
            assertThat(state(iris, list)).isEqualTo("accepted");
            assertThat(status(otto.delete(at))).isEqualTo(403);
            assertThat(status(iris.delete(at))).isEqualTo(200);
            assertThat(state(iris, list)).isEqualTo("taken_back");
            assertThat(bring(iris, "list.csv")).isEqualTo(list);
            assertThat(state(iris, list)).as("brought in again").isEqualTo("pending");
            assertThat(status(boss.put(at, ""))).isEqualTo(200);
            assertThat(status(otto.delete("api/ledger/" + list))).isEqualTo(403);
            assertThat(status(iris.delete("api/ledger/" + list))).isEqualTo(204);
            assertThat(state(iris, list)).isEqualTo("gone");
            assertThat(status(iris.delete("api/ledger/" + list))).isEqualTo(404);
            assertThat(entries(server)).last().asString().contains("\"deletion\"", "list.csv");
            assertThat(server.store().check(List.of()).isSound()).isTrue();
        }
    }

    @Test
    void anAdministratorDoesNotAcceptWhatTheyBroughtInThemselves() {
        try (Server server = team()) {
            Person boss = server.signedIn("boss", Role.ADMINISTRATOR);
            String list = bring(boss, "list.csv");
            HttpResponse<String> refused = boss.put("api/ledger/" + list + "/acceptance", "");
            assertThat(status(refused)).isEqualTo(403);
            assertThat(refused.body()).contains("someone else accepts it");
        }
    }

    @Test
    void runsAndCasesAreDeletedByTheirOwnerOrAnAdministrator() {
        try (Server server = team()) {
            Person iris = server.signedIn("iris", Role.ANALYST);
            Person otto = server.signedIn("otto", Role.ANALYST);
            Person boss = server.signedIn("boss", Role.ADMINISTRATOR);
            Person eve = server.signedIn("eve", Role.APPROVER);
            String id = iris.ask(1);
            iris.await(id, "running");
            String at = "api/runs/" + id + "/kept";
            assertThat(status(iris.delete(at))).as("it is under way").isEqualTo(400);
            server.work().release(1);
            iris.await(id, "done");
            assertThat(status(otto.delete(at))).isEqualTo(403);
            eve.put("api/runs/" + id + "/approval", "{\"note\":\"good\"}");
            assertThat(status(iris.delete(at))).as("it was approved").isEqualTo(403);
            assertThat(status(boss.delete(at))).isEqualTo(204);
            assertThat(status(iris.get("api/runs/" + id))).isEqualTo(404);

            String brought =
                    Server.json(iris.upload("api/cases", Archives.another())).path("id").asString();
            assertThat(status(otto.delete("api/cases/" + brought))).isEqualTo(403);
            assertThat(status(iris.delete("api/cases/tiny"))).as("not brought in").isEqualTo(400);
            assertThat(Server.json(iris.get("api/cases")).at("/cases/0/by").asString())
                    .isEqualTo("iris");
            assertThat(status(iris.delete("api/cases/" + brought))).isEqualTo(204);
            assertThat(iris.get("data/cases.json").body()).doesNotContain(brought);
            assertThat(entries(server))
                    .anyMatch(e -> e.contains("\"deletion\"") && e.contains("run " + id))
                    .anyMatch(e -> e.contains("\"deletion\"") && e.contains("case tiny"));
        }
    }

    private static final java.nio.charset.Charset UTF = StandardCharsets.UTF_8;

    @Test
    void signingOutEndsTheSession() {
        try (Server server = team()) {
            Person iris = server.signedIn("iris", Role.READER);
            assertThat(status(iris.delete("api/session"))).isEqualTo(204);
            assertThat(status(iris.get("api/runs"))).isEqualTo(401);
        }
    }

    @Test
    void whatIsDoneIsEnteredInTheLog() throws StoreException {
        try (Server server = team()) {
            Person iris = server.signedIn("iris", Role.ANALYST);
            iris.ask(1);
            iris.upload(
                    "api/ledger?name=list.csv", Archives.list().getBytes(StandardCharsets.UTF_8));
            iris.upload("api/cases", Archives.tinyWith("README.md", "x"));
            String all = String.join("\n", entries(server));
            assertThat(all)
                    .contains("\"account\"", "\"sign-in\"", "\"run\"", "\"import\"", "\"upload\"")
                    .doesNotContain(Server.PASSWORD);
            assertThat(server.store().check(List.of()).isSound()).isTrue();
        }
    }
}
