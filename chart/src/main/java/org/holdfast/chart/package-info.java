/**
 * Results drawn: from a result to a scene of plain records, from a scene to SVG text. It runs on
 * the JVM and in a browser alike, and lays out its labels without a screen. Read {@link
 * org.holdfast.chart.Scene} first, then {@link org.holdfast.chart.BarChart}, the shortest chart;
 * every word in a chart is handed in.
 */
@NullMarked
package org.holdfast.chart;

import org.jspecify.annotations.NullMarked;
