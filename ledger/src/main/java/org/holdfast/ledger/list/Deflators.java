package org.holdfast.ledger.list;

import java.time.Year;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.holdfast.ledger.Observation;

/**
 * The price level of euros by year, chained from the yearly changes of the euro area's deflator of
 * gross domestic product.
 */
public final class Deflators {
    /** Whose deflator euros have. */
    public static final String EURO_AREA = "Euro area";

    private final TreeMap<Integer, Double> changes = new TreeMap<>();

    /**
     * @param observations yearly changes in per cent, of any country
     */
    public Deflators(List<Observation> observations) {
        for (Observation one : observations) {
            if (one.subject().equals(EURO_AREA)) {
                changes.put(one.from().getYear(), one.value());
            }
        }
    }

    /** The price level of a year ÷ that of another; empty if a year between them is missing. */
    public OptionalDouble level(Year of, Year over) {
        int from = Math.min(of.getValue(), over.getValue());
        int to = Math.max(of.getValue(), over.getValue());
        double level = 1;
        for (int year = from + 1; year <= to; year++) {
            Double change = changes.get(year);
            if (change == null) {
                return OptionalDouble.empty();
            }
            level *= 1 + change / 100;
        }
        return OptionalDouble.of(of.isBefore(over) ? 1 / level : level);
    }
}
