package org.holdfast.brief;

import java.util.List;
import org.holdfast.model.Language;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.KindWords;
import org.holdfast.words.Labels;
import org.holdfast.words.NotInIt;
import org.holdfast.words.NotInItMessages;
import org.holdfast.words.Numbers;
import org.holdfast.words.RunLine;

/** The end of a brief: what is not in it, the run, and the sources. */
final class Ending {
    private Ending() {}

    static void notInIt(Page page) {
        Html html = page.html();
        html.open("section", "id", "not-in-it", "aria-labelledby", "not-in-it-title");
        html.element("h2", NotInItMessages.title(page.language()), "id", "not-in-it-title");
        html.open("ul", "class", "plain");
        NotInIt.sentences(page.language()).forEach(s -> html.element("li", s));
        html.close("ul").close("section");
    }

    static void run(Page page) {
        Language language = page.language();
        Html html = page.html();
        html.open("section", "id", "run", "aria-labelledby", "run-title");
        html.element("h2", page.in(BriefMessages.RUN), "id", "run-title");
        html.open("p").open("sup", "class", "run").text("R").close("sup");
        html.text(" " + BriefMessages.runNote(language)).close("p");
        if (!Decisions.of(page.answer(), page.situation()).isEmpty()) {
            html.open("p", "id", "rule").open("sup", "class", "run").text("D").close("sup");
            html.text(" " + page.in(BriefMessages.RULE) + ". ");
            html.text(BriefMessages.lastMonthRule(language)).close("p");
        }
        html.element(
                "p",
                RunLine.of(page.answer().run(), language)
                        + " · "
                        + page.in(Labels.SCENARIO)
                        + " "
                        + page.answer().scenario().id());
        html.open("table").element("caption", page.in(BriefMessages.RESULT), "class", "unseen");
        List<String> heads =
                List.of(
                        page.in(BriefMessages.RESULT),
                        page.in(Labels.STATUS),
                        page.in(BriefMessages.UNKNOWNS),
                        page.in(BriefMessages.LIMITS),
                        page.in(BriefMessages.GAP),
                        page.in(BriefMessages.DIFFERENCE));
        page.head(heads, heads.subList(2, heads.size()).toArray(String[]::new));
        html.open("tbody");
        for (Front.Named named : Front.results(page)) {
            var certificate = named.result().certificate();
            html.open("tr").element("th", page.in(named.name()), "scope", "row");
            html.element("td", page.in(KindWords.of(certificate.status())));
            number(page, Numbers.whole(certificate.columns(), language));
            number(page, Numbers.whole(certificate.rows(), language));
            number(page, BriefSentences.tiny(certificate.gap(), language));
            number(page, BriefSentences.tiny(certificate.balanceDifference(), language));
            html.close("tr");
        }
        html.close("tbody").close("table").close("section");
    }

    private static void number(Page page, String text) {
        page.html().element("td", text, "class", "n");
    }

    static void notes(Page page) {
        Html html = page.html();
        html.open("section", "id", "notes", "aria-labelledby", "notes-title");
        html.element("h2", page.in(Labels.SOURCES), "id", "notes-title");
        html.element(
                "p",
                BriefMessages.marks(page.party().isEmpty(), page.language()),
                "class",
                "remark");
        page.notes().write(html);
        html.close("section");
    }
}
