package org.holdfast.chart;

import java.util.List;
import java.util.stream.Stream;
import org.holdfast.chart.Mark.Anchor;
import org.holdfast.chart.Mark.Lettering;
import org.holdfast.chart.Mark.Point;

/** Sets a finding above a scene and a source below it. */
final class Heading {
    private static final double MARGIN = 20;
    private static final Lettering FINDING =
            new Lettering(Face.SERIF, 19, Colour.INK, Anchor.START, false);

    private Heading() {}

    static Scene around(Scene scene, String finding, String measure, String source) {
        double text = scene.width();
        List<String> findings = Fitting.wrap(finding, FINDING, text, 3);
        List<String> measures = Fitting.wrap(measure, Canvas.QUIET, text, 3);
        List<String> sources = Fitting.wrap(source, Canvas.QUIET.in(Colour.INK_3), text, 3);
        double above = MARGIN + 24 * findings.size() + 17 * measures.size() + 12;
        double below = sources.isEmpty() ? MARGIN : 14 + 17 * sources.size() + MARGIN - 4;
        double height = above + scene.height() + below;

        var canvas = new Canvas(scene.width() + 2 * MARGIN);
        canvas.box(0, 0, canvas.width(), height, Colour.SURFACE);
        double y = MARGIN + 15;
        for (String line : findings) {
            canvas.text(MARGIN, y, line, FINDING);
            y += 24;
        }
        y -= 2;
        for (String line : measures) {
            canvas.text(MARGIN, y, line, Canvas.QUIET);
            y += 17;
        }
        scene.marks().forEach(mark -> canvas.add(moved(mark, MARGIN, above)));
        y = above + scene.height() + 14 + 10;
        for (String line : sources) {
            canvas.text(MARGIN, y, line, Canvas.QUIET.in(Colour.INK_3));
            y += 17;
        }
        return canvas.scene(height, scene.caption());
    }

    /** The mark elsewhere. */
    static Mark moved(Mark mark, double dx, double dy) {
        return switch (mark) {
            case Mark.Line(var points, var stroke) ->
                    new Mark.Line(moved(points, dx, dy).toList(), stroke);
            case Mark.Area(var points, var fill) ->
                    new Mark.Area(moved(points, dx, dy).toList(), fill);
            case Mark.Box(var x, var y, var width, var height, var fill, var outline) ->
                    new Mark.Box(x + dx, y + dy, width, height, fill, outline);
            case Mark.Dot(var x, var y, var radius, var fill, var outline) ->
                    new Mark.Dot(x + dx, y + dy, radius, fill, outline);
            case Mark.Label(var x, var y, var text, var lettering) ->
                    new Mark.Label(x + dx, y + dy, text, lettering);
        };
    }

    private static Stream<Point> moved(List<Point> points, double dx, double dy) {
        return points.stream().map(p -> new Point(p.x() + dx, p.y() + dy));
    }
}
