package org.holdfast.ledger.list;

import java.util.Optional;
import java.util.OptionalDouble;
import org.holdfast.ledger.Conversion;
import org.holdfast.ledger.Stated;
import org.holdfast.ledger.Valuation;
import org.holdfast.ledger.Valuation.Method;
import org.holdfast.ledger.When;
import org.holdfast.model.Currency;

/**
 * What an amount of one's own list counts for: as it stands where it is in the currency that is
 * counted in, else at the rate of its day.
 *
 * @param into the currency that is counted in
 */
record Counting(Rates rates, Currency into) {
    /**
     * The counted figure.
     *
     * @param stated what the row says
     * @return without a number if the row has none, or if there is no rate; then its text names the
     *     currency
     */
    Valuation of(Valuation stated, When when) {
        OptionalDouble amount = stated.amount().number();
        String from = stated.currency();
        if (from.equals(into.code()) || amount.isEmpty()) {
            return counted(stated, stated.amount(), Optional.empty());
        }
        String text = stated.amount().text() + " " + from;
        return rates.of(from, into, when)
                .map(rate ->
                        counted(
                                stated,
                                new Stated.Exactly(amount.getAsDouble() / rate.value(), text),
                                Optional.of(
                                        new Conversion(
                                                amount.getAsDouble(),
                                                from,
                                                rate.value(),
                                                rate.day(),
                                                rate.source(),
                                                Optional.empty(),
                                                1))))
                .orElseGet(() -> counted(stated, new Stated.NotGiven(text), Optional.empty()));
    }

    private Valuation counted(Valuation stated, Stated amount, Optional<Conversion> conversion) {
        return new Valuation(
                Method.COUNTED_BY_SOURCE, amount, into.code(), stated.priceYear(), conversion);
    }
}
