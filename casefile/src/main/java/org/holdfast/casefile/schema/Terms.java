package org.holdfast.casefile.schema;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a row needs to become a record: the case's calendar, and what its money is worth.
 *
 * @param indices area and year → price index, as {@code "USD 2023"}
 * @param rates currency and year → units for one euro
 */
public record Terms(
        YearMonth firstMonth,
        int months,
        int priceYear,
        Map<String, Double> indices,
        Map<String, Double> rates) {
    /** The currency of a case. */
    public static final String EURO = "EUR";

    public Terms {
        indices = Map.copyOf(indices);
        rates = Map.copyOf(rates);
    }

    /** Months from the case's first month; negative before it. */
    public int index(YearMonth month) {
        return Math.toIntExact(ChronoUnit.MONTHS.between(firstMonth, month));
    }

    /** The last month of the horizon. */
    public YearMonth lastMonth() {
        return firstMonth.plusMonths(months - 1L);
    }

    /**
     * Euros of the case's price year for one unit of a currency in prices of a year: brought to the
     * price year by the currency's own index, then changed at the price year's rate. Nothing if an
     * index or rate is missing.
     */
    public OptionalDouble euros(String currency, int year) {
        double worth = 1;
        if (year != priceYear) {
            Optional<Double> then = find(indices, currency, year);
            Optional<Double> now = find(indices, currency, priceYear);
            if (then.isEmpty() || now.isEmpty()) {
                return OptionalDouble.empty();
            }
            worth = now.get() / then.get();
        }
        if (!currency.equals(EURO)) {
            Optional<Double> rate = find(rates, currency, priceYear);
            if (rate.isEmpty()) {
                return OptionalDouble.empty();
            }
            worth /= rate.get();
        }
        return OptionalDouble.of(worth);
    }

    /** The key of a row of price indices or rates. */
    public static String key(String name, int year) {
        return name + " " + year;
    }

    /** The entry for a name and a year. */
    public static Optional<Double> find(Map<String, Double> entries, String name, int year) {
        return Optional.ofNullable(entries.get(key(name, year)));
    }
}
