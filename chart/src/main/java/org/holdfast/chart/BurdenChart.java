package org.holdfast.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Dash;
import org.holdfast.chart.Mark.Fill;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Stroke;

/**
 * Who pays: for each party the cost as a share of its GDP under three keys, drawn, and the same in
 * money, in figures. Sorted by share of GDP under the funds' own keys.
 */
public final class BurdenChart {
    private static final double ROW = 19;
    private static final double BAR = 11;

    private BurdenChart() {}

    /**
     * One party.
     *
     * @param byFund as the funds' keys share it, in the unit of the table
     * @param byGdp as GDP would share the same total
     * @param byDefence as defence spending would share it
     * @param gdp over the same span, same unit; empty if not known
     */
    public record Payer(
            String name, double byFund, double byGdp, double byDefence, Optional<Double> gdp) {
        public Payer {
            byFund = Checks.amount(byFund, name);
            byGdp = Checks.amount(byGdp, name);
            byDefence = Checks.amount(byDefence, name);
            gdp = gdp.filter(g -> Checks.amount(g, name) > 0);
        }

        private double percent(double paid) {
            return gdp.map(g -> 100 * paid / g).orElse(0.0);
        }
    }

    /**
     * The headings.
     *
     * @param party heads the names
     * @param percent heads the drawn shares: '% of GDP'
     * @param money unit of the three columns of figures: 'EUR bn'
     */
    public record Heads(
            String party,
            String percent,
            String money,
            String byFund,
            String byGdp,
            String byDefence) {}

    /**
     * The table.
     *
     * @param followed a party to set in semibold and dark; empty for none
     */
    public static Scene draw(
            List<Payer> payers,
            Heads heads,
            Optional<String> followed,
            Scene.Caption caption,
            Labels labels) {
        if (payers.isEmpty()) {
            throw new IllegalArgumentException("nobody pays");
        }
        var sorted = new ArrayList<>(payers);
        sorted.sort(
                Comparator.comparingDouble((Payer p) -> -p.percent(p.byFund()))
                        .thenComparingDouble(p -> -p.byFund())
                        .thenComparing(Payer::name));
        var canvas = new Canvas();
        Lettering bold = Canvas.TEXT.bold();
        double names =
                Math.min(170, Fitting.widest(sorted.stream().map(Payer::name).toList(), bold)) + 12;
        double[] columns = new double[4];
        List<List<String>> titles = new ArrayList<>();
        for (String head :
                List.of(heads.percent(), heads.byFund(), heads.byGdp(), heads.byDefence())) {
            titles.add(Fitting.wrap(head, Canvas.QUIET, 78, 2));
        }
        double most = 0;
        for (Payer payer : sorted) {
            most =
                    Math.max(
                            most,
                            Math.max(
                                    payer.percent(payer.byFund()),
                                    Math.max(
                                            payer.percent(payer.byGdp()),
                                            payer.percent(payer.byDefence()))));
        }
        for (int c = 0; c < 4; c++) {
            double width = Fitting.widest(titles.get(c), Canvas.QUIET);
            for (Payer payer : sorted) {
                width = Math.max(width, bold.width(figure(payer, c, labels)));
            }
            columns[c] = width + 14;
        }
        double figures = columns[0] + columns[1] + columns[2] + columns[3];
        double lane = Math.max(60, Canvas.WIDTH - names - figures - 6);
        Scale scale = Scale.exact(most, lane);

        double y = key(canvas, heads, names);
        head(canvas, heads, titles, columns, y);
        y += 38;
        for (Payer payer : sorted) {
            boolean chosen = followed.filter(payer.name()::equals).isPresent();
            row(canvas, payer, chosen, names, scale, columns, y, labels);
            y += ROW;
        }
        return canvas.scene(Canvas.WIDTH, y + 2, caption);
    }

    private static final Stroke GDP_STROKE = new Stroke(Colour.ALERT, 1.4, Dash.DOTTED);

    /** The three keys as they are drawn. */
    private static double key(Canvas canvas, Heads heads, double x) {
        double y = 8;
        double at = x;
        canvas.box(at, y - BAR / 2, 16, BAR, Colour.MID);
        canvas.text(at + 22, y + Canvas.MIDDLE, heads.byFund(), Canvas.QUIET);
        at += 22 + Canvas.QUIET.width(heads.byFund()) + 20;
        canvas.line(at + 4, y - 8, at + 4, y + 8, GDP_STROKE);
        canvas.text(at + 12, y + Canvas.MIDDLE, heads.byGdp(), Canvas.QUIET);
        at += 12 + Canvas.QUIET.width(heads.byGdp()) + 20;
        dot(canvas, at + 5, y);
        canvas.text(at + 15, y + Canvas.MIDDLE, heads.byDefence(), Canvas.QUIET);
        return y + 20;
    }

    private static void dot(Canvas canvas, double x, double y) {
        canvas.add(
                new Mark.Dot(
                        x,
                        y,
                        3.4,
                        Fill.plain(Colour.SURFACE),
                        Optional.of(Stroke.solid(Colour.INK, 1.4))));
    }

    private static void head(
            Canvas canvas, Heads heads, List<List<String>> titles, double[] columns, double y) {
        double base = y + 28;
        canvas.text(0, base, heads.party(), Canvas.QUIET);
        double x = Canvas.WIDTH;
        for (int c = 3; c >= 0; c--) {
            List<String> lines = titles.get(c);
            for (int k = 0; k < lines.size(); k++) {
                canvas.text(
                        x,
                        base - (lines.size() - 1 - k) * 14,
                        lines.get(k),
                        Canvas.QUIET.anchored(Anchor.END));
            }
            x -= columns[c];
        }
        canvas.line(0, y + 34, Canvas.WIDTH, y + 34, Stroke.solid(Colour.OUTLINE, 1));
    }

    private static void row(
            Canvas canvas,
            Payer payer,
            boolean chosen,
            double names,
            Scale scale,
            double[] columns,
            double y,
            Labels labels) {
        double middle = y + ROW / 2;
        Lettering lettering = chosen ? Canvas.TEXT.bold() : Canvas.TEXT;
        if (chosen) {
            canvas.box(0, y, Canvas.WIDTH, ROW, Colour.SUNK);
        }
        canvas.text(
                0,
                middle + Canvas.MIDDLE,
                Fitting.shorten(payer.name(), lettering, names - 8),
                lettering);
        if (payer.gdp().isPresent()) {
            canvas.box(
                    names,
                    middle - BAR / 2,
                    scale.of(payer.percent(payer.byFund())),
                    BAR,
                    chosen ? Colour.ACCENT : Colour.MID);
            double even = names + scale.of(payer.percent(payer.byGdp()));
            canvas.line(even, y, even, y + ROW, GDP_STROKE);
            dot(canvas, names + scale.of(payer.percent(payer.byDefence())), middle);
        }
        double x = Canvas.WIDTH;
        for (int c = 3; c >= 0; c--) {
            canvas.text(
                    x,
                    middle + Canvas.MIDDLE,
                    figure(payer, c, labels),
                    (c <= 1 ? lettering : lettering.in(Colour.INK_2)).anchored(Anchor.END));
            x -= columns[c];
        }
        canvas.line(0, y + ROW, Canvas.WIDTH, y + ROW, Stroke.solid(Colour.RULE_2, 1));
    }

    private static String figure(Payer payer, int column, Labels labels) {
        return switch (column) {
            case 0 -> payer.gdp().isPresent() ? labels.number(payer.percent(payer.byFund())) : "–";
            case 1 -> labels.number(payer.byFund());
            case 2 -> labels.number(payer.byGdp());
            case 3 -> labels.number(payer.byDefence());
            default -> throw new IllegalArgumentException("there is no column " + column);
        };
    }
}
