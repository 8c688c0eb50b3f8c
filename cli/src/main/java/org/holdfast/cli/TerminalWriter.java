package org.holdfast.cli;

import java.io.IOException;
import java.io.Writer;
import org.holdfast.model.TerminalText;

/** Hands words on as {@link TerminalText}; half a letter waits for its other half. */
final class TerminalWriter extends Writer {
    private final Writer to;
    private String half = "";

    TerminalWriter(Writer to) {
        this.to = to;
    }

    @Override
    public void write(char[] words, int from, int length) throws IOException {
        String all = half + new String(words, from, length);
        int end = all.length();
        if (end > 0 && Character.isHighSurrogate(all.charAt(end - 1))) {
            end--;
        }
        half = all.substring(end);
        to.write(TerminalText.of(all.substring(0, end)));
    }

    @Override
    public void flush() throws IOException {
        to.flush();
    }

    @Override
    public void close() throws IOException {
        to.write(TerminalText.of(half));
        half = "";
        to.flush();
    }
}
