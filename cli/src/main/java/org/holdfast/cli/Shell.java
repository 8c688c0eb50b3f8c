package org.holdfast.cli;

import java.nio.file.Path;

/** How commands that a message tells are written, so that they can be pasted as they stand. */
final class Shell {
    private Shell() {}

    /**
     * A path as one word of a shell: as it is, or between double quotation marks, since messages
     * put a command between single ones; between single ones where a shell reads a sign of it even
     * between double ones.
     */
    static String word(Path path) {
        String word = path.toString();
        if (word.matches("[\\p{L}\\p{N}_./@%+=:,-]+")) {
            return word;
        }
        return word.matches("[^\"$`\\\\!]+")
                ? '"' + word + '"'
                : "'" + word.replace("'", "'\\''") + "'";
    }
}
