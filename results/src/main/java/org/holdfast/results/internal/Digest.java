package org.holdfast.results.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdfast.model.Sha256;

/** The SHA-256 of what something depends on. */
public final class Digest {
    private Digest() {}

    /** Of the parts, each on a line of its own, as hexadecimal digits. */
    public static String of(List<String> parts) {
        StringBuilder all = new StringBuilder();
        parts.forEach(part -> all.append(part).append('\n'));
        return Sha256.hex(all.toString().getBytes(StandardCharsets.UTF_8));
    }
}
