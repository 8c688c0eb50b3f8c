package org.holdfast.stochastic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The files of an instance, known by their endings. */
final class InstanceFolder {
    private final Path path;
    private final List<Path> files;

    InstanceFolder(Path path) {
        this.path = path;
        try (Stream<Path> all = Files.list(path)) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw StochasticProgramme.wrong(
                    path, StochasticMessages.unreadable(String.valueOf(e.getMessage())));
        }
    }

    Path path() {
        return path;
    }

    boolean has(String ending) {
        return files.stream().anyMatch(f -> ends(f, ending));
    }

    /** The one file with one of these endings. */
    Path file(String what, String... endings) {
        List<Path> found =
                files.stream()
                        .filter(f -> Arrays.stream(endings).anyMatch(e -> ends(f, e)))
                        .toList();
        if (found.size() != 1) {
            String known = "." + String.join(", .", endings);
            throw StochasticProgramme.wrong(
                    path,
                    found.isEmpty()
                            ? StochasticMessages.noFile(what, known)
                            : StochasticMessages.severalFiles(what, known));
        }
        return found.getFirst();
    }

    private static boolean ends(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + ending);
    }
}
