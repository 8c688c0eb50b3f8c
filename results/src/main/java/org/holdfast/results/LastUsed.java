package org.holdfast.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which files of the folder of kept things stay: those used last. */
final class LastUsed {
    /** What was not finished by then never will be. */
    private static final Duration UNFINISHED = Duration.ofDays(1);

    private LastUsed() {}

    /** Marks a file as used now. */
    static void now(Path file) throws IOException {
        Files.setLastModifiedTime(file, FileTime.from(Instant.now()));
    }

    /**
     * Removes the files that were not used for longest, and what a program that was killed left
     * unfinished.
     *
     * @param ending of the names of the files that this is about
     * @param most how many stay at most
     * @param bytes that they may take together
     */
    static void only(Path folder, String ending, int most, long bytes) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files =
                    all.filter(file -> file.getFileName().toString().contains(ending))
                            .sorted(Comparator.comparing(LastUsed::when).reversed())
                            .toList();
        }
        int stay = 0;
        long taken = 0;
        FileTime old = FileTime.from(Instant.now().minus(UNFINISHED));
        for (Path file : files) {
            if (file.toString().endsWith(ending)) {
                stay++;
                taken += size(file);
                if (stay > most || taken > bytes) {
                    Files.deleteIfExists(file);
                }
            } else if (when(file).compareTo(old) < 0) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static long size(Path file) throws IOException {
        try {
            return Files.size(file);
        } catch (NoSuchFileException e) {
            return 0; // another program was faster
        }
    }

    private static FileTime when(Path file) {
        try {
            return Files.getLastModifiedTime(file);
        } catch (IOException e) {
            return FileTime.fromMillis(0);
        }
    }
}
