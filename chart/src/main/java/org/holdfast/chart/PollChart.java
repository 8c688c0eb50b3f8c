package org.holdfast.chart;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Point;
import org.holdfast.chart.Mark.Stroke;
import org.holdfast.model.Spread;

/**
 * What people answered to the same question over time: a panel a question, a dot for each poll with
 * the range in which it may lie, all over the same months. The axis goes from none to all.
 */
public final class PollChart {
    private static final double PLOT = 112;
    private static final double GAP = 28;
    private static final double HEAD = 62;
    private static final Stroke RANGE = Stroke.solid(Colour.INK, 1.4);

    private PollChart() {}

    /**
     * One question to one public.
     *
     * @param polls in order of month, at least one
     */
    public record Panel(String question, String asked, List<Poll> polls) {
        public Panel {
            polls = List.copyOf(polls);
            if (polls.isEmpty()) {
                throw new IllegalArgumentException(question + " has no polls");
            }
        }
    }

    /** One poll: a share, 0 to 1, with its range. */
    public record Poll(YearMonth month, Spread share) {}

    /** The panels in the order given, two in a row; needs at least one. */
    public static Scene draw(List<Panel> panels, Scene.Caption caption, Labels labels) {
        var canvas = new Canvas(labels.width());
        int columns = canvas.isNarrow() ? 1 : 2;
        double cell = (canvas.width() + GAP) / columns - GAP;
        List<Poll> all = panels.stream().flatMap(p -> p.polls().stream()).toList();
        YearMonth first = all.stream().map(Poll::month).min(YearMonth::compareTo).orElseThrow();
        YearMonth last = all.stream().map(Poll::month).max(YearMonth::compareTo).orElseThrow();
        int months = Math.max(3, 2 + between(first, last));
        Scale scale = Scale.round(1, PLOT, 4);
        double axis = scale.room(labels::share);
        double row = HEAD + PLOT + 40;
        for (int k = 0; k < panels.size(); k++) {
            double x = k % columns * (cell + GAP);
            int line = k / columns;
            double top = line * row;
            double foot = top + HEAD + PLOT;
            head(canvas, panels.get(k), x, top, cell);
            scale.grid(canvas, x + axis, foot, cell - axis, labels::share);
            var time = new TimeAxis(first, months, false, x + axis, cell - axis);
            time.draw(canvas, foot, labels);
            polls(canvas, panels.get(k).polls(), first, scale, time, foot, labels);
        }
        int rows = (panels.size() + columns - 1) / columns;
        return canvas.scene(rows * row - 14, caption);
    }

    private static int between(YearMonth from, YearMonth to) {
        return 12 * (to.getYear() - from.getYear()) + to.getMonthValue() - from.getMonthValue();
    }

    private static void head(Canvas canvas, Panel panel, double x, double top, double width) {
        Lettering bold = Canvas.TEXT.bold();
        canvas.lines(x, top + 11, Fitting.wrap(panel.question(), bold, width, 2), bold);
        int lines = Fitting.wrap(panel.question(), bold, width, 2).size();
        canvas.fitted(x, top + 11 + lines * Canvas.LEADING, panel.asked(), Canvas.QUIET, width);
    }

    private static void polls(
            Canvas canvas,
            List<Poll> polls,
            YearMonth first,
            Scale scale,
            TimeAxis time,
            double foot,
            Labels labels) {
        var middles = new ArrayList<Point>();
        for (Poll poll : polls) {
            double x = time.at(between(first, poll.month()) + 0.5);
            middles.add(new Point(x, foot - scale.of(poll.share().central())));
        }
        if (middles.size() > 1) {
            canvas.add(new Mark.Line(middles, Stroke.solid(Colour.MID, 1.2)));
        }
        for (int k = 0; k < polls.size(); k++) {
            Spread share = polls.get(k).share();
            double x = middles.get(k).x();
            double low = foot - scale.of(share.low());
            double high = foot - scale.of(share.high());
            canvas.line(x, low, x, high, RANGE);
            canvas.line(x - 3, low, x + 3, low, RANGE);
            canvas.line(x - 3, high, x + 3, high, RANGE);
            canvas.add(Spreading.dot(x, middles.get(k).y(), 4, Colour.ACCENT));
            boolean isEnd = k == 0 || k == polls.size() - 1;
            if (isEnd) {
                canvas.text(
                        x,
                        high - 6,
                        labels.share(share.central()),
                        Canvas.TEXT.haloed().anchored(k == 0 ? Anchor.START : Anchor.END));
            }
        }
    }
}
