package org.holdfast.chart;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Stroke;

/**
 * One square for each country, its value in it. Nothing is drawn about borders, and a small country
 * is as visible as a large one. Countries of Europe stand about where they lie, others in rows
 * below them.
 */
public final class TileMap {
    private static final int COLUMNS = 8;
    private static final int MOST_CLASSES = 5;
    private static final double WIDEST = 58;
    private static final double GAP = 3;
    private static final String[] GRID = {
        "ISL ... ... NOR SWE FIN ... ...",
        "... ... ... ... ... EST ... ...",
        "IRL GBR ... DNK ... LVA ... ...",
        "... ... NLD DEU POL LTU ... ...",
        "... BEL LUX CZE SVK ... UKR ...",
        "... FRA CHE AUT HUN ROU ... ...",
        "PRT ESP ITA SVN HRV BGR ... TUR",
        "... ... MLT ... GRC CYP ... ..."
    };

    private TileMap() {}

    /**
     * One country.
     *
     * @param iso three letters; a country that the map does not know stands below it
     * @param code what is written in the square, such as {@code NL}
     * @param value empty if it is not known
     */
    public record Tile(String iso, String code, OptionalDouble value) {}

    /**
     * What the squares mean.
     *
     * @param breaks where a class ends and the next begins, ascending; up to four
     * @param classes names of the classes, one more than breaks
     * @param unknown names squares without a value
     * @param decimals how values are written
     */
    public record Key(List<Double> breaks, List<String> classes, String unknown, int decimals) {
        public Key {
            breaks = List.copyOf(breaks);
            classes = List.copyOf(classes);
            if (classes.size() != breaks.size() + 1 || classes.size() > MOST_CLASSES) {
                throw new IllegalArgumentException(
                        breaks.size() + " breaks and " + classes.size() + " classes");
            }
        }

        /** The class of a value, from 0. */
        int of(double value) {
            int k = 0;
            while (k < breaks.size() && value >= breaks.get(k)) {
                k++;
            }
            return k;
        }

        /** The colour of a class: few classes are spread over the whole ramp. */
        int step(int of) {
            return classes.size() == 1 ? 2 : of * (MOST_CLASSES - 1) / (classes.size() - 1);
        }
    }

    /** The map; each country must be there once. */
    public static Scene draw(List<Tile> tiles, Key key, Scene.Caption caption, Labels labels) {
        Set<String> seen = new HashSet<>();
        for (Tile tile : tiles) {
            if (!seen.add(tile.iso())) {
                throw new IllegalArgumentException(tile.iso() + " is there twice");
            }
        }
        var canvas = new Canvas(labels.width());
        double size = Math.min(WIDEST, (canvas.width() + GAP) / COLUMNS);
        double tall = Math.max(38, size * 0.8);
        double y = canvas.isNarrow() ? key(canvas, key, 0, canvas.width(), 0) + 6 : 0;
        List<Tile> elsewhere = new ArrayList<>(tiles);
        double top = y;
        for (String line : GRID) {
            boolean any = false;
            for (int c = 0; c < COLUMNS; c++) {
                String iso = line.substring(4 * c, 4 * c + 3);
                for (Tile tile : tiles) {
                    if (tile.iso().equals(iso)) {
                        tile(canvas, tile, key, c * size, y, size - GAP, tall - GAP, labels);
                        elsewhere.remove(tile);
                        any = true;
                    }
                }
            }
            y += any ? tall : 0;
        }
        y += y > top && !elsewhere.isEmpty() ? 10 : 0;
        for (int k = 0; k < elsewhere.size(); k++) {
            int column = k % COLUMNS;
            double x = column * size;
            tile(canvas, elsewhere.get(k), key, x, y, size - GAP, tall - GAP, labels);
            y += column == COLUMNS - 1 || k == elsewhere.size() - 1 ? tall : 0;
        }
        if (!canvas.isNarrow()) {
            double left = COLUMNS * size + 24;
            y = Math.max(y, key(canvas, key, left, canvas.width() - left, 0));
        }
        return canvas.scene(Math.max(1, y), caption);
    }

    private static void tile(
            Canvas canvas,
            Tile tile,
            Key key,
            double x,
            double y,
            double wide,
            double tall,
            Labels labels) {
        Lettering code = Canvas.TEXT.anchored(Anchor.MIDDLE);
        double middle = x + wide / 2;
        if (tile.value().isEmpty()) {
            canvas.outlined(x, y, wide, tall, Colour.SURFACE, Colour.OUTLINE);
            canvas.text(middle, y + tall / 2 - 2, fit(tile.code(), code, wide), code);
            canvas.text(middle, y + tall / 2 + 13, "–", code.in(Colour.INK_2));
            return;
        }
        double value = tile.value().getAsDouble();
        int step = key.step(key.of(value));
        Colour ink = step < 3 ? Colour.INK : Colour.SURFACE;
        canvas.box(x, y, wide, tall, Colour.ramp(step));
        canvas.text(middle, y + tall / 2 - 2, fit(tile.code(), code, wide), code.in(ink));
        Lettering bold = Canvas.TEXT.bold().anchored(Anchor.MIDDLE).in(ink);
        canvas.text(middle, y + tall / 2 + 13, written(value, key, bold, wide, labels), bold);
    }

    /** The value with as many decimals as there is room for. */
    private static String written(
            double value, Key key, Lettering lettering, double wide, Labels labels) {
        for (int decimals = key.decimals(); decimals > 0; decimals--) {
            String text = labels.number(value, decimals);
            if (lettering.width(text) <= wide) {
                return text;
            }
        }
        return fit(labels.number(value, 0), lettering, wide);
    }

    private static String fit(String text, Lettering lettering, double wide) {
        return Fitting.shorten(text, lettering, wide);
    }

    /** The classes below each other, or in rows on a narrow sheet; where they end. */
    private static double key(Canvas canvas, Key key, double x, double room, double top) {
        List<Sample> samples = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (int k = 0; k < key.classes().size(); k++) {
            samples.add(new Sample.OfArea(List.of(Mark.Fill.plain(Colour.ramp(key.step(k))))));
            names.add(key.classes().get(k));
        }
        samples.add(
                new Sample.OfMarks(
                        List.of(
                                new Mark.Box(
                                        -7,
                                        -5,
                                        14,
                                        10,
                                        Mark.Fill.plain(Colour.SURFACE),
                                        Optional.of(Stroke.solid(Colour.OUTLINE, 0.8))))));
        names.add(key.unknown());
        if (x == 0) {
            List<End> ends = new ArrayList<>();
            for (int k = 0; k < names.size(); k++) {
                ends.add(End.inKey(names.get(k), Canvas.TEXT, samples.get(k)));
            }
            return End.key(canvas, ends, top);
        }
        double y = top + 8;
        double beside = Sample.WIDTH + 6;
        for (int k = 0; k < names.size(); k++) {
            samples.get(k).draw(canvas, x, y);
            canvas.fitted(x + beside, y + Canvas.MIDDLE, names.get(k), Canvas.TEXT, room - beside);
            y += 20;
        }
        return y;
    }
}
