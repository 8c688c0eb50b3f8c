package org.holdfast.stochastic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
    private static final Pattern NUMBER =
            Pattern.compile(
                    "[+-]?((\\d+\\.?\\d*|\\.\\d+)([eEdD][+-]?\\d+)?|inf(inity)?)",
                    Pattern.CASE_INSENSITIVE);

    /** What some editors put before the first word. */
    private static final String MARK = "\u00ef\u00bb\u00bf";

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
            String text = Files.readString(path, StandardCharsets.ISO_8859_1);
            lines = text.substring(text.startsWith(MARK) ? MARK.length() : 0).lines().toList();
        } catch (IOException e) {
            throw missing(StochasticMessages.unreadable(String.valueOf(e.getMessage())));
        }
    }

    /**
     * Goes to the next line with words on it; false at ENDATA.
     *
     * @throws UnreadableException if the file ends without it: then it may be cut off
     */
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
        throw missing(StochasticMessages.NO_END);
    }

    /**
     * The section that a line opens, in capitals.
     *
     * @param known names of sections
     * @param named those that more words may follow on the same line
     * @param called those that the name of their only set may follow
     */
    String section(List<String> known, Set<String> named, Set<String> called) {
        String section = word(0).toUpperCase(Locale.ROOT);
        if (!known.contains(section)) {
            throw wrong(
                    StochasticMessages.noSection(Shown.plainly(word(0)), String.join(", ", known)));
        }
        int words = named.contains(section) ? size() : called.contains(section) ? 2 : 1;
        if (size() > words) {
            looked = 1;
            throw wrong(StochasticMessages.headerWithMore(section));
        }
        return section;
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

    /** A number; from 1e20 on it would stand for infinity, and is refused. */
    double number(int place) {
        return number(place, 0);
    }

    /**
     * A number; from 1e20 on it stands for infinity.
     *
     * @param infinity the one that may stand here
     */
    double number(int place, double infinity) {
        looked = place;
        String word = words.get(place).group();
        if (!NUMBER.matcher(word).matches()) {
            throw wrong(StochasticMessages.notANumber(Shown.plainly(word)));
        }
        String plain = word.toLowerCase(Locale.ROOT);
        double sign = plain.startsWith("-") ? -1 : 1;
        double value =
                plain.contains("inf")
                        ? sign * Double.POSITIVE_INFINITY
                        : Double.parseDouble(plain.replace('d', 'e'));
        if (Math.abs(value) < BEYOND) {
            return value;
        }
        if (sign * Double.POSITIVE_INFINITY != infinity) {
            throw wrong(StochasticMessages.infinite(Shown.plainly(word)));
        }
        return infinity;
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
