package org.holdfast.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * What an import put into the store, as one hash: of what the ledger says of the import and each
 * event, and another of each figure, a line each. They stand in the audit log, so that a later
 * change is found.
 */
final class Content {
    private final MessageDigest sha256;
    private long lines;

    Content() {
        try {
            sha256 = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

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
