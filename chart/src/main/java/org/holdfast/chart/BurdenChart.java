package org.holdfast.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
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

    private static final Stroke GDP_STROKE = new Stroke(Colour.ALERT, 1.4, Dash.DOTTED);

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
     * @param money unit of the three columns of figures: '$ bn'
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
     * @param target a share of GDP in per cent, as a line through all rows; empty for none
     */
    public static Scene draw(
            List<Payer> payers,
            Heads heads,
            Optional<String> followed,
            Optional<Double> target,
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
        var canvas = new Canvas(labels.width());
        return new Table(canvas, sorted, heads, followed, target, labels).draw(caption);
    }

    /** The table while it is laid out. Columns: percent, by fund, by GDP, by defence. */
    private static final class Table {
        private static final Lettering BOLD = Canvas.TEXT.bold();

        private final Canvas canvas;
        private final List<Payer> payers;
        private final Heads heads;
        private final Optional<String> followed;
        private final Optional<Double> target;
        private final List<List<String>> titles;
        private final List<Figures> figures = new ArrayList<>();
        private final double names;
        private final int shown;
        private final double[] columns;
        private final Scale scale;

        Table(
                Canvas canvas,
                List<Payer> payers,
                Heads heads,
                Optional<String> followed,
                Optional<Double> target,
                Labels labels) {
            this.canvas = canvas;
            this.target = target;
            this.payers = payers;
            this.heads = heads;
            this.followed = followed;
            titles =
                    Stream.of(heads.percent(), heads.byFund(), heads.byGdp(), heads.byDefence())
                            .map(head ->
                                    Fitting.wrap(
                                            head, Canvas.QUIET, canvas.width() > 900 ? 110 : 80, 2))
                            .toList();
            // On a telephone the shares alone; the money stands in the table.
            shown = canvas.isNarrow() ? 1 : 4;
            columns = new double[shown];
            names =
                    Math.min(
                                    canvas.isNarrow() ? 132 : 170,
                                    Fitting.widest(payers, Payer::name, BOLD))
                            + 12;
            Figures percents = new Figures(labels, largest(p -> p.percent(p.byFund())));
            Figures money =
                    new Figures(
                            labels,
                            largest(p -> Math.max(p.byFund(), Math.max(p.byGdp(), p.byDefence()))));
            figures.addAll(List.of(percents, money, money, money));
            double lane = canvas.width() - names - 6;
            for (int c = 0; c < shown; c++) {
                double width = Fitting.widest(titles.get(c), Canvas.QUIET);
                for (Payer payer : payers) {
                    width = Math.max(width, BOLD.width(figure(payer, c)));
                }
                columns[c] = width + 16;
                lane -= columns[c];
            }
            double most =
                    largest(p ->
                            Math.max(
                                    p.percent(p.byFund()),
                                    Math.max(p.percent(p.byGdp()), p.percent(p.byDefence()))));
            most = Math.max(most, target.orElse(0.0));
            scale = Scale.exact(most, Math.max(60, lane));
        }

        private double largest(ToDoubleFunction<Payer> measure) {
            return payers.stream().mapToDouble(measure).max().orElse(0);
        }

        Scene draw(Scene.Caption caption) {
            double y = head();
            double top = y;
            for (Payer payer : payers) {
                row(payer, y);
                y += ROW;
            }
            double foot = y;
            target.ifPresent(percent -> {
                double x = names + scale.of(percent);
                canvas.line(x, top, x, foot, new Stroke(Colour.INK, 1.6, Dash.DASHED));
            });
            return canvas.scene(y + 1, caption);
        }

        private double head() {
            double money = -16;
            for (int c = 1; c < shown; c++) {
                money += columns[c];
            }
            double left = canvas.width() - money;
            double y =
                    canvas.isNarrow() ? End.key(canvas, samples(), 0) : key() < left - 12 ? 0 : 22;
            if (shown > 1) {
                canvas.fitted(
                        left + money / 2,
                        y + 12,
                        heads.money(),
                        Canvas.QUIET.anchored(Anchor.MIDDLE),
                        money);
                canvas.line(left, y + 18, canvas.width(), y + 18, Stroke.solid(Colour.RULE, 1));
                y += 20;
            }
            int lines = titles.stream().limit(shown).mapToInt(List::size).max().orElse(1);
            double base = y + 14 + (lines - 1) * 14;
            canvas.fitted(0, base, heads.party(), Canvas.QUIET, names);
            double x = canvas.width();
            for (int c = shown - 1; c >= 0; c--) {
                List<String> title = titles.get(c);
                for (int k = 0; k < title.size(); k++) {
                    canvas.text(
                            x,
                            base - (title.size() - 1 - k) * 14,
                            title.get(k),
                            Canvas.QUIET.anchored(Anchor.END));
                }
                x -= columns[c];
            }
            canvas.line(0, base + 6, canvas.width(), base + 6, Stroke.solid(Colour.OUTLINE, 1));
            return base + 8;
        }

        /** The three keys as they are drawn; returns where they end. */
        private double key() {
            double y = 8;
            double at = names;
            double room = (canvas.width() - names - 110) / 3;
            String fund = Fitting.shorten(heads.byFund(), Canvas.QUIET, room);
            canvas.box(at, y - BAR / 2, 16, BAR, Colour.MID);
            canvas.text(at + 22, y + Canvas.MIDDLE, fund, Canvas.QUIET);
            at += 22 + Canvas.QUIET.width(fund) + 16;
            String gdp = Fitting.shorten(heads.byGdp(), Canvas.QUIET, room);
            canvas.line(at + 2, y - 8, at + 2, y + 8, GDP_STROKE);
            canvas.text(at + 9, y + Canvas.MIDDLE, gdp, Canvas.QUIET);
            at += 9 + Canvas.QUIET.width(gdp) + 16;
            String defence = Fitting.shorten(heads.byDefence(), Canvas.QUIET, room);
            dot(at + 4, y);
            canvas.text(at + 13, y + Canvas.MIDDLE, defence, Canvas.QUIET);
            return at + 13 + Canvas.QUIET.width(defence);
        }

        private List<End> samples() {
            List<Mark> gdp =
                    List.of(
                            new Mark.Line(
                                    List.of(new Mark.Point(0, -8), new Mark.Point(0, 8)),
                                    GDP_STROKE));
            return List.of(
                    End.inKey(heads.byFund(), Canvas.QUIET, Sample.area(Fill.plain(Colour.MID))),
                    End.inKey(heads.byGdp(), Canvas.QUIET, new Sample.OfMarks(gdp)),
                    End.inKey(
                            heads.byDefence(),
                            Canvas.QUIET,
                            new Sample.OfMarks(List.of(defence(0, 0)))));
        }

        private void dot(double x, double y) {
            canvas.add(defence(x, y));
        }

        private static Mark defence(double x, double y) {
            return new Mark.Dot(
                    x,
                    y,
                    3.4,
                    Fill.plain(Colour.SURFACE),
                    Optional.of(Stroke.solid(Colour.INK, 1.4)));
        }

        private void row(Payer payer, double y) {
            boolean chosen = followed.filter(payer.name()::equals).isPresent();
            double middle = y + ROW / 2;
            Lettering lettering = chosen ? BOLD : Canvas.TEXT;
            if (chosen) {
                canvas.box(0, y, canvas.width(), ROW, Colour.SUNK);
            }
            canvas.fitted(0, middle + Canvas.MIDDLE, payer.name(), lettering, names - 8);
            if (payer.gdp().isPresent()) {
                canvas.box(
                        names,
                        middle - BAR / 2,
                        scale.of(payer.percent(payer.byFund())),
                        BAR,
                        chosen ? Colour.ACCENT : Colour.MID);
                double even = names + scale.of(payer.percent(payer.byGdp()));
                canvas.line(even, y, even, y + ROW, GDP_STROKE);
                dot(names + scale.of(payer.percent(payer.byDefence())), middle);
            }
            double x = canvas.width();
            for (int c = shown - 1; c >= 0; c--) {
                canvas.text(
                        x,
                        middle + Canvas.MIDDLE,
                        figure(payer, c),
                        (c <= 1 ? lettering : lettering.in(Colour.INK_2)).anchored(Anchor.END));
                x -= columns[c];
            }
            canvas.line(0, y + ROW, canvas.width(), y + ROW, Stroke.solid(Colour.RULE_2, 1));
        }

        private String figure(Payer payer, int column) {
            Figures written = figures.get(column);
            return switch (column) {
                case 0 -> payer.gdp().isPresent() ? written.of(payer.percent(payer.byFund())) : "–";
                case 1 -> written.of(payer.byFund());
                case 2 -> written.of(payer.byGdp());
                case 3 -> written.of(payer.byDefence());
                default -> throw new IllegalArgumentException("there is no column " + column);
            };
        }
    }
}
