package org.holdfast.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.ledger.LedgerStore;
import org.holdfast.ledger.Observation;
import org.holdfast.ledger.questions.Chosen;
import org.holdfast.ledger.reference.EcbRates;
import org.holdfast.ledger.reference.WorldBank;

/** How large donors are. */
final class LedgerSizes {
    private LedgerSizes() {}

    /**
     * Gross domestic product in euros: the list's own if it has one, else the World Bank's dollars
     * at the mean of the European Central Bank's rates in the year.
     */
    static List<Observation> gdp(LedgerStore ledger, Chosen chosen) {
        List<Observation> own = ledger.figures(chosen.list(), "tracker-gdp-eur");
        if (!own.isEmpty()) {
            return own;
        }
        Map<Integer, List<Double>> dollars = new HashMap<>();
        ledger.figures(EcbRates.MEASURE).stream()
                .filter(o -> o.subject().equals("USD"))
                .forEach(o ->
                        dollars.computeIfAbsent(o.from().getYear(), y -> new ArrayList<>())
                                .add(o.value()));
        List<Observation> found = new ArrayList<>();
        for (Observation o : ledger.figures(WorldBank.GDP)) {
            List<Double> rates = dollars.getOrDefault(o.from().getYear(), List.of());
            if (!rates.isEmpty()) {
                double rate = rates.stream().mapToDouble(d -> d).average().orElseThrow();
                found.add(
                        new Observation(
                                "gdp-eur",
                                o.subject(),
                                o.from(),
                                o.to(),
                                o.value() / rate,
                                "EUR",
                                o.locator()));
            }
        }
        return found;
    }
}
