package org.holdfast.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.studio.Server.Person;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class UploadsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private static byte[] changed() {
        return Archives.tinyWith(
                "case.yaml",
                new String(
                                Archives.files(Server.TINY).getOrDefault("case.yaml", new byte[0]),
                                StandardCharsets.UTF_8)
                        + "\n# another hash\n");
    }

    /** Names below a folder. */
    private List<String> names(String below) {
        try (Stream<Path> all = Files.list(folder.resolve(below))) {
            return all.map(f -> f.getFileName().toString()).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> ids(Person someone) {
        List<String> ids = new ArrayList<>();
        Server.json(someone.get("data/cases.json"))
                .path("cases")
                .forEach(c -> ids.add(c.path("id").asString()));
        return ids;
    }

    @Test
    void aCaseIsBroughtInUnderItsOwnName() {
        String id;
        try (Server server = Server.alone(folder)) {
            Person iris = server.someone();
            HttpResponse<String> taken = iris.upload("api/cases", changed());
            assertThat(taken.statusCode()).isEqualTo(201);
            id = Server.json(taken).path("id").asString();
            assertThat(id).matches("tiny~[0-9a-f]{8}");
            assertThat(ids(iris)).containsExactly("tiny", id);
            assertThat(iris.get("data/" + id + "/sources.en.json").statusCode()).isEqualTo(200);
            assertThat(Server.json(iris.upload("api/cases", changed())).path("id").asString())
                    .isEqualTo(id);
            assertThat(names("cases")).containsExactly(id);
            assertThat(names("incoming")).isEmpty();
            assertThat(iris.get("api/audit").body()).contains("\"upload\"", "case tiny");
        }
        try (Server server = Server.alone(folder)) {
            assertThat(ids(server.someone())).containsExactly("tiny", id);
        }
    }

    @Test
    void theFolderItselfMayBeInTheArchive() {
        try (Server server = Server.alone(folder)) {
            Map<String, byte[]> below = new LinkedHashMap<>();
            Archives.files(Server.TINY)
                    .forEach((name, bytes) -> below.put("my case/" + name, bytes));
            assertThat(server.someone().upload("api/cases", Archives.of(below)).statusCode())
                    .isEqualTo(201);
        }
    }

    /** The files of the tiny case under other names. */
    private static byte[] renamed(UnaryOperator<String> to) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        Archives.files(Server.TINY).forEach((name, bytes) -> files.put(to.apply(name), bytes));
        return Archives.of(files);
    }

    @Test
    void anArchiveOfAnOldWindowsProgramIsRead() {
        try (Server server = Server.alone(folder)) {
            byte[] archive = renamed(name -> name.replace('/', '\\'));
            assertThat(server.someone().upload("api/cases", archive).statusCode()).isEqualTo(201);
        }
    }

    @Test
    void foldersRoundTheCaseAreLookedThrough() {
        try (Server server = Server.alone(folder)) {
            byte[] archive = renamed(name -> "from iris/tiny/" + name);
            assertThat(server.someone().upload("api/cases", archive).statusCode()).isEqualTo(201);
        }
    }

    @Test
    void aNoteBesideTheFolderOfTheCaseIsNoHindrance() {
        try (Server server = Server.alone(folder)) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            files.put("read me first.txt", "hello".getBytes(StandardCharsets.UTF_8));
            Archives.files(Server.TINY).forEach((name, bytes) -> files.put("tiny/" + name, bytes));
            assertThat(server.someone().upload("api/cases", Archives.of(files)).statusCode())
                    .isEqualTo(201);
        }
    }

    @Test
    void twoCasesInOneArchiveAreNamed() {
        try (Server server = Server.alone(folder)) {
            Map<String, byte[]> files = new LinkedHashMap<>();
            for (String name : List.of("spring/", "autumn/")) {
                Archives.files(Server.TINY).forEach((file, bytes) -> files.put(name + file, bytes));
            }
            HttpResponse<String> refused =
                    server.someone()
                            .upload("api/cases", Archives.of(files), "Accept-Language", "nl");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Server.json(refused).path("problems").get(0).path("message").asString())
                    .isEqualTo(
                            "Er zitten 2 casussen in (autumn/case.yaml, spring/case.yaml). Stuur er"
                                    + " een tegelijk.");
        }
    }

    @Test
    void aCaseFileUnderANearlyRightNameIsToldTheRightOne() {
        try (Server server = Server.alone(folder)) {
            byte[] archive = renamed(name -> name.equals("case.yaml") ? "Case.yml" : name);
            HttpResponse<String> refused =
                    server.someone().upload("api/cases", archive, "Accept-Language", "en");
            assertThat(refused.statusCode()).isEqualTo(422);
            JsonNode problem = Server.json(refused).path("problems").get(0);
            assertThat(problem.path("file").asString()).isEqualTo("Case.yml");
            assertThat(problem.path("message").asString())
                    .isEqualTo("The case's own file must be named case.yaml.");
        }
    }

    @Test
    void anArchiveWithAPasswordIsRefusedWithAReason() {
        try (Server server = Server.alone(folder)) {
            byte[] archive = renamed(name -> name);
            archive[6] = (byte) (archive[6] | 1); // the first file says that it is encrypted
            HttpResponse<String> refused =
                    server.someone().upload("api/cases", archive, "Accept-Language", "nl");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Er zit een wachtwoord op.");
        }
    }

    @Test
    void aCaseFileThatNotepadWroteIsToldWhatIsWrongWithIt() {
        try (Server server = Server.alone(folder)) {
            byte[] yaml = Archives.files(Server.TINY).getOrDefault("case.yaml", new byte[0]);
            Map<String, byte[]> files = new LinkedHashMap<>(Archives.files(Server.TINY));
            files.put(
                    "case.yaml",
                    new String(yaml, StandardCharsets.UTF_8).getBytes(StandardCharsets.UTF_16));
            HttpResponse<String> refused =
                    server.someone()
                            .upload("api/cases", Archives.of(files), "Accept-Language", "nl");
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.body()).contains("Bewaar het bestand als UTF-8");
            assertThat(names("cases")).isEmpty();
        }
    }

    @Test
    void aBrokenCaseIsToldAsOnTheCommandLine() {
        try (Server server = Server.alone(folder)) {
            Person iris = server.someone();
            byte[] stocks =
                    Archives.files(Server.TINY).getOrDefault("tables/stocks.csv", new byte[0]);
            String wrong =
                    new String(stocks, StandardCharsets.UTF_8).replace("shell-155", "shell-15");
            HttpResponse<String> refused =
                    iris.upload(
                            "api/cases",
                            Archives.tinyWith("tables/stocks.csv", wrong),
                            "Accept-Language",
                            "nl");
            assertThat(refused.statusCode()).isEqualTo(422);
            JsonNode fault = Server.json(refused);
            assertThat(fault.path("title").asString()).isEqualTo("De casus heeft problemen");
            List<JsonNode> problems = new ArrayList<>();
            fault.path("problems").forEach(problems::add);
            JsonNode first =
                    problems.stream()
                            .filter(p -> p.path("file").asString().equals("stocks.csv"))
                            .findFirst()
                            .orElseThrow();
            assertThat(first.path("line").asInt()).isPositive();
            assertThat(first.path("column").asString()).isEqualTo("item");
            assertThat(first.path("message").asString())
                    .contains("'shell-15' staat niet in", "Bedoelt u 'shell-155'?");
            assertThat(
                            iris.upload(
                                            "api/cases",
                                            Archives.tinyWith("tables/stocks.csv", wrong),
                                            "Accept-Language",
                                            "en")
                                    .body())
                    .contains("'shell-15' is not in items.csv. Did you mean 'shell-155'?");
            assertThat(ids(iris)).containsExactly("tiny");
            assertThat(names("cases")).isEmpty();
            assertThat(names("incoming")).isEmpty();
        }
    }

    @Test
    void aListIsTakenIntoTheLedgerOnce() {
        try (Server server = Server.alone(folder)) {
            Person iris = server.someone();
            byte[] list = Archives.list().getBytes(StandardCharsets.UTF_8);
            HttpResponse<String> taken = iris.upload("api/ledger?name=promises.csv", list);
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
            assertThat(Server.json(taken).path("events").asInt()).isEqualTo(1);
            assertThat(
                            Server.json(iris.upload("api/ledger?name=promises.csv", list))
                                    .path("already")
                                    .asBoolean())
                    .isTrue();
            try (LedgerStore ledger = server.store().ledger("iris", InstantSource.system())) {
                assertThat(ledger.imports()).hasSize(1);
            }
            assertThat(names("incoming")).isEmpty();
        }
    }

    @Test
    void aFileThatIsNoLedgerIsToldWhy() {
        try (Server server = Server.alone(folder)) {
            Person iris = server.someone();
            HttpResponse<String> refused =
                    iris.upload(
                            "api/ledger?name=odd.csv",
                            "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(Server.json(refused).path("problems").get(0).path("message").asString())
                    .startsWith("odd.csv is none of the files")
                    .doesNotContain(folder.toString());
            HttpResponse<String> inDutch =
                    iris.upload(
                            "api/ledger?name=odd.csv",
                            "key,date\na,\"2024-01-01\n".getBytes(StandardCharsets.UTF_8),
                            "Accept-Language",
                            "nl");
            assertThat(Server.json(inDutch).path("problems").get(0).path("message").asString())
                    .startsWith("odd.csv, regel 2, kolom 'date': een aanhalingsteken");
            assertThat(iris.upload("api/ledger", new byte[3]).statusCode()).isEqualTo(400);
            try (LedgerStore ledger = server.store().ledger("iris", InstantSource.system())) {
                assertThat(ledger.imports()).isEmpty();
            }
        }
    }
}
