package org.holdfast.results.internal;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** The SHA-256 of what something depends on. */
public final class Digest {
    private Digest() {}

    /** Of the parts, each on a line of its own, as hexadecimal digits. */
    public static String of(List<String> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(part).append('\n'));
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(all.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }
}
