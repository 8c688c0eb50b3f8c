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
 * Compiles the releases of one process as OCDS 1.1 says under 'Merging': from the oldest to the
 * newest, a newer value replaces an older one, null takes it away, objects in lists are matched by
 * their id, and a list of anything else replaces the list before. Objects without an id are kept
 * all.
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
                case ArrayNode list -> base.set(name, merged(base.path(name), list, its));
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

    private ArrayNode merged(JsonNode before, ArrayNode list, Field field) {
        if (field.isWholeList() || !isOfObjects(list)) {
            return list.deepCopy();
        }
        ArrayNode into =
                before instanceof ArrayNode array && isOfObjects(array) ? array : list.arrayNode();
        for (JsonNode one : list) {
            ObjectNode object = (ObjectNode) one;
            ObjectNode same = find(into, object.path("id"));
            merge(same, object, field);
        }
        return into;
    }

    /** The object with this id, or a new one at the end. */
    private static ObjectNode find(ArrayNode list, JsonNode id) {
        if (!id.isMissingNode() && !id.isNull()) {
            for (JsonNode one : list) {
                if (one.path("id").equals(id)) {
                    return (ObjectNode) one;
                }
            }
        }
        return list.addObject();
    }

    private static boolean isOfObjects(ArrayNode list) {
        for (JsonNode one : list) {
            if (!one.isObject()) {
                return false;
            }
        }
        return true;
    }
}
