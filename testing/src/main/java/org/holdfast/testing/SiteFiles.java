package org.holdfast.testing;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The files of a site, held against their description, of which the web part makes its types. */
public final class SiteFiles {
    private static final Path DESCRIPTION = Path.of("../docs/reference/site.schema.json");
    private static final Map<String, Schema> SCHEMAS = new ConcurrentHashMap<>();

    private SiteFiles() {}

    /**
     * Where a JSON text is not as it is described; empty if it is.
     *
     * @param type of the description: Cases, Page, First, Description or Answer
     */
    public static List<String> faults(String type, String json) {
        return SCHEMAS
                .computeIfAbsent(type, SiteFiles::schema)
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Schema schema(String type) {
        try {
            String all = Files.readString(DESCRIPTION);
            String one = all.replaceFirst("\\{", "{\"\\$ref\": \"#/\\$defs/" + type + "\",");
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(one);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
