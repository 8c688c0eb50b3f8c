package org.holdfast.studio.http;

/** Limits that all calls share. */
public final class Sizes {
    /** Bytes of a call that is no upload. */
    public static final long SMALL = 1 << 20;

    /** Bytes of a call that was refused which are read all the same, so that its answer arrives. */
    public static final long REST = 32 << 20;

    private Sizes() {}
}
