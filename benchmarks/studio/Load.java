import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Many readers and some analysts at one studio on this machine, which is killed in the middle.
 *
 * <p>Readers open the studio and walk through its pages; what they do with levers happens in their
 * browsers, and no server hears of it. Analysts ask for runs, some of them the same ones, and
 * follow them. Half-way the server is killed without warning and started again. At the end every
 * run that was acknowledged is asked for: each must be there, with the answer that it had.
 *
 * <p>{@code java benchmarks/studio/Load.java [--readers 200] [--analysts 20] [--seconds 60]}
 */
public final class Load {
    private static final String PASSWORD = "a long enough sentence";
    private static final Pattern STATE = Pattern.compile("\"state\":\"([a-z]+)\"");
    private static final Pattern GROWING =
            Pattern.compile(",\"(pages|coming)\":\\[[^]]*]|,\"making\":\\{[^}]*}");
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f]+)\"");
    private static final Pattern OUTCOMES = Pattern.compile("\"outcomes\":(\\{.*?\\}),\"cards\":");
    private static final Pattern PROGRAM =
            Pattern.compile("\"version\":\"[^\"]*\"|\"hash\":\"[^\"]*\"");

    private final int readers;
    private final int analysts;
    private final int seconds;
    private final int port;
    private final Path data = Files.createTempDirectory("holdfast-load");
    private final Path root;

    /** [kind of call] how long each took, ms. */
    private final Map<String, List<Double>> took = new ConcurrentHashMap<>();

    /** [path] what it answered the first time. */
    private final Map<String, String> first = new ConcurrentHashMap<>();

    /** [id] outcomes of runs that were seen done. */
    private final Map<String, String> done = new ConcurrentHashMap<>();

    /** [question] id of each run that the server acknowledged. */
    private final Map<String, String> asked = new ConcurrentHashMap<>();

    private final AtomicInteger unreachable = new AtomicInteger();
    private final AtomicInteger refused = new AtomicInteger();
    private final AtomicInteger late = new AtomicInteger();
    private final List<String> wrong = Collections.synchronizedList(new ArrayList<>());
    private final AtomicReference<Process> server = new AtomicReference<>();
    private volatile boolean isDown;
    private volatile boolean isOver;

    private Load(Map<String, Integer> options, Path root) throws IOException {
        readers = options.get("--readers");
        analysts = options.get("--analysts");
        seconds = options.get("--seconds");
        this.root = root;
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
        }
    }

    public static void main(String[] arguments) throws Exception {
        Map<String, Integer> options =
                new TreeMap<>(Map.of("--readers", 200, "--analysts", 20, "--seconds", 60));
        for (int k = 0; k + 1 < arguments.length; k += 2) {
            options.put(arguments[k], Integer.parseInt(arguments[k + 1]));
        }
        System.exit(new Load(options, Path.of("").toAbsolutePath()).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        String printed = start("welcome?key=");
        try {
            Matcher link = Pattern.compile("welcome\\?key=(\\S+)").matcher(printed);
            if (!link.find()) {
                throw new IllegalStateException("no link for an administrator in: " + printed);
            }
            Person boss = new Person();
            boss.accept(link.group(1));
            Person reader = new Person();
            reader.accept(boss.invite("reader", "reader"));
            List<Person> people = new ArrayList<>();
            for (int k = 0; k < analysts; k++) {
                Person analyst = new Person();
                analyst.accept(boss.invite("analyst" + k, "analyst"));
                people.add(analyst);
            }
            warm(reader);
            String before = program(reader);
            play(reader, people);
            settle(people.getFirst());
            String after = program(reader);
            if (!before.equals(after)) {
                throw new IllegalStateException(
                        "Holdfast or its cases were changed during the test, so that it says nothing: "
                                + before
                                + " -> "
                                + after);
            }
        } finally {
            server.get().destroy();
            server.get().waitFor(40, TimeUnit.SECONDS);
        }
        return report();
    }

    /** Starts the studio; what it printed, once it says this. */
    private String start(String says) throws Exception {
        Path printed = Files.createTempFile("holdfast-load", ".txt");
        server.set(
                new ProcessBuilder(
                                root.resolve("holdfast").toString(),
                                "studio",
                                "--team",
                                "--no-browser",
                                "--port",
                                Integer.toString(port),
                                "--data",
                                data.toString(),
                                root.resolve("cases/ukraine-2024").toString(),
                                root.resolve("casefile/src/test/resources/cases/tiny").toString())
                        .redirectErrorStream(true)
                        .redirectOutput(printed.toFile())
                        .start());
        for (int k = 0; k < 6000; k++) {
            String text = Files.readString(printed);
            if (text.contains(says)) {
                return text;
            }
            if (!server.get().isAlive()) {
                throw new IllegalStateException(text);
            }
            Thread.sleep(50);
        }
        throw new IllegalStateException("it does not start: " + Files.readString(printed));
    }

    private void play(Person reader, List<Person> people) throws Exception {
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int k = 0; k < readers; k++) {
                Random random = new Random(k);
                pool.submit(() -> read(reader, random));
            }
            for (int k = 0; k < people.size(); k++) {
                Person analyst = people.get(k);
                Random random = new Random(1000 + k);
                pool.submit(() -> analyse(analyst, random));
            }
            Thread.sleep(seconds * 500L);
            isDown = true;
            server.get().destroyForcibly().waitFor();
            long killed = System.nanoTime();
            start("Ctrl-C");
            isDown = false;
            System.out.printf(
                    "killed after %d s with %d runs acknowledged, %d seen done; answered again"
                            + " after %.1f s%n",
                    seconds / 2, asked.size(), done.size(), (System.nanoTime() - killed) / 1e9);
            Thread.sleep(seconds * 500L);
            isOver = true;
        }
    }

    /**
     * Waits until the packs are made, which takes some seconds of a free processor, once a case.
     */
    private void warm(Person reader) {
        isDown = true;
        for (String id : List.of("tiny", "ukraine-2024")) {
            for (int k = 0; k < 40; k++) {
                String path = "data/" + id + "/first.en.json";
                if (reader.fetch(path, "warm-up").isPresent()) {
                    break;
                }
            }
        }
        isDown = false;
        took.clear();
        unreachable.set(0);
    }

    /** Which program and cases answer: the restart must not have found others. */
    private static String program(Person reader) {
        return reader.fetch("data/cases.json", "cases").stream()
                .flatMap(answer -> PROGRAM.matcher(answer.body()).results())
                .map(MatchResult::group)
                .collect(Collectors.joining(", "));
    }

    /** Opens the studio, then looks at one page after another. */
    private void read(Person reader, Random random) {
        List<String> pages =
                List.of(
                        "data/ukraine-2024/sources.en.json",
                        "data/ukraine-2024/sources.nl.json",
                        "data/tiny/sources.en.json",
                        "data/tiny/first.nl.json",
                        "data/ukraine-2024/first.en.json");
        pause(random.nextInt(3000));
        while (!isOver) {
            reader.get("", "page");
            reader.get("data/cases.json", "cases");
            reader.get("data/ukraine-2024/first.nl.json", "first answer");
            reader.get("data/ukraine-2024/pack.bin", "pack");
            for (int k = 0; k < 8 && !isOver; k++) {
                pause(500 + random.nextInt(3000));
                reader.get(pages.get(random.nextInt(pages.size())), "page data");
            }
        }
    }

    /** Asks for a run that others may ask for too, follows it, and looks at what it found. */
    private void analyse(Person analyst, Random random) {
        while (!isOver) {
            pause(300 + random.nextInt(1500));
            String question =
                    "{\"case\":\"tiny\",\"kind\":\"explore\",\"futures\":"
                            + (100 + 100 * random.nextInt(3))
                            + ",\"seed\":"
                            + random.nextInt(40)
                            + "}";
            Optional<HttpResponse<String>> answer = analyst.post("api/runs", question, "ask");
            if (answer.isEmpty()) {
                continue;
            }
            if (answer.get().statusCode() == 429) {
                refused.incrementAndGet();
                continue;
            }
            Matcher id = ID.matcher(answer.get().body());
            if (answer.get().statusCode() != 202 || !id.find()) {
                wrong.add("asked: " + answer.get().statusCode() + " " + answer.get().body());
                continue;
            }
            String before = asked.putIfAbsent(question, id.group(1));
            if (before != null && !before.equals(id.group(1))) {
                wrong.add("the same question has two ids: " + question);
            }
            for (int k = 0; k < 40 && !isOver; k++) {
                if (look(analyst, id.group(1)).map("done"::equals).orElse(false)) {
                    break;
                }
                pause(500);
            }
        }
    }

    /** The state of a run; its outcomes are those of before. */
    private Optional<String> look(Person analyst, String id) {
        Optional<HttpResponse<String>> run = analyst.fetch("api/runs/" + id, "run");
        if (run.isEmpty()) {
            return Optional.empty();
        }
        String body = run.get().body();
        Matcher state = STATE.matcher(body);
        if (run.get().statusCode() != 200 || !state.find()) {
            wrong.add("run " + id + ": " + run.get().statusCode() + " " + body);
            return Optional.empty();
        }
        if (state.group(1).equals("done")) {
            Matcher outcomes = OUTCOMES.matcher(body);
            String found = outcomes.find() ? outcomes.group(1) : "none";
            String before = done.putIfAbsent(id, found);
            if (found.equals("none") || (before != null && !before.equals(found))) {
                wrong.add("run " + id + " has changed: " + before + " -> " + found);
            }
        }
        return Optional.of(state.group(1));
    }

    /** Waits until every run that was acknowledged is over, and says what became of it. */
    private void settle(Person analyst) {
        Map<String, Integer> states = new TreeMap<>();
        long until = System.nanoTime() + TimeUnit.MINUTES.toNanos(5);
        for (String id : asked.values()) {
            String state = look(analyst, id).orElse("lost");
            while ((state.equals("queued") || state.equals("running"))
                    && System.nanoTime() < until) {
                pause(200);
                state = look(analyst, id).orElse("lost");
            }
            states.merge(state, 1, Integer::sum);
            // What still waits is there, and not lost.
            if (!List.of("done", "interrupted", "queued", "running").contains(state)) {
                wrong.add("run " + id + " is " + state);
            }
        }
        System.out.println("runs acknowledged: " + asked.size() + "; at the end: " + states);
    }

    private boolean report() {
        System.out.printf(
                "%d readers, %d analysts, %d s, %d processors%n",
                readers, analysts, seconds, Runtime.getRuntime().availableProcessors());
        System.out.printf(
                "%-14s %8s %8s %8s %8s %8s  ms%n", "call", "calls", "median", "p95", "p99", "most");
        new TreeMap<>(took)
                .forEach((kind, times) -> {
                    List<Double> sorted = new ArrayList<>(times);
                    Collections.sort(sorted);
                    System.out.printf(
                            "%-14s %8d %8.1f %8.1f %8.1f %8.1f%n",
                            kind,
                            sorted.size(),
                            at(sorted, 0.5),
                            at(sorted, 0.95),
                            at(sorted, 0.99),
                            sorted.getLast());
                });
        System.out.println(
                "not answered while it was down: "
                        + unreachable
                        + "; told to come back later: "
                        + refused
                        + "; not answered within 30 s: "
                        + late
                        + "; wrong: "
                        + wrong.size());
        wrong.stream().limit(10).forEach(System.out::println);
        return wrong.isEmpty();
    }

    private static double at(List<Double> sorted, double share) {
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Someone with a browser. */
    private final class Person {
        private final HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        private String cookie = "";
        private String csrf = "";

        private HttpRequest.Builder to(String path) {
            HttpRequest.Builder request =
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/" + path))
                            .timeout(Duration.ofSeconds(30));
            return cookie.isEmpty() ? request : request.header("Cookie", cookie);
        }

        /** Chooses a password at an invitation. */
        void accept(String key) throws Exception {
            String form = "key=" + encoded(key) + "&password=" + encoded(PASSWORD);
            HttpResponse<String> answer = answerTo(form);
            // One address has so many attempts a minute, and all these people share it.
            for (int tries = 0; answer.statusCode() == 429 && tries < 3; tries++) {
                System.out.println("too many sign in at once: waiting a minute");
                Thread.sleep(Duration.ofSeconds(61));
                answer = answerTo(form);
            }
            String refusal = answer.body();
            String set =
                    answer.headers()
                            .firstValue("Set-Cookie")
                            .orElseThrow(() -> new IllegalStateException(refusal));
            cookie = set.substring(0, set.indexOf(';'));
            HttpResponse<String> me = client.send(to("api/me").build(), BodyHandlers.ofString());
            Matcher token = Pattern.compile("\"csrf\":\"([^\"]+)\"").matcher(me.body());
            if (!token.find()) {
                throw new IllegalStateException(me.body());
            }
            csrf = token.group(1);
        }

        private HttpResponse<String> answerTo(String form) throws Exception {
            return client.send(
                    to("welcome")
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .POST(BodyPublishers.ofString(form + "&again=" + encoded(PASSWORD)))
                            .build(),
                    BodyHandlers.ofString());
        }

        String invite(String name, String role) throws Exception {
            String body = "{\"name\":\"" + name + "\",\"role\":\"" + role + "\"}";
            String answer = post("api/users", body, "invite").orElseThrow().body();
            Matcher link = Pattern.compile("welcome\\?key=([^\"]+)").matcher(answer);
            if (!link.find()) {
                throw new IllegalStateException(answer);
            }
            return link.group(1);
        }

        /**
         * Gets what must be the same each time. Two things may grow: sources are told more fully
         * once an answer is found, and the list of cases names pages as they are made.
         */
        void get(String path, String kind) {
            fetch(path, kind)
                    .ifPresent(answer -> {
                        String now =
                                answer.statusCode()
                                        + " "
                                        + hash(GROWING.matcher(answer.body()).replaceAll(""));
                        String before = first.putIfAbsent(path, now);
                        if (answer.statusCode() != 200
                                || (before != null
                                        && !before.equals(now)
                                        && !path.contains("/sources."))) {
                            wrong.add(path + ": " + before + " -> " + now);
                        }
                    });
        }

        Optional<HttpResponse<String>> fetch(String path, String kind) {
            return send(to(path).build(), kind);
        }

        Optional<HttpResponse<String>> post(String path, String json, String kind) {
            return send(
                    to(path).header("Content-Type", "application/json")
                            .header("X-CSRF", csrf)
                            .POST(BodyPublishers.ofString(json))
                            .build(),
                    kind);
        }

        private Optional<HttpResponse<String>> send(HttpRequest request, String kind) {
            long began = System.nanoTime();
            boolean wasDown = isDown;
            try {
                HttpResponse<String> answer =
                        client.send(request, BodyHandlers.ofString(StandardCharsets.ISO_8859_1));
                took.computeIfAbsent(kind, k -> Collections.synchronizedList(new ArrayList<>()))
                        .add((System.nanoTime() - began) / 1e6);
                return Optional.of(answer);
            } catch (HttpTimeoutException e) {
                late.incrementAndGet(); // slow is not wrong
                return Optional.empty();
            } catch (IOException e) {
                if (wasDown || isDown) {
                    unreachable.incrementAndGet();
                    pause(200);
                } else {
                    wrong.add(request.uri() + ": " + e);
                }
                return Optional.empty();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.empty();
            }
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.ISO_8859_1)),
                            0,
                            8);
        } catch (java.security.NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }
}
