package org.holdfast.store.audit;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** A SHA-256 hash, written as 64 hexadecimal digits in small letters. */
public final class Hash {
    /** Bytes of a hash. */
    static final int LENGTH = 32;

    private static final Pattern WRITTEN = Pattern.compile("[0-9a-f]{64}");

    private final byte[] bytes;

    private Hash(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The hash of these bytes. */
    public static Hash of(byte[] content) {
        return new Hash(sha256().digest(content));
    }

    /** The hash of this text in UTF-8. */
    public static Hash of(String content) {
        return of(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The hash of a file's content. */
    public static Hash of(Path file) throws IOException {
        MessageDigest sha256 = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), sha256)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return new Hash(sha256.digest());
    }

    /** The hash of one byte and what follows it, as a Merkle tree needs it. */
    static Hash of(byte prefix, byte[]... parts) {
        MessageDigest sha256 = sha256();
        sha256.update(prefix);
        for (byte[] part : parts) {
            sha256.update(part);
        }
        return new Hash(sha256.digest());
    }

    /** Whether a text is a hash as it is written here. */
    public static boolean isHash(String text) {
        return WRITTEN.matcher(text).matches();
    }

    /** The hash that is written as 64 hexadecimal digits. */
    @JsonCreator
    public static Hash parse(String text) {
        if (!isHash(text)) {
            throw new IllegalArgumentException(
                    "a hash is 64 digits from 0 to 9 and a to f, got '" + text + "'");
        }
        return new Hash(HexFormat.of().parseHex(text));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("every JDK has SHA-256", e);
        }
    }

    /** The 32 bytes themselves, for hashing on; not to be changed. */
    byte[] bytes() {
        return bytes;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Hash hash && Arrays.equals(bytes, hash.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The 64 digits. */
    @Override
    @JsonValue
    public String toString() {
        return HexFormat.of().formatHex(bytes);
    }
}
