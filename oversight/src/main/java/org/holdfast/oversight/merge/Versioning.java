package org.holdfast.oversight.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.holdfast.oversight.merge.MergeRules.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * The versioned release of one process as OCDS 1.1 says under 'Versioned values': each value is the
 * list of what it was, with id, date and tag of the release that said so; a value that is said
 * again unchanged is not said twice. Objects in lists are matched by their id, which stays as it
 * is; a list of anything else is one value.
 */
final class Versioning {
    private final MergeRules rules;

    Versioning(MergeRules rules) {
        this.rules = rules;
    }

    /** By the rules of the standard. */
    static Versioning byTheStandard() {
        return new Versioning(MergeRules.ofTheStandard());
    }

    /** The versioned release; there must be at least one release. */
    ObjectNode versioned(List<ObjectNode> releases) {
        List<ObjectNode> sorted = new ArrayList<>(releases);
        sorted.sort(Comparator.comparing(release -> release.path("date").asString("")));
        ObjectNode versioned = JsonNodeFactory.instance.objectNode();
        versioned.set("ocid", sorted.getLast().path("ocid"));
        for (ObjectNode release : sorted) {
            ObjectNode said = JsonNodeFactory.instance.objectNode();
            said.set("releaseID", orNull(release.path("id")));
            said.set("releaseDate", orNull(release.path("date")));
            said.set("releaseTag", orNull(release.path("tag")));
            ObjectNode rest = release.deepCopy();
            rest.remove("ocid");
            add(versioned, rest, rules.root(), said);
        }
        return versioned;
    }

    private static JsonNode orNull(JsonNode node) {
        return node.isMissingNode() ? JsonNodeFactory.instance.nullNode() : node;
    }

    private void add(ObjectNode base, ObjectNode more, Field field, ObjectNode said) {
        for (Map.Entry<String, JsonNode> entry : more.properties()) {
            String name = entry.getKey();
            Field its = field.field(name);
            if (its.isOmitted()) {
                continue;
            }
            switch (entry.getValue()) {
                case ObjectNode object -> {
                    ObjectNode into =
                            base.path(name) instanceof ObjectNode there
                                    ? there
                                    : base.putObject(name);
                    add(into, object, its, said);
                }
                case ArrayNode list -> addList(base, name, list, its, said);
                case JsonNode value -> put(base, name, value, said);
            }
        }
    }

    private void addList(
            ObjectNode base, String name, ArrayNode list, Field field, ObjectNode said) {
        if (Merging.isOneValue(list, field)) {
            put(base, name, list.deepCopy(), said);
            return;
        }
        if (list.isEmpty()) {
            return;
        }
        ArrayNode into =
                base.path(name) instanceof ArrayNode there && Merging.haveIds(there)
                        ? there
                        : base.putArray(name);
        for (JsonNode one : list) {
            ObjectNode object = ((ObjectNode) one).deepCopy();
            ObjectNode same = Merging.find(into, object.path("id"));
            same.set("id", object.path("id"));
            object.remove("id");
            add(same, object, field, said);
        }
    }

    /** Adds a version of a value, unless it is the one before. */
    private static void put(ObjectNode base, String name, JsonNode value, ObjectNode said) {
        ArrayNode versions =
                base.path(name) instanceof ArrayNode there ? there : base.putArray(name);
        if (!versions.isEmpty() && versions.get(versions.size() - 1).path("value").equals(value)) {
            return;
        }
        ObjectNode version = said.deepCopy();
        version.set("value", value);
        versions.add(version);
    }
}
