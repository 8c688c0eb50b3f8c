package org.holdfast.model;

import java.util.regex.Pattern;

/**
 * Words in a cell of a CSV file. A spreadsheet program takes a cell that begins with one of {@code
 * = + - @} for a formula and runs it, whoever wrote it. An apostrophe before it makes it words
 * again; every writer of ours adds it and every reader of ours takes it away.
 *
 * <p>What follows a semicolon, a tab or a line end is looked at too: where lists are separated by
 * semicolons, as in the Netherlands, a spreadsheet program makes a cell of it.
 */
public final class CsvText {
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(\\d+\\.?\\d*|\\.\\d+)([eE][-+]?\\d+)?");

    private static final String FORMULA = "(?='*[ \\u00a0]*[=+\\-@＝＋－＠])";
    private static final String BREAK = "(?='*[\\t\\r\\n])";
    private static final String BEGIN = "(?<=^|[;\\t\\r\\n])";
    private static final Pattern BARE = Pattern.compile("^" + BREAK + "|" + BEGIN + FORMULA);
    private static final Pattern TAMED =
            Pattern.compile("^'" + BREAK + "|" + BEGIN + "'" + FORMULA);

    /** Without these in it, and without those at its begin, no cell can be a formula. */
    private static final String BREAKS = ";\t\r\n";

    private static final String BEGINS = "' \u00a0=+-@＝＋－＠";

    private CsvText() {}

    /** The words as a cell that no program calculates; a number stays a number. */
    public static String of(String words) {
        return isHarmless(words) || NUMBER.matcher(words).matches()
                ? words
                : BARE.matcher(words).replaceAll("'");
    }

    /** Most cells of a large table are: they need no pattern. */
    private static boolean isHarmless(String words) {
        for (int i = 0; i < words.length(); i++) {
            char character = words.charAt(i);
            if (BREAKS.indexOf(character) >= 0 || (i == 0 && BEGINS.indexOf(character) >= 0)) {
                return false;
            }
        }
        return true;
    }

    /** The words of a cell that {@link #of} wrote; any other cell as it is. */
    public static String read(String cell) {
        return cell.indexOf('\'') < 0 ? cell : TAMED.matcher(cell).replaceAll("");
    }
}
