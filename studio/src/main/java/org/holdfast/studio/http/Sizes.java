package org.holdfast.studio.http;

/** Limits that all calls share. */
public final class Sizes {
    /** Bytes of a call that is no upload. */
    public static final long SMALL = 1 << 20;

    private Sizes() {}
}
