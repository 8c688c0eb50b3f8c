package org.holdfast.chart;

/** The faces that charts are set in. */
public enum Face {
    /** Public Sans, regular: everything in a chart. */
    SANS,
    /** Public Sans, semibold: what the eye should find first. */
    SANS_BOLD,
    /** Holdfast Serif, a subset of Source Serif 4: the finding above a picture. */
    SERIF
}
