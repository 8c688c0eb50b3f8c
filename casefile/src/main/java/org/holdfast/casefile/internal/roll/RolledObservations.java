package org.holdfast.casefile.internal.roll;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.holdfast.casefile.PlainTable;
import org.holdfast.casefile.RollMessages;
import org.holdfast.model.Actual;
import org.holdfast.model.HindcastSeries;

/** What was seen until the new start. */
record RolledObservations(RolledFigures figures) {
    /** Figures that could be known by then are observations now; they stay among the actuals. */
    void observations() {
        LocalDate knownBy = figures.start().atDay(1).minusDays(1);
        figures.c().hindcasts().stream()
                .filter(s -> s.period() == HindcastSeries.Period.SINCE_START)
                .forEach(s -> figures.asked(RollMessages.sinceStart(s.id())));
        Set<String> series =
                figures.c().hindcasts().stream()
                        .map(HindcastSeries::id)
                        .collect(Collectors.toSet());
        Set<List<String>> there =
                figures.c().observations().stream()
                        .map(o -> List.of(o.series(), o.date()))
                        .collect(Collectors.toSet());
        List<Actual> known =
                figures.c().actuals().stream()
                        .filter(a -> series.contains(a.series()))
                        .filter(a -> !RolledFigures.last(a.date()).isAfter(knownBy))
                        .filter(a ->
                                !RolledFigures.last(a.quantity().origin().knownOn())
                                        .isAfter(knownBy))
                        .filter(a -> !there.contains(List.of(a.series(), a.date())))
                        .toList();
        if (known.isEmpty()) {
            return;
        }
        PlainTable observations =
                figures.table(
                        "tables/observations.csv",
                        List.of(
                                "series",
                                "date",
                                "quantity",
                                "quantity_low",
                                "quantity_high",
                                "source",
                                "known_on",
                                "note"));
        Map<String, Integer> counts = new TreeMap<>();
        for (Map<String, String> actual : figures.table("tables/actuals.csv", List.of()).rows()) {
            boolean isKnown =
                    known.stream()
                            .anyMatch(a ->
                                    a.series().equals(actual.get("series"))
                                            && a.date().equals(actual.get("date"))
                                            && a.quantity()
                                                    .origin()
                                                    .knownOn()
                                                    .equals(actual.get("known_on")));
            if (isKnown) {
                Map<String, String> row = new LinkedHashMap<>(actual);
                row.remove("unit");
                row.keySet().removeIf(head -> head.startsWith("note_"));
                observations.put(List.of("series", "date"), row, false);
                counts.merge(row.getOrDefault("series", ""), 1, Integer::sum);
            }
        }
        counts.forEach((id, n) -> figures.booked(RollMessages.observed(id, n)));
    }
}
