package org.holdfast.chart;

/** The ground that a scene is drawn on. */
public enum Theme {
    LIGHT,
    DARK
}
