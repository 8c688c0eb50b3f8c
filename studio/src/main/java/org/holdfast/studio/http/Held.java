package org.holdfast.studio.http;

import io.javalin.http.Context;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.zip.GZIPOutputStream;
import org.holdfast.model.Sha256;

/** Bytes that go out often: compressed once, and not sent again to who has them. */
public final class Held {
    private static final int WORTH_IT = 1024;

    private final String mediaType;
    private final String caching;
    private final String tag;
    private final byte[] plain;
    private final byte[] packed;

    private Held(String mediaType, String caching, byte[] plain) {
        this.mediaType = mediaType;
        this.caching = caching;
        this.plain = plain;
        this.packed = packed(mediaType, plain);
        this.tag = "\"" + tag(plain) + "\"";
    }

    /** What may change under its name: asked for again each time, sent only if it has changed. */
    public static Held current(String mediaType, byte[] bytes) {
        return new Held(mediaType, "private, no-cache", bytes);
    }

    /** What never changes under its name. */
    public static Held forever(String mediaType, byte[] bytes) {
        return new Held(mediaType, "public, max-age=31536000, immutable", bytes);
    }

    /** Answers with it. */
    public void send(Context context) {
        context.header("Cache-Control", caching);
        context.header("ETag", tag);
        context.header("Vary", "Accept-Encoding");
        String has = context.header("If-None-Match");
        if (has != null && Arrays.asList(has.split("\\s*,\\s*", -1)).contains(tag)) {
            context.status(304);
            return;
        }
        context.contentType(mediaType);
        context.disableCompression();
        String takes = context.header("Accept-Encoding");
        if (packed.length > 0 && takes != null && takes.contains("gzip")) {
            context.header("Content-Encoding", "gzip");
            context.result(packed);
        } else {
            context.result(plain);
        }
    }

    private static byte[] packed(String mediaType, byte[] plain) {
        boolean already = mediaType.startsWith("font/") || mediaType.startsWith("image/png");
        if (already || plain.length < WORTH_IT) {
            return new byte[0];
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(plain.length / 3);
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(plain);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size() < plain.length ? bytes.toByteArray() : new byte[0];
    }

    private static String tag(byte[] bytes) {
        return Sha256.hex(bytes).substring(0, 24);
    }
}
