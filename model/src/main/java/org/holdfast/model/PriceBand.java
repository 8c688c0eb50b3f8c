package org.holdfast.model;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of what a maker has that comes at one price; the bands of a maker are its whole capacity.
 *
 * @param share width of the band, as a share of capacity
 * @param factor times the price
 */
public record PriceBand(double share, double factor) {
    /**
     * The bands of a producer or an offer, cheapest first, as the price steps of the case draw
     * them.
     */
    static List<PriceBand> of(Case c, String subject) {
        List<PriceBand> bands = new ArrayList<>();
        double reached = 0;
        for (PriceStep step : c.priceSteps()) {
            if (step.subject().equals(subject)) {
                bands.add(new PriceBand(step.share() - reached, step.factor().value()));
                reached = step.share();
            }
        }
        if (bands.isEmpty()) {
            bands.add(new PriceBand(1, 1));
        } else if (reached < 1) {
            bands.add(new PriceBand(1 - reached, bands.getLast().factor()));
        }
        return List.copyOf(bands);
    }
}
