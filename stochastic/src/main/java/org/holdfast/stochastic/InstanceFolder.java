package org.holdfast.stochastic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The files of an instance, known by their endings. */
final class InstanceFolder {
    private final Path path;
    private final List<Path> files;

    /** The file of an instance that was named, where a folder holds several. */
    private final Optional<Path> named;

    /**
     * @param path the folder, or one of its files: of the others those are taken that are called
     *     the same, or as the longest part of its name from the left
     */
    InstanceFolder(Path path) {
        boolean isFile = Files.isRegularFile(path);
        named = isFile ? Optional.of(path) : Optional.empty();
        this.path = path;
        Path folder = isFile ? path.toAbsolutePath().resolveSibling("") : path;
        try (Stream<Path> all = Files.list(folder)) {
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
        List<Path> meant = meant(found);
        if (meant.size() != 1) {
            String known = "." + String.join(", .", endings);
            throw StochasticProgramme.wrong(
                    path,
                    found.isEmpty()
                            ? StochasticMessages.noFile(what, known)
                            : StochasticMessages.severalFiles(what, known));
        }
        return meant.getFirst();
    }

    private List<Path> meant(List<Path> found) {
        if (named.isEmpty()) {
            return found;
        }
        String name = stem(named.get());
        int longest =
                found.stream()
                        .map(InstanceFolder::stem)
                        .filter(name::startsWith)
                        .mapToInt(String::length)
                        .max()
                        .orElse(-1);
        return found.stream()
                .filter(f ->
                        found.size() == 1
                                || (name.startsWith(stem(f)) && stem(f).length() == longest))
                .toList();
    }

    /** A file's name without its ending. */
    private static String stem(Path file) {
        String name = String.valueOf(file.getFileName());
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static boolean ends(Path file, String ending) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith("." + ending);
    }
}
