package org.holdfast.oversight;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Bid;
import org.holdfast.oversight.ocds.ContractingProcess.Price;

/**
 * The one currency in which processes are compared with each other: that of the settings, or else
 * the one in which most processes have bids, whatever the order of the files. Of equally many, it
 * is the first of the alphabet.
 */
public final class MainCurrency {
    private final Optional<String> set;
    private final Map<String, Long> processes = new TreeMap<>();

    MainCurrency(Optional<String> set) {
        this.set = set;
    }

    /** Counts the process for each currency that its bids name. */
    void see(ContractingProcess process) {
        Optional<String> one = Optional.empty();
        Set<String> more = Set.of();
        for (Bid bid : process.bids()) {
            if (bid.isSubmitted() && bid.price().isPresent()) {
                String currency = bid.price().get().currency();
                if (one.isEmpty()) {
                    one = Optional.of(currency);
                } else if (!one.get().equals(currency)) {
                    more = more.isEmpty() ? new HashSet<>() : more;
                    more.add(currency);
                }
            }
        }
        one.ifPresent(currency -> processes.merge(currency, 1L, Long::sum));
        more.forEach(currency -> processes.merge(currency, 1L, Long::sum));
    }

    /** Whether the settings leave a price in its currency in: all do, if they name none. */
    public boolean admits(Price price) {
        return set.isEmpty() || set.get().equals(price.currency());
    }

    /** Which it is, when all processes were seen. */
    public Optional<String> known() {
        return set.or(() ->
                processes.entrySet().stream()
                        .reduce((a, b) -> b.getValue() > a.getValue() ? b : a)
                        .map(Map.Entry::getKey));
    }
}
