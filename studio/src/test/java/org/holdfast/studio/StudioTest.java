package org.holdfast.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.holdfast.studio.Server.How;
import org.holdfast.studio.Server.Person;
import org.holdfast.studio.cases.Cases;
import org.holdfast.studio.runs.StandIn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class StudioTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private Server withWeb() throws IOException {
        Path web = folder.resolve("web");
        Files.createDirectories(web.resolve("assets"));
        Files.writeString(web.resolve("index.html"), "<!doctype html><title>t</title>".repeat(90));
        Files.writeString(web.resolve("assets/app-1a2b.js"), "export const a = 1;\n".repeat(100));
        Path data = folder.resolve("data");
        return Server.start(data, Server.store(data), How.ALONE.withWeb(web), new StandIn());
    }

    @Test
    void withoutPagesItSaysHowToBuildThem() {
        try (Server server = Server.alone(folder)) {
            HttpResponse<String> page = server.someone().get("");
            assertThat(page.statusCode()).isEqualTo(200);
            assertThat(page.body()).contains("npm run build").contains("data/cases.json");
        }
    }

    @Test
    void whatABrowserHasIsNotSentAgain() throws IOException {
        try (Server server = withWeb()) {
            Person someone = server.someone();
            HttpResponse<String> page = someone.get("");
            String tag = page.headers().firstValue("ETag").orElseThrow();
            assertThat(someone.get("", "If-None-Match", tag).statusCode()).isEqualTo(304);
            assertThat(someone.get("", "If-None-Match", "\"other\"").statusCode()).isEqualTo(200);
            HttpResponse<String> script = someone.get("assets/app-1a2b.js");
            assertThat(script.headers().firstValue("Cache-Control").orElseThrow())
                    .contains("immutable");
            assertThat(script.headers().firstValue("Content-Type").orElseThrow())
                    .startsWith("text/javascript");
            HttpResponse<String> packed = someone.get("", "Accept-Encoding", "gzip");
            assertThat(packed.headers().firstValue("Content-Encoding")).contains("gzip");
            assertThat(packed.body().length()).isLessThan(page.body().length() / 4);
        }
    }

    @Test
    void everyAnswerCarriesAStrictPolicy() {
        try (Server server = Server.alone(folder)) {
            for (String path :
                    new String[] {"", "api/me", "data/cases.json", "nothing", "health"}) {
                HttpResponse<String> answer = server.someone().get(path);
                assertThat(answer.headers().firstValue("Content-Security-Policy").orElseThrow())
                        .contains("default-src 'self'; script-src 'self'; style-src")
                        .contains("object-src 'none'; base-uri 'none'")
                        .contains("frame-ancestors 'none'");
                assertThat(answer.headers().firstValue("X-Content-Type-Options"))
                        .contains("nosniff");
                assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
                assertThat(answer.headers().firstValue("Server")).isEmpty();
            }
        }
    }

    @Test
    void onlyTheWorkerThatSolvesMayCompileWebAssembly() {
        try (Server server = Server.alone(folder)) {
            for (String path : new String[] {"", "assets/index-12.js", "planning-12.js"}) {
                assertThat(policy(server, path)).as(path).doesNotContain("wasm");
            }
            assertThat(policy(server, "assets/planning-12.js"))
                    .contains("script-src 'self' 'wasm-unsafe-eval';")
                    .doesNotContain("'unsafe-eval'");
        }
    }

    private static String policy(Server server, String path) {
        return server.someone()
                .get(path)
                .headers()
                .firstValue("Content-Security-Policy")
                .orElseThrow();
    }

    @Test
    void onlyACardThatIsEmbeddedMayStandInAnotherPage() {
        try (Server server = Server.alone(folder)) {
            HttpResponse<String> embedded = server.someone().get("?embed=1&card=stock");
            assertThat(embedded.headers().firstValue("X-Frame-Options")).isEmpty();
            assertThat(embedded.headers().firstValue("Content-Security-Policy").orElseThrow())
                    .contains("frame-ancestors *");
            assertThat(
                            server.someone()
                                    .get("api/me?embed=1")
                                    .headers()
                                    .firstValue("X-Frame-Options"))
                    .contains("DENY");
        }
    }

    /**
     * With {@code no-referrer} a browser would send the form's origin as "null", and be refused.
     */
    @Test
    void theFormOfAnInvitationMaySayWhereItWasSentFrom() {
        try (Server server = Server.team(folder, Server.store(folder))) {
            assertThat(
                            server.someone()
                                    .get("welcome?key=x")
                                    .headers()
                                    .firstValue("Referrer-Policy"))
                    .contains("same-origin");
        }
    }

    @Test
    void theListOfCasesIsWhatPagesStartFrom() {
        try (Server server = Server.alone(folder)) {
            JsonNode list = Server.json(server.someone().get("data/cases.json"));
            assertThat(list.path("server").asBoolean()).isTrue();
            JsonNode tiny = list.path("cases").get(0);
            assertThat(tiny.path("id").asString()).isEqualTo("tiny");
            assertThat(tiny.path("title").path("nl").asString()).isNotEmpty();
            assertThat(tiny.path("hash").asString()).hasSize(16);
            assertThat(tiny.path("pages").get(0).asString()).isEqualTo("sources");
            JsonNode sources = Server.json(server.someone().get("data/tiny/sources.nl.json"));
            assertThat(sources.path("title").asString()).startsWith("2 bronnen");
            assertThat(sources.path("records").size()).isEqualTo(2);
            assertThat(server.someone().get("data/tiny/sources.fr.json").statusCode())
                    .isEqualTo(404);
            assertThat(server.someone().get("data/tiny/pack.bin").statusCode()).isEqualTo(404);
        }
    }

    @Test
    void askingAfterAFileIsAnsweredAsReadingItWithoutItsBytes() {
        try (Server server = Server.alone(folder)) {
            Person someone = server.someone();
            for (String path : List.of("", "data/cases.json", "data/tiny/sources.nl.json")) {
                HttpResponse<String> head = someone.head(path);
                assertThat(head.statusCode()).as(path).isEqualTo(200);
                assertThat(head.body()).as(path).isEmpty();
            }
            for (String path : List.of("data/tiny/pack.bin", "data/none/pack.bin", "nothing.js")) {
                assertThat(someone.head(path).statusCode()).as(path).isEqualTo(404);
            }
        }
    }

    @Test
    void aPortThatIsTakenIsSaid() {
        try (Server server = Server.alone(folder.resolve("one"))) {
            Path other = folder.resolve("two");
            Settings same = Server.settings(other, Server.store(other), How.ALONE);
            Settings taken =
                    new Settings(
                            same.listen(),
                            server.studio().port(),
                            other,
                            same.cases(),
                            same.with(),
                            Optional.empty(),
                            same.store(),
                            same.owner(),
                            same.team(),
                            same.address(),
                            same.proxies(),
                            same.openId(),
                            same.program(),
                            same.importers(),
                            same.pages(),
                            same.limits(),
                            same.clock());
            assertThatThrownBy(() -> Studio.start(taken, new StandIn()))
                    .isInstanceOf(Studio.PortTakenException.class);
        }
    }

    @Test
    void aCaseThatIsNotSoundStopsTheStart() throws IOException {
        Path broken = folder.resolve("broken");
        Files.createDirectories(broken);
        assertThatThrownBy(() ->
                        Cases.read(
                                java.util.List.of(broken),
                                java.util.List.of(),
                                folder.resolve("data")))
                .isInstanceOf(Cases.UnsoundException.class);
    }

    @Test
    void itMeasuresItself() {
        try (Server server = Server.alone(folder)) {
            Person someone = server.someone();
            someone.get("data/cases.json");
            assertThat(someone.get("metrics").body())
                    .contains("holdfast_calls_seconds_count{kind=\"data\",status=\"2xx\"}")
                    .contains("holdfast_runs_waiting 0.0")
                    .contains("jvm_memory_used_bytes");
            assertThat(Server.json(someone.get("health")).path("status").asString())
                    .isEqualTo("ok");
        }
    }
}
