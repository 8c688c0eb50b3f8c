package org.holdfast.chart;

/** The ground that a scene is drawn on. */
public enum Theme {
    LIGHT,
    DARK,
    /**
     * Both: each colour is written as {@code light-dark(#rrggbb,#rrggbb)}, from which a browser
     * takes the one of the page's {@code color-scheme}. For pages only; whoever takes the picture
     * out of the page puts the one colour in its place.
     */
    PAGE
}
