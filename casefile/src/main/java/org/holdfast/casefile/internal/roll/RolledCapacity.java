package org.holdfast.casefile.internal.roll;

import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.holdfast.casefile.Meanwhile;
import org.holdfast.casefile.PlainTable;
import org.holdfast.casefile.RollMessages;

/** Capacity that was announced, and should be there, and lines and contracts that were ordered. */
record RolledCapacity(RolledFigures figures) {
    /** Share of what may be added below which a line is what a solver leaves. */
    private static final double LEAST = 1e-3;

    /** What possible capacity has and announced capacity has not. */
    private static final List<String> NOT_ANNOUNCED =
            List.of("rate", "lead", "cost", "currency", "price_year", "probability");

    void announced() {
        PlainTable expansions = figures.table("tables/expansions.csv", List.of());
        List<Map<String, String>> more = new ArrayList<>();
        for (Map<String, String> row : expansions.rows()) {
            Optional<YearMonth> due = RolledFigures.month(row.getOrDefault("month", ""));
            if (!"announced".equals(row.get("kind"))
                    || due.isEmpty()
                    || !due.get().isBefore(figures.start())) {
                continue;
            }
            double size = RolledFigures.number(row, "size").orElseThrow();
            double rate = RolledFigures.number(row, "rate").orElse(size);
            double part =
                    Math.min(size, rate * ChronoUnit.MONTHS.between(due.get(), figures.start()));
            String subject = row.getOrDefault("subject", "");
            if (part < size && part > 0) {
                Map<String, String> rest = new LinkedHashMap<>(row);
                figures.scale(
                        expansions,
                        rest,
                        "size",
                        x -> x * (1 - part / size),
                        RollMessages.NOT_DUE_YET::in);
                expansions.set(rest, "month", figures.start().toString());
                more.add(rest);
                figures.scale(
                        expansions,
                        row,
                        "size",
                        x -> x * part / size,
                        RollMessages.DUE_BY_THEN::in);
            }
            expansions.set(row, "month", figures.start().toString());
            for (String end : List.of("", "_low", "_high", "_source", "_known_on")) {
                row.remove("rate" + end);
            }
            RolledFigures.remark(expansions, row, "Announced for " + due.get());
            String probability = row.getOrDefault("probability", "");
            figures.asked(
                    RollMessages.announced(
                            subject,
                            RolledFigures.plain(part),
                            due.get().toString(),
                            probability.isEmpty(),
                            probability));
        }
        expansions.rows().addAll(more);
    }

    /** Lines that were ordered are announced ones, and less is left that may be added. */
    void ordered(Meanwhile meanwhile) {
        PlainTable expansions = figures.table("tables/expansions.csv", List.of());
        Map<String, List<Map<String, String>>> options = new LinkedHashMap<>();
        for (Map<String, String> row : expansions.rows()) {
            if ("possible".equals(row.get("kind"))) {
                options.computeIfAbsent(row.getOrDefault("subject", ""), s -> new ArrayList<>())
                        .add(row);
            }
        }
        for (var subject : options.entrySet()) {
            for (int k = 0; k < subject.getValue().size(); k++) {
                int option = k;
                Map<Integer, Double> there = new TreeMap<>();
                meanwhile.lines().stream()
                        .filter(line -> line.subject().equals(subject.getKey()))
                        .filter(line -> line.option() == option && line.ordered() < figures.later())
                        .forEach(line ->
                                there.merge(
                                        Math.max(figures.later(), line.there()),
                                        line.size(),
                                        Double::sum));
                book(expansions, subject.getValue().get(k), there, meanwhile.followed());
            }
        }
    }

    /**
     * Books lines of one option.
     *
     * @param there units a month, by the month in which they are there
     */
    private void book(
            PlainTable expansions,
            Map<String, String> option,
            Map<Integer, Double> there,
            Meanwhile.Followed followed) {
        double most = RolledFigures.number(option, "size").orElse(0);
        there.values().removeIf(size -> size < LEAST * most);
        double sum = there.values().stream().mapToDouble(size -> size).sum();
        if (sum <= 0) {
            return;
        }
        String subject = option.getOrDefault("subject", "");
        there.forEach((at, size) -> {
            Map<String, String> line = new LinkedHashMap<>(option);
            line.keySet().removeIf(head -> NOT_ANNOUNCED.stream().anyMatch(head::startsWith));
            String due = figures.c().settings().firstMonth().plusMonths(at).toString();
            expansions.set(line, "kind", "announced");
            expansions.set(line, "month", due);
            String word = RolledFigures.followed(followed);
            figures.scale(
                    expansions,
                    line,
                    "size",
                    x -> size,
                    language -> RollMessages.ordered(word, language));
            expansions.rows().add(line);
            figures.booked(RollMessages.line(subject, RolledFigures.plain(size), due, word));
        });
        figures.scale(
                expansions,
                option,
                "size",
                x -> Math.max(0, x - sum),
                language -> RollMessages.lessOrdered(RolledFigures.followed(followed), language));
    }

    /** The new plan signs its own; which of the old ones run on is told. */
    void contracts(Meanwhile meanwhile) {
        for (Meanwhile.Contract contract : meanwhile.contracts()) {
            if (contract.signed() < figures.later()
                    && contract.end() > figures.later()
                    && contract.size() > 0) {
                String end =
                        figures.c().settings().firstMonth().plusMonths(contract.end()).toString();
                figures.asked(
                        RollMessages.contract(
                                contract.producer(), RolledFigures.plain(contract.size()), end));
            }
        }
    }
}
