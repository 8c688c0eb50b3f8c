package org.holdfast.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.holdfast.model.Plan;
import org.holdfast.results.internal.KeptForm;

/**
 * A plan to be played elsewhere, with what it was made for. Other than {@code plan.json}, which a
 * person reads, its file rounds nothing: what is read back is the same to the last bit.
 *
 * @param id short name; letters, digits, hyphens and the like, so that it can name a file
 * @param caseId id of the case
 * @param caseHash hash of the case's files; with another case the plan means nothing
 * @param plan what is decided, and its scenario
 */
public record PlanFile(String id, String caseId, String caseHash, Plan plan) {
    /** How the names of these files end. */
    public static final String ENDING = ".plan.gz";

    public PlanFile {
        if (!id.matches("[A-Za-z0-9][A-Za-z0-9._+-]*")) {
            throw new IllegalArgumentException(
                    "a plan's name has letters, digits and . _ + - only, got '" + id + "'");
        }
    }

    /** The file's bytes: the same for the same plan. */
    public byte[] bytes() {
        return KeptForm.write(this);
    }

    /** The plan that the bytes hold; empty if they hold none. */
    public static Optional<PlanFile> of(byte[] bytes) {
        return KeptForm.read(bytes, PlanFile.class);
    }

    /** Writes the file into a folder, making it if need be. */
    public Path write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Path file = folder.resolve(id + ENDING);
        ResultFiles.replace(file, bytes());
        return file;
    }
}
