package org.holdfast.oversight.ocds;

import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The files to read, and how.
 *
 * @param folder where relative names begin
 * @param files as they were named; {@code -} is standard input
 * @param standardInput what {@code -} stands for
 * @param encoding of texts that are not in UTF-8
 * @param threads how many read at once
 */
public record Inputs(
        Path folder,
        List<Path> files,
        Optional<InputStream> standardInput,
        Charset encoding,
        Limits limits,
        int threads) {
    public Inputs {
        files = List.copyOf(files);
        if (threads < 1) {
            throw new IllegalArgumentException("threads must be at least 1, got " + threads);
        }
    }

    /** Files in UTF-8, with the usual limits. */
    public static Inputs of(Path folder, List<Path> files, int threads) {
        return new Inputs(
                folder, files, Optional.empty(), StandardCharsets.UTF_8, Limits.STANDARD, threads);
    }
}
