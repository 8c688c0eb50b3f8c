package org.holdfast.brief;

import java.util.List;
import org.holdfast.model.Language;
import org.holdfast.report.Block;
import org.holdfast.report.Blocks;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.BriefMessages;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.KindWords;
import org.holdfast.words.Labels;
import org.holdfast.words.NotInIt;
import org.holdfast.words.NotInItMessages;
import org.holdfast.words.RunLine;

/** The end of a brief: what is not in it, and the run. */
final class Ending {
    private Ending() {}

    static Section notInIt(Context on) {
        List<List<Block.Paragraph>> points =
                NotInIt.sentences(on.c().hasAdversary(), on.language()).stream()
                        .map(s -> List.of(new Block.Paragraph(Block.Tone.PLAIN, Phrase.of(s))))
                        .toList();
        return new Section(
                "not-in-it",
                "",
                NotInItMessages.title(on.language()),
                List.of(new Block.Points(Block.Points.Look.PLAIN, points)));
    }

    static Section run(Context on) {
        Language language = on.language();
        Blocks blocks = new Blocks();
        blocks.paragraph(
                Phrase.NONE
                        .and(new Phrase.Foot(Phrase.By.RUN))
                        .and(" " + BriefMessages.runNote(language)));
        if (!Decisions.of(on.answer(), on.instance()).isEmpty()) {
            blocks.paragraph(
                    Phrase.NONE
                            .and(new Phrase.Foot(Phrase.By.RULE))
                            .and(" " + on.in(BriefMessages.RULE) + ". ")
                            .and(BriefMessages.lastMonthRule(language)));
        }
        blocks.paragraph(
                RunLine.of(on.answer().run(), language)
                        + " · "
                        + on.in(Labels.SCENARIO)
                        + " "
                        + on.answer().scenario().id());
        Rows rows =
                on.rows()
                        .column("result", BriefMessages.RESULT, Kind.TEXT)
                        .column("status", Labels.STATUS, Kind.TEXT)
                        .column("unknowns", BriefMessages.UNKNOWNS, Kind.NUMBER)
                        .column("limits", BriefMessages.LIMITS, Kind.NUMBER)
                        .column("gap", BriefMessages.GAP, Kind.NUMBER)
                        .column("difference", BriefMessages.DIFFERENCE, Kind.NUMBER);
        for (Front.Named named : Front.results(on)) {
            var certificate = named.result().certificate();
            rows.text(named.name())
                    .text(KindWords.of(certificate.status()))
                    .whole(certificate.columns())
                    .whole(certificate.rows())
                    .number(certificate.gap(), BriefSentences.tiny(certificate.gap(), language))
                    .number(
                            certificate.balanceDifference(),
                            BriefSentences.tiny(certificate.balanceDifference(), language))
                    .end();
        }
        blocks.add(rows.unseen("results", on.in(BriefMessages.RESULT)));
        return new Section("run", "", on.in(BriefMessages.RUN), blocks.list());
    }
}
