package org.holdfast.cluster;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.CaseReader;
import org.holdfast.casefile.Reading;
import org.holdfast.intake.Problem;
import org.holdfast.model.Case;

/** The files of a case as bytes, so that a machine without them can read the case. */
record CaseFiles(Map<String, byte[]> files) implements Serializable {
    /** A case is some hundreds of kilobytes; more is another folder. */
    private static final long LARGEST_CASE = 64L << 20;

    CaseFiles {
        files = Map.copyOf(files);
    }

    /**
     * The files of a folder.
     *
     * @throws IllegalArgumentException if it is not there or too large
     */
    static CaseFiles of(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new IllegalArgumentException("there is no folder '" + folder + "'");
        }
        Map<String, byte[]> files = new HashMap<>();
        long size = 0;
        try (Stream<Path> all = Files.walk(folder, 2)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                size += Files.size(file);
                if (size > LARGEST_CASE) {
                    throw new IllegalArgumentException(
                            "'" + folder + "' is too large for a case: over 64 MB");
                }
                files.put(
                        folder.relativize(file).toString().replace('\\', '/'),
                        Files.readAllBytes(file));
            }
        }
        return new CaseFiles(files);
    }

    /**
     * The case, read as the command line would.
     *
     * @throws IllegalArgumentException with its problems if it is not sound
     */
    Case read() {
        try {
            Path folder = Files.createTempDirectory("holdfast-case");
            try {
                for (var file : files.entrySet()) {
                    Path to = folder.resolve(file.getKey());
                    Files.createDirectories(to.resolveSibling("."));
                    Files.write(to, file.getValue());
                }
                return switch (CaseReader.read(folder)) {
                    case Reading.Sound(Case sound, _, _, _) -> sound;
                    case Reading.Unsound(List<Problem> problems) ->
                            throw new IllegalArgumentException(
                                    problems.stream()
                                            .map(Problem::line)
                                            .collect(Collectors.joining("\n")));
                };
            } finally {
                remove(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the case cannot be laid out here", e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }
}
