package org.holdfast.brief;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.model.Breaking;
import org.holdfast.model.Breaking.Move;
import org.holdfast.model.Breaking.Question;
import org.holdfast.model.Breaking.Together;
import org.holdfast.model.Language;
import org.holdfast.report.Blocks;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.results.Findings;

/** The smallest changes of the world at which a plan breaks. */
record BreakingPoints(Findings.Stressing s, Language language) {
    /** More than these are in the file, not on the page. */
    private static final int TOLD = 12;

    static Section of(Findings.Stressing s, Language language) {
        return new BreakingPoints(s, language).section();
    }

    private Section section() {
        Blocks blocks = new Blocks();
        for (Breaking one : s.found()) {
            if (one.question() != Question.BEATEN || !one.isBroken()) {
                blocks.paragraph(said(one));
            }
            if (!one.alone().isEmpty()) {
                blocks.add(moves(one, "alone", BreakingMessages.alone(language), one.alone()));
            }
            one.together()
                    .ifPresent(all ->
                            blocks.add(
                                    moves(
                                            one,
                                            "together",
                                            BreakingMessages.together(language),
                                            all.moves())));
        }
        return new Section(
                "breaking",
                BreakingMessages.title(language),
                finding(s.found().getFirst()),
                blocks.paragraph(BreakingMessages.read(language)).list());
    }

    private String finding(Breaking beaten) {
        if (beaten.isBroken()) {
            return BreakingMessages.alreadyBeaten(language);
        }
        Optional<Together> together = beaten.together();
        return together.isPresent()
                ? BreakingMessages.radius(
                        together.get().moves().size(),
                        together.get().radius(),
                        beaten.alone().size(),
                        language)
                : BreakingMessages.nothing(language);
    }

    private String said(Breaking one) {
        if (one.isBroken()) {
            return BreakingMessages.alreadyMisses(-one.margin(), s.criterion(), language);
        }
        String margin =
                one.question() == Question.BEATEN
                        ? BreakingMessages.marginBeaten(one.margin(), language)
                        : BreakingMessages.marginMisses(one.margin(), s.criterion(), language);
        String alone =
                BreakingMessages.howMany(
                        Integer.toString(one.factors()), one.alone().size(), language);
        String together =
                one.together()
                        .map(all ->
                                BreakingMessages.nearest(
                                        all.moves().size(),
                                        all.radius(),
                                        Integer.toString(all.nearer()),
                                        all.broken(),
                                        language))
                        .orElse(BreakingMessages.noneTogether(language));
        return String.join(" ", List.of(margin, alone, together));
    }

    private Table moves(Breaking one, String id, String title, List<Move> moves) {
        Rows rows =
                new Rows(s.c(), language)
                        .column("number", BreakingMessages.number(), Kind.TEXT)
                        .column("distance", BreakingMessages.distance(), Kind.NUMBER)
                        .column("figure", BreakingMessages.figure(), Kind.NUMBER);
        for (Move move : moves.subList(0, Math.min(TOLD, moves.size()))) {
            rows.text(move.factor().id(), move.factor().name().in(language))
                    .number(
                            move.distance(),
                            BreakingMessages.way(
                                    move.distance() > 0, Math.abs(move.distance()), language))
                    .share(move.ofCentral())
                    .end();
        }
        return rows.table(
                "breaking-" + one.question().name().toLowerCase(Locale.ROOT) + "-" + id,
                BreakingMessages.what(one.question(), title, language),
                BreakingMessages.more(Math.max(0, moves.size() - TOLD), language));
    }
}
