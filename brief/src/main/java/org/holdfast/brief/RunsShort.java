package org.holdfast.brief;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.model.Item;
import org.holdfast.model.ItemBalance;
import org.holdfast.model.Language;
import org.holdfast.model.Measure;
import org.holdfast.model.Need;
import org.holdfast.model.Result;
import org.holdfast.model.Text;
import org.holdfast.report.Phrase;
import org.holdfast.report.Rows;
import org.holdfast.report.Table;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.BriefSentences;
import org.holdfast.words.CardLabels;
import org.holdfast.words.Labels;
import org.holdfast.words.MeasureMessages;
import org.holdfast.words.Months;
import org.holdfast.words.ShortageMessages;
import org.holdfast.words.Shortages;
import org.holdfast.words.Shortages.Course;
import org.holdfast.words.Shortages.Line;

/** Which weapon runs short, and when: what page one says first. */
final class RunsShort {
    private RunsShort() {}

    /** Every item with a floor, in the order in which it is told. */
    static List<Line> lines(Context on) {
        return Shortages.ordered(
                on.items().stream()
                        .filter(item -> on.balance(on.answer().adHoc(), item).floor().sum() > 0)
                        .map(item -> line(on, item))
                        .toList());
    }

    /**
     * What runs short in futures in which a plan that was made once is followed; empty where page
     * one tells of policies, or none were drawn.
     */
    static Optional<Fixed> ofFutures(Context on) {
        List<Line> lines = lines(on);
        boolean areAll =
                !lines.isEmpty()
                        && lines.stream()
                                .flatMap(line -> Stream.of(line.current(), line.plan()))
                                .allMatch(course -> course.futures().isPresent());
        return on.exploration()
                .filter(found -> areAll && !found.factors().isEmpty())
                .map(found -> new Fixed(on, lines, found.futures()));
    }

    /**
     * What page one says of them.
     *
     * @param futures that were drawn
     */
    record Fixed(Context on, List<Line> lines, int futures) {
        String title() {
            return Shortages.titleOfFutures(lines, on.language());
        }

        String said() {
            return Shortages.inFutures(lines, futures, on.isWar(), on.language());
        }
    }

    private static Line line(Context on, Item item) {
        int i = on.instance().indexOf(item.id());
        return new Line(
                item.name(),
                BriefSentences.several(item),
                on.instance().isCircular(Need.Tier.FLOOR, 0, i),
                course(on, item, on.answer().adHoc(), ManyFutures.AD_HOC),
                course(on, item, on.answer().plan(), ManyFutures.PLAN));
    }

    private static Course course(Context on, Item item, Result result, String played) {
        ItemBalance balance = on.balance(result, item);
        // Plans that are made anew run short in other futures: page one counts these.
        Optional<Double> futures =
                on.exploration()
                        .filter(_ -> on.policies().isEmpty())
                        .flatMap(found -> found.find(played))
                        .flatMap(p -> p.find(Measure.RUNS_SHORT_MONTH, item.id()))
                        .map(ended -> 1 - ended.never());
        return new Course(
                balance.runsShort().map(t -> Months.at(on.c().settings(), t)),
                futures,
                item.weight() * balance.floorItemMonths());
    }

    /** All of them, those that count first. */
    static Table table(Context on, List<Line> lines) {
        Language language = on.language();
        boolean hasFutures = lines.stream().anyMatch(line -> line.plan().futures().isPresent());
        Rows rows = on.rows().column("item", CardLabels.ITEM, Kind.TEXT);
        columns(on, rows, "current", Labels.CURRENT_COURSE, hasFutures);
        columns(on, rows, "plan", Labels.PLAN, hasFutures);
        for (Line line : lines) {
            Phrase name = Phrase.of(on.in(line.name()));
            if (line.isCircular()) {
                name = name.and(" (" + on.in(ShortageMessages.NOT_COUNTED) + ")");
            }
            rows.text(line.name().en(), name);
            cells(on, rows, line.current(), hasFutures);
            cells(on, rows, line.plan(), hasFutures);
            rows.end();
        }
        return rows.table("runs-short", Phrase.of(ShortageMessages.CAPTION.in(language)));
    }

    private static void columns(Context on, Rows rows, String id, Text group, boolean hasFutures) {
        String over = on.in(group);
        rows.column(id + "_from", over, ShortageMessages.SHORT_FROM, Kind.MONTH);
        if (hasFutures) {
            rows.column(id + "_futures", over, ShortageMessages.IN_FUTURES, Kind.SHARE);
        }
        rows.column(id + "_missed", over, MeasureMessages.ITEM_MONTHS, Kind.NUMBER);
    }

    private static void cells(Context on, Rows rows, Course course, boolean hasFutures) {
        Language language = on.language();
        rows.month(course.from(), on.in(ShortageMessages.NOT_SHORT));
        if (hasFutures) {
            course.futures()
                    .ifPresentOrElse(
                            share -> rows.number(share, Shortages.inTen(share, language)),
                            rows::nothing);
        }
        rows.number(course.missed(), BriefSentences.itemMonths(course.missed(), language));
    }
}
