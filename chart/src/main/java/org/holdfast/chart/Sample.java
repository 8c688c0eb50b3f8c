package org.holdfast.chart;

import java.util.List;
import java.util.Optional;
import org.holdfast.chart.Mark.Fill;
import org.holdfast.chart.Mark.Stroke;

/** A piece of what is drawn, beside its name. */
sealed interface Sample {
    /** The room that a sample takes, pixels. */
    double WIDTH = 14;

    /** The height of a piece of an area, pixels. */
    double HEIGHT = 10;

    /** A piece of a line. */
    record OfLine(Stroke stroke) implements Sample {}

    /** A piece of an area: its fills from back to front. */
    record OfArea(List<Fill> fills) implements Sample {}

    /** Marks as they are drawn in the chart, around nought. */
    record OfMarks(List<Mark> marks) implements Sample {}

    static Sample line(Stroke stroke) {
        return new OfLine(stroke);
    }

    /** A piece of an area of one fill. */
    static Sample area(Fill fill) {
        return new OfArea(List.of(fill));
    }

    /** Draws the sample from {@code x} to the right, around the height {@code middle}. */
    default void draw(Canvas canvas, double x, double middle) {
        switch (this) {
            case OfLine(var stroke) -> canvas.line(x, middle, x + WIDTH, middle, stroke);
            case OfArea(var fills) -> {
                for (Fill fill : fills) {
                    canvas.add(
                            new Mark.Box(
                                    x,
                                    middle - HEIGHT / 2,
                                    WIDTH,
                                    HEIGHT,
                                    fill,
                                    Optional.of(Stroke.solid(Colour.OUTLINE, 0.6))));
                }
            }
            case OfMarks(var marks) ->
                    marks.forEach(m -> canvas.add(Heading.moved(m, x + WIDTH / 2, middle)));
        }
    }
}
