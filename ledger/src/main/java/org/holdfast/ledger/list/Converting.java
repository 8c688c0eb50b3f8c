package org.holdfast.ledger.list;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.holdfast.ledger.Conversion;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.FileHash;
import org.holdfast.ledger.Import;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.Stated;
import org.holdfast.ledger.Valuation;
import org.holdfast.ledger.Valuation.Method;
import org.holdfast.model.Currency;

/**
 * A ledger as it reads with the rates and price levels that it has by now: amounts of one's own
 * lists are counted in the currency that is asked for, those that had no rate when their list was
 * taken in too, and all may be told in the prices of one year. Each keeps its original, rate and
 * day. What is stored stays as it is.
 */
public final class Converting implements LedgerStore {
    private final LedgerStore store;
    private final Supplier<Rates> rates;
    private final Supplier<Deflators> deflators;
    private final Optional<Year> prices;
    private final Currency currency;

    /**
     * @param rates asked once, when the first amount needs it
     * @param deflators the same
     * @param prices year whose prices are meant, those of the euro area; empty for money of its own
     *     day
     * @param currency in which one's own lists are counted; trackers are in euros
     */
    public Converting(
            LedgerStore store,
            Supplier<Rates> rates,
            Supplier<Deflators> deflators,
            Optional<Year> prices,
            Currency currency) {
        this.store = store;
        this.rates = once(rates);
        this.deflators = once(deflators);
        this.prices = prices;
        this.currency = currency;
    }

    private static <T> Supplier<T> once(Supplier<T> costly) {
        List<T> got = new ArrayList<>();
        return () -> {
            if (got.isEmpty()) {
                got.add(costly.get());
            }
            return got.getFirst();
        };
    }

    /** Whether an amount could not be told in the prices of a year, for want of a price level. */
    public static boolean lacksLevel(Event event, Year prices) {
        return event.find(Method.COUNTED_BY_SOURCE)
                .filter(v -> v.amount().number().isEmpty())
                .filter(v -> v.priceYear().equals(Optional.of(prices)))
                .filter(v -> v.conversion().isPresent())
                .isPresent();
    }

    /**
     * The currency of an amount that has no rate yet, if there is one. Only one's own lists are
     * converted: what a tracker left empty its totals leave out too.
     */
    public static Optional<String> lacks(Event event) {
        Optional<Valuation> none =
                event.find(Method.COUNTED_BY_SOURCE)
                        .filter(v -> OwnList.isOwn(event.series()))
                        .filter(v -> v.amount().number().isEmpty())
                        .filter(v -> v.conversion().isEmpty());
        return none.flatMap(counted ->
                event.find(Method.STATED_BY_DONOR)
                        .filter(v -> v.amount().number().isPresent())
                        .map(Valuation::currency)
                        .filter(stated -> !stated.equals(counted.currency())));
    }

    private Event converted(Event event) {
        boolean anew =
                OwnList.isOwn(event.series())
                        && (lacks(event).isPresent()
                                || event.find(Method.COUNTED_BY_SOURCE)
                                        .filter(v -> !v.currency().equals(currency.code()))
                                        .isPresent());
        if (!anew && prices.isEmpty()) {
            return event;
        }
        List<Valuation> values = new ArrayList<>();
        for (Valuation value : event.valuations()) {
            Valuation counted = value;
            if (value.method() == Method.COUNTED_BY_SOURCE) {
                counted = anew ? anew(event) : value;
                counted = prices.isPresent() ? inPrices(event, counted, prices.get()) : counted;
            }
            values.add(counted);
        }
        return event.withValuations(values);
    }

    private Valuation anew(Event event) {
        return new Counting(rates.get(), currency)
                .of(event.find(Method.STATED_BY_DONOR).orElseThrow(), event.when());
    }

    private Valuation inPrices(Event event, Valuation counted, Year year) {
        OptionalDouble amount = counted.amount().number();
        if (amount.isEmpty()) {
            return counted;
        }
        Optional<Year> own = counted.priceYear().or(() -> year(event));
        OptionalDouble level =
                own.isPresent() ? deflators.get().level(year, own.get()) : OptionalDouble.empty();
        String text = counted.amount().text();
        if (level.isEmpty()) {
            return new Valuation(
                    counted.method(),
                    new Stated.NotGiven(text),
                    counted.currency(),
                    Optional.of(year),
                    counted.conversion()
                            .or(() ->
                                    Optional.of(
                                            new Conversion(
                                                    amount.getAsDouble(),
                                                    counted.currency(),
                                                    1,
                                                    Optional.empty(),
                                                    "no price level",
                                                    own,
                                                    1))));
        }
        Optional<Conversion> before = counted.conversion();
        return new Valuation(
                counted.method(),
                new Stated.Exactly(amount.getAsDouble() * level.getAsDouble(), text),
                counted.currency(),
                Optional.of(year),
                Optional.of(
                        new Conversion(
                                before.map(Conversion::original).orElse(amount.getAsDouble()),
                                before.map(Conversion::from).orElse(counted.currency()),
                                before.map(Conversion::rate).orElse(1.0),
                                before.flatMap(Conversion::rateDate),
                                before.map(c -> c.rateSource() + "; ").orElse("")
                                        + "deflator of the euro area, World Bank",
                                own,
                                level.getAsDouble())));
    }

    /** The year in which something happened, if it was one. */
    private static Optional<Year> year(Event event) {
        Optional<LocalDate> from = event.when().earliest();
        Optional<LocalDate> to = event.when().latest();
        return from.isPresent() && to.isPresent() && from.get().getYear() == to.get().getYear()
                ? Optional.of(Year.of(from.get().getYear()))
                : Optional.empty();
    }

    @Override
    public Batch begin(Import what) {
        return store.begin(what);
    }

    @Override
    public Optional<Import> find(FileHash file) {
        return store.find(file);
    }

    @Override
    public List<Import> imports() {
        return store.imports();
    }

    @Override
    public Stream<Event> events(Import of) {
        return store.events(of).map(this::converted);
    }

    @Override
    public List<Observation> figures(Import of, String measure) {
        return store.figures(of, measure);
    }

    @Override
    public void complete(Import of, List<Observation> figures) {
        store.complete(of, figures);
    }

    @Override
    public void close() {
        store.close();
    }
}
