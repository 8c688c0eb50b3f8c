package org.holdfast.oversight.ocds;

import java.util.Optional;
import java.util.function.Consumer;
import org.holdfast.intake.Problem;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What is in a package or a record: compiled releases, or the releases that make one. */
public sealed interface Opened {
    /** A compiled release. */
    record Compiled(String file, long line, ObjectNode release) implements Opened {}

    /** A single release. */
    record Release(String file, long line, ObjectNode release) implements Opened {}

    /** Something that is neither. */
    record Odd(Problem problem) implements Opened {}

    /** Opens a package, a record or a release, and packages within packages. */
    static void each(JsonNode node, String file, long line, Consumer<Opened> use) {
        if (!(node instanceof ObjectNode object)) {
            use.accept(
                    new Odd(
                            Problem.unusable(
                                    file, line, OcdsMessages.NO_OBJECT_RELEASE_BEGINS_WITH)));
            return;
        }
        Optional<JsonNode> compiled = object.optional("compiledRelease");
        Optional<JsonNode> releases = object.optional("releases").filter(JsonNode::isArray);
        Optional<JsonNode> records = object.optional("records").filter(JsonNode::isArray);
        if (compiled.isPresent() && compiled.get() instanceof ObjectNode release) {
            use.accept(new Compiled(file, line, release));
        } else if (records.isPresent()) {
            records.get().forEach(record -> each(record, file, line, use));
        } else if (releases.isPresent()) {
            releases.get()
                    .forEach(release -> {
                        if (isLink(release)) {
                            use.accept(
                                    new Odd(
                                            Problem.unusable(
                                                    file,
                                                    line,
                                                    OcdsMessages.recordOnlyLinksRelease(
                                                            release.path("url").asString("")))));
                        } else {
                            each(release, file, line, use);
                        }
                    });
        } else if (isCompiled(object)) {
            use.accept(new Compiled(file, line, object));
        } else {
            use.accept(new Release(file, line, object));
        }
    }

    /** A linked release has an address and none of what a release must have. */
    private static boolean isLink(JsonNode release) {
        return release.has("url") && !release.has("ocid");
    }

    /** Whether the object stands for the whole process: tagged so, or without a tag. */
    static boolean isCompiled(ObjectNode release) {
        JsonNode tags = release.path("tag");
        if (!tags.isArray() || tags.isEmpty()) {
            return true;
        }
        for (JsonNode tag : tags) {
            if (tag.isString() && tag.stringValue().equals("compiled")) {
                return true;
            }
        }
        return false;
    }
}
