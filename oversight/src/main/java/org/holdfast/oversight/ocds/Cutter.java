package org.holdfast.oversight.ocds;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.intake.Problem;
import org.holdfast.oversight.ocds.Batch.Piece;

/**
 * Cuts a text into the objects in it, without reading what they say: the lines of JSON Lines,
 * values that follow each other, the elements of a list, and the releases or records of a package.
 * It holds one block of the file, or one object if that is larger.
 *
 * <p>A line of JSON Lines that is no JSON costs that line only. In the other forms an object that
 * is never closed swallows what comes behind it.
 */
final class Cutter {
    private static final int BLOCK = 1 << 20;

    private final String name;
    private final InputStream in;
    private final Limits limits;
    private final int block;
    private byte[] buffer;
    private int end;
    private boolean over;
    private boolean begun;
    private boolean lines;

    /** Where the scan stands, and the line there. */
    private int at;

    private long line = 1;

    // ---- Where the scan stands in the text; see scan().
    private int depth;
    private boolean inText;
    private boolean escaped;
    private boolean garbage;
    private boolean list;
    private boolean members;
    private boolean named;
    private boolean atName;
    private int nameFrom;
    private String key = "";
    private int start;
    private long startLine;
    private boolean open;

    Cutter(String name, InputStream in, Limits limits, int block) {
        this.name = name;
        this.in = in;
        this.limits = limits;
        this.block = block;
        this.buffer = new byte[block];
    }

    Cutter(String name, InputStream in, Limits limits) {
        this(name, in, limits, BLOCK);
    }

    /** The next stretch with at least one object or problem; empty at the end. */
    Optional<Batch> next() throws IOException {
        if (!begun) {
            begin();
        }
        while (true) {
            List<Piece> pieces = new ArrayList<>();
            List<Problem> problems = new ArrayList<>();
            if (lines) {
                cutLines(pieces);
            } else {
                scan(pieces);
            }
            if (over) {
                finish(pieces, problems);
            }
            byte[] bytes = buffer;
            boolean found = !pieces.isEmpty() || !problems.isEmpty();
            if (over) {
                end = 0;
                at = 0;
                start = 0;
                return found ? Optional.of(new Batch(bytes, pieces, problems)) : Optional.empty();
            }
            refill(found);
            if (found) {
                return Optional.of(new Batch(bytes, pieces, problems));
            }
        }
    }

    /** Keeps what is begun and reads on: into new memory if somebody holds the old. */
    private void refill(boolean held) throws IOException {
        int from = lines || open ? start : at;
        int kept = end - from;
        if (kept > limits.object()) {
            throw new BadFileException(
                    OcdsMessages.lineBeginsObjectMore(
                            open, startLine, line, limits.object() >> 20));
        }
        int size = Math.max(block, kept + kept / 2 + 1);
        byte[] next = held || size != buffer.length ? new byte[size] : buffer;
        System.arraycopy(buffer, from, next, 0, kept);
        buffer = next;
        at -= from;
        nameFrom -= from;
        start = 0;
        end = kept;
        fill();
    }

    private void fill() throws IOException {
        while (end < buffer.length) {
            int n = in.read(buffer, end, buffer.length - end);
            if (n < 0) {
                over = true;
                return;
            }
            end += n;
        }
    }

    private void begin() throws IOException {
        begun = true;
        fill();
        if (end >= 3
                && buffer[0] == (byte) 0xef
                && buffer[1] == (byte) 0xbb
                && buffer[2] == (byte) 0xbf) {
            at = 3;
            start = 3;
        } else if (end >= 2
                && ((buffer[0] == (byte) 0xff && buffer[1] == (byte) 0xfe)
                        || (buffer[0] == (byte) 0xfe && buffer[1] == (byte) 0xff)
                        || buffer[0] == 0
                        || buffer[1] == 0)) {
            throw new BadFileException(OcdsMessages.FILE_NOT_WRITTEN_UTF_8);
        }
        lines = looksLikeLines();
    }

    /** Whether each line holds one object: the first is closed, or the second opens another. */
    private boolean looksLikeLines() {
        int first = skipBlank(at);
        if (first == end || buffer[first] == '[') {
            return false;
        }
        if (buffer[first] != '{') {
            return true;
        }
        int stop = indexOf((byte) '\n', first);
        if (stop < 0) {
            return false;
        }
        int second = skipBlank(stop);
        if (second < end && buffer[second] == '{' && second > first + 1) {
            int last = stop - 1;
            while (last > first && isBlank(buffer[last])) {
                last--;
            }
            // An object within an object may stand on a line of its own too.
            return last > first
                    && buffer[last] != '['
                    && buffer[last] != ','
                    && buffer[last] != ':';
        }
        return isClosed(first, stop);
    }

    private boolean isClosed(int from, int to) {
        int deep = 0;
        boolean text = false;
        for (int k = from; k < to; k++) {
            byte b = buffer[k];
            if (text) {
                if (b == '\\') {
                    k++;
                } else if (b == '"') {
                    text = false;
                }
            } else if (b == '"') {
                text = true;
            } else if (b == '{' || b == '[') {
                deep++;
            } else if (b == '}' || b == ']') {
                deep--;
            }
        }
        return deep == 0 && !text;
    }

    private int skipBlank(int from) {
        int k = from;
        while (k < end && isBlank(buffer[k])) {
            k++;
        }
        return k;
    }

    private int indexOf(byte b, int from) {
        for (int k = from; k < end; k++) {
            if (buffer[k] == b) {
                return k;
            }
        }
        return -1;
    }

    /** Blanks, and the mark that begins a record of a JSON text sequence. */
    private static boolean isBlank(byte b) {
        return b == ' ' || b == '\n' || b == '\r' || b == '\t' || b == 0x1e;
    }

    // ---- Lines.

    private void cutLines(List<Piece> pieces) {
        while (at < end) {
            if (buffer[at] == '\n') {
                addLine(start, at, pieces);
                start = at + 1;
                line++;
            }
            at++;
        }
    }

    private void addLine(int from, int to, List<Piece> pieces) {
        int first = from;
        int last = to;
        while (first < last && isBlank(buffer[first])) {
            first++;
        }
        while (last > first && isBlank(buffer[last - 1])) {
            last--;
        }
        if (first < last) {
            pieces.add(new Piece(first, last, line));
        }
    }

    // ---- Brackets.

    private void scan(List<Piece> pieces) {
        for (; at < end; at++) {
            byte b = buffer[at];
            if (b == '\n') {
                line++;
            }
            if (inText) {
                text(b);
            } else if (garbage) {
                if (isBlank(b)) {
                    garbage = false;
                    close(at, pieces);
                }
            } else {
                switch (b) {
                    case '"' -> {
                        inText = true;
                        nameFrom = at + 1;
                        if (depth == 0) {
                            open(at);
                        }
                    }
                    case '{', '[' -> opened(b);
                    case '}', ']' -> closed(pieces);
                    case ',' -> atName = depth == 1 && !list;
                    default -> {
                        if (depth == 0 && !isBlank(b)) {
                            open(at);
                            garbage = true;
                        }
                    }
                }
            }
        }
    }

    private void text(byte b) {
        if (escaped) {
            escaped = false;
        } else if (b == '\\') {
            escaped = true;
        } else if (b == '"') {
            inText = false;
            if (depth == 0) {
                garbage = true;
            } else if (depth == 1 && atName) {
                atName = false;
                key =
                        at - nameFrom <= 8 && nameFrom >= 0
                                ? new String(
                                        buffer,
                                        nameFrom,
                                        at - nameFrom,
                                        java.nio.charset.StandardCharsets.ISO_8859_1)
                                : "";
                named |= key.equals("ocid");
            }
        }
    }

    private void opened(byte b) {
        if (depth == 0) {
            list = b == '[';
            members = false;
            named = false;
            atName = !list;
            key = "";
            if (!list) {
                open(at);
            }
        } else if (depth == 1) {
            if (list) {
                open(at);
            } else if (b == '[' && !named && (key.equals("releases") || key.equals("records"))) {
                members = true;
                open = false;
            }
        } else if (depth == 2 && isAmongMembers() && b == '{') {
            open(at);
        }
        depth++;
    }

    /** Whether the list here is that of a package, whose elements are handed out one by one. */
    private boolean isAmongMembers() {
        return members && (key.equals("releases") || key.equals("records"));
    }

    private void closed(List<Piece> pieces) {
        if (depth == 0) {
            open(at);
            garbage = true;
            return;
        }
        depth--;
        boolean done = list ? depth == 1 : members ? depth == 2 && isAmongMembers() : depth == 0;
        if (done && open) {
            close(at + 1, pieces);
        }
    }

    private void open(int from) {
        open = true;
        start = from;
        startLine = line;
    }

    private void close(int to, List<Piece> pieces) {
        open = false;
        pieces.add(new Piece(start, to, startLine));
    }

    private void finish(List<Piece> pieces, List<Problem> problems) {
        if (lines) {
            addLine(start, end, pieces);
            start = end;
        } else if (open) {
            close(end, pieces);
        } else if (depth > 0) {
            problems.add(
                    Problem.unusable(name, line, OcdsMessages.FILE_ENDS_BEFORE_BRACKETS_CLOSED));
            depth = 0;
        }
    }
}
