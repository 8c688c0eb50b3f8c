package org.holdfast.oversight.merge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How each field is merged, read off the schema of a release: {@code omitWhenMerged} leaves it out,
 * {@code wholeListMerge} replaces a list as a whole. What the schema does not know is merged by its
 * form. {@code versionId} needs no rule: it only says that an id is a value like others.
 */
final class MergeRules {
    private static final String SCHEMA = "/org/holdfast/oversight/ocds-1.1/release-schema.json";
    private static final Field UNKNOWN = new Field(Optional.empty(), new Lookup());

    private final Field root;

    private MergeRules(Field root) {
        this.root = root;
    }

    /** The rules of the standard, version 1.1. */
    static MergeRules ofTheStandard() {
        try (InputStream in = MergeRules.class.getResourceAsStream(SCHEMA)) {
            return of(JsonMapper.shared().readTree(Objects.requireNonNull(in, SCHEMA)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The rules of a schema, for instance one patched with extensions. */
    static MergeRules of(JsonNode schema) {
        return new MergeRules(new Field(Optional.of(schema), new Lookup(schema)));
    }

    Field root() {
        return root;
    }

    /** Follows references within one schema. */
    private record Lookup(@Nullable JsonNode schema) {
        Lookup() {
            this(null);
        }

        JsonNode followed(JsonNode node) {
            JsonNode at = node;
            for (int k = 0; k < 10 && schema != null && at.path("$ref").isString(); k++) {
                String ref = at.path("$ref").stringValue();
                at = ref.startsWith("#/") ? schema.at(ref.substring(1)) : at.path("nothing");
            }
            return at;
        }
    }

    /** One field of a release. */
    static final class Field {
        private final Optional<JsonNode> schema;
        private final Lookup lookup;
        private final Map<String, Field> fields = new HashMap<>();

        private Field(Optional<JsonNode> schema, Lookup lookup) {
            this.schema = schema;
            this.lookup = lookup;
        }

        /** Whether the merged release does not have it. */
        boolean isOmitted() {
            return says("omitWhenMerged");
        }

        /** Whether a list replaces the list before. */
        boolean isWholeList() {
            return says("wholeListMerge");
        }

        /** Whether it is known as a list of anything but objects. */
        boolean isOfValues() {
            return schema.map(lookup::followed)
                    .map(s -> s.path("items"))
                    .filter(items -> !items.isMissingNode())
                    .map(lookup::followed)
                    .filter(items -> items.path("properties").isMissingNode())
                    .isPresent();
        }

        private boolean says(String rule) {
            return schema.filter(s -> s.path(rule).asBoolean(false)).isPresent();
        }

        /** The field of this name in the object, or in each object of the list. */
        synchronized Field field(String name) {
            Field known = fields.get(name);
            if (known == null) {
                known =
                        schema.map(s -> property(s, name))
                                .filter(s -> !s.isMissingNode())
                                .map(s -> new Field(Optional.of(s), lookup))
                                .orElse(UNKNOWN);
                if (schema.isPresent() && known != UNKNOWN) {
                    fields.put(name, known);
                }
            }
            return known;
        }

        private JsonNode property(JsonNode field, String name) {
            JsonNode here = lookup.followed(field);
            JsonNode items = here.path("items");
            JsonNode of = items.isMissingNode() ? here : lookup.followed(items);
            return of.path("properties").path(name);
        }
    }
}
