package org.holdfast.casefile.schema;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What a row needs to become a record: the case's calendar, and what its money is worth.
 *
 * @param currency in which the case tells its money
 * @param indices area and year → price index, as {@code "USD 2023"}
 * @param rates currency and year → units for one euro
 */
public record Terms(
        YearMonth firstMonth,
        int months,
        int priceYear,
        String currency,
        Map<String, Double> indices,
        Map<String, Double> rates) {
    /** The currency that rates of exchange count from. */
    private static final String PIVOT = "EUR";

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
     * Money of the case for one unit of a currency in prices of a year: brought to the case's price
     * year by the currency's own index, then changed at that year's rates. Nothing if an index or
     * rate is missing.
     */
    public OptionalDouble worth(String foreign, int year) {
        double worth = 1;
        if (year != priceYear) {
            Optional<Double> then = find(indices, foreign, year);
            Optional<Double> now = find(indices, foreign, priceYear);
            if (then.isEmpty() || now.isEmpty()) {
                return OptionalDouble.empty();
            }
            worth = now.get() / then.get();
        }
        if (!foreign.equals(currency)) {
            Optional<Double> from = rate(foreign);
            Optional<Double> to = rate(currency);
            if (from.isEmpty() || to.isEmpty()) {
                return OptionalDouble.empty();
            }
            worth = worth * to.get() / from.get();
        }
        return OptionalDouble.of(worth);
    }

    /** Units of a currency for one euro, in the case's price year. */
    public Optional<Double> rate(String code) {
        return code.equals(PIVOT) ? Optional.of(1.0) : find(rates, code, priceYear);
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
