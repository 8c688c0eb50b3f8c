package org.holdfast.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.holdfast.model.Answer;
import org.holdfast.model.Language;
import org.holdfast.model.Text;
import org.holdfast.report.Table;
import org.holdfast.words.RunLine;

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

    /** A table as Markdown, and below it what it is about and by what it was found. */
    static String text(Table table, String about, Answer.RunData run, Language language) {
        return "%s\n%s %s\n"
                .formatted(TextTable.of(table).markdown(), about, RunLine.of(run, language));
    }

    /** Puts a text into the part; what is wrong with the page, if it cannot be done. */
    Optional<Text> put(Path folder, Path file, String text) {
        Path path = folder.resolve(file);
        try {
            String page = Files.readString(path);
            int from = page.indexOf(begin);
            int to = page.indexOf(END, Math.max(0, from));
            if (from < 0 || to < 0) {
                return Optional.of(RefusalMessages.noPart(file.toString(), begin, END));
            }
            String before = page.substring(0, from + begin.length());
            Files.writeString(path, before + "\n" + text + page.substring(to));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(RefusalMessages.cannotChange(file.toString(), Say.reason(e)));
        }
    }
}
