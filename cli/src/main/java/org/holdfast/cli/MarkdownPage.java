package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** A page in Markdown, a part of which a command writes: what stands between two lines. */
final class MarkdownPage {
    /** The line after the part. */
    static final String END = "<!-- /generated -->";

    private final String begin;

    private MarkdownPage(String begin) {
        this.begin = begin;
    }

    /** The part of any page that has this name. */
    static MarkdownPage part(String name) {
        return new MarkdownPage("<!-- generated: " + name + " -->");
    }

    /** Puts a text into the part; what is wrong with the page, if it cannot be done. */
    Optional<String> put(Path folder, Path file, String text) {
        Path path = folder.resolve(file);
        try {
            String page = Files.readString(path);
            int from = page.indexOf(begin);
            int to = page.indexOf(END, Math.max(0, from));
            if (from < 0 || to < 0) {
                return Optional.of(
                        "'" + file + "' has no lines '" + begin + "' and '" + END + "'; add them.");
            }
            String before = page.substring(0, from + begin.length());
            Files.writeString(path, before + "\n" + text + page.substring(to));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("Cannot change '" + file + "': " + Say.why(e) + ".");
        }
    }
}
