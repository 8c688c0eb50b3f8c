package org.holdfast.oversight.validation;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.holdfast.intake.Problem;
import org.holdfast.model.Text;
import org.holdfast.oversight.ocds.Inputs;
import org.holdfast.oversight.ocds.OcdsFile;
import org.holdfast.oversight.ocds.Opened;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Holds releases against the schema of OCDS 1.1.5. The same fault in the same field is told once,
 * with how often it occurs and where first. Of a package, its releases are judged, not its header.
 */
public final class Validator {
    private static final String SCHEMA = "/org/holdfast/oversight/ocds-1.1/release-schema.json";

    private final Schema schema;

    private Validator(Schema schema) {
        this.schema = schema;
    }

    /** A fault and how often it occurs. */
    public record Fault(
            String field, Text message, String file, long line, String ocid, long count) {
        private Fault more(long n) {
            return new Fault(field, message, file, line, ocid, count + n);
        }
    }

    /** What was found. */
    public record Outcome(long releases, long faulty, List<Fault> faults) {
        public Outcome {
            faults = List.copyOf(faults);
        }
    }

    /** Validates every release in the files. */
    public static Outcome validate(Inputs inputs, Consumer<Problem> problems) {
        Validator validator = new Validator(schema());
        Map<String, Fault> faults = new LinkedHashMap<>();
        long[] counts = new long[2];
        OcdsFile.releases(
                inputs,
                validator::judge,
                judged -> {
                    counts[0] += judged.releases();
                    counts[1] += judged.faulty();
                    judged.problems().forEach(problems);
                    judged.faults().forEach((key, fault) -> merge(faults, key, fault));
                },
                problems);
        return new Outcome(counts[0], counts[1], new ArrayList<>(faults.values()));
    }

    private static void merge(Map<String, Fault> faults, String key, Fault fault) {
        faults.merge(key, fault, (old, more) -> old.more(more.count()));
    }

    private static Schema schema() {
        try (InputStream in = Validator.class.getResourceAsStream(SCHEMA)) {
            JsonNode node = JsonMapper.shared().readTree(Objects.requireNonNull(in, SCHEMA));
            // Its address is no place to fetch anything from.
            ((ObjectNode) node).remove("id");
            Schema schema =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(node);
            schema.initializeValidators();
            return schema;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Judged(
            long releases, long faulty, Map<String, Fault> faults, List<Problem> problems) {}

    private record Placed(String file, long line, ObjectNode release) {}

    private Judged judge(List<Opened> all) {
        Map<String, Fault> faults = new LinkedHashMap<>();
        List<Problem> problems = new ArrayList<>();
        long releases = 0;
        long faulty = 0;
        for (Opened opened : all) {
            Placed placed =
                    switch (opened) {
                        case Opened.Compiled c -> new Placed(c.file(), c.line(), c.release());
                        case Opened.Release r -> new Placed(r.file(), r.line(), r.release());
                        case Opened.Odd odd -> {
                            problems.add(odd.problem());
                            yield new Placed("", 0, JsonMapper.shared().createObjectNode());
                        }
                    };
            if (placed.line() > 0) {
                releases++;
                Collection<Error> errors =
                        schema.validate(
                                placed.release(),
                                context ->
                                        context.executionConfig(
                                                config -> config.formatAssertionsEnabled(true)));
                faulty += errors.isEmpty() ? 0 : 1;
                errors.forEach(error -> add(error, placed, faults));
            }
        }
        return new Judged(releases, faulty, faults, problems);
    }

    private static void add(Error error, Placed placed, Map<String, Fault> faults) {
        String field = error.getInstanceLocation().toString().replaceAll("/[0-9]+(?=/|$)", "[]");
        String missing = Objects.requireNonNullElse(error.getProperty(), "");
        if (error.getKeyword().equals("required") && !missing.isEmpty()) {
            field = field + "/" + missing;
        }
        String path = field.isEmpty() ? "/" : field;
        merge(
                faults,
                path + " " + error.getKeyword(),
                new Fault(
                        path,
                        Messages.of(error),
                        placed.file(),
                        placed.line(),
                        placed.release().path("ocid").asString(""),
                        1));
    }
}
