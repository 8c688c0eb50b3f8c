package org.holdfast.store.audit;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A log as a file of JSON Lines, such as {@code audit.jsonl}, and beside it the file of its tip,
 * {@code audit.head.json}. A line is {@code {"entry":ENTRY,"leaf":"HASH"}}, where the bytes of
 * ENTRY are what is hashed.
 *
 * <p>Entries are written first and the tip after them. A program that dies in between leaves
 * entries that the tip does not count yet, or half a line; the next one to write counts them if the
 * chain holds, and takes half a line away.
 */
public final class JsonLinesStore implements AuditStore {
    private static final int BUFFER = 1 << 16;
    private static final String BEFORE = "{\"entry\":";
    private static final String BETWEEN = ",\"leaf\":\"";
    private static final String AFTER = "\"}";

    /** A lock of the operating system holds for a whole program, hence this one inside it. */
    private static final ReentrantLock WRITING = new ReentrantLock();

    private final Path folder;
    private final Path entries;
    private final String name;
    private final Path head;

    /** The log in this file, which is made with its folder when something is written. */
    public JsonLinesStore(Path file) {
        entries = file.toAbsolutePath();
        folder = Objects.requireNonNull(entries.getParent(), "a file is in a folder");
        String whole = String.valueOf(entries.getFileName());
        name = whole.endsWith(".jsonl") ? whole.substring(0, whole.length() - 6) : whole;
        head = folder.resolve(name + ".head.json");
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
        WRITING.lock();
        try {
            Files.createDirectories(folder);
            try (FileChannel lock =
                            FileChannel.open(
                                    folder.resolve(name + ".lock"),
                                    StandardOpenOption.CREATE,
                                    StandardOpenOption.WRITE);
                    var held = lock.lock();
                    RandomAccessFile file = new RandomAccessFile(entries.toFile(), "rw")) {
                if (!held.isValid()) {
                    throw new IOException("the lock on the log was lost");
                }
                Addition addition = writing.apply(end(file));
                file.seek(file.length());
                StringBuilder text = new StringBuilder();
                addition.lines().forEach(line -> text.append(line(line)));
                file.write(text.toString().getBytes(StandardCharsets.UTF_8));
                file.getChannel().force(true);
                replaceHead(addition.tip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            WRITING.unlock();
        }
    }

    /** Where the file ends, whatever the tip beside it says of it. */
    private Tip end(RandomAccessFile file) throws IOException {
        takeHalfALineAway(file);
        Tip kept = Tips.of(tip());
        if (!isBehind(kept, file)) {
            return kept;
        }
        List<Line> lines = new ArrayList<>();
        read(lines::add);
        if (lines.size() < kept.frontier().size()) {
            throw new BrokenLogException(
                    "The audit log ends at entry "
                            + lines.size()
                            + ", but the head beside it counts "
                            + kept.frontier().size()
                            + ".");
        }
        Tip tip = kept;
        for (Line line : lines.subList((int) kept.frontier().size(), lines.size())) {
            tip = with(tip, line);
        }
        return tip;
    }

    private static Tip with(Tip tip, Line line) {
        try {
            Entry entry = Entry.parse(line.text());
            Hash leaf = Entry.leaf(line.text());
            if (entry.number() == tip.frontier().size() + 1
                    && entry.before().equals(tip.frontier().root())
                    && leaf.toString().equals(line.leaf())) {
                return new Tip(tip.frontier().plus(leaf), entry.when());
            }
        } catch (MalformedException e) {
            throw broken(line);
        }
        throw broken(line);
    }

    private static BrokenLogException broken(Line line) {
        return new BrokenLogException(
                "Line "
                        + line.place()
                        + " of the audit log does not continue what the head beside it counts.");
    }

    private static void takeHalfALineAway(RandomAccessFile file) throws IOException {
        long whole = file.length();
        while (whole > 0) {
            file.seek(whole - 1);
            if (file.read() == '\n') {
                break;
            }
            whole--;
        }
        if (whole < file.length()) {
            file.setLength(whole);
        }
    }

    /** Whether the last line of the file is another than the last that the tip counts. */
    private static boolean isBehind(Tip tip, RandomAccessFile file) throws IOException {
        long end = file.length() - 1;
        if (end < 0) {
            return tip.frontier().size() > 0;
        }
        long from = end;
        while (from > 0) {
            file.seek(from - 1);
            if (file.read() == '\n') {
                break;
            }
            from--;
        }
        byte[] last = new byte[Math.toIntExact(end - from)];
        file.seek(from);
        file.readFully(last);
        try {
            Entry entry = Entry.parse(decoded(0, last).text());
            return entry.number() != tip.frontier().size();
        } catch (MalformedException e) {
            return true;
        }
    }

    private void replaceHead(Tip tip) throws IOException {
        Path fresh = folder.resolve(name + ".head.json.new");
        try (FileChannel file =
                FileChannel.open(
                        fresh,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.WRITE,
                        StandardOpenOption.TRUNCATE_EXISTING)) {
            ByteBuffer text = ByteBuffer.wrap((tip.text() + "\n").getBytes(StandardCharsets.UTF_8));
            while (text.hasRemaining()) {
                file.write(text);
            }
            file.force(true);
        }
        Files.move(
                fresh, head, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        try (FileChannel names = FileChannel.open(folder, StandardOpenOption.READ)) {
            names.force(true);
        } catch (IOException e) {
            // A system without folders that can be flushed (Windows): the move itself is enough.
        }
    }
}
