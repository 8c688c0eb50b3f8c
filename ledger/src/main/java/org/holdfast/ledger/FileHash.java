package org.holdfast.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.holdfast.model.Sha256;

/**
 * SHA-256 of a file's bytes.
 *
 * @param hex 64 hexadecimal digits
 */
public record FileHash(@JsonValue String hex) {
    private static final int BUFFER = 1 << 16;

    @JsonCreator
    public FileHash {
        if (!hex.matches("[0-9a-f]{64}")) {
            throw new IllegalArgumentException("'" + hex + "' is no hash of a file");
        }
    }

    /** The hash of a file, read once from start to end. */
    public static FileHash of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return of(in);
        }
    }

    /** The hash of what is still to be read. */
    static FileHash of(InputStream in) throws IOException {
        MessageDigest digest = Sha256.start();
        byte[] buffer = new byte[BUFFER];
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            digest.update(buffer, 0, read);
        }
        return new FileHash(HexFormat.of().formatHex(digest.digest()));
    }
}
