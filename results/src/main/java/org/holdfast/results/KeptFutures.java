package org.holdfast.results;

import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.holdfast.explore.agents.Policies;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * What policies came to in futures, kept one by one as they are found, a line each: work that was
 * stopped goes on where it was. A line that cannot be read is as good as not there.
 */
public final class KeptFutures implements Policies.Memory, Closeable {
    private static final String ENDING = ".futures";
    private static final int MOST = 20;
    private static final JsonMapper MAPPER = new JsonMapper();

    private final Path file;
    private final Consumer<IOException> failed;
    private final Map<String, Policies.Played> known = new ConcurrentHashMap<>();
    private @Nullable BufferedWriter writer;

    /**
     * Kept under a key.
     *
     * @param folder need not be there yet
     * @param key of all that they depend on: {@link Kept#key}
     * @param fresh whether to find none, and keep all anew
     * @param failed hears once if nothing can be kept
     */
    public KeptFutures(Path folder, String key, boolean fresh, Consumer<IOException> failed) {
        file = folder.resolve(key + ENDING);
        this.failed = failed;
        try {
            Files.createDirectories(folder);
            if (fresh) {
                Files.deleteIfExists(file);
            }
            if (Files.isRegularFile(file)) {
                read();
                LastUsed.now(file);
            }
            LastUsed.only(folder, ENDING, MOST, Long.MAX_VALUE);
            writer =
                    Files.newBufferedWriter(
                            file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            if (isCutOff()) {
                writer.newLine();
            }
        } catch (IOException e) {
            failed.accept(e);
        }
    }

    /** Whether any are kept under a key. */
    public static boolean has(Path folder, String key) {
        return folder.resolve(key + ENDING).toFile().length() > 0;
    }

    private void read() throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.UTF_8)) {
            lines.filter(line -> !line.isBlank())
                    .forEach(line -> {
                        try {
                            Policies.Played played = MAPPER.readValue(line, Policies.Played.class);
                            known.put(name(played.policy(), played.future()), played);
                        } catch (JacksonException
                                | IllegalArgumentException
                                | NullPointerException e) {
                            // played again
                        }
                    });
        } catch (java.io.UncheckedIOException e) {
            throw e.getCause();
        }
    }

    /** Whether it ends within a line: a program was killed while it wrote. */
    private boolean isCutOff() throws IOException {
        try (SeekableByteChannel bytes = Files.newByteChannel(file)) {
            ByteBuffer last = ByteBuffer.allocate(1);
            return bytes.size() > 0
                    && bytes.position(bytes.size() - 1).read(last) == 1
                    && last.get(0) != '\n';
        }
    }

    private static String name(String policy, int future) {
        return future + " " + policy;
    }

    /** How many were found that an earlier call had played. */
    public int size() {
        return known.size();
    }

    @Override
    public Optional<Policies.Played> find(String policy, int future) {
        return Optional.ofNullable(known.get(name(policy, future)));
    }

    @Override
    public synchronized void keep(Policies.Played played) {
        if (writer == null) {
            return;
        }
        try {
            writer.write(MAPPER.writeValueAsString(played));
            writer.newLine();
            writer.flush();
        } catch (IOException e) {
            writer = null;
            failed.accept(e);
        }
    }

    @Override
    public synchronized void close() {
        if (writer != null) {
            try {
                writer.close();
            } catch (IOException e) {
                failed.accept(e);
            }
        }
    }
}
