package org.holdfast.stochastic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.holdfast.intake.Shown;
import org.holdfast.model.Text;

/**
 * Lines of one of the three files, cut at white space. A line that begins in the first column opens
 * a section; one that begins with {@code *} is a remark.
 */
final class SmpsLines {
    private static final double BEYOND = 1e20;
    static final long LARGEST = 512L << 20;
    private static final Pattern WORD = Pattern.compile("\\S+");

    private final String file;
    private final List<String> lines;
    private int at = -1;
    private List<MatchResult> words = List.of();

    /** The word that was looked at last. */
    private int looked;

    SmpsLines(Path path) {
        file = String.valueOf(path.getFileName());
        try {
            if (Files.size(path) > LARGEST) {
                throw missing(StochasticMessages.tooLarge(LARGEST));
            }
            lines = Files.readString(path, StandardCharsets.ISO_8859_1).lines().toList();
        } catch (IOException e) {
            throw missing(StochasticMessages.unreadable(String.valueOf(e.getMessage())));
        }
    }

    /** Goes to the next line with words on it; false after the last, or at ENDATA. */
    boolean next() {
        while (++at < lines.size()) {
            String line = lines.get(at);
            if (line.isBlank() || line.startsWith("*")) {
                continue;
            }
            words = WORD.matcher(line).results().toList();
            looked = 0;
            return !(isHeader() && word(0).equalsIgnoreCase("ENDATA"));
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
        looked = place;
        String word = words.get(place).group();
        boolean isQuoted = word.length() > 1 && word.startsWith("'") && word.endsWith("'");
        return isQuoted ? word.substring(1, word.length() - 1) : word;
    }

    /** A number; beyond 1e20 it stands for infinity. */
    double number(int place) {
        looked = place;
        String word = words.get(place).group();
        double value;
        try {
            value = Double.parseDouble(word.replace('D', 'E').replace('d', 'e'));
        } catch (NumberFormatException e) {
            value = Double.NaN;
        }
        if (Double.isNaN(value)) {
            throw wrong(StochasticMessages.notANumber(Shown.plainly(word)));
        }
        return Math.abs(value) < BEYOND ? value : Math.copySign(Double.POSITIVE_INFINITY, value);
    }

    /** Demands that the line has so many words. */
    void atLeast(int count, Text form) {
        if (words.size() < count) {
            throw wrong(StochasticMessages.expected(form));
        }
    }

    /** Demands that nothing stands behind so many words. */
    void atMost(int count, Text form) {
        if (words.size() > count) {
            looked = count;
            throw wrong(StochasticMessages.expected(form));
        }
    }

    /** What is wrong with the word that was looked at last. */
    UnreadableException wrong(Text what) {
        int column = looked < words.size() ? words.get(looked).start() + 1 : 1;
        return new UnreadableException(StochasticMessages.atColumn(file, at + 1, column, what));
    }

    /** What is wrong with the file as a whole. */
    UnreadableException missing(Text what) {
        return new UnreadableException(StochasticMessages.inFile(file, what));
    }
}
