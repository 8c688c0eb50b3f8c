package org.holdfast.studio.http;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfig;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.studio.http.Route.Body;
import org.holdfast.studio.http.Route.Reply;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Routes as an OpenAPI 3.1 document, with the schemas of the records that go in and out. */
public final class OpenApi {
    private static final String SESSION = "session";
    private static final String TOKEN = "token";
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final SchemaBuilder schemas =
            new SchemaGenerator(config()).buildMultipleSchemaDefinitions();

    private OpenApi() {}

    private static SchemaGeneratorConfig config() {
        var builder =
                new SchemaGeneratorConfigBuilder(
                                SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON)
                        .with(
                                Option.FLATTENED_OPTIONALS,
                                Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
                                Option.FORBIDDEN_ADDITIONAL_PROPERTIES_BY_DEFAULT,
                                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                                Option.INLINE_NULLABLE_SCHEMAS)
                        .without(Option.SCHEMA_VERSION_INDICATOR);
        builder.forFields()
                .withRequiredCheck(field ->
                        !field.isFakeContainerItemScope()
                                && field.getRawMember().getType() != Optional.class)
                .withNullableCheck(field -> false)
                .withEnumResolver(field -> words(field.getAnnotation(WordOf.class)))
                .withPropertyNameOverrideResolver(field ->
                        Optional.ofNullable(field.getAnnotation(JsonProperty.class))
                                .map(JsonProperty::value)
                                .orElse(field.getName()));
        builder.forTypesInGeneral()
                .withDefinitionNamingStrategy((key, context) ->
                        name(context.getTypeContext().getSimpleTypeDescription(key.getType())));
        return builder.build();
    }

    private static @Nullable List<Object> words(@Nullable WordOf of) {
        return of == null
                ? null
                : Stream.of(of.value().getEnumConstants())
                        .map(word -> (Object) word.name().toLowerCase(Locale.ROOT))
                        .toList();
    }

    /** A name as OpenAPI allows it: {@code List(Card)} is {@code List-Card}. */
    private static String name(String type) {
        return type.replaceAll("[^a-zA-Z0-9._-]+", "-").replaceAll("-$", "");
    }

    /** The document. */
    public static ObjectNode document(List<Route<?, ?>> routes, String version) {
        return new OpenApi().write(routes, version);
    }

    private ObjectNode write(List<Route<?, ?>> routes, String version) {
        ObjectNode document = MAPPER.createObjectNode();
        document.put("openapi", "3.1.0");
        ObjectNode info = document.putObject("info");
        info.put("title", "Holdfast Studio");
        info.put("version", version);
        info.put(
                "description",
                "Cases, runs and their files. A call that changes something sends the header"
                        + " X-CSRF with the token of api/me. A studio for one person on its own"
                        + " machine needs no session.");
        info.putObject("license").put("name", "Apache-2.0").put("identifier", "Apache-2.0");
        document.putArray("servers").addObject().put("url", ".");
        ObjectNode paths = document.putObject("paths");
        JsonNode fault = schemas.createSchemaReference(ProblemDetails.class);
        for (Route<?, ?> route : routes) {
            write(paths, route, fault);
        }
        ObjectNode components = document.putObject("components");
        components.set("schemas", schemas.collectDefinitions("components/schemas"));
        ObjectNode schemes = components.putObject("securitySchemes");
        schemes.putObject(SESSION)
                .put("type", "apiKey")
                .put("in", "cookie")
                .put("name", "holdfast");
        schemes.putObject(TOKEN).put("type", "apiKey").put("in", "header").put("name", "X-CSRF");
        return document;
    }

    private void write(ObjectNode paths, Route<?, ?> route, JsonNode fault) {
        String path = "/" + route.path();
        ObjectNode at = paths.get(path) instanceof ObjectNode there ? there : paths.putObject(path);
        ObjectNode one = at.putObject(route.method().name().toLowerCase(Locale.ROOT));
        one.put("operationId", route.operation());
        one.put("summary", route.summary());
        route.right().ifPresent(right -> one.put("x-right", right.name().toLowerCase(Locale.ROOT)));
        ArrayNode security = one.putArray("security");
        boolean changes = route.method() != Route.Method.GET;
        if (changes || route.right().isPresent()) {
            ObjectNode needs = security.addObject();
            if (route.right().isPresent()) {
                needs.putArray(SESSION);
            }
            if (changes) {
                needs.putArray(TOKEN);
            }
        }
        parameters(one, route);
        switch (route.body()) {
            case Body.None none -> {}
            case Body.Json<?>(Class<?> type) ->
                    content(one.putObject("requestBody").put("required", true), "application/json")
                            .set("schema", schemas.createSchemaReference(type));
            case Body.File(String mediaType) ->
                    content(one.putObject("requestBody").put("required", true), mediaType);
        }
        ObjectNode responses = one.putObject("responses");
        switch (route.reply()) {
            case Reply.Json<?>(int status, Class<?> type) ->
                    content(described(responses, status, "Done"), "application/json")
                            .set("schema", schemas.createSchemaReference(type));
            case Reply.Health health -> {
                JsonNode whole = schemas.createSchemaReference(Whole.class);
                content(described(responses, 200, "It is well"), "application/json")
                        .set("schema", whole);
                content(described(responses, 503, "A part is dead"), "application/json")
                        .set("schema", whole);
            }
            case Reply.Done done -> described(responses, 204, "Done");
            case Reply.File(String mediaType) ->
                    content(described(responses, 200, "The file"), mediaType);
            case Reply.Elsewhere elsewhere -> described(responses, 303, "Goes on elsewhere");
            case Reply.Events(Class<?> of) ->
                    content(described(responses, 200, "Events"), "text/event-stream")
                            .set("schema", schemas.createSchemaReference(of));
        }
        content(
                        responses.putObject("default").put("description", "Not answered as asked"),
                        "application/problem+json")
                .set("schema", fault);
    }

    private static void parameters(ObjectNode one, Route<?, ?> route) {
        if (route.inPath().isEmpty() && route.query().isEmpty()) {
            return;
        }
        var parameters = one.putArray("parameters");
        for (String name : route.inPath()) {
            ObjectNode parameter = parameters.addObject();
            parameter.put("name", name).put("in", "path").put("required", true);
            parameter.putObject("schema").put("type", "string");
        }
        for (Route.Parameter of : route.query()) {
            ObjectNode parameter = parameters.addObject();
            parameter.put("name", of.name()).put("in", "query").put("required", false);
            parameter.put("description", of.about());
            parameter.putObject("schema").put("type", "string");
        }
    }

    private static ObjectNode described(ObjectNode responses, int status, String as) {
        return responses.putObject(Integer.toString(status)).put("description", as);
    }

    private static ObjectNode content(ObjectNode in, String mediaType) {
        return in.putObject("content").putObject(mediaType);
    }
}
