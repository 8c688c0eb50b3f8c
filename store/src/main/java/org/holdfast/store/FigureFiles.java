package org.holdfast.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/**
 * Figures as a Holdfast of schema step 3 and before kept them: in a folder beside the store, a file
 * for each import, named after its hash, a figure a line.
 */
record FigureFiles(Path folder) {
    private static final String END = ".observations.jsonl.gz";

    /** Those that lie in a folder of a store. */
    static FigureFiles in(Path folder) {
        return new FigureFiles(folder.resolve("observations"));
    }

    /** The lines that are kept of an import; empty if there is no file that can be read. */
    Optional<List<String>> of(String hash) {
        Path file = folder.resolve(hash + END);
        if (!Files.isRegularFile(file)) {
            return Optional.empty();
        }
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            return Optional.of(lines.lines().toList());
        } catch (IOException | java.io.UncheckedIOException e) {
            return Optional.empty(); // what is no archive any more: verify says that it is missing
        }
    }
}
