package org.holdfast.oversight.merge;

import java.io.BufferedOutputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.holdfast.intake.Problem;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Single releases, kept until all of a process are there. What does not fit into memory goes to
 * files in the temporary folder, each with some of the processes, which are compiled one after the
 * other and deleted.
 */
final class Releases implements AutoCloseable {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();
    private static final int PARTS = 64;

    private final Map<String, List<byte[]>> byProcess = new LinkedHashMap<>();
    private final List<OutputStream> parts = new ArrayList<>();
    private final long most;
    private final Function<List<ObjectNode>, ObjectNode> merge;
    private Optional<Path> folder = Optional.empty();
    private long held;

    /**
     * Begins.
     *
     * @param most bytes to hold in memory
     */
    Releases(long most) {
        this(most, Merging.byTheStandard()::compiled);
    }

    /**
     * Begins.
     *
     * @param most bytes to hold in memory
     * @param merge makes one release of those of a process
     */
    Releases(long most, Function<List<ObjectNode>, ObjectNode> merge) {
        this.merge = merge;
        this.most = most;
    }

    /** Keeps a release; one without an ocid is a problem. */
    void add(String file, long line, ObjectNode release, Consumer<Problem> problems) {
        JsonNode ocid = release.path("ocid");
        if (!ocid.isString()) {
            problems.accept(Problem.unusable(file, line, MergeMessages.RELEASE_HAS_NO_OCID_SO));
            return;
        }
        byte[] bytes = MAPPER.writeValueAsBytes(release);
        if (folder.isEmpty()) {
            held += bytes.length;
            byProcess.computeIfAbsent(ocid.stringValue(), o -> new ArrayList<>(2)).add(bytes);
            if (held > most) {
                spill();
            }
        } else {
            write(ocid.stringValue(), bytes);
        }
    }

    private void spill() {
        try {
            Path place = Files.createTempDirectory("holdfast-releases");
            folder = Optional.of(place);
            for (int k = 0; k < PARTS; k++) {
                parts.add(new BufferedOutputStream(Files.newOutputStream(place.resolve("" + k))));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        byProcess.forEach((ocid, list) -> list.forEach(bytes -> write(ocid, bytes)));
        byProcess.clear();
    }

    private void write(String ocid, byte[] bytes) {
        OutputStream part = parts.get(Math.floorMod(ocid.hashCode(), PARTS));
        try {
            part.write(bytes);
            part.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compiles each process. */
    void compile(Consumer<ObjectNode> use) {
        if (folder.isEmpty()) {
            compileHeld(use);
            return;
        }
        try {
            for (int k = 0; k < PARTS; k++) {
                parts.get(k).close();
                try (BufferedReader lines =
                        Files.newBufferedReader(
                                folder.get().resolve("" + k), StandardCharsets.UTF_8)) {
                    lines.lines()
                            .forEach(line -> {
                                ObjectNode release = (ObjectNode) MAPPER.readTree(line);
                                byProcess
                                        .computeIfAbsent(
                                                release.path("ocid").stringValue(),
                                                o -> new ArrayList<>(2))
                                        .add(line.getBytes(StandardCharsets.UTF_8));
                            });
                }
                compileHeld(use);
                byProcess.clear();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compileHeld(Consumer<ObjectNode> use) {
        byProcess
                .values()
                .forEach(list ->
                        use.accept(
                                merge.apply(
                                        list.stream()
                                                .map(bytes -> (ObjectNode) MAPPER.readTree(bytes))
                                                .toList())));
    }

    @Override
    public void close() {
        if (folder.isEmpty()) {
            return;
        }
        try {
            for (int k = 0; k < PARTS; k++) {
                parts.get(k).close();
                Files.deleteIfExists(folder.get().resolve("" + k));
            }
            Files.deleteIfExists(folder.get());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
