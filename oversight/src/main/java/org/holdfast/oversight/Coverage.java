package org.holdfast.oversight;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.holdfast.intake.Problem;
import org.holdfast.oversight.ocds.Inputs;
import org.holdfast.oversight.ocds.OcdsFile;
import tools.jackson.databind.JsonNode;

/**
 * How often each field says something. Empty texts, lists, objects and null say nothing, nor does
 * what holds only these. Paths are those of OCP's Cardinal: the empty path is a whole object, a
 * path that ends in {@code /} an object, one that ends in {@code []} an element of a list.
 */
public final class Coverage {
    private Coverage() {}

    /** By path, sorted, how often it says something. */
    public static Map<String, Long> of(Inputs inputs, Consumer<Problem> problems) {
        Map<String, Long> all = new TreeMap<>();
        OcdsFile.objects(
                inputs,
                Coverage::count,
                counts -> counts.forEach((path, n) -> all.merge(path, n[0], Long::sum)),
                problems);
        return new LinkedHashMap<>(all);
    }

    private static Map<String, long[]> count(List<OcdsFile.Standing> objects) {
        Map<String, long[]> counts = new HashMap<>();
        objects.forEach(object -> says(object.node(), "", counts));
        return counts;
    }

    /** Counts what says something in a node, and whether the node does. */
    private static boolean says(JsonNode node, String path, Map<String, long[]> counts) {
        boolean says = false;
        if (node.isObject()) {
            String inside = path + "/";
            for (Map.Entry<String, JsonNode> field : node.properties()) {
                says |= says(field.getValue(), inside + field.getKey(), counts);
            }
            if (says) {
                add(inside, counts);
            }
        } else if (node.isArray()) {
            String inside = path + "[]";
            for (JsonNode element : node) {
                says |= says(element, inside, counts);
            }
        } else {
            says = !node.isNull() && !(node.isString() && node.stringValue().isEmpty());
        }
        if (says) {
            add(path, counts);
        }
        return says;
    }

    private static void add(String path, Map<String, long[]> counts) {
        counts.computeIfAbsent(path, p -> new long[1])[0]++;
    }
}
