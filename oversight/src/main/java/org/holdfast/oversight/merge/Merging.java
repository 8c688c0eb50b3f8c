package org.holdfast.oversight.merge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.oversight.merge.MergeRules.Field;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Compiles the releases of one process as OCDS 1.1 says under 'Merging': from the oldest to the
 * newest, a newer value replaces an older one, null takes it away, objects in lists are matched by
 * their id, and a list of anything else, also of objects without an id, replaces the list before.
 */
final class Merging {
    private static final MergeRules STANDARD = MergeRules.ofTheStandard();

    private final MergeRules rules;

    Merging(MergeRules rules) {
        this.rules = rules;
    }

    /** By the rules of the standard. */
    static Merging byTheStandard() {
        return new Merging(STANDARD);
    }

    /** The compiled release; there must be at least one release. */
    ObjectNode compiled(List<ObjectNode> releases) {
        List<ObjectNode> sorted = new ArrayList<>(releases);
        sorted.sort(Comparator.comparing(release -> release.path("date").asString("")));
        ObjectNode merged = JsonNodeFactory.instance.objectNode();
        String ocid = sorted.getLast().path("ocid").asString("");
        String date = sorted.getLast().path("date").asString("");
        merged.set("tag", JsonNodeFactory.instance.arrayNode().add("compiled"));
        merged.put("id", date.isEmpty() ? ocid : ocid + "-" + date);
        if (!date.isEmpty()) {
            merged.put("date", date);
        }
        for (ObjectNode release : sorted) {
            merge(merged, release, rules.root());
        }
        return merged;
    }

    private void merge(ObjectNode base, ObjectNode more, Field field) {
        for (Map.Entry<String, JsonNode> entry : more.properties()) {
            String name = entry.getKey();
            Field its = field.field(name);
            if (its.isOmitted()) {
                continue;
            }
            switch (entry.getValue()) {
                case ObjectNode object -> {
                    JsonNode before = base.path(name);
                    ObjectNode into = before instanceof ObjectNode b ? b : base.objectNode();
                    base.set(name, into);
                    merge(into, object, its);
                }
                case ArrayNode list ->
                        merged(base.path(name), list, its).ifPresent(all -> base.set(name, all));
                case JsonNode value -> {
                    if (value.isNull()) {
                        base.remove(name);
                    } else {
                        base.set(name, value);
                    }
                }
            }
        }
    }

    /** The merged list; nothing if there is neither an old nor a new element. */
    private Optional<ArrayNode> merged(JsonNode before, ArrayNode list, Field field) {
        if (isOneValue(list, field)) {
            return Optional.of(list.deepCopy());
        }
        ArrayNode into =
                before instanceof ArrayNode array && haveIds(array) ? array : list.arrayNode();
        for (JsonNode one : list) {
            ObjectNode object = (ObjectNode) one;
            merge(find(into, object.path("id")), object, field);
        }
        return into.isEmpty() ? Optional.empty() : Optional.of(into);
    }

    /** Whether a list replaces the one before, rather than being matched object by object. */
    static boolean isOneValue(ArrayNode list, Field field) {
        return field.isWholeList() || (list.isEmpty() ? field.isOfValues() : !haveIds(list));
    }

    /** The object with this id, or a new one at the end. */
    static ObjectNode find(ArrayNode list, JsonNode id) {
        for (JsonNode one : list) {
            if (one.path("id").equals(id)) {
                return (ObjectNode) one;
            }
        }
        return list.addObject();
    }

    static boolean haveIds(ArrayNode list) {
        for (JsonNode one : list) {
            if (!one.isObject() || one.path("id").isMissingNode() || one.path("id").isNull()) {
                return false;
            }
        }
        return true;
    }
}
