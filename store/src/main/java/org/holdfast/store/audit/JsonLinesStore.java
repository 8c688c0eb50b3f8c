package org.holdfast.store.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A copy of a log as a file of JSON Lines, such as {@code audit.jsonl}, and beside it the file of
 * its tip, {@code audit.head.json}. A line is {@code {"entry":ENTRY,"leaf":"HASH"}}, where the
 * bytes of ENTRY are what is hashed.
 */
public final class JsonLinesStore implements AuditStore {
    private static final int BUFFER = 1 << 16;
    private static final String BEFORE = "{\"entry\":";
    private static final String BETWEEN = ",\"leaf\":\"";
    private static final String AFTER = "\"}";

    private final Path entries;
    private final Path head;

    /** The log in this file. */
    public JsonLinesStore(Path file) {
        entries = file;
        String whole = String.valueOf(file.getFileName());
        String name = whole.endsWith(".jsonl") ? whole.substring(0, whole.length() - 6) : whole;
        head = file.resolveSibling(name + ".head.json");
    }

    /**
     * Writes a log to a file that is not there yet, as it is, sound or not; returns how many
     * entries.
     */
    public static long write(AuditLog log, Path file) throws IOException {
        JsonLinesStore store = new JsonLinesStore(file);
        long[] entries = {0};
        try (var out = Files.newBufferedWriter(store.entries, StandardOpenOption.CREATE_NEW)) {
            log.read(line -> {
                try {
                    out.write(line(line));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
                entries[0]++;
            });
        }
        Optional<String> tip = log.tip();
        if (tip.isPresent()) {
            Files.writeString(store.head, tip.get() + "\n");
        }
        return entries[0];
    }

    @Override
    public void read(Consumer<Line> to) {
        if (!Files.exists(entries)) {
            return;
        }
        try (InputStream in = new BufferedInputStream(Files.newInputStream(entries), BUFFER)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            long place = 1;
            for (int read = in.read(); read >= 0; read = in.read()) {
                if (read == '\n') {
                    to.accept(decoded(place++, line.toByteArray()));
                    line.reset();
                } else {
                    line.write(read);
                }
            }
            if (line.size() > 0) {
                to.accept(decoded(place, line.toByteArray()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Odd bytes must not pass for the letters that they become; the line ends of Windows may. */
    private static Line decoded(long place, byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), bytes)) {
            return new Line(place, text, "");
        }
        return line(place, text.endsWith("\r") ? text.substring(0, text.length() - 1) : text);
    }

    /** A line of the file; one in another form than ours is handed on as it is, without a leaf. */
    private static Line line(long place, String line) {
        int end = line.length() - AFTER.length() - 2 * Hash.LENGTH;
        int between = end - BETWEEN.length();
        if (between >= BEFORE.length()
                && line.startsWith(BEFORE)
                && line.startsWith(BETWEEN, between)
                && line.endsWith(AFTER)) {
            return new Line(
                    place,
                    line.substring(BEFORE.length(), between),
                    line.substring(end, line.length() - AFTER.length()));
        }
        return new Line(place, line, "");
    }

    private static String line(Line line) {
        return BEFORE + line.text() + BETWEEN + line.leaf() + AFTER + "\n";
    }

    @Override
    public Optional<String> tip() {
        try {
            return Files.exists(head)
                    ? Optional.of(new String(Files.readAllBytes(head), StandardCharsets.UTF_8))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void append(Function<Tip, Addition> writing) {
        throw new UnsupportedOperationException("a log in a file is a copy, which is only read");
    }
}
