package org.holdfast.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Stroke;

/**
 * How likely each item is to be short in each year: a table whose cells hold the chance in figures
 * over a bar of that length. Where a second policy is compared, its chance is a tick on the bar.
 */
public final class ChanceChart {
    private static final double ROW = 34;
    private static final double BAR = 7;

    private ChanceChart() {}

    /**
     * One item.
     *
     * @param chances one a year, of 1
     * @param compared the same for a second policy; empty if there is none
     */
    public record Row(String item, List<Double> chances, List<Double> compared) {
        public Row {
            chances = List.copyOf(chances);
            compared = List.copyOf(compared);
            if (!compared.isEmpty() && compared.size() != chances.size()) {
                throw new IllegalArgumentException(item + " is compared in other years");
            }
            String of = item;
            Stream.concat(chances.stream(), compared.stream()).forEach(c -> Checks.share(c, of));
        }
    }

    /**
     * The names in the chart.
     *
     * @param bar what the bar is
     * @param compared what the tick is
     */
    public record Names(String bar, String compared) {}

    /** Items from top to bottom, years from left to right. */
    public static Scene draw(
            int firstYear, List<Row> rows, Names names, Scene.Caption caption, Labels labels) {
        var canvas = new Canvas(labels.width());
        Lettering bold = Canvas.TEXT.bold();
        boolean narrow = canvas.isNarrow();
        int years = rows.stream().mapToInt(r -> r.chances().size()).max().orElse(1);
        double room = narrow ? 0 : Math.min(170, Fitting.widest(rows, Row::item, bold) + 14);
        double step = (canvas.width() - room) / years;
        double bar = Math.min(86, step - 8);
        double y = key(canvas, names, rows) + 8;
        for (int k = 0; k < years; k++) {
            canvas.text(room + k * step, y + 12, labels.year(firstYear + k), Canvas.QUIET);
        }
        y += 20;
        List<Cell> cells = new ArrayList<>();
        for (Row row : rows) {
            canvas.line(0, y, canvas.width(), y, Stroke.solid(Colour.RULE_2, 1));
            if (narrow) {
                canvas.fitted(0, y + 16, row.item(), bold, canvas.width());
                y += Canvas.LEADING + 2;
            } else {
                List<String> name = Fitting.wrap(row.item(), bold, room - 12, 2);
                double first = y + ROW / 2 + Canvas.MIDDLE - (name.size() - 1) * 7;
                canvas.lines(0, first, name, bold);
            }
            for (int k = 0; k < row.chances().size(); k++) {
                double tick = row.compared().isEmpty() ? -1 : row.compared().get(k);
                cells.add(new Cell(row.chances().get(k), tick, room + k * step, y));
            }
            y += ROW;
        }
        cells(canvas, cells, bar, step - 2, labels);
        return canvas.scene(y + 2, caption);
    }

    /** A chance and the one it is compared with, -1 if there is none. */
    private record Cell(double chance, double compared, double x, double y) {
        private boolean isLikely() {
            return chance >= 0.5;
        }
    }

    /** All grounds, then all bars of a colour, then all ticks: what is alike stands together. */
    private static void cells(
            Canvas canvas, List<Cell> cells, double width, double room, Labels labels) {
        for (Cell cell : cells) {
            canvas.box(cell.x(), cell.y() + 20, width, BAR, Colour.SUNK);
        }
        for (boolean likely : new boolean[] {true, false}) {
            for (Cell cell : cells) {
                if (cell.isLikely() == likely) {
                    Colour colour = likely ? Colour.ALERT : Colour.MID;
                    canvas.box(cell.x(), cell.y() + 20, cell.chance() * width, BAR, colour);
                }
            }
        }
        for (Cell cell : cells) {
            if (cell.compared() >= 0) {
                double at = cell.x() + cell.compared() * width;
                canvas.line(
                        at, cell.y() + 18, at, cell.y() + 22 + BAR, Stroke.solid(Colour.INK, 1.6));
            }
        }
        for (Cell cell : cells) {
            Lettering bold = Canvas.TEXT.bold();
            Lettering lettering = cell.isLikely() ? bold : Canvas.TEXT;
            canvas.text(
                    cell.x(), cell.y() + 16, share(cell.chance(), bold, room, labels), lettering);
        }
    }

    /** A share, shorter where years stand close: first its words, then its sign can be missed. */
    private static String share(double chance, Lettering lettering, double room, Labels labels) {
        String share = labels.share(chance);
        if (lettering.width(share) > room && chance > 0 && chance < 1) {
            share = chance > 0.5 ? ">" + labels.share(0.99) : "<" + labels.share(0.01);
        }
        return lettering.width(share) > room && share.endsWith("%")
                ? share.substring(0, share.length() - 1).strip()
                : share;
    }

    private static double key(Canvas canvas, Names names, List<Row> rows) {
        canvas.box(0, 5, 30, BAR, Colour.SUNK);
        canvas.box(0, 5, 18, BAR, Colour.ALERT);
        String what = Fitting.shorten(names.bar(), Canvas.QUIET, canvas.width() - 38);
        canvas.text(38, 12, what, Canvas.QUIET);
        if (rows.stream().allMatch(r -> r.compared().isEmpty())) {
            return 18;
        }
        double x = 38 + Canvas.QUIET.width(what) + 18;
        double y = 0;
        if (x + 14 + Canvas.QUIET.width(names.compared()) > canvas.width()) {
            x = 0;
            y = 20;
        }
        canvas.line(x + 4, y + 3, x + 4, y + 14, Stroke.solid(Colour.INK, 1.6));
        canvas.fitted(x + 14, y + 12, names.compared(), Canvas.QUIET, canvas.width() - x - 14);
        return y + 18;
    }
}
