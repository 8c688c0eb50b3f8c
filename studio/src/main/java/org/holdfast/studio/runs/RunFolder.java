package org.holdfast.studio.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.results.ResultFiles;
import org.holdfast.studio.cases.Cases;
import org.holdfast.studio.http.Json;
import tools.jackson.core.JacksonException;

/**
 * Runs as files: a folder each, with {@code run.json}, what was found in {@code told.json}, and the
 * files to be fetched in {@code files}. A file is whole or not there, so that a server that was
 * killed finds what it acknowledged.
 */
public final class RunFolder {
    private static final System.Logger LOG = System.getLogger(RunFolder.class.getName());
    private static final String RUN = "run.json";
    private static final String TOLD = "told.json";
    private static final String FILES = "files";

    private final Path folder;

    public RunFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.createDirectories(folder);
    }

    /** All runs, oldest first. What cannot be read is left where it is, and said. */
    List<Run> all() throws IOException {
        List<Run> runs = new ArrayList<>();
        try (Stream<Path> folders = Files.list(folder)) {
            for (Path each : folders.sorted().toList()) {
                Path file = each.resolve(RUN);
                if (Files.isRegularFile(file)) {
                    try {
                        runs.add(Json.own(Files.readAllBytes(file), Run.class));
                    } catch (JacksonException | IllegalArgumentException e) {
                        LOG.log(System.Logger.Level.WARNING, file + " cannot be read", e);
                    }
                }
            }
        }
        runs.sort(Comparator.comparing(Run::created));
        return runs;
    }

    void put(Run run) throws IOException {
        Files.createDirectories(folder.resolve(run.id()));
        ResultFiles.replace(folder.resolve(run.id()).resolve(RUN), Json.bytes(run));
    }

    /** An empty folder for the files of an attempt. */
    Path begin(String id) throws IOException {
        Path unfinished = folder.resolve(id).resolve("unfinished");
        Cases.delete(unfinished);
        Files.createDirectories(unfinished);
        return unfinished;
    }

    /** Puts what was found, and its files, in their place. */
    void finish(String id, Told told) throws IOException {
        Path own = folder.resolve(id);
        Cases.delete(own.resolve(FILES));
        Files.move(own.resolve("unfinished"), own.resolve(FILES), StandardCopyOption.ATOMIC_MOVE);
        ResultFiles.replace(own.resolve(TOLD), Json.bytes(told));
    }

    /** Clears what an attempt that found nothing has left. */
    void giveUp(String id) throws IOException {
        Cases.delete(folder.resolve(id).resolve("unfinished"));
    }

    /** Takes a run away, with its files; without its first file it is no run any more. */
    void remove(String id) throws IOException {
        Files.deleteIfExists(folder.resolve(id).resolve(RUN));
        Cases.delete(folder.resolve(id));
    }

    Optional<Told> told(String id) throws IOException {
        Path file = folder.resolve(id).resolve(TOLD);
        return Files.isRegularFile(file)
                ? Optional.of(Json.own(Files.readAllBytes(file), Told.class))
                : Optional.empty();
    }

    /** Names of the files to be fetched. */
    List<String> names(String id) throws IOException {
        Path files = folder.resolve(id).resolve(FILES);
        if (!Files.isDirectory(files)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(files)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith("."))
                    .sorted()
                    .toList();
        }
    }

    /** A file to be fetched, by one of its {@link #names}. */
    Optional<Path> file(String id, String name) throws IOException {
        return names(id).contains(name)
                ? Optional.of(folder.resolve(id).resolve(FILES).resolve(name))
                : Optional.empty();
    }
}
