package org.holdfast.cli;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.holdfast.ledger.AsOf;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Valuation;
import org.holdfast.model.Currency;
import org.holdfast.model.Language;
import org.holdfast.model.Money;
import org.holdfast.report.Rows;
import org.holdfast.report.Table.Kind;
import org.holdfast.words.Numbers;
import org.holdfast.words.PageMessages;

/** What a ledger says was contracted, by the contract that it names. */
final class LedgerContracts {

    private LedgerContracts() {}

    /**
     * A contract as the ledger has it.
     *
     * @param worth in single units of the currency; empty if it is not known
     */
    record Linked(
            String ocid,
            String key,
            String donor,
            String date,
            @JsonIgnore Currency currency,
            @JsonIgnore OptionalDouble worth) {
        /** What it is worth, by the name of the currency: {@code "eur": 5000000}. */
        @JsonAnyGetter
        Map<String, OptionalDouble> named() {
            return Map.of(currency.code().toLowerCase(Locale.ROOT), worth);
        }

        static Linked of(Event event) {
            return new Linked(
                    event.contract().orElseThrow(),
                    event.key(),
                    event.donor(),
                    event.when().text(),
                    event.find(Valuation.Method.COUNTED_BY_SOURCE)
                            .map(v -> new Currency(v.currency()))
                            .orElse(Currency.EURO),
                    event.counted());
        }

        /** Adds it to rows of {@link #rows}. */
        Rows in(Rows rows, Language language) {
            return rows.text(ocid)
                    .text(key)
                    .text(donor, DonorNames.of(donor, language))
                    .text(date, date.isEmpty() ? "?" : date)
                    .text(
                            worth.isPresent()
                                    ? Numbers.money(
                                            Money.ofUnits(worth.getAsDouble(), currency), language)
                                    : PageMessages.UNKNOWN.in(language));
        }
    }

    /** Rows of contracts, which need no headings. */
    static Rows rows(Language language) {
        return Rows.without(language)
                .column("ocid", "", Kind.TEXT)
                .column("key", "", Kind.TEXT)
                .column("donor", "", Kind.TEXT)
                .column("date", "", Kind.MONTH)
                .column("eur", "", Kind.TEXT);
    }

    /** What an event says of a contract, if it names one. */
    static Optional<Linked> find(Event event) {
        return event.stage() == Stage.CONTRACTED && event.contract().isPresent()
                ? Optional.of(Linked.of(event))
                : Optional.empty();
    }

    /** Those of a whole ledger. */
    static List<Linked> of(LedgerStore store) {
        List<Linked> all = new ArrayList<>();
        try (Stream<Event> events = store.events(AsOf.NOW)) {
            events.forEach(e -> find(e).ifPresent(all::add));
        }
        return all;
    }
}
