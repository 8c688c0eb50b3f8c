package org.holdfast.chart;

import java.util.List;
import org.holdfast.model.Case;
import org.holdfast.model.Item;

/**
 * A colour by what it is for, as red, green and blue on light and on dark ground.
 *
 * @param light 0xrrggbb on light ground
 * @param dark 0xrrggbb on dark ground
 */
public record Colour(int light, int dark) {
    /** The sheet itself. */
    public static final Colour SURFACE = new Colour(0xffffff, 0x131b22);

    /** A sunken ground, the palest grey. */
    public static final Colour SUNK = new Colour(0xe8eded, 0x1b252d);

    /** Text and the lines that matter most. */
    public static final Colour INK = new Colour(0x13212b, 0xe9eff2);

    /** Second text. */
    public static final Colour INK_2 = new Colour(0x46545f, 0xb4c0c8);

    /** Third text, the palest that may be read. */
    public static final Colour INK_3 = new Colour(0x5d6b76, 0x95a3ad);

    /** Lines that may be missed. */
    public static final Colour RULE = new Colour(0xd3dcde, 0x2b3842);

    /** Lines that may be missed more easily. */
    public static final Colour RULE_2 = new Colour(0xe4eaeb, 0x212c35);

    /** The outline of pale bars. */
    public static final Colour OUTLINE = new Colour(0x8b979f, 0x74828c);

    /** The plan. */
    public static final Colour ACCENT = new Colour(0x0f4c5f, 0x7cc8de);

    /** A change for the better; the sign says so too. */
    public static final Colour GOOD = new Colour(0x0b6b4f, 0x62d0a8);

    /** A change for the worse; the sign says so too. */
    public static final Colour BAD = new Colour(0xb3301a, 0xff9a82);

    /** The floor and what is short of it. */
    public static final Colour ALERT = new Colour(0xc8371b, 0xff7b5c);

    /** Today's practice, beside the plan. */
    public static final Colour MID = new Colour(0x8f9ba3, 0x74828c);

    /** Raw material, beside the families of items. */
    public static final Colour RAW = new Colour(0x333636, 0x9b9c9c);

    /** Those of the groups of items, in the order of a case's groups. */
    private static final List<Colour> FAMILIES =
            List.of(
                    new Colour(0xc3711d, 0xf8aa42),
                    new Colour(0x8f2c80, 0xa857a6),
                    new Colour(0x0c9595, 0x67d8e2),
                    new Colour(0x4a55cd, 0x71a1f5),
                    new Colour(0x4c5a0f, 0x688825));

    /**
     * The colour of an item, which it shares with its group: for areas and lines, never for text.
     */
    public static Colour of(Case c, Item item) {
        return ofFamily(place(c, item));
    }

    /** Which of the colours an item has, from 0. */
    public static int place(Case c, Item item) {
        return c.families().indexOf(c.familyOf(item)) % FAMILIES.size();
    }

    /** The colour of the groups at a place, from 0. */
    public static Colour ofFamily(int place) {
        return FAMILIES.get(place % FAMILIES.size());
    }

    /** One of five steps of petrol, 0 the palest. */
    static Colour ramp(int step) {
        return switch (step) {
            case 0 -> new Colour(0xe6efef, 0x223640);
            case 1 -> new Colour(0xb9d0d6, 0x2f5563);
            case 2 -> new Colour(0x7fabb9, 0x4b8395);
            case 3 -> new Colour(0x3f7f95, 0x6fb0c4);
            case 4 -> new Colour(0x0f3b4c, 0xc4ebf5);
            default -> throw new IllegalArgumentException("there are five steps, not " + step);
        };
    }

    /** This colour thinned with the ground: 1 is the colour, 0 the ground. */
    public Colour tint(double share) {
        return new Colour(mix(light, SURFACE.light(), share), mix(dark, SURFACE.dark(), share));
    }

    int on(Theme theme) {
        return switch (theme) {
            case LIGHT, PAGE -> light;
            case DARK -> dark;
        };
    }

    private static int mix(int colour, int ground, double share) {
        int mixed = 0;
        for (int shift = 16; shift >= 0; shift -= 8) {
            int top = (colour >> shift) & 0xff;
            int below = (ground >> shift) & 0xff;
            mixed |= (int) Math.floor(below + share * (top - below) + 0.5) << shift;
        }
        return mixed;
    }
}
