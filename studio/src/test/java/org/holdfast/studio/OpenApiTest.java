package org.holdfast.studio;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.studio.Server.Person;
import org.holdfast.studio.accounts.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The description of the API, held against the server that it describes. */
class OpenApiTest {
    @TempDir
    @SuppressWarnings("NullAway.Init") // JUnit sets it
    private Path folder;

    private final Set<String> called = new LinkedHashSet<>();
    private JsonNode document = Server.JSON.createObjectNode();

    /** The schema that the OpenAPI Initiative publishes for documents of version 3.1. */
    @Test
    void theDocumentIsOneOfOpenApi() throws IOException {
        try (Server server = Server.alone(folder);
                InputStream schema =
                        OpenApiTest.class.getResourceAsStream("openapi-3.1.schema.json")) {
            document = Server.json(server.someone().get("openapi.json"));
            var published =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(Server.JSON.readTree(schema));
            assertThat(published.validate("{\"openapi\":\"3.1.0\"}", InputFormat.JSON))
                    .as("the check finds what is wrong")
                    .isNotEmpty();
            assertThat(published.validate(document.toString(), InputFormat.JSON)).isEmpty();
        }
    }

    /** The types of the web part are made from it: what changes here, changes there. */
    @Test
    void theReferenceIsTheDocument() throws IOException {
        Path page = Path.of("../docs/reference/openapi.json");
        try (Server server = Server.alone(folder)) {
            document = Server.json(server.someone().get("openapi.json"));
        }
        ((ObjectNode) document.path("info")).put("version", "");
        String text =
                Server.JSON.writerWithDefaultPrettyPrinter().writeValueAsString(document) + "\n";
        if (Boolean.getBoolean("holdfast.refresh")) {
            Files.writeString(page, text);
        }
        assertThat(Files.readString(page))
                .as("refresh it with -Dholdfast.refresh=true")
                .isEqualTo(text);
    }

    @Test
    void whatTheDocumentRefersToIsInItAndEachOperationSaysWhatItNeeds() {
        try (Server server = Server.alone(folder)) {
            document = Server.json(server.someone().get("openapi.json"));
            List<String> broken = new ArrayList<>();
            document.findValues("$ref")
                    .forEach(ref -> {
                        String to = ref.asString();
                        if (!to.startsWith("#/") || document.at(to.substring(1)).isMissingNode()) {
                            broken.add(to);
                        }
                    });
            assertThat(broken).isEmpty();
            Set<String> ids = new LinkedHashSet<>();
            for (JsonNode path : document.path("paths")) {
                for (JsonNode operation : path) {
                    assertThat(ids.add(operation.path("operationId").asString())).isTrue();
                    assertThat(operation.has("security")).as(operation.toString()).isTrue();
                    for (JsonNode needs : operation.path("security")) {
                        assertThat(document.at("/components/securitySchemes").propertyNames())
                                .containsAll(needs.propertyNames());
                    }
                }
            }
            JsonNode asking = document.at("/paths/~1api~1runs/post/security/0");
            assertThat(asking.propertyNames()).containsExactlyInAnyOrder("session", "token");
            assertThat(document.at("/paths/~1health/get/security")).isEmpty();
        }
    }

    @Test
    void everyRouteAnswersAsItIsDescribed() {
        try (Server server = Server.team(folder, Server.store(folder))) {
            Person boss = server.signedIn("boss", Role.ADMINISTRATOR);
            Person iris = server.signedIn("iris", Role.ANALYST);
            document = Server.json(iris.get("openapi.json"));
            assertThat(document.path("openapi").asString()).isEqualTo("3.1.0");

            JsonNode me = document.at("/paths/~1api~1me/get/responses/200/content");
            JsonNode schema = me.path("application/json").path("schema");
            assertThat(validator(schema).validate("{\"name\":3}", InputFormat.JSON))
                    .as("the check finds what is wrong")
                    .isNotEmpty();
            holds("get /api/me", iris.get("api/me"));
            server.work().release(1);
            String id = iris.ask(1);
            holds("post /api/runs", iris.post("api/runs", Person.explore(1)));
            iris.await(id, "done");
            holds("get /api/runs", iris.get("api/runs"));
            holds("get /api/runs/{id}", iris.get("api/runs/" + id));
            holds(
                    "get /api/runs/{id}/events",
                    iris.get("api/runs/" + id + "/events", "Accept", "text/event-stream"));
            holds(
                    "get /api/runs/{id}/files/{name}",
                    iris.get("api/runs/" + id + "/files/answer.csv"));
            holds(
                    "put /api/runs/{id}/approval",
                    boss.put("api/runs/" + id + "/approval", "{\"note\":\"seen\"}"));
            holds("get /api/runs/{id}", iris.get("api/runs/" + id));
            holds("delete /api/runs/{id}", iris.delete("api/runs/" + id));
            holds("delete /api/runs/{id}/kept", boss.delete("api/runs/" + id + "/kept"));
            HttpResponse<String> taken = iris.upload("api/cases", Archives.of(Server.TINY));
            holds("post /api/cases", taken);
            HttpResponse<String> brought = iris.upload("api/cases", Archives.another());
            holds("get /api/cases", iris.get("api/cases"));
            holds(
                    "delete /api/cases/{id}",
                    iris.delete("api/cases/" + Server.json(brought).path("id").asString()));
            HttpResponse<String> list =
                    iris.upload("api/ledger?name=list.csv", Archives.list().getBytes(UTF));
            holds("post /api/ledger", list);
            String one = "api/ledger/" + Server.json(list).path("id").asString();
            holds("get /api/ledger", iris.get("api/ledger"));
            holds("put /api/ledger/{id}/acceptance", boss.put(one + "/acceptance", ""));
            holds("delete /api/ledger/{id}/acceptance", iris.delete(one + "/acceptance"));
            holds("delete /api/ledger/{id}", iris.delete(one));
            holds("get /api/users", boss.get("api/users"));
            holds(
                    "post /api/users",
                    boss.post("api/users", "{\"name\":\"otto\",\"role\":\"reader\"}"));
            holds(
                    "put /api/users/{name}",
                    boss.put("api/users/iris", "{\"role\":\"approver\",\"active\":true}"));
            holds("get /api/audit", boss.get("api/audit"));
            holds("get /health", iris.get("health"));
            holds("get /api/openid/start", iris.get("api/openid/start"));
            holds("get /api/openid/back", iris.get("api/openid/back"));
            holds(
                    "post /api/session",
                    iris.post(
                            "api/session",
                            "{\"name\":\"iris\",\"password\":\"" + Server.PASSWORD + "\"}"));
            holds("delete /api/session", boss.delete("api/session"));
            assertThat(called).containsExactlyInAnyOrderElementsOf(described());
        }
    }

    private static final java.nio.charset.Charset UTF = java.nio.charset.StandardCharsets.UTF_8;

    private Set<String> described() {
        Set<String> all = new LinkedHashSet<>();
        document.path("paths")
                .properties()
                .forEach(path ->
                        path.getValue()
                                .propertyNames()
                                .forEach(method -> all.add(method + " " + path.getKey())));
        return all;
    }

    private void holds(String route, HttpResponse<String> answer) {
        called.add(route);
        String[] parts = route.split(" ", 2);
        JsonNode responses = document.path("paths").path(parts[1]).path(parts[0]).path("responses");
        String status = Integer.toString(answer.statusCode());
        JsonNode response =
                responses.has(status) ? responses.path(status) : responses.path("default");
        if (!responses.has(status)) {
            assertThat(parts[1]).as("only what is not set up is refused").contains("openid");
        }
        Map<String, JsonNode> content = new LinkedHashMap<>();
        response.path("content").properties().forEach(c -> content.put(c.getKey(), c.getValue()));
        if (content.isEmpty()) {
            assertThat(answer.body()).isEmpty();
            return;
        }
        String type = content.keySet().iterator().next();
        JsonNode schema = content.values().iterator().next().path("schema");
        if (type.equals("application/octet-stream")) {
            assertThat(answer.body()).isNotEmpty();
            return;
        }
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(type);
        String body =
                type.equals("text/event-stream")
                        ? answer.body()
                                .lines()
                                .filter(l -> l.startsWith("data: "))
                                .findFirst()
                                .orElseThrow()
                                .substring(6)
                        : answer.body();
        assertThat(validator(schema).validate(body, InputFormat.JSON)).as(route + body).isEmpty();
    }

    private Schema validator(JsonNode schema) {
        ObjectNode whole = Server.JSON.createObjectNode();
        whole.set("components", document.path("components"));
        whole.setAll((ObjectNode) schema);
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole);
    }
}
