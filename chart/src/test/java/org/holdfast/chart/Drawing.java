package org.holdfast.chart;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.holdfast.chart.Mark.Hatch;
import org.holdfast.chart.Mark.Point;

/**
 * A scene as text, so that a reviewer sees in a diff what moved: one letter for 8 by 8 pixels.
 * Areas are shaded by how dark they are, lines are dots, text is text.
 */
final class Drawing {
    private static final double WIDE = 8;
    private static final double HIGH = 8;

    private final char[][] grid;

    private Drawing(Scene scene) {
        grid =
                new char[(int) Math.ceil(scene.height() / HIGH)]
                        [(int) Math.ceil(scene.width() / WIDE)];
        for (char[] row : grid) {
            Arrays.fill(row, ' ');
        }
    }

    static String of(Scene scene) {
        var drawing = new Drawing(scene);
        for (Mark mark : scene.marks()) {
            switch (mark) {
                case Mark.Area(var points, var fill) -> drawing.area(points, shade(fill));
                case Mark.Box(var x, var y, var width, var height, var fill, var _) ->
                        drawing.area(
                                List.of(
                                        new Point(x, y),
                                        new Point(x + width, y),
                                        new Point(x + width, y + height),
                                        new Point(x, y + height)),
                                shade(fill));
                case Mark.Line(var points, var stroke) -> drawing.line(points, letter(stroke));
                case Mark.Dot(var x, var y, var _, var _, var _) -> drawing.set(x, y, 'o');
                case Mark.Label _ -> {}
            }
        }
        for (Mark mark : scene.marks()) {
            if (mark instanceof Mark.Label label) {
                drawing.label(label);
            }
        }
        return Arrays.stream(drawing.grid)
                .map(row -> new String(row).stripTrailing())
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private static char shade(Mark.Fill fill) {
        if (fill.hatch() != Hatch.NONE) {
            return fill.hatch() == Hatch.RISING ? '/' : fill.hatch() == Hatch.DOTS ? ':' : '\\';
        }
        int rgb = fill.colour().light();
        int grey = ((rgb >> 16 & 0xff) * 3 + (rgb >> 8 & 0xff) * 6 + (rgb & 0xff)) / 10;
        return "█▓▓▒▒▒░░░  ".charAt(Math.min(10, grey * 10 / 245));
    }

    private static char letter(Mark.Stroke stroke) {
        if (stroke.colour().equals(Colour.SURFACE)) {
            return ' ';
        }
        if (stroke.colour().light() >= Colour.RULE.light()) {
            return '·';
        }
        return switch (stroke.dash()) {
            case SOLID -> '*';
            case DASHED -> '-';
            case DOTTED -> '.';
            case DASH_DOT -> '~';
        };
    }

    private void area(List<Point> points, char letter) {
        for (int row = 0; row < grid.length; row++) {
            for (int column = 0; column < grid[row].length; column++) {
                if (isInside(points, (column + 0.5) * WIDE, (row + 0.5) * HIGH)) {
                    grid[row][column] = letter;
                }
            }
        }
    }

    private static boolean isInside(List<Point> points, double x, double y) {
        boolean inside = false;
        for (int k = 0; k < points.size(); k++) {
            Point a = points.get(k);
            Point b = points.get((k + 1) % points.size());
            if ((a.y() > y) != (b.y() > y)
                    && x < a.x() + (y - a.y()) / (b.y() - a.y()) * (b.x() - a.x())) {
                inside = !inside;
            }
        }
        return inside;
    }

    private void line(List<Point> points, char letter) {
        for (int k = 1; k < points.size(); k++) {
            Point a = points.get(k - 1);
            Point b = points.get(k);
            int steps = (int) Math.ceil((Math.abs(b.x() - a.x()) + Math.abs(b.y() - a.y())) / 2);
            for (int step = 0; step <= steps && letter != ' '; step++) {
                double share = steps == 0 ? 0 : (double) step / steps;
                set(a.x() + share * (b.x() - a.x()), a.y() + share * (b.y() - a.y()), letter);
            }
        }
    }

    private void label(Mark.Label label) {
        String text = label.text();
        int wide = text.codePointCount(0, text.length());
        int from =
                switch (label.lettering().anchor()) {
                    case START -> (int) Math.floor(label.x() / WIDE);
                    case MIDDLE -> (int) Math.round(label.x() / WIDE - wide / 2.0);
                    case END -> (int) Math.ceil(label.x() / WIDE) - wide;
                };
        for (int k = 0; k < text.length(); k++) {
            set((from + k + 0.5) * WIDE, label.y() - 4, text.charAt(k));
        }
    }

    private void set(double x, double y, char letter) {
        int row = (int) Math.floor(y / HIGH);
        int column = (int) Math.floor(x / WIDE);
        if (row >= 0 && row < grid.length && column >= 0 && column < grid[row].length) {
            grid[row][column] = letter;
        }
    }
}
