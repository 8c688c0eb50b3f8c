package org.holdfast.intake;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a file into memory as UTF-8 text, within limits, or says what is wrong with it. */
public final class TextFile {
    /** The largest table, bytes. */
    public static final int LARGEST_TABLE = 32 << 20;

    /** The largest YAML file, bytes. */
    public static final int LARGEST_YAML = 1 << 20;

    /** The longest line, bytes. */
    public static final int LONGEST_LINE = 100_000;

    private static final int BOM = 0xFEFF;
    private static final int DELETE = 0x7F;

    private TextFile() {}

    /** Whether something has that name, be it a file or not. */
    public static boolean isThere(Path path) {
        return Files.exists(path, LinkOption.NOFOLLOW_LINKS);
    }

    /** The bytes of an ordinary file of at most {@code limit} bytes. */
    public static Optional<byte[]> bytes(Path path, Where where, int limit, Problems problems) {
        if (!Files.isRegularFile(path)) {
            problems.add(FileProblems.notAFile(where));
            return Optional.empty();
        }
        try (InputStream stream = Files.newInputStream(path)) {
            byte[] bytes = Files.size(path) > limit ? null : stream.readNBytes(limit + 1);
            if (bytes == null || bytes.length > limit) {
                problems.add(FileProblems.tooLarge(where, limit));
                return Optional.empty();
            }
            return Optional.of(bytes);
        } catch (AccessDeniedException refused) {
            problems.add(FileProblems.unreadable(where, "permission denied"));
        } catch (IOException refused) {
            problems.add(FileProblems.unreadable(where, refused.getClass().getSimpleName()));
        }
        return Optional.empty();
    }

    /** The text that UTF-8 bytes hold, without a byte order mark. */
    public static Optional<String> text(byte[] bytes, Where where, Problems problems) {
        return hasShortLines(bytes, where, problems)
                ? decoded(bytes, where, problems).filter(text -> isPlain(text, where, problems))
                : Optional.empty();
    }

    private static boolean hasShortLines(byte[] bytes, Where where, Problems problems) {
        int line = 1;
        int start = 0;
        for (int i = 0; i <= bytes.length; i++) {
            if (i - start > LONGEST_LINE) {
                problems.add(FileProblems.lineTooLong(where.atLine(line), LONGEST_LINE));
                return false;
            }
            if (i < bytes.length && isLineEnd(bytes, i)) {
                line++;
                start = i + 1;
            }
        }
        return true;
    }

    /** A line feed, or a carriage return that no line feed follows. */
    private static boolean isLineEnd(byte[] bytes, int i) {
        return bytes[i] == '\n' || (bytes[i] == '\r' && !isFeed(bytes, i + 1));
    }

    private static boolean isFeed(byte[] bytes, int i) {
        return i < bytes.length && bytes[i] == '\n';
    }

    private static Optional<String> decoded(byte[] bytes, Where where, Problems problems) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(bytes.length);
        CoderResult result =
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)
                        .decode(in, out, true);
        if (result.isError()) {
            int line = 1;
            for (int i = 0; i < in.position(); i++) {
                line += isLineEnd(bytes, i) ? 1 : 0;
            }
            problems.add(FileProblems.notUtf8(where.atLine(line)));
            return Optional.empty();
        }
        out.flip();
        boolean marked = !out.isEmpty() && out.charAt(0) == BOM;
        return Optional.of((marked ? out.subSequence(1, out.length()) : out).toString());
    }

    private static boolean isPlain(String text, Where where, Problems problems) {
        int line = 1;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            boolean isFeedNext = i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (character == '\n' || (character == '\r' && !isFeedNext)) {
                line++;
            } else if (character == DELETE
                    || (character < ' ' && character != '\t' && character != '\r')) {
                problems.add(FileProblems.controlCharacter(where.atLine(line), character));
                return false;
            }
        }
        return true;
    }
}
