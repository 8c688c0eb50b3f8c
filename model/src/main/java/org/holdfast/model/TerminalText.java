package org.holdfast.model;

/**
 * Words on their way to a terminal. A terminal obeys control characters, and those that turn the
 * direction of writing make a line read as another: whoever named a donor or a file could move the
 * cursor, hide a line or forge one. They are shown as {@code \}{@code u001b} and not obeyed. In a
 * text of JSON that is the same character, so JSON stays what it was.
 */
public final class TerminalText {
    private TerminalText() {}

    /** The same words, harmless; line ends and tabs stay. */
    public static String of(String words) {
        if (words.codePoints().noneMatch(TerminalText::isObeyed)) {
            return words;
        }
        StringBuilder shown = new StringBuilder();
        words.codePoints()
                .forEach(c -> {
                    if (isObeyed(c)) {
                        for (char half : Character.toChars(c)) {
                            shown.append("\\u");
                            for (int shift = 12; shift >= 0; shift -= 4) {
                                shown.append(Character.forDigit(half >> shift & 0xf, 16));
                            }
                        }
                    } else {
                        shown.appendCodePoint(c);
                    }
                });
        return shown.toString();
    }

    /** The same on one line: what stands in a cell or a message cannot begin a line of its own. */
    public static String line(String words) {
        return of(words.replaceAll("\\s*[\\t\\r\\n\\u000b\\f\\u0085\\u2028\\u2029]+\\s*", " "));
    }

    private static boolean isObeyed(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL -> c != '\n' && c != '\t';
            // Joiners are letters to those who write Persian, and a soft hyphen does nothing.
            case Character.FORMAT -> c != 0x200c && c != 0x200d && c != 0xad;
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR, Character.SURROGATE ->
                    true;
            default -> false;
        };
    }
}
