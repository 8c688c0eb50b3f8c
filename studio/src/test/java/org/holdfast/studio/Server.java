package org.holdfast.studio;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.holdfast.ledger.list.OwnList;
import org.holdfast.ledger.list.Rates;
import org.holdfast.site.Pages;
import org.holdfast.store.Accounts.Account;
import org.holdfast.store.Store;
import org.holdfast.store.audit.Act;
import org.holdfast.store.audit.Kind;
import org.holdfast.studio.accounts.OpenId;
import org.holdfast.studio.accounts.Role;
import org.holdfast.studio.cases.SourcesPage;
import org.holdfast.studio.http.Proxies;
import org.holdfast.studio.runs.StandIn;
import org.holdfast.studio.runs.Work;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A studio in a test, with people who call it. */
final class Server implements AutoCloseable {
    static final Path TINY = Path.of("../casefile/src/test/resources/cases/tiny");
    static final String PASSWORD = "a long enough sentence";

    /** The same as it is kept, hashed with next to no work: tests sign in again and again. */
    private static final String KEPT =
            "$argon2id$v=19$m=8,t=1,p=1$aG9sZGZhc3Q"
                    + "$0j2XNFHKdJwaf2yDi1Gp+KFk0PAZym/VNhVZDktGypY";

    static final JsonMapper JSON = JsonMapper.builder().build();

    private final Studio studio;
    private final Store store;
    private final StandIn work;
    private final List<Person> people = new ArrayList<>();

    private Server(Studio studio, Store store, StandIn work) {
        this.studio = studio;
        this.store = store;
        this.work = work;
    }

    /** What a test changes of the settings. */
    record How(
            boolean team,
            Optional<URI> address,
            Proxies proxies,
            Optional<OpenId.Settings> openId,
            Settings.Limits limits,
            Optional<Path> web,
            List<Pages> pages) {
        static final How ALONE = plain(false);
        static final How TEAM = plain(true);

        private static How plain(boolean team) {
            return new How(
                    team,
                    Optional.empty(),
                    Proxies.NONE,
                    Optional.empty(),
                    ample(),
                    Optional.empty(),
                    List.of(new SourcesPage("1.2.3")));
        }

        private static Settings.Limits ample() {
            return new Settings.Limits(
                    1,
                    1,
                    3,
                    1000,
                    Duration.ofMinutes(5),
                    1 << 20,
                    8 << 20,
                    Duration.ofSeconds(20),
                    Duration.ofSeconds(10),
                    Duration.ofSeconds(20),
                    Duration.ofMillis(100));
        }

        How withWeb(Path folder) {
            return new How(team, address, proxies, openId, limits, Optional.of(folder), pages);
        }

        How withOpenId(OpenId.Settings at) {
            return new How(team, address, proxies, Optional.of(at), limits, web, pages);
        }

        How withPages(List<Pages> all) {
            return new How(team, address, proxies, openId, limits, web, all);
        }

        /** A run may take only so long. */
        How withLongest(Duration longest) {
            return with(longest, limits.idle(), limits.head(), limits.body());
        }

        /** Callers have little time, and may say nothing for so long. */
        How hurried(Duration idle) {
            return with(limits.longest(), idle, Duration.ofMillis(600), Duration.ofMillis(1500));
        }

        private How with(Duration longest, Duration idle, Duration head, Duration body) {
            var brief =
                    new Settings.Limits(
                            limits.atOnce(),
                            limits.threads(),
                            limits.perUser(),
                            limits.futures(),
                            longest,
                            limits.upload(),
                            limits.uploads(),
                            idle,
                            head,
                            body,
                            limits.rest());
            return new How(team, address, proxies, openId, brief, web, pages);
        }

        How withAddress(String at) {
            return new How(team, Optional.of(URI.create(at)), proxies, openId, limits, web, pages);
        }

        /** Behind a server on this machine that says from whom it had a call. */
        How withProxy() {
            Proxies here = Proxies.of(List.of("127.0.0.1", "::1"), Proxies.Header.X_FORWARDED_FOR);
            return new How(team, address, here, openId, limits, web, pages);
        }
    }

    /** For one person, with work that ends when the test says so. */
    static Server alone(Path data) {
        return start(data, store(data), How.ALONE, new StandIn());
    }

    /** For a team. */
    static Server team(Path data, Store store) {
        return start(data, store, How.TEAM, new StandIn());
    }

    static Store store(Path data) {
        try {
            return Store.make(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Server start(Path data, Store store, How how, Work work) {
        return new Server(started(settings(data, store, how), work), store, new StandIn());
    }

    static Server start(Path data, Store store, How how, StandIn work) {
        return new Server(started(settings(data, store, how), work), store, work);
    }

    /** With the engine itself. */
    static Server real(Path data) {
        Settings settings = settings(data, store(data), How.ALONE);
        try {
            return new Server(Studio.start(settings), settings.store(), new StandIn());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static Studio started(Settings settings, Work work) {
        try {
            return Studio.start(settings, work);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static Settings settings(Path data, Store store, How how) {
        return new Settings(
                "127.0.0.1",
                0,
                data,
                List.of(TINY),
                List.of(),
                how.web(),
                store,
                "iris",
                how.team(),
                how.address(),
                how.proxies(),
                how.openId(),
                new Settings.Program("1.2.3", "abc"),
                figures -> List.of(new OwnList(() -> new Rates(List.of()))),
                how.pages(),
                how.limits(),
                InstantSource.system());
    }

    Studio studio() {
        return studio;
    }

    Store store() {
        return store;
    }

    StandIn work() {
        return work;
    }

    URI at(String path) {
        return URI.create("http://localhost:" + studio.port() + "/" + path);
    }

    /** Someone who is not signed in; alone, that is the owner. */
    Person someone() {
        return new Person(this);
    }

    /** Someone with an account, signed in. */
    Person signedIn(String name, Role role) {
        InstantSource clock = InstantSource.system();
        store.accounts(clock)
                .add(
                        new Account(name, role.word(), KEPT, "", true, clock.instant().toString()),
                        new Act("test", Kind.ACCOUNT, name, Optional.empty(), Map.of()));
        Person person = new Person(this);
        person.signIn(name, PASSWORD);
        return person;
    }

    /** People first: a server that ends waits a second for connections that are still held. */
    @Override
    public void close() {
        people.forEach(person -> person.client.shutdownNow());
        studio.close();
    }

    /** A browser. */
    static final class Person {
        private final Server server;
        private final HttpClient client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .cookieHandler(new CookieManager())
                        .build();
        private String csrf = "";

        private Person(Server server) {
            this.server = server;
            server.people.add(this);
            csrf = json(get("api/me")).path("csrf").asString();
        }

        void signIn(String name, String password) {
            HttpResponse<String> response =
                    post(
                            "api/session",
                            JSON.writeValueAsString(
                                    java.util.Map.of("name", name, "password", password)));
            if (response.statusCode() != 204) {
                throw new IllegalStateException(response.body());
            }
            csrf = json(get("api/me")).path("csrf").asString();
        }

        String csrf() {
            return csrf;
        }

        HttpResponse<String> get(String path, String... headers) {
            return send(path, headers, HttpRequest.Builder::GET);
        }

        HttpResponse<String> head(String path) {
            return send(path, new String[0], HttpRequest.Builder::HEAD);
        }

        HttpResponse<String> post(String path, String json, String... headers) {
            return send(
                    path,
                    headers,
                    r ->
                            r.header("Content-Type", "application/json")
                                    .header("X-CSRF", csrf)
                                    .POST(BodyPublishers.ofString(json)));
        }

        HttpResponse<String> put(String path, String json) {
            return send(
                    path,
                    new String[0],
                    r ->
                            r.header("Content-Type", "application/json")
                                    .header("X-CSRF", csrf)
                                    .PUT(BodyPublishers.ofString(json)));
        }

        HttpResponse<String> delete(String path) {
            return send(path, new String[0], r -> r.header("X-CSRF", csrf).DELETE());
        }

        HttpResponse<String> upload(String path, byte[] bytes, String... headers) {
            return send(
                    path,
                    headers,
                    r ->
                            r.header("Content-Type", "application/octet-stream")
                                    .header("X-CSRF", csrf)
                                    .POST(BodyPublishers.ofByteArray(bytes)));
        }

        HttpResponse<String> send(
                String path, String[] headers, UnaryOperator<HttpRequest.Builder> as) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(server.at(path)).timeout(Duration.ofSeconds(60));
            if (headers.length > 0) {
                request.headers(headers);
            }
            try {
                return client.send(as.apply(request).build(), BodyHandlers.ofString());
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }

        /** Asks for a run of the tiny case; returns its id. */
        String ask(long seed) {
            return json(post("api/runs", explore(seed))).path("id").asString();
        }

        static String explore(long seed) {
            return "{\"case\":\"tiny\",\"kind\":\"explore\",\"futures\":20,\"seed\":" + seed + "}";
        }

        JsonNode run(String id) {
            return json(get("api/runs/" + id));
        }

        /** The run, once it is in this state. */
        JsonNode await(String id, String state) {
            for (int k = 0; k < 3000; k++) {
                JsonNode run = run(id);
                if (run.path("state").asString().equals(state)) {
                    return run;
                }
                try {
                    Thread.sleep(20);
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IllegalStateException(e);
                }
            }
            throw new IllegalStateException("never " + state + ": " + run(id));
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        return JSON.readTree(response.body());
    }
}
