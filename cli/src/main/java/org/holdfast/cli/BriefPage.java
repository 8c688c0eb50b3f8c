package org.holdfast.cli;

import java.util.Optional;
import org.holdfast.model.Answer;
import org.holdfast.model.Language;
import org.holdfast.words.Terminal;

/** The page that {@code brief} writes: for now the sentences of the summary, one a paragraph. */
final class BriefPage {
    private BriefPage() {}

    static String html(Answer answer, Language language, Optional<String> forParty) {
        StringBuilder page = new StringBuilder();
        page.append("<!doctype html>\n<html lang=\"")
                .append(Say.in(language, "en", "nl"))
                .append("\">\n<meta charset=\"utf-8\">\n<title>")
                .append(escaped(Terminal.heading(answer, language)))
                .append("</title>\n");
        forParty.ifPresent(party -> page.append("<p>").append(escaped(party)).append("</p>\n"));
        Terminal.summary(answer, language).stream()
                .filter(line -> !line.isEmpty())
                .forEach(line -> page.append("<p>").append(escaped(line)).append("</p>\n"));
        return page.append("</html>\n").toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
