package org.holdfast.brief;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.chart.PollChart;
import org.holdfast.chart.Scene;
import org.holdfast.model.Case;
import org.holdfast.model.Language;
import org.holdfast.model.OpinionPoint;
import org.holdfast.model.Quantity;
import org.holdfast.model.Spread;
import org.holdfast.report.Blocks;
import org.holdfast.report.Chart;
import org.holdfast.report.Rows;
import org.holdfast.report.Section;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Fit;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.CardLabels;
import org.holdfast.words.Names;
import org.holdfast.words.Numbers;

/** What publics say in polls. */
final class Opinion {
    static final String ID = "opinion";

    /** Questions that are drawn. */
    private static final int MOST = 4;

    private Opinion() {}

    /** One question to one public, polls in order of month. */
    private record Asked(List<OpinionPoint> polls) {
        OpinionPoint first() {
            return polls.getFirst();
        }

        OpinionPoint last() {
            return polls.getLast();
        }

        double change() {
            return last().share().value() - first().share().value();
        }

        String question(Language language) {
            String told = first().question().in(language);
            return told.isEmpty() ? first().series() : told;
        }
    }

    /** The section; none where the case has no poll. */
    static Optional<Section> of(Case c, Language language) {
        List<Asked> all = asked(c);
        if (all.isEmpty()) {
            return Optional.empty();
        }
        List<Asked> again = all.stream().filter(a -> a.polls().size() > 1).toList();
        List<Asked> drawn =
                again.isEmpty() ? List.of() : again.subList(0, Math.min(MOST, again.size()));
        Optional<Asked> largest =
                again.stream().max(Comparator.comparingDouble(a -> Math.abs(a.change())));
        String finding =
                largest.map(a -> finding(c, a, language)).orElse(OpinionMessages.once(language));
        Blocks blocks = new Blocks();
        if (!drawn.isEmpty()) {
            blocks.add(chart(c, drawn, finding, language));
        }
        blocks.add(table(c, all, language)).remark(OpinionMessages.movesNothing(language));
        return Optional.of(new Section(ID, OpinionMessages.name(language), finding, blocks.list()));
    }

    private static List<Asked> asked(Case c) {
        Map<String, List<OpinionPoint>> byQuestion = new LinkedHashMap<>();
        for (OpinionPoint poll : c.opinion()) {
            byQuestion
                    .computeIfAbsent(poll.series() + "/" + poll.party(), k -> new ArrayList<>())
                    .add(poll);
        }
        return byQuestion.values().stream()
                .map(polls ->
                        new Asked(
                                polls.stream()
                                        .sorted(Comparator.comparing(OpinionPoint::date))
                                        .toList()))
                .toList();
    }

    private static YearMonth month(OpinionPoint poll) {
        return YearMonth.parse(poll.date().substring(0, 7));
    }

    private static String finding(Case c, Asked a, Language language) {
        return OpinionMessages.finding(
                a.question(language),
                Names.of(c, a.first().party()),
                a.first().share().value(),
                month(a.first()),
                a.last().share().value(),
                month(a.last()),
                language);
    }

    private static Chart chart(Case c, List<Asked> drawn, String finding, Language language) {
        List<PollChart.Panel> panels =
                drawn.stream()
                        .map(a ->
                                new PollChart.Panel(
                                        a.question(language),
                                        Names.of(c, a.first().party()).in(language),
                                        a.polls().stream().map(Opinion::poll).toList()))
                        .toList();
        String alt = String.join(". ", drawn.stream().map(a -> finding(c, a, language)).toList());
        var caption = new Scene.Caption(finding, alt + ".");
        return new Chart(
                ID + "-chart",
                caption,
                OpinionMessages.measure(language),
                labels -> PollChart.draw(panels, caption, labels));
    }

    private static PollChart.Poll poll(OpinionPoint point) {
        Quantity share = point.share();
        return new PollChart.Poll(
                month(point), new Spread(share.low(), share.value(), share.high()));
    }

    private static Table table(Case c, List<Asked> all, Language language) {
        Rows rows =
                new Rows(c, language)
                        .column("question", OpinionMessages.question(), Kind.TEXT)
                        .column("asked_in", OpinionMessages.askedIn(), Kind.TEXT)
                        .column("month", CardLabels.MONTH, Kind.MONTH)
                        .column("share", OpinionMessages.inFavour(), Kind.SHARE)
                        .column("range", OpinionMessages.range(), Kind.TEXT, Fit.RIGHT)
                        .column("asked", OpinionMessages.asked(), Kind.NUMBER);
        for (Asked question : all) {
            for (OpinionPoint poll : question.polls()) {
                Quantity share = poll.share();
                rows.text(poll.series(), question.question(language))
                        .text(poll.party(), Names.of(c, poll.party()).in(language))
                        .month(month(poll))
                        .share(share.value())
                        .text(
                                share.low() + "-" + share.high(),
                                Numbers.share(share.low(), language)
                                        + "–"
                                        + Numbers.share(share.high(), language));
                poll.asked().ifPresentOrElse(n -> rows.whole(n.value()), rows::nothing);
                rows.from(share).end();
            }
        }
        return rows.unseen(ID, OpinionMessages.measure(language));
    }
}
