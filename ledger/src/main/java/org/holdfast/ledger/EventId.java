package org.holdfast.ledger;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.holdfast.model.Sha256;

/**
 * Name of an event: the first 16 bytes of the SHA-256 of its content. Place in the file and day of
 * reading are no content.
 *
 * @param hex 32 hexadecimal digits
 */
public record EventId(@JsonValue String hex) implements Comparable<EventId> {
    private static final int BYTES = 16;
    private static final Pattern HEX = Pattern.compile("[0-9a-f]{32}");

    /** Stands for the id that an event will have by its content. */
    public static final EventId OF_CONTENT = new EventId("0".repeat(2 * BYTES));

    @JsonCreator
    public EventId {
        if (!HEX.matcher(hex).matches()) {
            throw new IllegalArgumentException("'" + hex + "' is no id of an event");
        }
    }

    /** The id of a content; records say all that they hold in {@code toString}. */
    static EventId ofContent(Object... content) {
        MessageDigest digest = Sha256.start();
        for (Object part : content) {
            byte[] bytes = part.toString().getBytes(StandardCharsets.UTF_8);
            digest.update(
                    new byte[] {
                        (byte) (bytes.length >>> 24),
                        (byte) (bytes.length >>> 16),
                        (byte) (bytes.length >>> 8),
                        (byte) bytes.length
                    });
            digest.update(bytes);
        }
        return new EventId(HexFormat.of().formatHex(Arrays.copyOf(digest.digest(), BYTES)));
    }

    @Override
    public int compareTo(EventId other) {
        return hex.compareTo(other.hex);
    }
}
