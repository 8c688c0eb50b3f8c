package org.holdfast.casefile.internal.roll;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.casefile.PlainTable;
import org.holdfast.casefile.RollMessages;

/** What counts months: totals of a period, levers and gates. */
record RolledTerms(RolledFigures figures) {
    void totals() {
        PlainTable needs = figures.table("tables/needs.csv", List.of());
        for (Map<String, String> row : needs.rows()) {
            if (!"total".equals(row.get("counted_as"))) {
                continue;
            }
            int from =
                    RolledFigures.month(row.getOrDefault("from", "")).map(figures::index).orElse(0);
            int to =
                    RolledFigures.month(row.getOrDefault("to", ""))
                            .map(figures::index)
                            .orElse(figures.c().settings().months() - 1);
            from = Math.max(0, from);
            to = Math.min(to, figures.c().settings().months() - 1);
            if (from < figures.later() && to >= figures.later()) {
                int left = to - figures.later() + 1;
                int all = to - from + 1;
                figures.scale(
                        needs, row, "quantity", x -> x * left / all, RollMessages.MONTHS_LEFT::in);
                String what = row.getOrDefault("holder", "") + ", " + row.getOrDefault("item", "");
                figures.booked(RollMessages.total(what, left, all));
            }
        }
        for (Map<String, String> offer : figures.table("tables/offers.csv", List.of()).rows()) {
            boolean isOpen =
                    RolledFigures.month(offer.getOrDefault("from", ""))
                            .map(from -> from.isBefore(figures.start()))
                            .orElse(true);
            if (isOpen && !offer.getOrDefault("total", "").isEmpty()) {
                figures.asked(
                        RollMessages.offer(
                                offer.getOrDefault("id", ""), offer.getOrDefault("total", "")));
            }
        }
    }

    void levers() {
        Set<String> calendar = RolledSettings.calendarLevers(figures.c());
        PlainTable levers = figures.table("tables/levers.csv", List.of());
        for (Map<String, String> lever : levers.rows()) {
            if (calendar.contains(lever.getOrDefault("id", ""))) {
                for (String bound : List.of("low", "high", "default")) {
                    RolledFigures.number(lever, bound)
                            .ifPresent(x ->
                                    levers.set(
                                            lever,
                                            bound,
                                            RolledFigures.plain(Math.max(0, x - figures.later()))));
                }
            }
        }
        PlainTable rules = figures.table("tables/uncertainties.csv", List.of());
        for (Map<String, String> rule : rules.rows()) {
            if (!"levers".equals(rule.get("table"))) {
                continue;
            }
            String lever = rule.getOrDefault("subject", "");
            if (calendar.contains(lever)) {
                rules.set(
                        rule,
                        "values",
                        Arrays.stream(rule.getOrDefault("values", "").strip().split("\\s+", -1))
                                .map(this::earlier)
                                .collect(Collectors.joining(" ")));
            }
            String values = rule.getOrDefault("values", "");
            figures.asked(RollMessages.gate(lever, values));
        }
    }

    /** A month with its weight, {@code 10:0.4}, counted from the new start. */
    private String earlier(String weighted) {
        String[] parts = weighted.split(":", 2);
        return parts.length == 2
                ? RolledFigures.plain(Math.max(0, Double.parseDouble(parts[0]) - figures.later()))
                        + ":"
                        + parts[1]
                : weighted;
    }
}
