package org.holdfast.oversight;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.holdfast.oversight.ocds.ContractingProcess;
import org.holdfast.oversight.ocds.ContractingProcess.Bid;

/**
 * In how many processes the fields stand that the indicators need, in a form they can use. It comes
 * before any flag: where nobody published bids, no flag is no good news.
 */
public final class Needed {
    private record Field(String path, Predicate<ContractingProcess> has) {}

    private static final List<Field> FIELDS =
            List.of(
                    new Field("ocid", p -> p.ocid().isPresent()),
                    new Field("buyer/id", p -> p.buyer().isPresent()),
                    new Field(
                            "tender/procuringEntity/id",
                            p -> p.tender().procuringEntity().isPresent()),
                    new Field("tender/status", p -> p.tender().status().isPresent()),
                    new Field("tender/procurementMethod", p -> p.tender().method().isPresent()),
                    new Field(
                            "tender/procurementMethodDetails",
                            p -> p.tender().methodDetails().isPresent()),
                    new Field("tender/tenderPeriod/startDate", p -> p.tender().start().isPresent()),
                    new Field("tender/tenderPeriod/endDate", p -> p.tender().end().isPresent()),
                    new Field("tender/numberOfTenderers", p -> p.tender().tenderers().isPresent()),
                    new Field("bids/details", p -> !p.bids().isEmpty()),
                    new Field("bids/details/status", p -> bid(p, b -> b.status().isPresent())),
                    new Field("bids/details/value", p -> bid(p, b -> b.price().isPresent())),
                    new Field("bids/details/date", p -> bid(p, b -> b.date().isPresent())),
                    new Field(
                            "bids/details/tenderers/id",
                            p -> bid(p, b -> b.tenderers().complete())),
                    new Field("awards", p -> !p.awards().isEmpty()),
                    new Field(
                            "awards/status",
                            p -> p.awards().stream().anyMatch(a -> a.status().isPresent())),
                    new Field(
                            "awards/suppliers/id",
                            p -> p.awards().stream().anyMatch(a -> a.suppliers().complete())),
                    new Field(
                            "awards/items/classification/id",
                            p ->
                                    p.awards().stream()
                                            .flatMap(a -> a.items().stream())
                                            .anyMatch(i -> i.classification().isPresent())),
                    new Field("contracts", p -> !p.contracts().isEmpty()),
                    new Field(
                            "contracts/value",
                            p -> p.contracts().stream().anyMatch(c -> c.value().isPresent())),
                    new Field(
                            "contracts/items/unit/value",
                            p ->
                                    p.contracts().stream()
                                            .flatMap(c -> c.items().stream())
                                            .anyMatch(i -> i.unitPrice().isPresent())),
                    new Field(
                            "contracts/milestones",
                            p -> p.contracts().stream().anyMatch(c -> !c.milestones().isEmpty())),
                    new Field(
                            "contracts/implementation/transactions",
                            p ->
                                    p.contracts().stream()
                                            .anyMatch(c -> !c.transactions().isEmpty())));

    private final long[] with = new long[FIELDS.size()];
    private long processes;
    private Optional<Instant> first = Optional.empty();
    private Optional<Instant> last = Optional.empty();

    private static boolean bid(ContractingProcess process, Predicate<Bid> has) {
        return process.bids().stream().anyMatch(has);
    }

    void see(ContractingProcess process) {
        processes++;
        for (int k = 0; k < with.length; k++) {
            if (FIELDS.get(k).has().test(process)) {
                with[k]++;
            }
        }
        process.tender()
                .end()
                .ifPresent(end -> {
                    first = Optional.of(first.filter(f -> !end.isBefore(f)).orElse(end));
                    last = Optional.of(last.filter(l -> !end.isAfter(l)).orElse(end));
                });
    }

    public long processes() {
        return processes;
    }

    /** By path, in how many processes the field stands. */
    public Map<String, Long> with() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (int k = 0; k < with.length; k++) {
            counts.put(FIELDS.get(k).path(), with[k]);
        }
        return counts;
    }

    /** The earliest end of a tender period. */
    public Optional<Instant> first() {
        return first;
    }

    /** The latest end of a tender period. */
    public Optional<Instant> last() {
        return last;
    }
}
