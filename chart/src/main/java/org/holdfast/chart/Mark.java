package org.holdfast.chart;

import java.util.List;
import java.util.Optional;

/** One thing drawn. Lengths are pixels at design size; y grows downwards. */
public sealed interface Mark {

    /** A line through points. */
    record Line(List<Point> points, Stroke stroke) implements Mark {
        public Line {
            points = List.copyOf(points);
        }
    }

    /** The inside of a closed line. */
    record Area(List<Point> points, Fill fill) implements Mark {
        public Area {
            points = List.copyOf(points);
        }
    }

    /** An upright rectangle from its upper left corner. */
    record Box(double x, double y, double width, double height, Fill fill, Optional<Stroke> outline)
            implements Mark {
        public Box {
            if (!(width >= 0) || !(height >= 0)) {
                throw new IllegalArgumentException("a box of " + width + " by " + height);
            }
        }
    }

    /** A round dot. */
    record Dot(double x, double y, double radius, Fill fill, Optional<Stroke> outline)
            implements Mark {}

    /**
     * One line of text.
     *
     * @param x where the anchor is
     * @param y the base line
     */
    record Label(double x, double y, String text, Lettering lettering) implements Mark {
        /** The width that the text takes. */
        public double width() {
            return lettering.width(text);
        }

        /** The left end of the text. */
        public double left() {
            return switch (lettering.anchor()) {
                case START -> x;
                case MIDDLE -> x - width() / 2;
                case END -> x - width();
            };
        }
    }

    /** A place in a scene. */
    record Point(double x, double y) {}

    /** How a line is drawn. */
    record Stroke(Colour colour, double width, Dash dash) {
        /** An unbroken line. */
        public static Stroke solid(Colour colour, double width) {
            return new Stroke(colour, width, Dash.SOLID);
        }
    }

    /** How a line is broken, so that lines differ without colour. */
    enum Dash {
        SOLID,
        DASHED,
        DOTTED,
        DASH_DOT
    }

    /**
     * How an area is filled.
     *
     * @param colour of the area, or of the hatch's ink; the ground of a hatch is left as it is
     */
    record Fill(Colour colour, Hatch hatch) {
        /** An even colour. */
        public static Fill plain(Colour colour) {
            return new Fill(colour, Hatch.NONE);
        }
    }

    /** Hatches, so that areas differ without colour. */
    enum Hatch {
        NONE,
        /** Lines that rise to the right. */
        RISING,
        /** Lines that fall to the right. */
        FALLING,
        DOTS
    }

    /** How text is set. */
    record Lettering(Face face, double size, Colour colour, Anchor anchor, boolean halo) {
        /** The width of a line of text. */
        public double width(String text) {
            return Widths.of(text, face, size);
        }

        /** The same with the text on the other side of its place. */
        public Lettering anchored(Anchor side) {
            return new Lettering(face, size, colour, side, halo);
        }

        /** The same in another colour. */
        public Lettering in(Colour other) {
            return new Lettering(face, size, other, anchor, halo);
        }

        /** The same in semibold. */
        public Lettering bold() {
            return new Lettering(Face.SANS_BOLD, size, colour, anchor, halo);
        }

        /** The same with a rim in the colour of the ground, to be read on top of lines. */
        public Lettering haloed() {
            return new Lettering(face, size, colour, anchor, true);
        }
    }

    /** Which part of a text its place is. */
    enum Anchor {
        START,
        MIDDLE,
        END
    }
}
