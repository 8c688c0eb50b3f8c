package org.holdfast.explore.draw;

/** Random bits that depend on nothing but what they are asked for. */
public final class Keys {
    /** 2^64 ÷ the golden ratio, odd: the step of SplitMix64. */
    private static final long STEP = 0x9e3779b97f4a7c15L;

    private Keys() {}

    /**
     * The finalizer of SplitMix64 (Steele, Lea and Flood 2014, figure 16, with the constants of
     * Stafford's variant 13): each bit of the outcome depends on each bit of what came in.
     */
    public static long mix(long bits) {
        long b = (bits ^ (bits >>> 30)) * 0xbf58476d1ce4e5b9L;
        b = (b ^ (b >>> 27)) * 0x94d049bb133111ebL;
        return b ^ (b >>> 31);
    }

    /** The bits for element {@code n} of what has this key. */
    public static long at(long key, long n) {
        return mix(key + n * STEP);
    }

    /** The number in the middle of one of 2^52 equal cells of the unit interval, never 0 or 1. */
    public static double unit(long bits) {
        return ((bits >>> 12) + 0.5) * 0x1p-52;
    }
}
