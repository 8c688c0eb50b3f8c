package org.holdfast.stochastic;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Lines of one of the three files, cut at white space. A line that begins in the first column opens
 * a section; one that begins with {@code *} is a remark.
 */
final class SmpsLines {
    private static final double BEYOND = 1e20;

    private final String file;
    private final List<String> lines;
    private int at = -1;
    private List<String> words = List.of();

    SmpsLines(Path path) {
        file = String.valueOf(path.getFileName());
        try {
            lines = Files.readString(path, StandardCharsets.ISO_8859_1).lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes to the next line with words on it; false after the last, or at ENDATA. */
    boolean next() {
        while (++at < lines.size()) {
            String line = lines.get(at);
            if (line.isBlank() || line.startsWith("*")) {
                continue;
            }
            words = List.of(line.strip().split("\\s+"));
            return !(isHeader() && word(0).equals("ENDATA"));
        }
        words = List.of();
        return false;
    }

    boolean isHeader() {
        char first = lines.get(at).charAt(0);
        return first != ' ' && first != '\t';
    }

    int size() {
        return words.size();
    }

    /** A word, without the quotation marks that some put around names. */
    String word(int place) {
        String word = words.get(place);
        boolean isQuoted = word.length() > 1 && word.startsWith("'") && word.endsWith("'");
        return isQuoted ? word.substring(1, word.length() - 1) : word;
    }

    /** A number; beyond 1e20 it stands for infinity. */
    double number(int place) {
        String word = words.get(place);
        try {
            double value = Double.parseDouble(word.replace('D', 'E').replace('d', 'e'));
            if (!Double.isNaN(value)) {
                return Math.abs(value) < BEYOND
                        ? value
                        : Math.copySign(Double.POSITIVE_INFINITY, value);
            }
        } catch (NumberFormatException e) {
            throw wrong("'%s' is not a number.".formatted(word));
        }
        throw wrong("'%s' is not a number.".formatted(word));
    }

    /** Demands that the line has so many words. */
    void atLeast(int count, String form) {
        if (words.size() < count) {
            throw wrong("Expected: %s.".formatted(form));
        }
    }

    SmpsException wrong(String what) {
        return new SmpsException("%s, line %d: %s".formatted(file, at + 1, what));
    }

    SmpsException missing(String what) {
        return new SmpsException("%s: %s".formatted(file, what));
    }
}
