package org.holdfast.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.holdfast.ledger.AsOf;
import org.holdfast.ledger.Event;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Stage;
import org.holdfast.ledger.Valuation;
import org.holdfast.model.Language;
import org.holdfast.words.Numbers;

/** What a ledger says was contracted, by the contract that it names. */
final class LedgerContracts {
    private static final double MILLION = 1e6;

    private LedgerContracts() {}

    /** A contract as the ledger has it. */
    record Linked(String ocid, String key, String donor, String date, OptionalDouble euros) {
        static Linked of(Event event) {
            return new Linked(
                    event.contract().orElseThrow(),
                    event.key(),
                    event.donor(),
                    event.when().text(),
                    event.find(Valuation.Method.COUNTED_BY_SOURCE)
                            .map(v -> v.amount().number())
                            .orElse(OptionalDouble.empty()));
        }

        /** On one line. */
        String text(Language language) {
            return "%s  %s  %s  %s  %s"
                    .formatted(
                            ocid,
                            key,
                            DonorNames.of(donor, language),
                            date.isEmpty() ? "?" : date,
                            euros.isPresent()
                                    ? Numbers.money(euros.getAsDouble() / MILLION, language)
                                    : CliMessages.AMOUNT_NOT_KNOWN.in(language));
        }

        Map<String, Object> fact() {
            Map<String, Object> fact = new LinkedHashMap<>();
            fact.put("ocid", ocid);
            fact.put("key", key);
            fact.put("donor", donor);
            fact.put("date", date);
            euros.ifPresent(e -> fact.put("eur", e));
            return fact;
        }
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
