package org.holdfast.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.holdfast.model.Case;
import org.holdfast.model.Result;
import org.holdfast.model.Scenario;
import org.holdfast.results.internal.Digest;
import org.holdfast.results.internal.KeptForm;

/**
 * Findings that are kept between runs, each under a hash of everything that it depends on. What
 * cannot be read is as good as not there: it is computed again.
 */
public final class Kept {
    private static final int MOST = 40;
    private static final String ENDING = ".json.gz";

    private final Path folder;

    /** Findings kept in a folder, which need not be there yet. */
    public Kept(Path folder) {
        this.folder = folder;
    }

    /**
     * What a finding depends on, hashed.
     *
     * @param kind the command
     * @param program version and content of the program that computes it
     */
    public static String key(String kind, Case c, Scenario scenario, long seed, String program) {
        List<String> parts = new ArrayList<>();
        parts.addAll(List.of(kind, c.hash(), scenario.id(), Long.toString(seed), program));
        new TreeMap<>(scenario.settings())
                .forEach((lever, value) -> parts.add(lever + "=" + value));
        return kind + "-" + Digest.of(parts).substring(0, 32);
    }

    /** The finding kept under a key, if it is there and whole. */
    public Optional<Findings> find(String key, Case c) {
        Path file = folder.resolve(key + ENDING);
        try {
            if (!Files.isRegularFile(file)) {
                return Optional.empty();
            }
            Optional<Findings> found = KeptForm.read(Files.readAllBytes(file), c);
            if (found.isPresent()) {
                LastUsed.now(file);
            }
            return found;
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Keeps a finding, unless it would come out otherwise on a faster machine. */
    public void keep(String key, Findings findings) throws IOException {
        if (Summary.outcome(findings).status() != Result.Status.OPTIMAL) {
            return;
        }
        Files.createDirectories(folder);
        ResultFiles.replace(folder.resolve(key + ENDING), KeptForm.write(findings));
        LastUsed.only(folder, ENDING, MOST, Long.MAX_VALUE);
    }
}
