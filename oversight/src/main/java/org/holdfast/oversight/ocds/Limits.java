package org.holdfast.oversight.ocds;

/**
 * How much of a stranger's file we are ready to hold or unpack.
 *
 * @param object bytes of one object
 * @param depth objects within objects
 * @param freely bytes that may come out of an archive whatever they were packed into
 * @param ratio how many times larger than packed the rest may be
 * @param entries files in one archive
 */
public record Limits(int object, int depth, long freely, long ratio, int entries) {
    /** 256 MiB an object, 200 deep; archives at most 300 times larger after the first 256 MiB. */
    public static final Limits STANDARD = new Limits(256 << 20, 200, 256L << 20, 300, 100_000);
}
