package org.holdfast.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Fill;
import org.holdfast.chart.Mark.Hatch;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Point;
import org.holdfast.chart.Mark.Stroke;

/** Collects marks while a chart is laid out; the sizes that all charts share. */
final class Canvas {
    static final double SIZE = 12.5;

    /** From base line to base line of text that runs on. */
    static final double LEADING = 16;

    /** From the middle of a row to the base line of its text. */
    static final double MIDDLE = 4.4;

    static final Lettering TEXT = new Lettering(Face.SANS, SIZE, Colour.INK, Anchor.START, false);
    static final Lettering QUIET = TEXT.in(Colour.INK_2);

    /** Narrower than this there is no room for names beside what is drawn. */
    private static final double BESIDE = 480;

    private final double width;
    private final List<Mark> marks = new ArrayList<>();

    /** An empty sheet, {@code width} pixels wide. */
    Canvas(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    /** Whether names go above what is drawn and panels below each other, as on a telephone. */
    boolean isNarrow() {
        return width < BESIDE;
    }

    Scene scene(double height, Scene.Caption caption) {
        return new Scene(width, height, caption, marks);
    }

    void add(Mark mark) {
        marks.add(mark);
    }

    void text(double x, double y, String text, Lettering lettering) {
        if (!text.isBlank()) {
            marks.add(new Mark.Label(x, y, text, lettering));
        }
    }

    /** A text of which as much is written as has room. */
    void fitted(double x, double y, String text, Lettering lettering, double room) {
        text(x, y, Fitting.shorten(text, lettering, room), lettering);
    }

    void line(double x1, double y1, double x2, double y2, Stroke stroke) {
        marks.add(new Mark.Line(List.of(new Point(x1, y1), new Point(x2, y2)), stroke));
    }

    /** A filled rectangle; one without width is left out. */
    void box(double x, double y, double width, double height, Colour colour) {
        if (width > 0) {
            marks.add(new Mark.Box(x, y, width, height, Fill.plain(colour), Optional.empty()));
        }
    }

    void hatch(double x, double y, double width, double height, Colour colour, Hatch hatch) {
        if (width > 0) {
            marks.add(new Mark.Box(x, y, width, height, new Fill(colour, hatch), Optional.empty()));
        }
    }

    void outlined(double x, double y, double width, double height, Colour fill, Colour line) {
        if (width > 0) {
            marks.add(
                    new Mark.Box(
                            x,
                            y,
                            width,
                            height,
                            Fill.plain(fill),
                            Optional.of(Stroke.solid(line, 0.8))));
        }
    }

    /** The edge of a rectangle. */
    void frame(double x, double y, double width, double height, Stroke stroke) {
        marks.add(
                new Mark.Line(
                        List.of(
                                new Point(x, y),
                                new Point(x + width, y),
                                new Point(x + width, y + height),
                                new Point(x, y + height),
                                new Point(x, y)),
                        stroke));
    }

    /** Lines of text one below the other, the first on base line {@code y}. */
    void lines(double x, double y, List<String> lines, Lettering lettering) {
        for (int k = 0; k < lines.size(); k++) {
            text(x, y + k * LEADING, lines.get(k), lettering);
        }
    }
}
