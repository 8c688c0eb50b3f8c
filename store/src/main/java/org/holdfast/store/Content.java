package org.holdfast.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.holdfast.model.Sha256;

/**
 * What an import put into the store, as one hash: of what the ledger says of the import and each
 * event, and another of each figure, a line each. They stand in the audit log, so that a later
 * change is found.
 */
final class Content {
    private final MessageDigest sha256 = Sha256.start();
    private long lines;

    /** Adds a line: of events, the import itself first, then each event; of figures, each. */
    void add(String line) {
        sha256.update(line.getBytes(StandardCharsets.UTF_8));
        sha256.update((byte) '\n');
        lines++;
    }

    /** How many lines were added. */
    long lines() {
        return lines;
    }

    /** The hash; ends this. */
    String hash() {
        return HexFormat.of().formatHex(sha256.digest());
    }
}
