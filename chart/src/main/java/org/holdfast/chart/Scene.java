package org.holdfast.chart;

import java.util.List;

/**
 * A chart laid out: what is drawn where, from back to front. {@link Svg} writes it.
 *
 * @param width pixels at design size
 * @param height pixels at design size
 * @param caption what a screen reader says
 */
public record Scene(double width, double height, Caption caption, List<Mark> marks) {
    public Scene {
        marks = List.copyOf(marks);
    }

    /**
     * What a chart says to those who do not see it.
     *
     * @param title the finding
     * @param description what is drawn and what it shows, in a few sentences
     */
    public record Caption(String title, String description) {}

    /**
     * A picture that stands alone: the finding above the scene, what is measured below the finding,
     * and the source at the foot.
     */
    public Scene headed(String finding, String measure, String source) {
        return Heading.around(this, finding, measure, source);
    }
}
