package org.holdfast.chart;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.holdfast.chart.Mark.Fill;
import org.holdfast.chart.Mark.Hatch;
import org.holdfast.chart.Mark.Point;
import org.holdfast.chart.Mark.Stroke;

/** Writes a scene as SVG: the same scene gives the same text, on the JVM and in a browser. */
public final class Svg {
    private static final String SANS = "'Public Sans','Helvetica Neue',Arial,sans-serif";
    private static final String SERIF = "'Holdfast Serif','Source Serif 4',Georgia,serif";

    private final StringBuilder out = new StringBuilder();
    private final String id;
    private final Theme theme;

    private Svg(String id, Theme theme) {
        this.id = id;
        this.theme = theme;
    }

    /**
     * One {@code svg} element on light ground, to be set in a page or a file. It scales to the
     * width it is given.
     *
     * @param id what the ids inside start with; unique in the page, of letters, digits and hyphens
     */
    public static String write(Scene scene, String id) {
        return write(scene, id, Theme.LIGHT);
    }

    /** The same on the ground of a theme. */
    public static String write(Scene scene, String id, Theme theme) {
        if (!isName(id)) {
            throw new IllegalArgumentException("'" + id + "' cannot be an id");
        }
        var svg = new Svg(id, theme);
        svg.scene(scene);
        return svg.out.toString();
    }

    private static boolean isName(String id) {
        for (int k = 0; k < id.length(); k++) {
            char c = id.charAt(k);
            boolean later = isBetween(c, '0', '9') || c == '-';
            if (!isBetween(c, 'a', 'z') && !isBetween(c, 'A', 'Z') && !(later && k > 0)) {
                return false;
            }
        }
        return !id.isEmpty();
    }

    private static boolean isBetween(char c, char first, char last) {
        return c >= first && c <= last;
    }

    private void scene(Scene scene) {
        String width = number(scene.width());
        String height = number(scene.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"chart\" role=\"img\"");
        // Name and description apart: in one name a voice says the description twice.
        attribute("aria-labelledby", id + "-title");
        attribute("aria-describedby", id + "-desc");
        attribute("viewBox", "0 0 " + width + " " + height);
        attribute("width", width);
        attribute("height", height);
        attribute("font-family", SANS);
        attribute("font-variant", "tabular-nums");
        out.append(">\n<title id=\"").append(id).append("-title\">");
        escape(scene.caption().title());
        out.append("</title>\n<desc id=\"").append(id).append("-desc\">");
        escape(scene.caption().description());
        out.append("</desc>\n");
        hatches(scene.marks());
        List<Mark> marks = scene.marks();
        for (int k = 0; k < marks.size(); ) {
            int end = k + 1;
            while (end < marks.size() && isAlike(marks.get(k), marks.get(end))) {
                end++;
            }
            if (end > k + 1) {
                together(marks.subList(k, end));
            } else {
                mark(marks.get(k));
            }
            k = end;
        }
        out.append("</svg>\n");
    }

    /** The hatches that are used, each once. A hatch's colour is part of its name. */
    private void hatches(List<Mark> marks) {
        var defined = new TreeSet<String>();
        var text = new StringBuilder();
        for (Mark mark : marks) {
            Optional<Fill> fill =
                    switch (mark) {
                        case Mark.Area area -> Optional.of(area.fill());
                        case Mark.Box box -> Optional.of(box.fill());
                        case Mark.Dot dot -> Optional.of(dot.fill());
                        case Mark.Line ignored -> Optional.empty();
                        case Mark.Label ignored -> Optional.empty();
                    };
            fill.filter(f -> f.hatch() != Hatch.NONE && defined.add(hatchId(f)))
                    .ifPresent(f -> text.append(pattern(f)));
        }
        if (!text.isEmpty()) {
            out.append("<defs>\n").append(text).append("</defs>\n");
        }
    }

    private String pattern(Fill fill) {
        String colour = colour(fill.colour());
        String open = "<pattern id=\"" + hatchId(fill) + "\" patternUnits=\"userSpaceOnUse\"";
        String lines =
                "><path d=\"M0 0V5\" stroke=\"" + colour + "\" stroke-width=\"2.2\"/></pattern>\n";
        return switch (fill.hatch()) {
            case NONE -> throw new IllegalStateException("an even fill has no pattern");
            case RISING ->
                    open + " width=\"5\" height=\"5\" patternTransform=\"rotate(45)\"" + lines;
            case FALLING ->
                    open + " width=\"5\" height=\"5\" patternTransform=\"rotate(-45)\"" + lines;
            case DOTS ->
                    open
                            + " width=\"5\" height=\"5\"><circle cx=\"2.5\" cy=\"2.5\" r=\"1\""
                            + " fill=\""
                            + colour
                            + "\"/></pattern>\n";
        };
    }

    private String hatchId(Fill fill) {
        String kind =
                switch (fill.hatch()) {
                    case NONE -> "even";
                    case RISING -> "rising";
                    case FALLING -> "falling";
                    case DOTS -> "dots";
                };
        return id + "-" + kind + "-" + hex(fill.colour().on(theme)).substring(1);
    }

    /** Neighbours that look alike are one path: a page has fewer elements to keep. */
    private static boolean isAlike(Mark one, Mark next) {
        return switch (one) {
            case Mark.Line(var points, var stroke) ->
                    stroke.dash() == Mark.Dash.SOLID
                            && points.size() == 2
                            && next instanceof Mark.Line line
                            && line.points().size() == 2
                            && line.stroke().equals(stroke);
            case Mark.Box(var x, var y, var width, var height, var fill, var outline) ->
                    outline.isEmpty()
                            && next instanceof Mark.Box box
                            && box.outline().isEmpty()
                            && box.fill().equals(fill);
            case Mark.Area ignored -> false;
            case Mark.Dot ignored -> false;
            case Mark.Label ignored -> false;
        };
    }

    private void together(List<Mark> alike) {
        var d = new StringBuilder();
        for (Mark mark : alike) {
            if (mark instanceof Mark.Line line) {
                d.append(path(line.points()));
            } else if (mark instanceof Mark.Box box) {
                d.append('M')
                        .append(number(box.x()))
                        .append(' ')
                        .append(number(box.y()))
                        .append('h')
                        .append(number(box.width()))
                        .append('v')
                        .append(number(box.height()))
                        .append('h')
                        .append(number(-box.width()))
                        .append('z');
            }
        }
        out.append("<path");
        attribute("d", d.toString());
        if (alike.getFirst() instanceof Mark.Line line) {
            attribute("fill", "none");
            stroke(line.stroke());
        } else if (alike.getFirst() instanceof Mark.Box box) {
            fill(box.fill());
        }
        out.append("/>\n");
    }

    private void mark(Mark mark) {
        switch (mark) {
            case Mark.Line(var points, var stroke) -> {
                out.append("<path");
                attribute("d", path(points));
                attribute("fill", "none");
                stroke(stroke);
                attribute("stroke-linejoin", "round");
                out.append("/>\n");
            }
            case Mark.Area(var points, var fill) -> {
                out.append("<path");
                attribute("d", path(points) + "Z");
                fill(fill);
                out.append("/>\n");
            }
            case Mark.Box(var x, var y, var width, var height, var fill, var outline) -> {
                out.append("<rect");
                attribute("x", number(x));
                attribute("y", number(y));
                attribute("width", number(width));
                attribute("height", number(height));
                fill(fill);
                outline.ifPresent(this::stroke);
                out.append("/>\n");
            }
            case Mark.Dot(var x, var y, var radius, var fill, var outline) -> {
                out.append("<circle");
                attribute("cx", number(x));
                attribute("cy", number(y));
                attribute("r", number(radius));
                fill(fill);
                outline.ifPresent(this::stroke);
                out.append("/>\n");
            }
            case Mark.Label label -> label(label);
        }
    }

    private void label(Mark.Label label) {
        var lettering = label.lettering();
        out.append("<text");
        attribute("x", number(label.x()));
        attribute("y", number(label.y()));
        attribute("font-size", number(lettering.size()));
        switch (lettering.face()) {
            case SANS -> {}
            case SANS_BOLD -> attribute("font-weight", "600");
            case SERIF -> {
                attribute("font-family", SERIF);
                attribute("font-weight", "620");
            }
        }
        switch (lettering.anchor()) {
            case START -> {}
            case MIDDLE -> attribute("text-anchor", "middle");
            case END -> attribute("text-anchor", "end");
        }
        attribute("fill", colour(lettering.colour()));
        if (lettering.halo()) {
            attribute("stroke", colour(Colour.SURFACE));
            attribute("stroke-width", "3.5");
            attribute("stroke-linejoin", "round");
            attribute("paint-order", "stroke");
        }
        out.append('>');
        escape(label.text());
        out.append("</text>\n");
    }

    private void fill(Fill fill) {
        attribute(
                "fill",
                fill.hatch() == Hatch.NONE ? colour(fill.colour()) : "url(#" + hatchId(fill) + ")");
    }

    private void stroke(Stroke stroke) {
        attribute("stroke", colour(stroke.colour()));
        attribute("stroke-width", number(stroke.width()));
        switch (stroke.dash()) {
            case SOLID -> {}
            case DASHED -> attribute("stroke-dasharray", "6 3.5");
            case DOTTED -> attribute("stroke-dasharray", "1.8 2.4");
            case DASH_DOT -> attribute("stroke-dasharray", "8 3 1.8 3");
        }
    }

    private static String path(List<Point> points) {
        var path = new StringBuilder();
        for (int k = 0; k < points.size(); k++) {
            Point point = points.get(k);
            path.append(k == 0 ? 'M' : 'L')
                    .append(number(point.x()))
                    .append(' ')
                    .append(number(point.y()));
        }
        return path.toString();
    }

    /** An attribute whose value, written here, has nothing in it to escape. */
    private void attribute(String name, String value) {
        out.append(' ').append(name).append("=\"").append(value).append('"');
    }

    /** Escapes for text; leaves out what XML cannot hold. */
    private void escape(String text) {
        for (int k = 0; k < text.length(); k++) {
            char c = text.charAt(k);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t', '\r' -> out.append(' ');
                default -> {
                    if (Character.isHighSurrogate(c)
                            && k + 1 < text.length()
                            && Character.isLowSurrogate(text.charAt(k + 1))) {
                        out.append(c).append(text.charAt(++k));
                    } else if (c >= ' ' && !Character.isSurrogate(c) && c < '\ufffe') {
                        out.append(c);
                    }
                }
            }
        }
    }

    private String colour(Colour colour) {
        return switch (theme) {
            case LIGHT, DARK -> hex(colour.on(theme));
            case PAGE ->
                    colour.light() == colour.dark()
                            ? hex(colour.light())
                            : "light-dark(" + hex(colour.light()) + "," + hex(colour.dark()) + ")";
        };
    }

    private static String hex(int rgb) {
        var hex = new StringBuilder("#");
        for (int shift = 20; shift >= 0; shift -= 4) {
            hex.append("0123456789abcdef".charAt((rgb >> shift) & 0xf));
        }
        return hex.toString();
    }

    /** A length in tenths of a pixel, without a needless nought. */
    static String number(double length) {
        if (!(Math.abs(length) < 1e7)) {
            throw new IllegalArgumentException("a length of " + length);
        }
        int tenths = (int) Math.floor(length * 10 + 0.5);
        int size = Math.abs(tenths);
        String text = size % 10 == 0 ? "" + size / 10 : size / 10 + "." + size % 10;
        return tenths < 0 ? "-" + text : text;
    }
}
