package org.holdfast.ledger;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/** Figures that are no events, kept beside a ledger: one file for each file that was taken in. */
public final class ObservationFiles {
    /** How the name of what is kept of a file ends, behind the hash of the file. */
    public static final String END = ".observations.jsonl.gz";

    private final Path folder;

    private ObservationFiles(Path folder) {
        this.folder = folder;
    }

    /** Those of the ledger in a folder. */
    public static ObservationFiles in(Path folder) {
        return new ObservationFiles(folder.resolve("observations"));
    }

    /** Keeps the figures of a file; does nothing if they are there. */
    public void put(Import of, List<Observation> observations) {
        Path file = folder.resolve(of.hash().hex() + END);
        if (observations.isEmpty() || Files.exists(file)) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Path half = Files.createTempFile(folder, "half", ".part");
            try (BufferedWriter lines =
                    new BufferedWriter(
                            new OutputStreamWriter(
                                    new GZIPOutputStream(Files.newOutputStream(half)),
                                    StandardCharsets.UTF_8))) {
                lines.write(text(observations));
            }
            Files.move(half, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(List<Observation> observations) {
        StringBuilder text = new StringBuilder();
        observations.forEach(one -> text.append(EventJson.line(one)).append('\n'));
        return text.toString();
    }

    /** The hash of figures as they are kept here, a line each. */
    public static FileHash content(List<Observation> observations) {
        try (InputStream text =
                new ByteArrayInputStream(text(observations).getBytes(StandardCharsets.UTF_8))) {
            return FileHash.of(text);
        } catch (IOException e) {
            throw new UncheckedIOException("reading from memory failed", e);
        }
    }

    /**
     * What lies here now.
     *
     * @return [hash of the file that was taken in, by the name of what is kept of it] the {@link
     *     #content}; empty if it cannot be read
     */
    public Map<String, Optional<FileHash>> contents() {
        Map<String, Optional<FileHash>> found = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return found;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                String name = file.getFileName().toString();
                if (name.endsWith(END)) {
                    found.put(name.substring(0, name.length() - END.length()), content(file));
                }
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<FileHash> content(Path file) {
        try (InputStream lines = new GZIPInputStream(Files.newInputStream(file))) {
            return Optional.of(FileHash.of(lines));
        } catch (IOException e) { // what is no archive any more was changed
            return Optional.empty();
        }
    }

    /** Forgets the figures of a file. */
    public void delete(Import of) {
        try {
            Files.deleteIfExists(folder.resolve(of.hash().hex() + END));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All figures of a measure. */
    public List<Observation> of(String measure) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return read(
                    files.filter(f -> f.getFileName().toString().endsWith(END)).sorted().toList(),
                    measure);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The figures of a measure in one file. */
    public List<Observation> of(Import what, String measure) {
        Path file = folder.resolve(what.hash().hex() + END);
        return Files.exists(file) ? read(List.of(file), measure) : List.of();
    }

    private static List<Observation> read(List<Path> files, String measure) {
        List<Observation> found = new ArrayList<>();
        try {
            for (Path file : files) {
                try (BufferedReader lines =
                        new BufferedReader(
                                new InputStreamReader(
                                        new GZIPInputStream(Files.newInputStream(file)),
                                        StandardCharsets.UTF_8))) {
                    lines.lines()
                            .map(EventJson::observation)
                            .filter(o -> o.measure().equals(measure))
                            .forEach(found::add);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found;
    }
}
