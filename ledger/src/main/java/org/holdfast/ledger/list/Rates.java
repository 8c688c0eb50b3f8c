package org.holdfast.ledger.list;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.When;
import org.holdfast.model.Currency;

/** Units of a currency for one euro, by day. */
public final class Rates {
    private static final int OLDEST = 7;

    private final Map<String, NavigableMap<LocalDate, Observation>> rates = new HashMap<>();

    /**
     * @param observations reference rates; the subject is the currency
     */
    public Rates(List<Observation> observations) {
        for (Observation one : observations) {
            rates.computeIfAbsent(one.subject(), c -> new TreeMap<>()).put(one.from(), one);
        }
    }

    /**
     * A rate and where it comes from.
     *
     * @param day of the rate; empty for a mean of several
     */
    public record Rate(double value, Optional<LocalDate> day, String source) {}

    /**
     * Units of a currency for one of another, by the euro; see {@link #of(String, When)}.
     *
     * @param into the other
     */
    public Optional<Rate> of(String currency, Currency into, When when) {
        if (into.equals(Currency.EURO)) {
            return of(currency, when);
        }
        return of(currency, when)
                .flatMap(one ->
                        of(into.code(), when)
                                .map(other ->
                                        new Rate(
                                                one.value() / other.value(),
                                                one.day()
                                                        .filter(d ->
                                                                other.day().equals(Optional.of(d))),
                                                one.source() + "; " + other.source())));
    }

    /**
     * The rate of a day, or of the last day before it that has one; the mean over a longer time.
     */
    public Optional<Rate> of(String currency, When when) {
        if (currency.equals("EUR")) {
            return Optional.of(new Rate(1, Optional.empty(), "the euro itself"));
        }
        NavigableMap<LocalDate, Observation> days = rates.get(currency);
        if (days == null || when.earliest().isEmpty() || when.latest().isEmpty()) {
            return Optional.empty();
        }
        LocalDate from = when.earliest().get();
        LocalDate to = when.latest().get();
        if (!when.isExact()) {
            var span = days.subMap(from, true, to, true);
            return span.isEmpty()
                    ? Optional.empty()
                    : Optional.of(
                            new Rate(
                                    span.values().stream()
                                            .mapToDouble(Observation::value)
                                            .average()
                                            .orElseThrow(),
                                    Optional.empty(),
                                    "mean of "
                                            + span.size()
                                            + " reference rates, "
                                            + span.firstKey()
                                            + " to "
                                            + span.lastKey()));
        }
        var last = days.floorEntry(from);
        return last == null || last.getKey().plusDays(OLDEST).isBefore(from)
                ? Optional.empty()
                : Optional.of(
                        new Rate(
                                last.getValue().value(),
                                Optional.of(last.getKey()),
                                "reference rate of the European Central Bank"));
    }
}
